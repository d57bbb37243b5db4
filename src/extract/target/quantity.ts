import type { Comparator } from '../../model/vocabulary.js';
import { boundBefore, boundBehind, type Bound } from './bound.js';
import { isDigit, isNumeralAt, numeralAt, type Numeral } from './numeral.js';
import { unitAt, type UnitClass } from './unit.js';

/** A number with its unit and comparator as a text prints it. Offsets in the document's text. */
export interface Quantity {
  /** From the number to the end of unit and comparator: 不超过[50家], [50家左右]. */
  readonly start: number;
  readonly end: number;
  /** Where the comparator before the number begins (不超过), else `start`. */
  readonly from: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** The second unit of 3—5名（个）, for the second of two things. */
  readonly otherUnit: string | null;
  readonly comparator: Comparator;
  /** How the bound is put: 不超过 至少 ≤ keep a bound, 以上 超过 only state one. */
  readonly bound: Bound;
  readonly chinese: boolean;
  readonly bare: boolean;
  /** 1万人次/年 */
  readonly yearly: boolean;
  /** 二十多个, 500余家: some more than the number. */
  readonly vague: boolean;
}

const RANGE_MARK = /(?:—{1,2}|–|―|-|~|～|－|至|到)/y;
const OTHER_UNIT = /（([\u4e00-\u9fff]{1,2})）/y;
const FRACTION = /([一二两三四五六七八九十百千万]{1,3})分之([一二两三四五六七八九十百千零〇\d]{1,8}(?:点[一二三四五六七八九零]{1,3})?)/y;
const SLASHED = /([1-9])\/([2-9]|10)(?![\d/年月十百千万亿])/y;
/** 一半, 半数: only where they are said to be reached or passed. */
const HALF = /一半|半数/y;
const RATIO = /[：∶:](?!0)[\d.]*\d(?![\d：∶:])/y;
/** 师生比达到[1：16], 两者之比为[3：1] */
const IS_RATIO = /(?:之比|比例|配比|[生师护医床员女]比)(?:达到?|为|控制在|提高[到至])?$/;
const A_YEAR = '/年';
const DOUBLING = /翻([一二两三四])番/y;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4 };

/** The quantity whose number begins at an offset, or null where none does. */
export function quantityAt(text: string, offset: number): Quantity | null {
  return fractionAt(text, offset) ?? countAt(text, offset);
}

/** 翻一番 → 2 倍, at the offset of 翻. */
export function doublingAt(text: string, offset: number): Quantity | null {
  DOUBLING.lastIndex = offset;
  const match = DOUBLING.exec(text);
  if (!match) return null;
  const number = { value: 2 ** numeralAt(match[1]!, 0)!.value, valueMax: null, unit: '倍', unitClass: 'SHARE' as const, otherUnit: null };
  return finish(text, offset, offset + match[0].length, { ...number, chinese: false, bare: false });
}

/** 不超过[3：1]: what is bounded, with what it stands to as its unit; null where neither a bound nor what it measures makes a ratio of two figures (of a clock, of a match). */
export function ratioAt(text: string, offset: number, numberEnd: number): Quantity | null {
  RATIO.lastIndex = numberEnd;
  const match = RATIO.exec(text);
  if (!match) return null;
  const number = { value: Number(text.slice(offset, numberEnd)), valueMax: null, unit: match[0], unitClass: 'SHARE' as const, otherUnit: null };
  const ratio = finish(text, offset, RATIO.lastIndex, { ...number, chinese: false, bare: false });
  return ratio.bound === 'KEPT' || IS_RATIO.test(text.slice(Math.max(0, offset - 8), offset)) ? ratio : null;
}

/** 超过一半, 半数以上 → 50 %, at the offset of 一 or 半; null where the words only speak of a part. */
export function halfAt(text: string, offset: number): Quantity | null {
  HALF.lastIndex = offset;
  if (!HALF.test(text)) return null;
  const number = { value: 50, valueMax: null, unit: '%', unitClass: 'SHARE' as const, otherUnit: null, chinese: false, bare: false };
  const half = finish(text, offset, HALF.lastIndex, number);
  return half.comparator !== 'EQ' || '到至占'.includes(text[offset - 1] ?? '。') ? half : null;
}

type Measured = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'unitClass' | 'otherUnit' | 'chinese' | 'bare'> & { readonly yearly?: boolean };

