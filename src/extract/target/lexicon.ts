/** A word of a lexicon found in a text: [start, end) and what the lexicon says of it. */
export interface Hit<Role> {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** Finds the words of a list in a text: at each place the longest, none inside another. Linear; costs one table look-up a character. */
export class Lexicon<Role> {
  private readonly first = new Uint8Array(65536);
  private readonly words = new Map<number, { readonly word: string; readonly role: Role }[]>();

  constructor(rows: Iterable<readonly [word: string, role: Role]>) {
    for (const [word, role] of rows) {
      const code = word.charCodeAt(0);
      this.first[code] = 1;
      const same = this.words.get(code);
      if (same) same.push({ word, role });
      else this.words.set(code, [{ word, role }]);
    }
    for (const same of this.words.values()) same.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that begins at an offset, or null. */
  at(text: string, offset: number): Hit<Role> | null {
    const code = text.charCodeAt(offset);
    if (this.first[code] !== 1) return null;
    for (const { word, role } of this.words.get(code)!) {
      if (text.startsWith(word, offset)) return { start: offset, end: offset + word.length, role };
    }
    return null;
  }

  find(text: string, start: number, end: number): Hit<Role>[] {
    const hits: Hit<Role>[] = [];
    for (let at = start; at < end; at++) {
      if (this.first[text.charCodeAt(at)] !== 1) continue;
      const hit = this.at(text, at);
      if (!hit || hit.end > end) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  }
}
