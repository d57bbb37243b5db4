import { vocabularyRows } from '../vocabulary.js';
import { Words } from './words.js';

type WordClass = 'break' | 'verb' | 'adverb' | 'subject' | 'conj' | 'keep';

const WORDS = new Words<WordClass>(
  vocabularyRows('boundary-words').map(([word, kind]) => [word!, kind as WordClass] as const),
  true,
);
/** No name is longer. */
const LONGEST = 60;
const QUOTE = 40;
const BRACKET = 14;
const DELIMITERS = new Set('，。；：、！？,;:!?“‘《〈（(【[\n\t ”’》〉）)】]…|/\\');
const MEASURES = new Set('个家所种门项批次支条座位人名件套处台届期轮级类页万亿倍年月日％%');
const DIGIT = /[0-9０-９一二三四五六七八九十百千两几]/;
/** Bracketed text that is a remark and not a part of the name. */
const REMARK = /简称|统称|下同|附件|见|例如|如|含|包括|[，；：。]|\d{4}/;

/** Where a name that ends at `end` begins, and whether it holds a quotation. */
export interface NameStart {
  readonly start: number;
  /** The character class that stopped the walk: a listing mark tells that items of a list stand before. */
  readonly stop: 'list' | 'quote' | 'word' | 'edge' | 'bracket';
}

/**
 * Walks left from `end` to where a noun phrase begins: a punctuation mark, a function word, or the clause's verb.
 * Quotations “…” and short bracketed insertions belong to the phrase. Words that can be verb or noun (推进, 建设) end it only
 * where they stand as the verb: at the clause's start, or behind an adverb, another verb or a general subject.
 * `keepsJoined` decides, at a 和/与/及, whether what stands before it still belongs to the name.
 */
export function nameStart(text: string, end: number, floor: number, keepsJoined: (conjunction: number, length: number) => boolean): NameStart {
  const lowest = Math.max(floor, end - LONGEST);
  let at = end;
  while (at > lowest) {
    const char = text[at - 1]!;
    if (char === '”' || char === '’') {
      const open = text.lastIndexOf(char === '”' ? '“' : '‘', at - 2);
      if (open < lowest || at - open > QUOTE) return { start: at, stop: 'quote' };
      at = open;
      continue;
    }
    if (char === '）') {
      const open = text.lastIndexOf('（', at - 2);
      if (open <= lowest || at - open > BRACKET || REMARK.test(text.slice(open, at)) || DELIMITERS.has(text[open - 1]!)) return { start: at, stop: 'bracket' };
      at = open;
      continue;
    }
    if (DELIMITERS.has(char)) return { start: at, stop: char === '、' ? 'list' : char === '“' || char === '‘' ? 'quote' : 'edge' };
    if (char === '—' && text[at - 2] === '—') return { start: at, stop: 'edge' };
    if (MEASURES.has(char) && at >= 2 && DIGIT.test(text[at - 2]!) && !isOrdinal(text, at)) return { start: at, stop: 'word' };
    const word = WORDS.before(text, at, lowest);
    if (!word) {
      at--;
      continue;
    }
    switch (word.value) {
      case 'break':
        return { start: at, stop: 'word' };
      case 'verb':
        if (isVerbPosition(text, word.start, lowest)) return { start: at, stop: 'word' };
        break;
      case 'conj':
        if (!keepsJoined(word.start, word.end - word.start)) return { start: at, stop: 'list' };
        break;
      default:
    }
    at = word.start;
  }
  return { start: at, stop: 'edge' };
}

/** 第三批, 二级: ordinals and grades stand before the name like numbers of things do; 十四五 and 百千万 do not. */
function isOrdinal(text: string, at: number): boolean {
  return text[at - 1] === '级' || (text[at - 1] === '年' && !/\d/.test(text[at - 2]!));
}

/** A word that may be a verb stands as one here: nothing before it in the clause, or an adverb, a verb or a general subject. */
function isVerbPosition(text: string, start: number, floor: number): boolean {
  let at = start;
  while (at > floor) {
    const char = text[at - 1]!;
    if (DELIMITERS.has(char)) return true;
    const before = WORDS.before(text, at, Math.max(0, floor - 8));
    if (!before) return false;
    switch (before.value) {
      case 'break':
      case 'adverb':
      case 'subject':
        return true;
      case 'conj':
      case 'verb':
        at = before.start;
        continue;
      default:
        return false;
    }
  }
  return true;
}
