import { int } from 'neo4j-driver';

import { OUTCOMES } from '../../../model/vocabulary.js';
import type { CitationFilter, CitationsBetween, Page, PageRequest } from '../../contract.js';
import type { Sorting, SortValue } from '../../order.js';
import { decodeCursor } from '../../paging.js';
import type { DocumentNode, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from '../../records.js';
import {
  BY_NAME, INSTITUTIONS_BY_MENTIONS, MENTIONING_DOCUMENTS, MOST_CITED, NAMING_DOCUMENTS, NEWEST_FIRST, OLDEST_FIRST, PROGRAMMES_BY_MENTIONS,
  ROLES_BY_INSTITUTION, ROLES_BY_PROGRAMME, TARGETS_BY_YEAR, TARGETS_IN_TEXT,
} from '../../sortings.js';
import type { Neo4jClient } from '../client.js';
import type { Statement, Value } from '../statement.js';
import * as statements from '../statements/relations.js';
import type { Piece } from '../statements/relations.js';
import { byId, inOrder, inOrderOfDocuments, pageFrom, pieceToPage } from './answering.js';

type Pages<Node, Extra = null> = Promise<Page<Node, Extra>[]>;
/** Sort values from before the first item: the statements ask for what comes after them. */
const BEFORE_ALL = { date: '0000-01-01', lateDate: '9999-12-31', number: -1, count: Number.MAX_SAFE_INTEGER, text: '' };
/** Stands for a missing year, as in the statement: after every other. */
const NO_YEAR = 1_000_000_000;

const keyOf = <Item>(sorting: Sorting<Item>, { after }: PageRequest): readonly SortValue[] | null => (after == null ? null : decodeCursor(sorting, after));
const textAt = (key: readonly SortValue[] | null, at: number, otherwise: string): string => String(key?.[at] ?? otherwise);
const limitOf = ({ first }: PageRequest) => int(first + 1);

interface Relation<Node, Extra, Item> {
  readonly sorting: Sorting<Item>;
  readonly itemOf: (node: Node, extra: Extra) => Item;
}

async function pages<Node, Extra, Item, Parameters extends { readonly [name: string]: Value }>(
  client: Neo4jClient,
  ids: readonly string[],
  of: 'documents' | 'others',
  statement: Statement<Parameters & { readonly ids: readonly string[] }, Piece<Node, Extra>>,
  parameters: Parameters,
  { sorting, itemOf }: Relation<Node, Extra, Item>,
  page: PageRequest,
): Pages<Node, Extra> {
  const ask = async (asked: readonly string[]) => byId(await client.read(statement, { ...parameters, ids: asked }));
  const pieces = await (of === 'documents' ? inOrderOfDocuments(client, ids, ask) : inOrder(ids, ask));
  return pieces.map((piece) => pieceToPage(piece, page.first, sorting, itemOf));
}

const itself = <Node>(node: Node): Node => node;
const theEdge = <Node, Extra>(_node: Node, extra: Extra): Extra => extra;

const oldestAfter = (page: PageRequest) => {
  const key = keyOf(OLDEST_FIRST, page);
  return { afterDate: textAt(key, 0, key ? BEFORE_ALL.lateDate : BEFORE_ALL.date), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page) };
};

export async function citersOf(client: Neo4jClient, ids: readonly string[], { kinds, outcomes }: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
  const relation = { sorting: OLDEST_FIRST, itemOf: itself<DocumentNode> };
  if (!kinds && !outcomes) return pages(client, ids, 'documents', statements.citers, oldestAfter(page), relation, page);
  const filter = {
    kinds: kinds ?? null,
    outcomes: outcomes ?? OUTCOMES.filter((outcome) => outcome !== 'AMBIGUOUS'),
    doubtful: outcomes?.includes('AMBIGUOUS') ?? false,
  };
  return pages(client, ids, 'documents', statements.citersFiltered, { ...filter, ...oldestAfter(page) }, relation, page);
}

export async function citedBy(client: Neo4jClient, ids: readonly string[], { kinds, outcomes }: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
  const parameters = { kinds: kinds ?? null, outcomes: outcomes ?? null, ...oldestAfter(page) };
  return pages(client, ids, 'documents', statements.cited, parameters, { sorting: OLDEST_FIRST, itemOf: itself<DocumentNode> }, page);
}

export async function issuedBy(client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<DocumentNode> {
  const key = keyOf(NEWEST_FIRST, page);
  const after = {
    afterDate: textAt(key, 0, key ? BEFORE_ALL.date : BEFORE_ALL.lateDate), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page),
  };
  return pages(client, ids, 'others', statements.issued, after, { sorting: NEWEST_FIRST, itemOf: itself<DocumentNode> }, page);
}

