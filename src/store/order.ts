import type { Direction } from './contract.js';

export type SortValue = string | number | null;
export interface SortPart<Item> {
  readonly direction: Direction;
  readonly of: (item: Item) => SortValue;
}
/** A total order of a page's items: the last part is an id. `name` goes into the cursors, so that those of another order are refused. */
export interface Sorting<Item> {
  readonly name: string;
  readonly parts: readonly SortPart<Item>[];
}

/** By code point, as Neo4j orders strings (`<` orders by UTF-16 unit, which puts 𠮷 before ！). */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? afterPrivateUse(x) - afterPrivateUse(y) : x - y;
  }
  return a.length - b.length;
}

/** Lifts surrogates over U+E000–U+FFFF. */
const afterPrivateUse = (unit: number): number => (unit < 0xe000 ? unit + 0x10000 : unit);

/** Null last in either direction. */
export function compareValues(a: SortValue, b: SortValue, direction: Direction): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);
  return direction === 'ASC' ? order : -order;
}

export function comparing<Item>(sorting: Sorting<Item>): (a: Item, b: Item) => number {
  const { parts } = sorting;
  const [first, second] = parts;
  if (parts.length === 2) {
    return (a, b) =>
      compareValues(first!.of(a), first!.of(b), first!.direction) || compareValues(second!.of(a), second!.of(b), second!.direction);
  }
  return (a, b) => {
    for (const part of parts) {
      const order = compareValues(part.of(a), part.of(b), part.direction);
      if (order !== 0) return order;
    }
    return 0;
  };
}

export const sortKey = <Item>(sorting: Sorting<Item>, item: Item): SortValue[] => sorting.parts.map((part) => part.of(item));

/** Where an item stands to the item that has (or had) this key: negative before, 0 the same, positive after. */
export function compareToKey<Item>(sorting: Sorting<Item>, item: Item, key: readonly SortValue[]): number {
  for (const [i, part] of sorting.parts.entries()) {
    const order = compareValues(part.of(item), key[i] ?? null, part.direction);
    if (order !== 0) return order;
  }
  return 0;
}
