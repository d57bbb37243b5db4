import { describe, expect, it } from 'vitest';
import { InvalidCursor } from '../../src/store/errors.js';
import type { Sorting } from '../../src/store/order.js';
import { decodeCursor, encodeCursor, orderedArray, pageOf } from '../../src/store/paging.js';

interface Item { readonly id: string; readonly date: string | null }
const oldest: Sorting<Item> = { name: 'oldest', parts: [{ direction: 'ASC', of: (item) => item.date }, { direction: 'ASC', of: (item) => item.id }] };
const items: Item[] = [{ id: 'b', date: '2020' }, { id: 'c', date: '2020' }, { id: 'a', date: '2021' }, { id: 'd', date: null }, { id: 'e', date: null }];
const page = (first: number, after: string | null = null) => pageOf(orderedArray(items, oldest), oldest, { first, after }, (node) => ({ node, extra: null }));

describe('paging', () => {
  it('walks every item once, through ties and nulls, whatever the page’s size', () => {
    for (const first of [1, 2, 3, 4, 5, 6]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let next = true; next;) {
        const { edges, hasNextPage, totalCount } = page(first, cursor);
        expect(totalCount).toBe(5);
        seen.push(...edges.map(({ node }) => node.id));
        next = hasNextPage;
        cursor = edges.at(-1)!.cursor;
      }
      expect(seen).toEqual(['b', 'c', 'a', 'd', 'e']);
    }
  });

  it('counts without items for first: 0', () => {
    expect(page(0)).toEqual({ edges: [], totalCount: 5, hasNextPage: true });
  });

  it('goes on where the cursor’s item stood when that has gone', () => {
    const { edges } = pageOf(orderedArray(items, oldest), oldest, { first: 1, after: encodeCursor(oldest, { id: 'bb', date: '2020' }) }, (node) => ({ node, extra: null }));
    expect(edges[0]!.node.id).toBe('c');
  });

  it('gives the same cursor for the same order and values, which goes into an address as it is', () => {
    expect(encodeCursor(oldest, { id: 'd_甲', date: null })).toBe(encodeCursor({ ...oldest }, { id: 'd_甲', date: null }));
    expect(encodeCursor(oldest, items[0]!)).toMatch(/^[\w-]+$/);
    expect(decodeCursor(oldest, encodeCursor(oldest, items[3]!))).toEqual([null, 'd']);
  });

  it('refuses what is no cursor of this order', () => {
    const youngest: Sorting<Item> = { ...oldest, name: 'youngest' };
    const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const strange = ['', '%', 'abc', raw(null), raw({}), raw(['oldest', '2020']), raw(['oldest', '2020', 'b', 'c']), raw(['oldest', '2020', 7]), raw(['oldest', ['2020'], 'b']), encodeCursor(youngest, items[0]!)];
    for (const cursor of strange) expect(() => page(1, cursor), cursor).toThrow(InvalidCursor);
  });
});
