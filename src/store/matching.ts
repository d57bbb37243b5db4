import type { SearchHit } from './contract.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from './records.js';

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

/** A text of a node in which searches look. */
export interface SearchField {
  readonly field: 'title' | 'number' | 'name' | 'alias' | 'indicator' | 'quote';
  readonly text: string;
}

export const documentFields = ({ title, number }: DocumentNode): SearchField[] =>
  number === null ? [{ field: 'title', text: title }] : [{ field: 'title', text: title }, { field: 'number', text: number }];
export const namedFields = ({ name, aliases }: ProgrammeNode | InstitutionNode): SearchField[] => [
  { field: 'name', text: name },
  ...aliases.map((text): SearchField => ({ field: 'alias', text })),
];
export const targetFields = ({ indicator, evidence }: TargetNode): SearchField[] => [
  { field: 'indicator', text: indicator },
  { field: 'quote', text: evidence.quote },
];

/** The field of a node that answers the search best (of equals the first), or null. */
export function bestField(fields: readonly SearchField[], words: readonly string[]): (SearchField & { readonly score: number }) | null {
  let best: (SearchField & { readonly score: number }) | null = null;
  for (const { field, text } of fields) {
    const score = matchScore(levelled(text), words);
    if (score > 0 && (!best || score > best.score || (score === best.score && text.length < best.text.length))) best = { field, text, score };
  }
  return best;
}
