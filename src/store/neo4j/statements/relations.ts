import type { Integer } from 'neo4j-driver';

import type { CitationsBetween } from '../../contract.js';
import type { DocumentNode, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from '../../records.js';
import { compareCitations } from '../../sortings.js';
import { maps, number, text, type Fields } from '../fields.js';
import {
  citationOf, documentOf, institutionOf, mentionsOf, namesOf, playsOf, programmeOf, properties, targetOf,
} from '../nodes.js';
import { reading } from '../statement.js';

type Paged = { readonly ids: readonly string[]; readonly limit: Integer; readonly afterId: string };
type ByDate = Paged & { readonly afterDate: string };
type ByCount = Paged & { readonly afterCount: number };
type ByName = Paged & { readonly afterName: string };
type ByRole = ByName & { readonly afterNodeId: string; readonly afterRole: string };

/** One parent's piece of a relation: its whole size, and the items asked for. */
export interface Piece<Node, Extra> {
  readonly id: string;
  readonly total: number;
  readonly items: readonly { readonly node: Node; readonly extra: Extra }[];
}

const piece = <Node, Extra>(read: (item: Fields, parentId: string) => { readonly node: Node; readonly extra: Extra }) =>
  (row: Fields): Piece<Node, Extra> => {
    const id = text(row, 'id');
    return { id, total: number(row, 'total'), items: maps(row, 'items').map((item) => read(item, id)) };
  };
const COLUMNS = ['id', 'total', 'items'];

function citations(item: Fields, sourceId: string): CitationsBetween {
  const edges = maps(item, 'citations').map((edge) => citationOf(properties(edge, 'cites'), sourceId, text(edge, 'targetId')));
  return { citations: edges.sort(compareCitations) };
}
const citer = piece((item): { node: DocumentNode; extra: CitationsBetween } => {
  const node = documentOf(properties(item, 'document'));
  return { node, extra: citations(item, node.id) };
});

export const citers = reading<ByDate>()('read/citers', ['ids', 'afterDate', 'afterId', 'limit'], COLUMNS, citer);
export const citersFiltered = reading<
  ByDate & { readonly kinds: readonly string[] | null; readonly outcomes: readonly string[]; readonly doubtful: boolean }
>()('read/citers-filtered', ['ids', 'kinds', 'outcomes', 'doubtful', 'afterDate', 'afterId', 'limit'], COLUMNS, citer);
export const cited = reading<ByDate & { readonly kinds: readonly string[] | null; readonly outcomes: readonly string[] | null }>()(
  'read/cited',
  ['ids', 'kinds', 'outcomes', 'afterDate', 'afterId', 'limit'],
  COLUMNS,
  piece((item, sourceId): { node: DocumentNode; extra: CitationsBetween } => ({
    node: documentOf(properties(item, 'document')), extra: citations(item, sourceId),
  })),
);

export const issued = reading<ByDate>()('read/issued', ['ids', 'afterDate', 'afterId', 'limit'], COLUMNS, (row) => nodesIn(row, documentOf));

const target = piece((item): { node: TargetNode; extra: null } => ({
  node: targetOf(properties(item, 'target'), properties(item, 'sets')), extra: null,
}));
export const targetsOf = reading<Paged & { readonly afterStart: number }>()('read/targets-of', ['ids', 'afterStart', 'afterId', 'limit'], COLUMNS, target);
export const targetsUnder = reading<Paged & { readonly afterYear: number }>()('read/targets-under', ['ids', 'afterYear', 'afterId', 'limit'], COLUMNS, target);

const BY_COUNT = ['ids', 'afterCount', 'afterId', 'limit'] as const;
const named = (item: Fields): ProgrammeNode => programmeOf(properties(item, 'programme'));
const mentioned = (item: Fields): InstitutionNode => institutionOf(properties(item, 'institution'));
const teller = (item: Fields): DocumentNode => documentOf(properties(item, 'document'));

export const programmesNamed = reading<ByCount>()('read/programmes-named', BY_COUNT, COLUMNS, piece((item, id): { node: ProgrammeNode; extra: NamesEdge } => {
  const node = named(item);
  return { node, extra: namesOf(properties(item, 'edge'), id, node.id) };
}));
export const documentsNaming = reading<ByCount>()('read/documents-naming', BY_COUNT, COLUMNS, piece((item, id): { node: DocumentNode; extra: NamesEdge } => {
  const node = teller(item);
  return { node, extra: namesOf(properties(item, 'edge'), node.id, id) };
}));
export const institutionsMentioned = reading<ByCount>()(
  'read/institutions-mentioned', BY_COUNT, COLUMNS, piece((item, id): { node: InstitutionNode; extra: MentionsEdge } => {
    const node = mentioned(item);
    return { node, extra: mentionsOf(properties(item, 'edge'), id, node.id) };
  }),
);
export const documentsMentioning = reading<ByCount>()(
  'read/documents-mentioning', BY_COUNT, COLUMNS, piece((item, id): { node: DocumentNode; extra: MentionsEdge } => {
    const node = teller(item);
    return { node, extra: mentionsOf(properties(item, 'edge'), node.id, id) };
  }),
);

const BY_ROLE = ['ids', 'afterName', 'afterNodeId', 'afterRole', 'afterId', 'limit'] as const;
export const roles = reading<ByRole>()('read/roles', BY_ROLE, COLUMNS, piece((item, id): { node: ProgrammeNode; extra: PlaysEdge } => {
  const node = named(item);
  return { node, extra: playsOf(properties(item, 'edge'), id, node.id) };
}));
export const players = reading<ByRole>()('read/players', BY_ROLE, COLUMNS, piece((item, id): { node: InstitutionNode; extra: PlaysEdge } => {
  const node = mentioned(item);
  return { node, extra: playsOf(properties(item, 'edge'), node.id, id) };
}));

const BY_NAME = ['ids', 'afterName', 'afterId', 'limit'] as const;
export const programmeParts = reading<ByName>()('read/programme-parts', BY_NAME, COLUMNS, (row) => nodesIn(row, programmeOf));
export const institutionParts = reading<ByName>()('read/institution-parts', BY_NAME, COLUMNS, (row) => nodesIn(row, institutionOf));

export const missingDocuments = reading<{ readonly limit: Integer; readonly afterCount: number; readonly afterId: string }>()(
  'read/missing-documents',
  ['afterCount', 'afterId', 'limit'],
  ['document', 'citers'],
  (row) => ({ node: teller(row), extra: { citers: number(row, 'citers') } }),
);
export const countMissingDocuments = reading<Record<never, never>>()('read/count-missing-documents', [], ['total'], (row) => number(row, 'total'));

/** Nodes stand in the list as they are, without a map around them. */
function nodesIn<Node>(row: Fields, read: (node: Fields) => Node): Piece<Node, null> {
  const items = Array.isArray(row['items']) ? row['items'] : [];
  return {
    id: text(row, 'id'),
    total: number(row, 'total'),
    items: items.map((item: unknown) => ({ node: read(properties({ item }, 'item')), extra: null })),
  };
}
