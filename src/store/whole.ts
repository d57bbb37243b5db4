import { MalformedRecord } from './errors.js';
import type { DocumentRecord } from './records.js';

/**
 * Refuses a record that no store can keep whole: an edge's end or a parent that it does not contribute, one fact stated twice, a fact
 * of another document. Throws MalformedRecord.
 */
export function checkRecord(record: DocumentRecord): void {
  const { id } = record.document;
  const refuse = (what: string): never => {
    throw new MalformedRecord(id, record.document.title, what);
  };
  if (!record.document.held || record.document.fingerprint === null) refuse('it is not held, or has no fingerprint');
  if (record.carrierId === id) refuse('it carries itself');
  const programmes = distinct(record.programmes, ({ id }) => id, 'programme', refuse);
  const institutions = distinct(record.institutions, ({ id }) => id, 'institution', refuse);
  const among = (ids: Set<string>, end: string | null, what: string) => end === null || ids.has(end) || refuse(`${what} ${end} is not among what it contributes`);
  for (const { parentId } of record.programmes) among(programmes, parentId, 'parent programme');
  for (const { parentId } of record.institutions) among(institutions, parentId, 'parent institution');
  for (const issuer of distinct(record.issuerIds, (issuer) => issuer, 'issuer', refuse)) among(institutions, issuer, 'issuer');
  distinct(record.targets, (target) => target.id, 'target', refuse);
  distinct(record.names, (edge) => edge.programmeId, 'NAMES edge', refuse);
  distinct(record.mentions, (edge) => edge.institutionId, 'MENTIONS edge', refuse);
  distinct(record.plays, (edge) => `${edge.institutionId} ${edge.role} ${edge.programmeId}`, 'PLAYS edge', refuse);
  distinct(record.citations, ({ cited, kind }) => `${cited.titleKey}|${cited.edition} ${kind}`, 'CITES edge', refuse);
  for (const { programmeId } of record.targets) among(programmes, programmeId, 'programme of a target');
  for (const { programmeId } of record.names) among(programmes, programmeId, 'named programme');
  for (const { institutionId } of record.mentions) among(institutions, institutionId, 'mentioned institution');
  for (const { institutionId, programmeId } of record.plays) {
    among(institutions, institutionId, 'institution of a role');
    among(programmes, programmeId, 'programme of a role');
  }
  for (const { documentId } of [...record.targets, ...record.names, ...record.mentions, ...record.plays]) {
    if (documentId !== id) refuse(`it states a fact of ${documentId}`);
  }
  for (const { sourceId, targetId } of record.citations) {
    if (sourceId !== id) refuse(`it states a citation of ${sourceId}`);
    if (targetId === id) refuse('it cites itself');
  }
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string, what: string, refuse: (what: string) => never): Set<string> {
  const seen = new Set<string>();
  for (const key of items.map(keyOf)) {
    if (seen.has(key)) refuse(`${what} ${key} is given twice`);
    seen.add(key);
  }
  return seen;
}