/** 三分之二 and 1/3 as a percentage, rounded to two decimals; 百分之五十 → 50 %; 千分之五 → 5 ‰. */
function fractionAt(text: string, offset: number): Quantity | null {
  const share = { valueMax: null, unit: '%', unitClass: 'SHARE' as const, otherUnit: null, chinese: false, bare: false };
  if (isDigit(text.charCodeAt(offset))) {
    if (text[offset + 1] !== '/') return null;
    SLASHED.lastIndex = offset;
    const match = SLASHED.exec(text);
    if (!match || Number(match[1]) >= Number(match[2])) return null;
    return finish(text, offset, SLASHED.lastIndex, { ...share, value: percentage(Number(match[1]), Number(match[2])) });
  }
  if (text[offset + 1] !== '分' && text[offset + 2] !== '分' && text[offset + 3] !== '分') return null;
  FRACTION.lastIndex = offset;
  const match = FRACTION.exec(text);
  if (!match) return null;
  const value = spoken(match[2]!);
  if (match[1] === '百') return finish(text, offset, FRACTION.lastIndex, { ...share, value });
  if (match[1] === '千') return finish(text, offset, FRACTION.lastIndex, { ...share, value, unit: '‰' });
  return finish(text, offset, FRACTION.lastIndex, { ...share, value: percentage(value, numeralAt(match[1]!, 0)!.value) });
}

const percentage = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

function spoken(text: string): number {
  const [whole, decimals] = text.split('点');
  const value = numeralAt(whole!, 0)?.value ?? 0;
  return decimals ? Number(`${value}.${[...decimals].map((char) => numeralAt(char, 0)?.value ?? 0).join('')}`) : value;
}

function countAt(text: string, offset: number): Quantity | null {
  const first = numeralAt(text, offset);
  if (!first) return null;
  const pair = neighbours(text, first);
  if (pair) return measured(text, first, pair.value, pair.valueMax, pair.end);
  const firstUnit = unitAt(text, first.end);
  const second = rangeEnd(text, firstUnit.class === 'NONE' ? first.end : firstUnit.end);
  if (second && second.chinese === first.chinese) {
    const low = first.power === 0 && second.power > 0 && firstUnit.class === 'NONE' ? first.value * 10 ** second.power : first.value;
    if (second.value > low) return measured(text, first, low, second.value, second.end);
  }
  return measured(text, first, first.value, null, first.end);
}

/** 一两项, 三五个: two neighbouring figures of one numeral are a range. */
function neighbours(text: string, first: Numeral): { value: number; valueMax: number; end: number } | null {
  if (!first.chinese || first.end - first.start !== 1) return null;
  const next = numeralAt(text.slice(first.end, first.end + 1), 0);
  if (!next?.chinese || next.value <= first.value || next.value > 9 || first.value < 1) return null;
  const power = POWERS[text[first.end + 1] ?? ''] ?? 0;
  const end = first.end + (power > 0 ? 2 : 1);
  return { value: first.value * 10 ** power, valueMax: next.value * 10 ** power, end };
}

function rangeEnd(text: string, offset: number): Numeral | null {
  if (!'—–―-~～－至到'.includes(text[offset] ?? '。')) return null;
  RANGE_MARK.lastIndex = offset;
  if (!RANGE_MARK.test(text)) return null;
  const at = RANGE_MARK.lastIndex;
  return isDigit(text.charCodeAt(at)) || isNumeralAt(text, at) ? numeralAt(text, at) : null;
}

function measured(text: string, first: Numeral, value: number, valueMax: number | null, numberEnd: number): Quantity {
  const many = text[numberEnd] === '余' || text[numberEnd] === '多';
  const unit = unitAt(text, many ? numberEnd + 1 : numberEnd);
  OTHER_UNIT.lastIndex = unit.end;
  const other = unit.class === 'COUNT' && text[unit.end] === '（' ? OTHER_UNIT.exec(text) : null;
  const end = other ? OTHER_UNIT.lastIndex : unit.end;
  const { chinese, bare } = first;
  const yearly = unit.class === 'COUNT' && unit.text.endsWith(A_YEAR);
  const parts = { value, valueMax, unit: yearly ? unit.text.slice(0, -A_YEAR.length) : unit.text, yearly, unitClass: unit.class, otherUnit: other?.[1] ?? null, chinese, bare };
  return finish(text, first.start, end, parts, many);
}

/** 突破20项[技术]: a verb with what it overcomes, not a bound. */
const overcomes = (text: string, from: number, end: number, { unit }: Measured): boolean =>
  (unit === '项' || unit === '种' || unit === '个') && text.startsWith('突破', from) && /^的?(?!大关|关口|目标)[\u4e00-\u9fff]/.test(text.slice(end, end + 3));

function finish(text: string, start: number, end: number, parts: Measured, vague = false): Quantity {
  const behind = boundBehind(text, end);
  const found = boundBefore(text, start, parts.unitClass === 'SHARE');
  const before = found && overcomes(text, found.from, behind.end, parts) ? null : found;
  const comparator = parts.valueMax !== null ? 'RANGE' : (before?.comparator ?? behind.comparator ?? (vague ? 'APPROX' : 'EQ'));
  const { value, valueMax, unit, unitClass, otherUnit, chinese, bare } = parts;
  return {
    value, valueMax, unit, unitClass, otherUnit, chinese, bare, vague, comparator, yearly: parts.yearly === true,
    start, end: behind.end, from: before?.from ?? start,
    bound: before?.bound ?? (behind.comparator === 'GTE' || behind.comparator === 'LTE' ? 'STATED' : null),
  };
}
