import { countBefore, type Span } from '../../model/span.js';
import { ANNOUNCEMENT_NUMBER, DOCUMENT_NUMBER, ORDER_NUMBER } from '../../read/segment/numbers.js';
import type { Reading } from '../rule.js';
import { partsAt } from './parts.js';

/** A title in 《》 as it stands in the text. */
export interface MarkedTitle extends Span {
  /** Without the outer marks, nested marks as 〈〉 kept as printed. */
  readonly title: string;
  /** 发文字号 in brackets behind it. */
  readonly number: string | null;
  /** The short name that the text gives it (以下简称《意见》), without marks. */
  readonly shortName: string | null;
  /** The parts of it that are named behind it, as `CitedParts` has them. */
  readonly parts: readonly string[];
  /** Where the bracket and the parts behind it end, else `end`. */
  readonly tail: number;
}

const LONGEST = 200;
const NUMBER = new RegExp(`^[^）]{0,20}?(?<!\\d)(${DOCUMENT_NUMBER}|${ORDER_NUMBER}|${ANNOUNCEMENT_NUMBER})`);
const SHORT = /(?:(?:以下|下文|下)?(?:统称|简称)|(?:以下|下文|下)称)(?:为)?[：:]?\s*(?:《([^《》]{2,30})》|(“[^“”]{2,8}”[^《》“”，；）]{2,12})|[“〈]?([^《》“”〈〉，；）]{2,30})[”〉]?)/;

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
    const title = withoutLayout(text.slice(at + 1, end - 1));
    if (title !== '') found.push(withBracket(text, title, at, end));
    at = text.indexOf('《', end);
  }
  return found;
}

/** Of titles in text order the last that begins before `offset`, or null. */
export const lastTitleBefore = (titles: readonly MarkedTitle[], offset: number): MarkedTitle | null => titles[countBefore(titles, offset) - 1] ?? null;

const LAYOUT = /\s+(?=[^A-Za-z\d])|(?<=[^A-Za-z\d])\s+/g;
/** Only between Latin words is a space a part of a title. */
const withoutLayout = (title: string): string => (/\s/.test(title) ? title.replace(LAYOUT, '').trim() : title);

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

/** What may stand in the bracket behind a title besides number and short name: when and by whom it was issued, which version it is. */
const ASIDE = /^(?:见附件|附件|试行|暂行|修订|草案|征求意见稿|\d{4})|[印公发颁]布$|通过$|施行$/;

/** Reads what stands right behind the title: number, short name, parts. */
function withBracket(text: string, title: string, start: number, end: number): MarkedTitle {
  let tail = end;
  let number: string | null = null;
  let shortName: string | null = null;
  for (let round = 0; round < 2 && text[tail] === '（'; round++) {
    const close = matching(text, tail);
    if (close < 0) break;
    const inside = text.slice(tail + 1, close);
    const printed = NUMBER.exec(inside)?.[1] ?? null;
    const named = inside.includes('称') ? SHORT.exec(inside) : null;
    const short = named?.[1] ?? named?.[2] ?? named?.[3] ?? null;
    if (printed === null && short === null && inside.length > 12 && !ASIDE.test(inside)) break;
    number ??= printed;
    shortName ??= short;
    tail = close + 1;
  }
  const cited = partsAt(text, tail);
  return { title, start, end, number, shortName, parts: cited?.parts ?? [], tail: cited?.end ?? tail };
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
const ISSUED = '(?:印发|发布|制定|颁布|出台|下发|公布|修订|施行)';
/** Whose it is, or when and under which number it was issued: 省政府印发的, 2014年2月14日原国家工商行政管理总局令第62号公布的. */
const WHOSE = `[\\u4e00-\\u9fff、 \\d]{0,40}(?:${NAME_END}(?:令|公告)?(?:（?第?\\d{1,5}号）?)?(?:联合|共同)?(?:${ISSUED}(?:实施)?的)?|${ISSUED}的|原)`;
/** The same without 的, which only a list says: 中央办公厅印发《A》、国务院办公厅印发《B》. */
const BY_WHOM = `[\\u4e00-\\u9fff、 \\d]{0,40}${NAME_END}(?:联合|共同)?${ISSUED}了?`;
/** 等有关法律、行政法规: what the titles of a list are. */
const SORT = '等(?:有关|相关|国家|法律|行政|法规|规章|政策|文件|规定|精神|要求|标准|规范|制度|、|和)*';
/** 、 and 和 join titles over what is said of them; ， joins them only where a list goes on, not where a clause ends (《A》精神，制定了《B》). */
const CONNECTIVE = new RegExp(
  `^(?:(?:的|有关|相关)?(?:规定|要求|精神)?(?:${SORT})?[、和与及以或并；]{0,3}(?:${WHOSE}|${BY_WHOM})?|(?:${SORT})?，[和与及以或并]{0,2}(?:${WHOSE})?)$`,
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
