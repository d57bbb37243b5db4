import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyIndex } from '../../../src/store/memory/keyIndex.js';
import { Tally } from '../../../src/store/memory/tally.js';

describe('tally', () => {
  it('counts equal values together, few or many, and says when one is new or gone', () => {
    const value = fc.record({ name: fc.nat(20).map(String), aliases: fc.subarray(['甲', '乙']), parentId: fc.constantFrom(null, 'p') });
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), value), { maxLength: 120 }), (steps) => {
      const tally = new Tally<{ name: string; aliases: string[]; parentId: string | null }>();
      const counts = new Map<string, number>();
      for (const [add, value] of steps) {
        const key = JSON.stringify(value);
        const before = counts.get(key) ?? 0;
        if (add) {
          expect(tally.add({ ...value, aliases: [...value.aliases] }).fresh).toBe(before === 0);
          counts.set(key, before + 1);
        } else {
          expect(tally.remove(value)).toBe(before === 1);
          if (before <= 1) counts.delete(key);
          else counts.set(key, before - 1);
        }
      }
      expect(tally.distinct).toBe(counts.size);
      expect([...(tally.fold((value) => [JSON.stringify(value)], (all, value) => [...all, JSON.stringify(value)]) ?? [])].sort()).toEqual([...counts.keys()].sort());
    }));
  });

  it('keeps one instance of equal values', () => {
    const tally = new Tally<{ name: string }>();
    const first = { name: '甲' };
    expect(tally.add(first).value).toBe(first);
    expect(tally.add({ name: '甲' }).value).toBe(first);
  });
});

describe('key index', () => {
  it('holds the ids of each key like a map of sets', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom('k', 'l'), fc.constantFrom('a', 'b', 'c'))), (steps) => {
      const index = new KeyIndex();
      const model = new Map<string, Set<string>>([['k', new Set()], ['l', new Set()]]);
      for (const [add, key, id] of steps) {
        if (add) index.add(key, id);
        else index.remove(key, id);
        if (add) model.get(key)!.add(id);
        else model.get(key)!.delete(id);
        const ids = model.get(key)!;
        expect([...index.at(key)].sort()).toEqual([...ids].sort());
        expect(index.only(key)).toBe(ids.size === 1 ? [...ids][0] : null);
      }
    }));
  });
});
