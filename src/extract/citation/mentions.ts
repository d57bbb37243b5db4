import type { Span } from '../../model/span.js';
import { DOCUMENT_NUMBER, ORDER_NUMBER } from '../../read/segment/numbers.js';
import type { Reading } from '../rule.js';

/** A title in 《》 as it stands in the text. */
export interface MarkedTitle extends Span {
  /** Without the outer marks, nested marks as 〈〉 kept as printed. */
  readonly title: string;
  /** 发文字号 in brackets behind it. */
  readonly number: string | null;
  /** The short name that the text gives it (以下简称《意见》), without marks. */
  readonly shortName: string | null;
  /** Where the bracket behind it ends, else `end`. */
  readonly tail: number;
}

const LONGEST = 200;
const NUMBER = new RegExp(`^[^）]{0,20}?(${DOCUMENT_NUMBER}|${ORDER_NUMBER})`);
const SHORT = /(?:以下|下文|下)?(?:统称|简称)(?:为)?[：:]?\s*[《“〈]?([^《》“”〈〉，；）]{2,30})[》”〉]?/;

/** All titles in 《》, outermost, in text order. An opening mark that is never closed is no title. Linear. */
export function markedTitles(reading: Reading): MarkedTitle[] {
  const { text } = reading;
  const found: MarkedTitle[] = [];
  let at = text.indexOf('《');
  while (at >= 0) {
    const end = closing(text, at);
    if (end < 0) {
      at = text.indexOf('《', at + 1);
      continue;
    }
    const title = text.slice(at + 1, end - 1).replace(/\s+/g, '');
    if (title !== '') found.push(withBracket(text, title, at, end));
    at = text.indexOf('《', end);
  }
  return found;
}

/** Offset behind the mark that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length && i < open + LONGEST; i++) {
    const char = text[i];
    if (char === '《') depth++;
    else if (char === '》' && --depth === 0) return i + 1;
    else if (char === '\n' || (char === '。' && depth > 0)) return -1;
  }
  return -1;
}

/** Reads the bracket right behind the title: number, short name. */
function withBracket(text: string, title: string, start: number, end: number): MarkedTitle {
  let tail = end;
  let number: string | null = null;
  let shortName: string | null = null;
  for (let round = 0; round < 2 && text[tail] === '（'; round++) {
    const close = matching(text, tail);
    if (close < 0) break;
    const inside = text.slice(tail + 1, close);
    const printed = NUMBER.exec(inside)?.[1] ?? null;
    const short = SHORT.exec(inside)?.[1] ?? null;
    if (printed === null && short === null && !/^(?:见附件|附件|试行|暂行|修订|草案|征求意见稿|\d{4})/.test(inside) && inside.length > 12) break;
    number ??= printed;
    shortName ??= short;
    tail = close + 1;
  }
  return { title, start, end, number, shortName, tail };
}

/** Offset of the bracket that closes the one at `open`, within a short reach, or -1. */
function matching(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length && i < open + 120; i++) {
    if (text[i] === '（') depth++;
    else if (text[i] === '）' && --depth === 0) return i;
    else if (text[i] === '\n') return -1;
  }
  return -1;
}

const NAME_END = '(?:部|委|委员会|办公厅|国务院|中央|厅|局|署|院|会|政府|办|总局|部门|行|大会)';
const CONNECTIVE = new RegExp(
  `^(?:等(?:法律法规|文件|规定)?)?[、，和与及以或并]{0,3}(?:[\\u4e00-\\u9fff、 ]{0,40}${NAME_END}(?:联合|共同)?(?:印发|发布|制定|颁布|出台|下发|公布)?(?:了|的)?)?$`,
);

/** Consecutive titles that one phrase governs: only connectives, and the names of whose they are, stand between them. */
export function listsOf(text: string, titles: readonly MarkedTitle[]): MarkedTitle[][] {
  const lists: MarkedTitle[][] = [];
  for (const title of titles) {
    const previous = lists.at(-1)?.at(-1);
    const gap = previous ? text.slice(previous.tail, title.start) : '';
    if (previous && title.start - previous.tail <= 60 && CONNECTIVE.test(gap)) lists.at(-1)!.push(title);
    else lists.push([title]);
  }
  return lists;
}
