import { int } from 'neo4j-driver';

import type { Page, PageRequest } from '../../contract.js';
import { levelled, searchWords } from '../../matching.js';
import type { Sorting, SortValue } from '../../order.js';
import { decodeCursor } from '../../paging.js';
import type { Counted } from '../../sortings.js';
import { fullTextQuery } from '../fullText.js';
import type { Found } from '../statements/lists.js';
import { pageFrom } from './answering.js';

/** Sort values of the cursor to go on after; null at the beginning. */
export const keyOf = <Item>(sorting: Sorting<Item>, { after }: PageRequest): readonly SortValue[] | null => (after == null ? null : decodeCursor(sorting, after));

/** What a text filter looks for, and the query that finds it among others; null where there is nothing to look for. */
export const textOf = (text: string | null | undefined): { readonly text: string; readonly query: string } | null =>
  text && levelled(text) !== '' ? { text: levelled(text), query: fullTextQuery(searchWords(levelled(text))) } : null;

/** Where a list that is sorted for the occasion goes on. */
export const sortedFrom = (order: { readonly field: string; readonly direction: string }, key: readonly SortValue[] | null, { first }: PageRequest) => ({
  field: order.field,
  descending: order.direction === 'DESC',
  after: key?.[0] ?? null,
  afterId: key === null ? null : String(key[1]),
  limit: int(first + 1),
});

const FIRST_TEXT = '';
const LAST_TEXT = '\u{10ffff}';
const LAST_NUMBER = Number.MAX_VALUE;

/** Where an order that the database keeps begins, or goes on. */
export function textFrom(key: readonly SortValue[] | null, direction: string, { first }: PageRequest) {
  const beginning = direction === 'ASC' ? FIRST_TEXT : LAST_TEXT;
  return { after: String(key?.[0] ?? beginning), afterId: String(key?.[1] ?? ''), limit: int(first + 1) };
}
export function numberFrom(key: readonly SortValue[] | null, direction: string, { first }: PageRequest) {
  const beginning = direction === 'ASC' ? -LAST_NUMBER : LAST_NUMBER;
  return { after: Number(key?.[0] ?? beginning), afterId: String(key?.[1] ?? ''), limit: int(first + 1) };
}

/** Items with a value in order, then those without one: `late` is asked where the first did not fill the page. */
export async function thenLate<Item>(
  key: readonly SortValue[] | null,
  wanted: number,
  early: () => Promise<Item[]>,
  late: (afterId: string, limit: number) => Promise<Item[]>,
): Promise<Item[]> {
  const inLate = key !== null && key[0] === null;
  const found = inLate ? [] : await early();
  if (found.length >= wanted) return found;
  return [...found, ...(await late(inLate ? String(key[1]) : '', wanted - found.length))];
}

const bare = <Node>({ node }: Counted<Node>): { readonly node: Node; readonly extra: null } => ({ node, extra: null });
export const countedPage = <Node>({ total, items }: Found<Counted<Node>>, first: number, sorting: Sorting<Counted<Node>>): Page<Node> => {
  const counts = new Map(items.map(({ node, count }) => [node, count]));
  return pageFrom(items.map(bare), total, first, sorting, (node) => ({ node, count: counts.get(node) ?? 0 }));
};
