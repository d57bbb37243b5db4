import { compareToKey, comparing, type Sorting, type SortValue } from '../order.js';
import type { Ordered } from '../paging.js';

const FULL = 256;

/**
 * Items in a total order, in blocks: adding, removing and seeking cost what one block costs, however long the list is. What is added
 * is put in its place when the list is next looked at; much of it, as when a snapshot is read, is sorted in one go.
 */
export class SortedList<Item> implements Ordered<Item> {
  private settled = 0;
  private blocks: Item[][] = [];
  private added: Item[] = [];

  constructor(private readonly sorting: Sorting<Item>, private readonly compare: (a: Item, b: Item) => number) {}

  get size(): number {
    return this.settled + this.added.length;
  }

  add(item: Item): void {
    this.added.push(item);
  }

  /** Removes the item that stands where `item` would; false if none does. */
  remove(item: Item): boolean {
    this.settle();
    const at = this.blockOf(item);
    const block = this.blocks[at];
    if (!block) return false;
    const place = this.placeIn(block, item);
    if (this.compare(block[place]!, item) !== 0) return false;
    block.splice(place, 1);
    if (block.length === 0) this.blocks.splice(at, 1);
    this.settled--;
    return true;
  }

  /** Puts what was added in its place. */
  settle(): void {
    const { added } = this;
    if (added.length === 0) return;
    this.added = [];
    if (added.length * 8 > this.settled) this.sortAll([...this.blocks.flat(), ...added]);
    else for (const item of added) this.insert(item);
  }

  get first(): Item | undefined {
    this.settle();
    return this.blocks[0]?.[0];
  }

  slice(key: readonly SortValue[] | null, limit: number): Item[] {
    this.settle();
    const upTo = (item: Item) => key !== null && compareToKey(this.sorting, item, key) <= 0;
    const out: Item[] = [];
    let at = lowerBound(this.blocks, (block) => upTo(block[block.length - 1]!));
    let index = lowerBound(this.blocks[at] ?? [], upTo);
    for (; at < this.blocks.length && out.length < limit; at++, index = 0) {
      for (const item of this.blocks[at]!.slice(index, index + limit - out.length)) out.push(item);
    }
    return out;
  }

  *[Symbol.iterator](): Iterator<Item> {
    this.settle();
    for (const block of this.blocks) yield* block;
  }

  private sortAll(items: Item[]): void {
    items.sort(this.compare);
    this.blocks = [];
    for (let start = 0; start < items.length; start += FULL >> 1) this.blocks.push(items.slice(start, start + (FULL >> 1)));
    this.settled = items.length;
  }

  private insert(item: Item): void {
    const at = Math.min(this.blockOf(item), this.blocks.length - 1);
    const block = this.blocks[at]!;
    const place = this.placeIn(block, item);
    // By hand, because splice makes an array each time.
    block.push(item);
    for (let i = block.length - 1; i > place; i--) block[i] = block[i - 1]!;
    block[place] = item;
    if (block.length > FULL) this.blocks.splice(at + 1, 0, block.splice(FULL >> 1));
    this.settled++;
  }

  /** The first block whose last item is not before `item`; the number of blocks if there is none. */
  private blockOf(item: Item): number {
    const { blocks, compare } = this;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle]!;
      if (compare(block[block.length - 1]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place in a block whose item is not before `item`. */
  private placeIn(block: readonly Item[], item: Item): number {
    const { compare } = this;
    let low = 0;
    let high = block.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(block[middle]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lowerBound<Item>(items: readonly Item[], before: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sorted list for each key that has items. */
export class SortedIndex<Item> {
  private readonly lists = new Map<string, SortedList<Item>>();
  private readonly compare: (a: Item, b: Item) => number;
  private readonly none: SortedList<Item>;

  constructor(readonly sorting: Sorting<Item>) {
    this.compare = comparing(sorting);
    this.none = new SortedList(sorting, this.compare);
  }

  add(key: string, item: Item): void {
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = new SortedList(this.sorting, this.compare)));
    list.add(item);
  }

  remove(key: string, item: Item): void {
    const list = this.lists.get(key);
    if (list?.remove(item) && list.size === 0) this.lists.delete(key);
  }

  all(): Iterable<SortedList<Item>> {
    return this.lists.values();
  }

  /** Not to be changed by the caller. */
  at(key: string): SortedList<Item> {
    return this.lists.get(key) ?? this.none;
  }
}
