import { Trie } from './trie.js';

/** A word found in a text: [start, end) and what the dictionary says of it. */
export interface WordMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A dictionary: the longest word at one offset of a text, forwards or (`reversed`) backwards. */
export class Words<Value> {
  private readonly trie = new Trie();
  /** By node. */
  private readonly values: (Value | undefined)[] = [undefined];

  /** Of entries with one word the first stays. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>, reversed = false) {
    for (const [word, value] of entries) {
      const node = this.trie.insert(reversed ? [...word].reverse().join('') : word);
      while (this.values.length <= node) this.values.push(undefined);
      this.values[node] ??= value;
    }
  }

  /** The longest word that begins at `offset`, or null. */
  at(text: string, offset: number): WordMatch<Value> | null {
    let value: Value | undefined;
    let end = offset;
    for (let i = offset, node = 0; i < text.length; ) {
      node = this.trie.child(node, text.charCodeAt(i++));
      if (node === 0) break;
      const found = this.values[node];
      if (found !== undefined) {
        value = found;
        end = i;
      }
    }
    return value === undefined ? null : { start: offset, end, value };
  }

  /** The longest word that ends at `end` and does not begin before `floor`, or null. Only of a reversed dictionary. */
  before(text: string, end: number, floor = 0): WordMatch<Value> | null {
    let value: Value | undefined;
    let start = end;
    for (let i = end, node = 0; i > floor; ) {
      node = this.trie.child(node, text.charCodeAt(--i));
      if (node === 0) break;
      const found = this.values[node];
      if (found !== undefined) {
        value = found;
        start = i;
      }
    }
    return value === undefined ? null : { start, end, value };
  }

  /** All longest matches from left to right that do not overlap. */
  scan(text: string, found: (match: WordMatch<Value>) => void): void {
    for (let i = 0; i < text.length; i++) {
      const match = this.at(text, i);
      if (!match) continue;
      found(match);
      i = match.end - 1;
    }
  }
}