export async function targetsOf(client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<TargetNode> {
  const key = keyOf(TARGETS_IN_TEXT, page);
  const after = { afterStart: Number(key?.[0] ?? BEFORE_ALL.number), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page) };
  return pages(client, ids, 'documents', statements.targetsOf, after, { sorting: TARGETS_IN_TEXT, itemOf: itself<TargetNode> }, page);
}

export async function targetsUnder(client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<TargetNode> {
  const key = keyOf(TARGETS_BY_YEAR, page);
  const after = {
    afterYear: Number(key ? (key[0] ?? NO_YEAR) : BEFORE_ALL.number), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page),
  };
  return pages(client, ids, 'others', statements.targetsUnder, after, { sorting: TARGETS_BY_YEAR, itemOf: itself<TargetNode> }, page);
}

const countAfter = <Item>(sorting: Sorting<Item>, page: PageRequest) => {
  const key = keyOf(sorting, page);
  return { afterCount: Number(key?.[0] ?? BEFORE_ALL.count), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page) };
};

export const programmesNamedBy = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<ProgrammeNode, NamesEdge> =>
  pages(client, ids, 'documents', statements.programmesNamed, countAfter(PROGRAMMES_BY_MENTIONS, page), { sorting: PROGRAMMES_BY_MENTIONS, itemOf: theEdge }, page);
export const documentsNaming = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<DocumentNode, NamesEdge> =>
  pages(client, ids, 'others', statements.documentsNaming, countAfter(NAMING_DOCUMENTS, page), { sorting: NAMING_DOCUMENTS, itemOf: theEdge }, page);
export const institutionsMentionedBy = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<InstitutionNode, MentionsEdge> =>
  pages(
    client, ids, 'documents', statements.institutionsMentioned, countAfter(INSTITUTIONS_BY_MENTIONS, page),
    { sorting: INSTITUTIONS_BY_MENTIONS, itemOf: theEdge }, page,
  );
export const documentsMentioning = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<DocumentNode, MentionsEdge> =>
  pages(client, ids, 'others', statements.documentsMentioning, countAfter(MENTIONING_DOCUMENTS, page), { sorting: MENTIONING_DOCUMENTS, itemOf: theEdge }, page);

const roleAfter = <Item>(sorting: Sorting<Item>, page: PageRequest) => {
  const key = keyOf(sorting, page);
  return { afterName: textAt(key, 0, ''), afterNodeId: textAt(key, 1, ''), afterRole: textAt(key, 2, ''), afterId: textAt(key, 3, ''), limit: limitOf(page) };
};
const namedRole = (node: { readonly name: string }, edge: PlaysEdge) => ({ name: node.name, edge });

export const rolesOf = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<ProgrammeNode, PlaysEdge> =>
  pages(client, ids, 'others', statements.roles, roleAfter(ROLES_BY_PROGRAMME, page), { sorting: ROLES_BY_PROGRAMME, itemOf: namedRole }, page);
export const playersIn = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<InstitutionNode, PlaysEdge> =>
  pages(client, ids, 'others', statements.players, roleAfter(ROLES_BY_INSTITUTION, page), { sorting: ROLES_BY_INSTITUTION, itemOf: namedRole }, page);

const nameAfter = (page: PageRequest) => {
  const key = keyOf(BY_NAME, page);
  return { afterName: textAt(key, 0, BEFORE_ALL.text), afterId: textAt(key, 1, BEFORE_ALL.text), limit: limitOf(page) };
};

export const partsOfProgramme = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<ProgrammeNode> =>
  pages(client, ids, 'others', statements.programmeParts, nameAfter(page), { sorting: BY_NAME, itemOf: itself<ProgrammeNode> }, page);
export const partsOfInstitution = async (client: Neo4jClient, ids: readonly string[], page: PageRequest): Pages<InstitutionNode> =>
  pages(client, ids, 'others', statements.institutionParts, nameAfter(page), { sorting: BY_NAME, itemOf: itself<InstitutionNode> }, page);

export async function missingDocuments(client: Neo4jClient, page: PageRequest): Promise<Page<DocumentNode, { readonly citers: number }>> {
  const [items, [total = 0]] = await Promise.all([
    client.read(statements.missingDocuments, countAfter(MOST_CITED, page)),
    client.read(statements.countMissingDocuments, {}),
  ]);
  return pageFrom(items, total, page.first, MOST_CITED, (node, { citers }) => ({ node, count: citers }));
}
