/** A word of a lexicon found in a text: [start, end) and what the lexicon says of it. */
export interface Hit<Role> {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

interface Word<Role> {
  readonly word: string;
  readonly length: number;
  readonly role: Role;
}

/** Finds the words of a list in a text: at each place the longest, none inside another. Linear; costs one table look-up a character. */
export class Lexicon<Role> {
  /** First character → 1 where a word begins with it, 2 where it is a word itself. */
  private readonly first = new Uint8Array(65536);
  /** 1 where some word may begin with two characters of this hash: keeps most of a text away from the map. */
  private readonly pairs = new Uint8Array(65536);
  /** Words by their first two characters, the longest first; those of one character by it alone. */
  private readonly words = new Map<number, Word<Role>[]>();

  constructor(rows: Iterable<readonly [word: string, role: Role]>) {
    for (const [word, role] of rows) {
      const code = word.charCodeAt(0);
      const next = word.charCodeAt(1);
      const key = word.length > 1 ? keyOf(code, next) : code;
      if (word.length > 1) this.pairs[hashOf(code, next)] = 1;
      if (this.first[code] !== 2) this.first[code] = word.length > 1 ? 1 : 2;
      const same = this.words.get(key);
      if (same) same.push({ word, length: word.length, role });
      else this.words.set(key, [{ word, length: word.length, role }]);
    }
    for (const same of this.words.values()) same.sort((a, b) => b.length - a.length);
  }

  /** Some word begins with this character. */
  mayBegin(code: number): boolean {
    return this.first[code] !== 0;
  }

  /** The longest word that begins at an offset, or null. */
  at(text: string, offset: number): Hit<Role> | null {
    const word = this.wordAt(text, offset);
    return word ? { start: offset, end: offset + word.length, role: word.role } : null;
  }

  /** The words between two offsets, in text order, without those of one role. */
  find(text: string, start: number, end: number, without: Role): Hit<Role>[] {
    const hits: Hit<Role>[] = [];
    for (let at = start; at < end; at++) {
      if (this.first[text.charCodeAt(at)] === 0) continue;
      const word = this.wordAt(text, at);
      if (!word || at + word.length > end) continue;
      if (word.role !== without) hits.push({ start: at, end: at + word.length, role: word.role });
      at += word.length - 1;
    }
    return hits;
  }

  private wordAt(text: string, offset: number): Word<Role> | null {
    const code = text.charCodeAt(offset);
    const kind = this.first[code];
    if (kind === 0) return null;
    const next = text.charCodeAt(offset + 1);
    if (this.pairs[hashOf(code, next)] === 1) {
      const words = this.words.get(keyOf(code, next));
      if (words) for (const word of words) if (word.length === 2 || text.startsWith(word.word, offset)) return word;
    }
    return kind === 2 ? this.words.get(code)![0]! : null;
  }
}

/** Two characters as one key, apart from those of one. */
const keyOf = (first: number, second: number): number => (first << 16) | second;
const hashOf = (first: number, second: number): number => ((first << 5) ^ second) & 0xffff;
