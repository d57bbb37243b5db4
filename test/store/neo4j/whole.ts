import type { GraphStore } from '../../../src/store/contract.js';
import type { DocumentRecord } from '../../../src/store/records.js';
import type { TestServer } from './server.js';

const sorted = <Item>(items: readonly Item[]): Item[] => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A record with its lists in one order, so that two that say the same are equal. */
export const levelledRecord = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  programmes: sorted(record.programmes.map((made) => ({ ...made, aliases: sorted(made.aliases) }))),
  institutions: sorted(record.institutions.map((made) => ({ ...made, aliases: sorted(made.aliases) }))),
  targets: [...record.targets].sort((a, b) => (a.id < b.id ? -1 : 1)),
  names: [...record.names].sort((a, b) => (a.programmeId < b.programmeId ? -1 : 1)),
  mentions: [...record.mentions].sort((a, b) => (a.institutionId < b.institutionId ? -1 : 1)),
  plays: [...record.plays].sort((a, b) => (`${a.institutionId} ${a.programmeId} ${a.role}` < `${b.institutionId} ${b.programmeId} ${b.role}` ? -1 : 1)),
  citations: [...record.citations].sort((a, b) => (`${a.cited.titleKey}|${a.cited.edition} ${a.kind}` < `${b.cited.titleKey}|${b.cited.edition} ${b.kind}` ? -1 : 1)),
});

/** All that a store holds: every other answer follows from it. */
export async function wholeOf(store: GraphStore): Promise<unknown> {
  const records: DocumentRecord[] = [];
  for await (const record of store.records()) records.push(levelledRecord(record));
  return { coverage: await store.coverage(), records };
}

/** Every node and edge of the database with the database's own ids: what must not change when nothing new is said. */
export async function everythingIn(server: TestServer): Promise<unknown> {
  const nodes = await server.ask('MATCH (node) RETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties ORDER BY element');
  const edges = await server.ask(
    'MATCH (a)-[edge]->(b) RETURN elementId(edge) AS element, type(edge) AS type, elementId(a) AS a, elementId(b) AS b, properties(edge) AS properties ORDER BY element',
  );
  return JSON.parse(JSON.stringify({ nodes, edges })) as unknown;
}

/** Counts that are kept beside the graph and do not agree with it; empty where all is well. */
export async function wrongCounts(server: TestServer): Promise<unknown[]> {
  return [
    ...(await server.ask(`
      MATCH (document:Document)
      WITH document, COUNT { MATCH (citer:Document)-[cites:CITES]->(document) WHERE cites.outcome <> 'AMBIGUOUS' RETURN DISTINCT citer } AS citers
      WHERE document.citers <> citers
      RETURN document.title AS document, document.citers AS kept, citers AS counted`)),
    ...(await server.ask(`
      MATCH (document:Document)
      WITH document, COUNT { (document)-[:CALLS|HAS_OUTLINE]->() } AS apart
      WHERE coalesce(document.apart, 0) <> apart
      RETURN document.title AS document, document.apart AS kept, apart AS counted`)),
    ...(await server.ask(`
      MATCH (node:Programme|Institution)
      WITH node, COUNT { (node)<-[:NAMES|MENTIONS]-() } AS documents
      WHERE coalesce(node.documents, -1) <> documents OR node.name IS NULL
      RETURN node.id AS node, node.documents AS kept, documents AS counted`)),
    ...(await server.ask(`
      MATCH (ledger:Ledger)
      WITH sum(ledger.held) AS held, sum(ledger.resolved) + sum(ledger.stub) + sum(ledger.ambiguous) AS citations
      WHERE held <> COUNT { MATCH (document:Document) WHERE document.held } OR citations <> COUNT { ()-[:CITES]->() }
      RETURN held AS held, citations AS citations`)),
    ...(await server.ask(`
      MATCH (stray:Document|Programme|Institution|Naming|Lock)
      WHERE (stray:Document AND NOT stray.held AND NOT EXISTS { (stray)<-[:CITES]-() })
         OR (NOT stray:Document AND NOT stray:Naming AND NOT EXISTS { (stray)<-[:MEANS]-() })
         OR (stray:Naming AND NOT EXISTS { (stray)<-[:CALLS]-() }) OR stray:Lock
      RETURN labels(stray) AS labels, stray.id AS stray`)),
  ];
}
