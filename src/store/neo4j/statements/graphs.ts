import type { Integer } from 'neo4j-driver';

import { CITATION_KINDS, ROLES } from '../../../model/vocabulary.js';
import type { GraphEdge, GraphEdgeType, GraphNode, NodeType, SearchHit, TargetGroup, TargetSum } from '../../contract.js';
import { settledTotal } from '../../statistics.js';
import { compareCitations } from '../../sortings.js';
import { map, maps, number, numbers, text, texts, truths, word, wordOrNull, type Fields } from '../fields.js';
import { citationOf, documentOf, properties } from '../nodes.js';
import { reading } from '../statement.js';
import type { TargetConditions } from './lists.js';

const NODE_TYPES: readonly NodeType[] = ['DOCUMENT', 'PROGRAMME', 'INSTITUTION', 'TARGET'];
const EDGE_TYPES: readonly GraphEdgeType[] = [
  'ISSUED_BY', 'CARRIES', 'CITES', 'SETS', 'UNDER', 'NAMES', 'MENTIONS', 'PLAYS', 'PART_OF', 'RESTATES',
];

// ---- pieces of the graph -------------------------------------------------------------------------------------------

/** A node as it is drawn, with the database's own name for it, by which it is found fastest. */
export interface Drawn {
  readonly element: string;
  readonly node: GraphNode;
}
const drawn = (node: Fields): Drawn => ({
  element: text(node, 'element'), node: { id: text(node, 'id'), type: word(NODE_TYPES, node, 'type'), label: text(node, 'label') },
});

export const graphNodes = reading<{ readonly ids: readonly string[] }>()('read/graph-nodes', ['ids'], ['node'], (row) => drawn(map(row, 'node')));
export const graphNeighbours = reading<{
  readonly level: readonly string[]; readonly seen: readonly string[]; readonly labels: readonly string[]; readonly limit: Integer;
}>()('read/graph-neighbours', ['level', 'seen', 'labels', 'limit'], ['nodes', 'others'], (row) => ({
  nodes: maps(row, 'nodes').map(drawn), others: texts(row, 'others'),
}));
export const graphEdges = reading<{ readonly elements: readonly string[] }>()(
  'read/graph-edges', ['elements'], ['source', 'target', 'type', 'kind'], (row): GraphEdge => ({
    source: text(row, 'source'),
    target: text(row, 'target'),
    type: word(EDGE_TYPES, row, 'type'),
    kind: wordOrNull<string>([...CITATION_KINDS, ...ROLES], row, 'kind'),
  }),
);
export const countGraphEdges = reading<{ readonly elements: readonly string[] }>()(
  'read/count-graph-edges', ['elements'], ['total'], (row) => number(row, 'total'),
);
export const path = reading<{ readonly from: string; readonly to: string; readonly maxLength: Integer }>()(
  'read/path', ['from', 'to', 'maxLength'], ['nodes'], (row) => maps(row, 'nodes').map(drawn),
);

// ---- lineage -------------------------------------------------------------------------------------------------------

type Level = { readonly level: readonly string[]; readonly seen: readonly string[]; readonly kinds: readonly string[]; readonly limit: Integer };
const LEVEL = ['level', 'seen', 'kinds', 'limit'] as const;
const step = (sourceIsVia: boolean) => (row: Fields) => {
  const document = documentOf(properties(row, 'document'));
  const viaId = text(row, 'viaId');
  const [source, target] = sourceIsVia ? [viaId, document.id] : [document.id, viaId];
  const edges = Array.isArray(row['citations']) ? row['citations'] : [];
  const citations = edges.map((cites: unknown) => citationOf(properties({ cites }, 'cites'), source, target));
  return { document, viaId, citations: citations.sort(compareCitations) };
};
export const lineageRestsOn = reading<Level>()('read/lineage-rests-on', LEVEL, ['document', 'viaId', 'citations'], step(true));
export const lineageRestedOnBy = reading<Level>()('read/lineage-rested-on-by', LEVEL, ['document', 'viaId', 'citations'], step(false));

// ---- statistics and search -----------------------------------------------------------------------------------------

/** `query` is `text` for the full-text index. */
export type TargetScope = TargetConditions & {
  readonly documentId: string | null; readonly programmeId: string | null; readonly issuerId: string | null; readonly text: string | null;
  readonly query: string;
};
const SCOPE = ['kind', 'year', 'yearFrom', 'yearTo', 'unit', 'documentId', 'programmeId', 'issuerId', 'text', 'query'] as const;
/** There may be thousands: as lists of one sort each they come in half the time of as many maps. */
function sums(row: Fields): TargetSum[] {
  const [indicators, totals, counted] = [texts(row, 'indicators'), numbers(row, 'totals'), numbers(row, 'counted')];
  const [notCounted, approximate] = [numbers(row, 'notCounted'), truths(row, 'approximate')];
  return texts(row, 'units').map((unit, i) => ({
    unit, indicator: indicators[i]!, total: settledTotal(totals[i]!), counted: counted[i]!, notCounted: notCounted[i]!, approximate: approximate[i]!,
  }));
}
const group = (row: Fields): TargetGroup => ({
  key: text(row, 'key'),
  label: text(row, 'label'),
  count: number(row, 'count'),
  sums: sums(row),
});
const GROUP = ['key', 'label', 'count', 'units', 'indicators', 'totals', 'counted', 'notCounted', 'approximate'];
export const statistics = reading<TargetScope & { readonly groupBy: string }>()('read/statistics', [...SCOPE, 'groupBy'], GROUP, group);
export const statisticsByIssuer = reading<TargetScope>()('read/statistics-by-issuer', SCOPE, GROUP, group);

type Search = { readonly query: string; readonly words: readonly string[]; readonly whole: string; readonly limit: Integer };
const hit = (type: NodeType) => (row: Fields): SearchHit & { readonly popularity: number } => ({
  type, id: text(row, 'id'), score: number(row, 'score'), field: text(row, 'field'), text: text(row, 'text'), popularity: number(row, 'popularity'),
});
const searching = (file: string, type: NodeType) =>
  reading<Search>()(file, ['query', 'words', 'whole', 'limit'], ['id', 'score', 'field', 'text', 'popularity'], hit(type));
export const searchDocuments = searching('read/search-documents', 'DOCUMENT');
export const searchProgrammes = searching('read/search-programmes', 'PROGRAMME');
export const searchInstitutions = searching('read/search-institutions', 'INSTITUTION');
export const searchTargets = searching('read/search-targets', 'TARGET');

export const coverage = reading<Record<never, never>>()('read/coverage', [], ['name', 'total'], (row) => [text(row, 'name'), BigInt(text(row, 'total'))] as const);
