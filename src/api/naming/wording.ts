import { DOCUMENT_KINDS } from '../../model/vocabulary.js';
import { titleKey } from '../../model/keys.js';

/** What a text that names a document consists of. Each list in the order in which it is worth trying, without repetitions. */
export interface Wording {
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  /** Year that tells versions of one title apart, outside title and number; null if there is none. */
  readonly year: number | null;
}

const KIND_WORDS = DOCUMENT_KINDS.filter((kind) => kind.length > 1).join('|');
/** 教职成厅函〔2023〕15号, the bracket of any kind, 第 and 号 optional. Half-width text. */
const NUMBER = /\p{Script=Han}{1,12}\s*[〔[【(]\s*(?:19|20)\d{2}\s*[〕\]】)]\s*第?\s*\d{1,5}\s*号?/gu;
/** 教育部令第46号, 主席令第六十九号: decrees are numbered without a year. */
const DECREE = /\p{Script=Han}{0,20}令\s*第\s*[\d一二三四五六七八九十百]{1,6}\s*号/gu;
/** Words of a title run into the number where nothing stands between them. */
const TITLE_END = new RegExp(`^.*(?:${KIND_WORDS})(?=.)`, 'u');
const YEAR_AROUND = /^\(?((?:19|20)\d{2})\s*年?(?:版|修订|印发|发布)?的?\)?\s+|\s*[(\s]((?:19|20)\d{2})\s*年?(?:版|修订|修正|印发)?\)?$/u;
const EDGES = /^[\s()（）,，、。:：;；]+|[\s(（,，、。:：;；]+$/gu;

/** Reads 《title》, title（number）, number alone, title with a year beside it, and any of these run together. */
export function readWording(text: string): Wording {
  const plain = text.normalize('NFKC').trim();
  const marked = markedTitles(plain);
  const outside = marked.reduce((rest, title) => rest.replace(`《${title}》`, ' '), plain);
  const found = [...outside.matchAll(NUMBER), ...outside.matchAll(DECREE)].map(([number]) => number.trim());
  const numbers = found.flatMap((number) => [number.replace(TITLE_END, ''), number]);
  const rest = numbers.reduce((left, number) => left.replace(number, ' '), outside).replace(/\(\s*\)/gu, ' ').replace(EDGES, '').trim();
  const year = YEAR_AROUND.exec(marked.length > 0 ? ` ${rest}` : rest);
  const titles = marked.length > 0 ? marked : [rest, rest.replace(YEAR_AROUND, '')];
  return { numbers: distinct(numbers), titles: distinct(titles), year: year ? Number(year[1] ?? year[2]) : null };
}

/** Outermost titles in 《》. */
function markedTitles(text: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《' && depth++ === 0) start = i + 1;
    if (text[i] === '》' && depth > 0 && --depth === 0) titles.push(text.slice(start, i));
  }
  return titles;
}

/** Words that carry a title, for when it is not remembered literally: 兼职教师的办法 → 兼职教师, 办法. Fewer than two tell nothing new. */
export function wordsOfTitle(title: string): string[] {
  return titleKey(title)
    .replace(new RegExp(`(${KIND_WORDS})$`, 'u'), ' $1')
    .split(/关于|印发|[\s的和与及、,()"]+/u)
    .filter((word) => word.length > 1);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];
