import { AROUND, CITERS, TARGETS_BY_PROGRAMME } from '../src/api/graphiql/operations.js';
import type { Known } from './api-graph.js';

/** A standard query and how to draw variables for it. */
export interface StandardQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: (known: Known, random: () => number) => object;
}

const one = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;
const anyDocument = ({ documents }: Known, random: () => number) => ({ id: one(documents, random).id });

/** What analysts, dashboards and graph clients ask, simplest first. */
export const STANDARD_QUERIES: readonly StandardQuery[] = [
  { name: 'document by id', query: 'query ($id: ID!) { document(id: $id) { id title number date kind held issuers { name } } }', variables: anyDocument },
  {
    name: 'Citers (first 50, evidence)', query: CITERS,
    variables: ({ documents }, random) => ({ title: one(documents, random).title }),
  },
  {
    name: 'cites → cites', variables: anyDocument,
    query: 'query ($id: ID!) { document(id: $id) { cites(first: 20) { nodes { title cites(first: 5) { nodes { title issuers { name } } } } } } }',
  },
  {
    name: 'neighbours of a document', variables: anyDocument,
    query: 'query ($id: ID!) { document(id: $id) { title targets { nodes { indicator value unit evidence { quote } } } programmes { edges { count node { name } } } institutions { nodes { name } } } }',
  },
  {
    name: 'targets of a programme', variables: ({ programmes }, random) => ({ id: one(programmes, random).id }),
    query: 'query ($id: ID!) { programme(id: $id) { name targets(first: 50) { totalCount nodes { indicator value unit year document { title number } } } } }',
  },
  {
    name: 'documents of a year', query: 'query ($from: Date!, $to: Date!) { documents(first: 20, filter: { dateFrom: $from, dateTo: $to, held: true }) { totalCount nodes { title date issuers { name } } } }',
    variables: (_, random) => {
      const year = 2004 + Math.floor(random() * 20);
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    },
  },
  {
    name: 'search', variables: (known, random) => ({ text: `${one(known.documents, random).title.slice(4, 8)} 第${Math.floor(random() * known.documents.length)}项` }),
    query: 'query ($text: String!) { search(text: $text, first: 20) { hits { type text highlights { text highlighted } } } }',
  },
  {
    name: 'resolveDocument by number', variables: (known, random) => ({ text: one(known.documents, random).number }),
    query: 'query ($text: String!) { resolveDocument(text: $text) { candidates { reason document { id title } } } }',
  },
  { name: 'lineage, depth 3', variables: anyDocument, query: 'query ($id: ID!) { lineage(document: $id, direction: RESTS_ON, depth: 3) { truncated steps { depth document { title } citations { kind } } } }' },
  { name: 'Around (depth 1, 300 nodes)', query: AROUND, variables: anyDocument },
  { name: 'TargetsByProgramme', query: TARGETS_BY_PROGRAMME, variables: () => ({}) },
];
