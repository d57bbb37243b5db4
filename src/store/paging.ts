import type { Edge, Page, PageRequest } from './contract.js';
import { InvalidCursor } from './errors.js';
import { compareToKey, sortKey, type Sorting, type SortValue } from './order.js';

/** A cursor says the order and the sort values of the item, its id last: it stays good when items before it come or go. */
export const encodeCursor = <Item>(sorting: Sorting<Item>, item: Item): string =>
  Buffer.from(JSON.stringify([sorting.name, ...sortKey(sorting, item)])).toString('base64url');

/** The sort values in a cursor. Throws InvalidCursor. */
export function decodeCursor<Item>(sorting: Sorting<Item>, cursor: string): SortValue[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor(cursor);
  }
  if (!Array.isArray(parsed) || parsed.length !== sorting.parts.length + 1) throw new InvalidCursor(cursor);
  const [name, ...key] = parsed as unknown[];
  const fits = key.every((value): value is SortValue => value === null || typeof value === 'string' || typeof value === 'number');
  if (name !== sorting.name || !fits || typeof key.at(-1) !== 'string') throw new InvalidCursor(cursor);
  return key;
}

/** Items in order of which a page can be cut without walking over those before it. */
export interface Ordered<Item> {
  readonly size: number;
  /** Up to `limit` items after the position of `key`; from the beginning where it is null. */
  slice(key: readonly SortValue[] | null, limit: number): readonly Item[];
}

/** `items` must be sorted by `sorting`. */
export function orderedArray<Item>(items: readonly Item[], sorting: Sorting<Item>): Ordered<Item> {
  return {
    size: items.length,
    slice(key, limit) {
      let low = 0;
      let high = key ? items.length : 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compareToKey(sorting, items[middle]!, key!) <= 0) low = middle + 1;
        else high = middle;
      }
      return items.slice(low, low + limit);
    },
  };
}

/** Cuts the page that is asked for; `show` makes the edge's node and extra of an item. */
export function pageOf<Item, Node, Extra>(
  items: Ordered<Item>,
  sorting: Sorting<Item>,
  request: PageRequest,
  show: (item: Item) => { readonly node: Node; readonly extra: Extra },
): Page<Node, Extra> {
  const key = request.after == null ? null : decodeCursor(sorting, request.after);
  const cut = items.slice(key, request.first + 1);
  return {
    edges: cut.slice(0, request.first).map((item): Edge<Node, Extra> => ({ cursor: encodeCursor(sorting, item), ...show(item) })),
    totalCount: items.size,
    hasNextPage: cut.length > request.first,
  };
}

export const emptyPage = <Node, Extra>(): Page<Node, Extra> => ({ edges: [], totalCount: 0, hasNextPage: false });
