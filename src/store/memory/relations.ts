import type { CitationFilter, CitationsBetween, Page, PageRequest } from '../contract.js';
import { comparing, type Sorting } from '../order.js';
import { emptyPage, orderedArray, pageOf, type Ordered } from '../paging.js';
import type {
  CitationEdge, DocumentNode, DocumentRecord, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode,
} from '../records.js';
import {
  BY_NAME, INSTITUTIONS_BY_MENTIONS, PROGRAMMES_BY_MENTIONS, ROLES_BY_INSTITUTION, ROLES_BY_PROGRAMME, TARGETS_IN_TEXT, type NamedRole,
} from '../sortings.js';
import { remembered } from './answers.js';
import { groupCitations, type Citing } from './citations.js';
import type { KnowledgeGraph } from './graph.js';

const MANY = 200;

const recordOf = (graph: KnowledgeGraph, id: string): DocumentRecord | undefined => graph.record(graph.documents.canonical(id) ?? '');
const bare = <Node>(node: Node): { node: Node; extra: null } => ({ node, extra: null });
const sorted = <Item>(items: readonly Item[], sorting: Sorting<Item>): Ordered<Item> =>
  orderedArray([...items].sort(comparing(sorting)), sorting);

/** A list that is put together when it is asked for: where it is made of many, once for all its pages. */
const gathered = <Item>(graph: KnowledgeGraph, what: readonly unknown[], size: number, make: () => Ordered<Item>): Ordered<Item> =>
  size > MANY ? remembered(graph, JSON.stringify(what), make) : make();

// ---- citations -----------------------------------------------------------------------------------------------------

const passes = ({ kinds, outcomes }: CitationFilter, edge: CitationEdge): boolean =>
  (!kinds || kinds.includes(edge.kind)) && (!outcomes || outcomes.includes(edge.outcome));

export function citersOf(graph: KnowledgeGraph, id: string, filter: CitationFilter, page: PageRequest): Page<DocumentNode, CitationsBetween> {
  const { citers, doubtfulCiters } = graph.citations;
  const show = ({ document, citations }: Citing) => ({ node: document, extra: { citations } });
  const cited = graph.documents.canonical(id);
  if (cited === null) return emptyPage();
  if (!filter.kinds && !filter.outcomes) return pageOf(citers.at(cited), citers.sorting, page, show);
  const list = gathered(graph, ['citers', cited, filter], citers.at(cited).size, () => {
    const doubtful = filter.outcomes?.includes('AMBIGUOUS') ? [...doubtfulCiters.at(cited)] : [];
    const edges = [...citers.at(cited), ...doubtful].flatMap(({ citations }) => citations).filter((edge) => passes(filter, edge));
    return sorted(groupCitations(edges, (edge) => edge.sourceId, (source) => graph.record(source)!.document), citers.sorting);
  });
  return pageOf(list, citers.sorting, page, show);
}

export function citedBy(graph: KnowledgeGraph, id: string, filter: CitationFilter, page: PageRequest): Page<DocumentNode, CitationsBetween> {
  const edges = (recordOf(graph, id)?.citations ?? []).filter((edge) => passes(filter, edge));
  const found = groupCitations(edges, (edge) => edge.targetId, (target) => graph.network.document(target)!);
  const { sorting } = graph.citations.citers;
  return pageOf(sorted(found, sorting), sorting, page, ({ document, citations }) => ({ node: document, extra: { citations } }));
}

// ---- what documents say --------------------------------------------------------------------------------------------

export const issuedBy = ({ issued }: KnowledgeGraph, id: string, page: PageRequest): Page<DocumentNode> =>
  pageOf(issued.at(id), issued.sorting, page, bare);

export const targetsOf = (graph: KnowledgeGraph, id: string, page: PageRequest): Page<TargetNode> =>
  pageOf(sorted(recordOf(graph, id)?.targets ?? [], TARGETS_IN_TEXT), TARGETS_IN_TEXT, page, bare);

export const targetsUnder = ({ targets: { under } }: KnowledgeGraph, id: string, page: PageRequest): Page<TargetNode> =>
  pageOf(under.at(id), under.sorting, page, bare);

export const programmesNamedBy = (graph: KnowledgeGraph, id: string, page: PageRequest): Page<ProgrammeNode, NamesEdge> =>
  pageOf(sorted(recordOf(graph, id)?.names ?? [], PROGRAMMES_BY_MENTIONS), PROGRAMMES_BY_MENTIONS, page, (edge) => ({
    node: graph.network.programme(edge.programmeId)!, extra: edge,
  }));

export const documentsNaming = (graph: KnowledgeGraph, id: string, page: PageRequest): Page<DocumentNode, NamesEdge> =>
  pageOf(graph.naming.at(id), graph.naming.sorting, page, (edge) => ({ node: graph.network.document(edge.documentId)!, extra: edge }));

export const institutionsMentionedBy = (graph: KnowledgeGraph, id: string, page: PageRequest): Page<InstitutionNode, MentionsEdge> =>
  pageOf(sorted(recordOf(graph, id)?.mentions ?? [], INSTITUTIONS_BY_MENTIONS), INSTITUTIONS_BY_MENTIONS, page, (edge) => ({
    node: graph.network.institution(edge.institutionId)!, extra: edge,
  }));

export const documentsMentioning = (graph: KnowledgeGraph, id: string, page: PageRequest): Page<DocumentNode, MentionsEdge> =>
  pageOf(graph.mentioning.at(id), graph.mentioning.sorting, page, (edge) => ({
    node: graph.network.document(edge.documentId)!, extra: edge,
  }));

export function rolesOf(graph: KnowledgeGraph, id: string, page: PageRequest): Page<ProgrammeNode, PlaysEdge> {
  const { network } = graph;
  const roles = graph.roles.get(id) ?? new Set();
  const list = gathered(graph, ['roles', id], roles.size, () =>
    sorted(Array.from(roles, (edge): NamedRole => ({ name: network.programme(edge.programmeId)!.name, edge })), ROLES_BY_PROGRAMME));
  return pageOf(list, ROLES_BY_PROGRAMME, page, ({ edge }) => ({ node: network.programme(edge.programmeId)!, extra: edge }));
}

export function playersIn(graph: KnowledgeGraph, id: string, page: PageRequest): Page<InstitutionNode, PlaysEdge> {
  const { network } = graph;
  const players = graph.players.get(id) ?? new Set();
  const list = gathered(graph, ['players', id], players.size, () =>
    sorted(Array.from(players, (edge): NamedRole => ({ name: network.institution(edge.institutionId)!.name, edge })), ROLES_BY_INSTITUTION));
  return pageOf(list, ROLES_BY_INSTITUTION, page, ({ edge }) => ({ node: network.institution(edge.institutionId)!, extra: edge }));
}

export const partsOfInstitution = ({ network, institutions }: KnowledgeGraph, id: string, page: PageRequest): Page<InstitutionNode> =>
  pageOf(sorted(institutions.parts.at(id).map((part) => network.institution(part)!), BY_NAME), BY_NAME, page, bare);

export const partsOfProgramme = ({ network, programmes }: KnowledgeGraph, id: string, page: PageRequest): Page<ProgrammeNode> =>
  pageOf(sorted(programmes.parts.at(id).map((part) => network.programme(part)!), BY_NAME), BY_NAME, page, bare);

