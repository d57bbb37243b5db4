import type { SearchHit } from './contract.js';

const LEVEL: Record<string, string> = {
  '〔': '(', '[': '(', '【': '(', '{': '(', '〕': ')', ']': ')', '】': ')', '}': ')',
  '〈': '《', '<': '《', '〉': '》', '>': '》',
  '“': '"', '”': '"', '「': '"', '」': '"', '『': '"', '』': '"', '‘': "'", '’': "'",
  '—': '-', '–': '-', '―': '-', '‐': '-', '−': '-', '~': '-',
};

/** A text as it is compared in searches and text filters: without spaces, half width, lower case, one kind of brackets, quotes and dashes. */
export const levelled = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(/[〔[【{〕\]】}〈<〉>“”「」『』‘’—–―‐−~]/g, (c) => LEVEL[c]!);

/** The words of a search, levelled; empty for a blank one. */
export const searchWords = (text: string): string[] => text.split(/[\s\u3000]+/).map(levelled).filter((word) => word !== '');

/** 3 the whole field, 2 its beginning, 1 inside, 0 not every word occurs. `field` and `words` levelled. */
export function matchScore(field: string, words: readonly string[]): number {
  if (words.length === 0 || !words.every((word) => field.includes(word))) return 0;
  if (field === words.join('')) return 3;
  return field.startsWith(words[0]!) ? 2 : 1;
}

/** A hit with what orders it: `popularity` counts documents citing, naming or mentioning the node (0 for targets). */
export interface RankedHit extends SearchHit {
  readonly popularity: number;
}

/** Best first; of one node, its best field first. */
export const compareHits = (a: RankedHit, b: RankedHit): number =>
  b.score - a.score || b.popularity - a.popularity || a.text.length - b.text.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
