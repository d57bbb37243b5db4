import { int } from 'neo4j-driver';

import { nameKey } from '../../model/keys.js';
import { formerStubIds } from '../formerIds.js';
import { levelled } from '../matching.js';
import { compareText } from '../order.js';
import type { CitationEdge, DocumentNode, DocumentRecord, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';
import { evidenceLists, evidenceProperties, sectionLists } from './evidence.js';

const wholeOrNull = (value: number | null) => (value === null ? null : int(value));

/** The text as searches compare it, kept only where it is not the text itself. */
const levelledOrNull = (text: string | null): string | null => (text === null || levelled(text) === text ? null : levelled(text));

/** Few citations have any; an empty list would be one more entry of the full-text index over them. */
export const candidatesOrNull = (candidates: readonly string[]) => (candidates.length === 0 ? null : [...candidates].sort(compareText));

/** Of a stub that citations make. */
export const stubProperties = (stub: DocumentNode) => documentProperties(stub, null, null);
/** `apart` counts its edges that are no part of the graph that is drawn: to its outline and to the names that it uses. */
export const heldProperties = ({ document, carrierId, sections, programmes, institutions }: DocumentRecord) =>
  documentProperties(document, carrierId, Math.min(sections.length, 1) + programmes.length + institutions.length);

/** Without its date, which the statement turns into a Neo4j date. */
function documentProperties(node: DocumentNode, carrierId: string | null, apart: number | null) {
  return {
    id: node.id,
    title: node.title,
    titleLevelled: levelledOrNull(node.title),
    titleKey: node.titleKey,
    kind: node.kind,
    number: node.number,
    numberLevelled: levelledOrNull(node.number),
    numberKey: node.numberKey,
    held: node.held,
    edition: node.edition,
    class: node.class,
    file: node.file,
    start: wholeOrNull(node.span?.start ?? null),
    end: wholeOrNull(node.span?.end ?? null),
    fingerprint: node.fingerprint,
    undated: node.date === null ? true : null,
    carrierId,
    apart: wholeOrNull(apart),
    formerIds: node.held ? formerStubIds(node) : null,
  };
}

export function namedProperties(node: ProgrammeNode | InstitutionNode) {
  const plain = node.aliases.every((alias) => levelled(alias) === alias);
  return {
    name: node.name,
    nameKey: nameKey(node.name),
    nameLevelled: levelledOrNull(node.name),
    aliases: node.aliases,
    aliasesLevelled: plain ? null : node.aliases.map(levelled),
    kind: node.kind,
  };
}

const COMPARISON = { EQ: '', APPROX: '约', GTE: '≥', GT: '>', LTE: '≤', RANGE: '' };

/** How a person would write a target in a few words; the caption of its node in Neo4j's tools. */
export function targetCaption({ indicator, comparator, value, valueMax, unit, year, per }: TargetNode): string {
  const amount = `${COMPARISON[comparator]}${value}${valueMax === null ? '' : `–${valueMax}`}${unit}`;
  return `${indicator} ${amount}${per === 'YEAR' ? '/年' : ''}${year === null ? '' : ` (${year})`}`;
}

/** A value is a float even where it is whole, so that one property has one type. */
export const targetProperties = ({ evidence, ...target }: TargetNode) => ({
  ...target,
  name: targetCaption({ evidence, ...target }),
  indicatorLevelled: levelledOrNull(target.indicator),
  quote: evidence.quote,
  quoteLevelled: levelledOrNull(evidence.quote),
  yearFrom: wholeOrNull(target.yearFrom),
  year: wholeOrNull(target.year),
  undated: target.year === null ? true : null,
});

export const citationProperties = ({ kind, outcome, rule, candidates, cited, evidence }: CitationEdge) => ({
  kind,
  outcome,
  rule,
  candidates: candidatesOrNull(candidates),
  ...cited,
  year: wholeOrNull(cited.year),
  ...evidenceLists(evidence),
});

export const outlineRows = ({ document, sections }: DocumentRecord) =>
  sections.length === 0 ? [] : [{ documentId: document.id, properties: sectionLists(sections) }];

/** A document's edges to programmes, institutions and targets, as the statements of `cypher/write` take them. */
export const namesRows = ({ names }: DocumentRecord) =>
  names.map(({ documentId, programmeId, count, evidence }) => ({
    documentId, programmeId, properties: { count: int(count), ...evidenceProperties(evidence) },
  }));
export const mentionsRows = ({ mentions }: DocumentRecord) =>
  mentions.map(({ documentId, institutionId, count, evidence }) => ({
    documentId, institutionId, properties: { count: int(count), ...evidenceProperties(evidence) },
  }));
export const playsRows = ({ plays }: DocumentRecord) =>
  plays.map(({ institutionId, programmeId, documentId, role, evidence }) => ({
    institutionId, programmeId, properties: { role, documentId, ...evidenceProperties(evidence) },
  }));
export const issuerRows = ({ document, issuerIds }: DocumentRecord) =>
  issuerIds.map((institutionId, order) => ({ documentId: document.id, institutionId, order: int(order) }));
export const targetRows = ({ targets }: DocumentRecord) =>
  targets.map((target) => ({ documentId: target.documentId, properties: targetProperties(target), evidence: evidenceProperties(target.evidence) }));
