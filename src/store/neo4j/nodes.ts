import { isDate, isNode, isRelationship } from 'neo4j-driver';

import type { Section } from '../../model/facts.js';
import {
  BINDINGS, CITATION_CLASSES, CITATION_KINDS, COMPARATORS, DOCUMENT_KINDS, INSTITUTION_KINDS, OUTCOMES, PERIODS, PROGRAMME_KINDS, ROLES, TARGET_KINDS,
} from '../../model/vocabulary.js';
import type {
  CitationEdge, CitedAs, DocumentNode, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode,
} from '../records.js';
import { UnexpectedRow } from './errors.js';
import { evidenceFromLists, evidenceOf, sectionsOf } from './evidence.js';
import { number, numberOrNull, text, textOrNull, texts, textsOrNone, truth, word, wordOrNull, type Fields } from './fields.js';

/** The properties of a node or relationship in a column or map. */
export function properties(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isNode(value) || isRelationship(value)) return value.properties as Fields;
  throw new UnexpectedRow(`field "${name}" should be a node or an edge`);
}

/** YYYY-MM-DD. */
function dateOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  return isDate(value) ? value.toString() : textOrNull(fields, name);
}

export function documentOf(node: Fields): DocumentNode {
  return {
    id: text(node, 'id'),
    title: text(node, 'title'),
    titleKey: text(node, 'titleKey'),
    kind: wordOrNull(DOCUMENT_KINDS, node, 'kind'),
    number: textOrNull(node, 'number'),
    numberKey: textOrNull(node, 'numberKey'),
    date: dateOrNull(node, 'date'),
    held: truth(node, 'held'),
    edition: text(node, 'edition'),
    class: word(CITATION_CLASSES, node, 'class'),
    file: textOrNull(node, 'file'),
    span: node['start'] == null ? null : { start: number(node, 'start'), end: number(node, 'end') },
    fingerprint: textOrNull(node, 'fingerprint'),
  };
}

/** Of a row with the outline of a document; a stub has none. */
export const sectionsIn = (row: Fields): Section[] => (row['outline'] == null ? [] : sectionsOf(properties(row, 'outline')));

export const programmeOf = (node: Fields): ProgrammeNode => ({
  id: text(node, 'id'), name: text(node, 'name'), aliases: texts(node, 'aliases'), kind: word(PROGRAMME_KINDS, node, 'kind'),
});
export const institutionOf = (node: Fields): InstitutionNode => ({
  id: text(node, 'id'), name: text(node, 'name'), aliases: texts(node, 'aliases'), kind: word(INSTITUTION_KINDS, node, 'kind'),
});

/** `sets` is the SETS edge that leads to the target. */
export const targetOf = (node: Fields, sets: Fields): TargetNode => ({
  id: text(node, 'id'),
  documentId: text(node, 'documentId'),
  kind: word(TARGET_KINDS, node, 'kind'),
  indicator: text(node, 'indicator'),
  comparator: word(COMPARATORS, node, 'comparator'),
  value: number(node, 'value'),
  valueMax: numberOrNull(node, 'valueMax'),
  unit: text(node, 'unit'),
  yearFrom: numberOrNull(node, 'yearFrom'),
  year: numberOrNull(node, 'year'),
  per: wordOrNull(PERIODS, node, 'per'),
  binding: wordOrNull(BINDINGS, node, 'binding'),
  indicatorKey: text(node, 'indicatorKey'),
  summable: truth(node, 'summable'),
  restatementKey: text(node, 'restatementKey'),
  programmeId: textOrNull(node, 'programmeId'),
  evidence: evidenceOf(sets),
});

export const citedOf = (edge: Fields): CitedAs => ({
  title: text(edge, 'title'),
  titleKey: text(edge, 'titleKey'),
  edition: text(edge, 'edition'),
  number: textOrNull(edge, 'number'),
  numberKey: textOrNull(edge, 'numberKey'),
  year: numberOrNull(edge, 'year'),
  class: word(CITATION_CLASSES, edge, 'class'),
  marked: truth(edge, 'marked'),
  issuers: texts(edge, 'issuers'),
  // A graph written before parts were read has none.
  parts: textsOrNone(edge, 'parts'),
});

export const citationOf = (edge: Fields, sourceId: string, targetId: string): CitationEdge => ({
  sourceId,
  targetId,
  kind: word(CITATION_KINDS, edge, 'kind'),
  outcome: word(OUTCOMES, edge, 'outcome'),
  rule: text(edge, 'rule'),
  candidates: textsOrNone(edge, 'candidates'),
  cited: citedOf(edge),
  evidence: evidenceFromLists(edge),
});

export const namesOf = (edge: Fields, documentId: string, programmeId: string): NamesEdge => ({
  documentId, programmeId, count: number(edge, 'count'), evidence: evidenceOf(edge),
});
export const mentionsOf = (edge: Fields, documentId: string, institutionId: string): MentionsEdge => ({
  documentId, institutionId, count: number(edge, 'count'), evidence: evidenceOf(edge),
});
export const playsOf = (edge: Fields, institutionId: string, programmeId: string): PlaysEdge => ({
  institutionId, programmeId, role: word(ROLES, edge, 'role'), documentId: text(edge, 'documentId'), evidence: evidenceOf(edge),
});
