/** A word of a lexicon found in a text: [start, end) and what the lexicon says of it. */
export interface Hit<Role> {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

interface Word<Role> {
  readonly word: string;
  readonly length: number;
  /** Code of the second character, 0 for words of one. */
  readonly second: number;
  readonly role: Role;
}

/** Finds the words of a list in a text: at each place the longest, none inside another. Linear; costs one table look-up a character. */
export class Lexicon<Role> {
  /** First character → index into `words`, 0 for none. */
  private readonly first = new Uint16Array(65536);
  private readonly words: Word<Role>[][] = [[]];

  constructor(rows: Iterable<readonly [word: string, role: Role]>) {
    for (const [word, role] of rows) {
      const code = word.charCodeAt(0);
      if (this.first[code] === 0) this.first[code] = this.words.push([]) - 1;
      this.words[this.first[code]!]!.push({ word, length: word.length, second: word.length > 1 ? word.charCodeAt(1) : 0, role });
    }
    for (const same of this.words) same.sort((a, b) => b.length - a.length);
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
    const index = this.first[text.charCodeAt(offset)];
    if (!index) return null;
    const next = text.charCodeAt(offset + 1);
    const words = this.words[index]!;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.length === 1 || (word.second === next && (word.length === 2 || text.startsWith(word.word, offset)))) return word;
    }
    return null;
  }
}
