import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparing, sortKey, type Sorting } from '../../../src/store/order.js';
import { SortedIndex } from '../../../src/store/memory/sortedList.js';

interface Item { readonly id: string; readonly count: number }
const most: Sorting<Item> = { name: 'most', parts: [{ direction: 'DESC', of: (item) => item.count }, { direction: 'ASC', of: (item) => item.id }] };

describe('sorted list', () => {
  it('holds what was added and not removed, in order, through thousands of items', () => {
    const item = fc.record({ id: fc.integer({ min: 0, max: 400 }).map((n) => `i${n}`), count: fc.nat(5) });
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), item), { minLength: 500, maxLength: 3000 }), item, fc.nat(20), (steps, from, limit) => {
      const index = new SortedIndex(most);
      const model = new Map<string, Item>();
      for (const [add, { id, count }] of steps) {
        const known = model.get(id);
        if (known) {
          index.remove('k', known);
          model.delete(id);
        }
        if (!add) continue;
        index.add('k', { id, count });
        model.set(id, { id, count });
      }
      const sorted = [...model.values()].sort(comparing(most));
      const list = index.at('k');
      expect([...list]).toEqual(sorted);
      expect(list.size).toBe(sorted.length);
      expect(list.first).toEqual(sorted[0]);
      expect(list.slice(null, limit)).toEqual(sorted.slice(0, limit));
      expect(list.slice(sortKey(most, from), limit)).toEqual(sorted.filter((other) => comparing(most)(other, from) > 0).slice(0, limit));
    }), { numRuns: 15 });
  });

  it('does not remove another item than the one that was meant', () => {
    const index = new SortedIndex(most);
    index.add('k', { id: 'a', count: 1 });
    index.remove('k', { id: 'a', count: 2 });
    index.remove('other', { id: 'a', count: 1 });
    expect(index.at('k').size).toBe(1);
  });
});
