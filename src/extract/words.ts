/** A word found in a text: [start, end) and what the dictionary says of it. */
export interface WordMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
}

/**
 * A dictionary compiled to a trie over UTF-16 code units. Longest match at one offset, forwards or (`reversed`) backwards;
 * the first unit is looked up in a table, so that text without dictionary words costs one read a character.
 */
export class Words<Value> {
  private readonly first: (Node<Value> | undefined)[] = new Array<Node<Value> | undefined>(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: Value]>, private readonly reversed = false) {
    for (const [word, value] of entries) this.add(word, value);
  }

  /** The longest word that begins at `offset`, or null. */
  at(text: string, offset: number): WordMatch<Value> | null {
    let node = this.first[text.charCodeAt(offset)];
    let found: WordMatch<Value> | null = null;
    for (let i = offset + 1; node; i++) {
      if (node.value !== undefined) found = { start: offset, end: i, value: node.value };
      if (i >= text.length) break;
      node = node.next.get(text.charCodeAt(i));
    }
    return found;
  }

  /** The longest word that ends at `end` and does not begin before `floor`, or null. Only of a reversed dictionary. */
  before(text: string, end: number, floor = 0): WordMatch<Value> | null {
    if (end <= floor) return null;
    let node = this.first[text.charCodeAt(end - 1)];
    let found: WordMatch<Value> | null = null;
    for (let i = end - 1; node; i--) {
      if (node.value !== undefined) found = { start: i, end, value: node.value };
      if (i <= floor) break;
      node = node.next.get(text.charCodeAt(i - 1));
    }
    return found;
  }

  /** All longest matches from left to right that do not overlap. */
  scan(text: string, found: (match: WordMatch<Value>) => void): void {
    const { first } = this;
    for (let i = 0; i < text.length; i++) {
      if (first[text.charCodeAt(i)] === undefined) continue;
      const match = this.at(text, i);
      if (!match) continue;
      found(match);
      i = match.end - 1;
    }
  }

  private add(word: string, value: Value): void {
    const units = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    if (this.reversed) units.reverse();
    let node = (this.first[units[0]!] ??= { next: new Map(), value: undefined });
    for (const unit of units.slice(1)) {
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }
}
