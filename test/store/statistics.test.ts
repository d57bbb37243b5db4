import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTargets, type GroupedTarget } from '../../src/store/statistics.js';
import { told, type Sets } from '../contract/records.js';

const rows = (...sets: (Sets & { readonly restated?: boolean; readonly key?: string })[]): GroupedTarget[] =>
  told('a', { title: '甲', sets }).targets.map((target, i) => ({ target, restated: sets[i]!.restated ?? false, key: sets[i]!.key ?? 'k', label: `${sets[i]!.key ?? 'k'}之名` }));

describe('target statistics', () => {
  it('adds only one unit and one indicator class, and counts what it leaves out', () => {
    expect(groupTargets(rows({ indicator: '基地', value: 10 }, { indicator: '基 地', value: 5 }, { indicator: '基地', value: 7, restated: true }, { indicator: '基地', value: 60, unit: '%', summable: false }))).toEqual([
      {
        key: 'k', label: 'k之名', count: 4, sums: [
          { unit: '个', indicator: '基 地', total: 15, counted: 2, notCounted: 1, approximate: false }, { unit: '%', indicator: '基地', total: 0, counted: 0, notCounted: 1, approximate: false },
        ],
      },
    ]);
  });

  it('says that a sum with 左右, 以上 or a range in it is approximate, not one that leaves it out', () => {
    const approximate = (...sets: Parameters<typeof rows>) => groupTargets(rows(...sets))[0]!.sums[0]!.approximate;
    for (const comparator of ['APPROX', 'GTE', 'GT', 'LTE', 'RANGE'] as const) {
      expect(approximate({ indicator: '基地', value: 1 }, { indicator: '基地', value: 1, comparator })).toBe(true);
      expect(approximate({ indicator: '基地', value: 1 }, { indicator: '基地', value: 1, comparator, restated: true })).toBe(false);
    }
  });

  it('puts the largest group first and gives the same answer in any order', () => {
    const all = rows({ indicator: '甲', value: 0.1, key: 'x' }, { indicator: '甲', value: 0.2, key: 'y' }, { indicator: '甲', value: 0.7, key: 'y' }, { indicator: '乙', value: 1e9, key: 'y' }, { indicator: '甲', value: 0.3, key: 'y' });
    expect(groupTargets(all).map(({ key }) => key)).toEqual(['y', 'x']);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(groupTargets(shuffled)).toEqual(groupTargets(all));
    }));
  });
});
