import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, compareToKey, compareValues, comparing, sortKey, type Sorting } from '../../src/store/order.js';

/** A second way to compare by code point. */
const byCodePoint = (a: string, b: string): number => {
  const [x, y] = [Array.from(a, (c) => c.codePointAt(0)!), Array.from(b, (c) => c.codePointAt(0)!)];
  const i = x.findIndex((point, at) => point !== y[at]);
  return i < 0 ? x.length - y.length : i >= y.length ? 1 : x[i]! - y[i]!;
};

describe('order', () => {
  it('puts text in order by code point, also beyond the basic plane', () => {
    expect(['𠮷', '！', '一', 'a', ''].sort(compareText)).toEqual(['', 'a', '一', '！', '𠮷']);
    const unit = fc.constantFrom('a', '一', '\uE000', '！', '𠮷', '𠀀', '😀');
    fc.assert(fc.property(fc.array(unit), fc.array(unit), (a, b) => Math.sign(compareText(a.join(''), b.join(''))) === Math.sign(byCodePoint(a.join(''), b.join('')))));
  });

  it('puts null last in either direction', () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      expect([null, 2, 1].sort((a, b) => compareValues(a, b, direction)).at(-1)).toBeNull();
    }
    expect([1, null, 10, 9].sort((a, b) => compareValues(a, b, 'DESC'))).toEqual([10, 9, 1, null]);
  });

  it('compares an item with a key as with the item that the key is of', () => {
    type Item = readonly [string | null, number, string];
    const sorting: Sorting<Item> = {
      name: 'three', parts: [{ direction: 'DESC', of: (item) => item[0] }, { direction: 'ASC', of: (item) => item[1] }, { direction: 'ASC', of: (item) => item[2] }],
    };
    const item = fc.tuple(fc.option(fc.constantFrom('甲', '乙')), fc.nat(2), fc.constantFrom('a', 'b'));
    fc.assert(fc.property(item, item, (a, b) => Math.sign(compareToKey(sorting, a, sortKey(sorting, b))) === Math.sign(comparing(sorting)(a, b))));
  });
});
