import type { Section } from '../../model/facts.js';
import { comparing, type Sorting } from '../order.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';
import { HELD_FIRST, PRINTED_ORDER } from '../sortings.js';
import type { KnowledgeGraph } from './graph.js';

/** A document by its id or that of a former stub of it; null if there is none. */
export function findDocument({ network, documents }: KnowledgeGraph, id: string): DocumentNode | null {
  const known = documents.canonical(id);
  return known === null ? null : network.document(known);
}

export const sectionsOf = (graph: KnowledgeGraph, id: string): readonly Section[] =>
  graph.record(graph.documents.canonical(id) ?? '')?.sections ?? [];

const documentsAt = (graph: KnowledgeGraph, ids: readonly string[], sorting: Sorting<DocumentNode>): DocumentNode[] =>
  ids.map((id) => graph.network.document(id)!).sort(comparing(sorting));

export const documentsByTitle = (graph: KnowledgeGraph, titleKey: string): DocumentNode[] =>
  documentsAt(graph, graph.documents.byTitle.at(titleKey), HELD_FIRST);
export const documentsByNumber = (graph: KnowledgeGraph, numberKey: string): DocumentNode[] =>
  documentsAt(graph, graph.documents.byNumber.at(numberKey), HELD_FIRST);

export const programmesByName = ({ network, programmes }: KnowledgeGraph, nameKey: string): ProgrammeNode[] =>
  [...programmes.byName.at(nameKey)].sort().map((id) => network.programme(id)!);
export const institutionsByName = ({ network, institutions }: KnowledgeGraph, nameKey: string): InstitutionNode[] =>
  [...institutions.byName.at(nameKey)].sort().map((id) => network.institution(id)!);

export function issuersOf(graph: KnowledgeGraph, id: string): InstitutionNode[] {
  const issuers = graph.record(graph.documents.canonical(id) ?? '')?.issuerIds ?? [];
  return issuers.map((issuer) => graph.network.institution(issuer)!);
}

export function payloadsOf(graph: KnowledgeGraph, id: string): DocumentNode[] {
  const document = findDocument(graph, id);
  return document?.held ? documentsAt(graph, graph.payloads.at(document.id), PRINTED_ORDER) : [];
}

/** Null also where the carrier is not held. */
export function carrierOf(graph: KnowledgeGraph, id: string): DocumentNode | null {
  const carrier = graph.record(graph.documents.canonical(id) ?? '')?.carrierId ?? null;
  return carrier === null ? null : (graph.record(carrier)?.document ?? null);
}

export function restatedTarget({ network, targets }: KnowledgeGraph, id: string): TargetNode | null {
  const target = network.target(id);
  return target && targets.restated(target);
}

export function restatingTargets({ network, targets }: KnowledgeGraph, id: string): TargetNode[] {
  const target = network.target(id);
  return target ? targets.restating(target) : [];
}
