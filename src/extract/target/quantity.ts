import type { Comparator } from '../../model/vocabulary.js';
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
  readonly bound: 'KEPT' | 'STATED' | null;
  readonly chinese: boolean;
  readonly bare: boolean;
  /** 二十多个, 500余家: some more than the number. */
  readonly vague: boolean;
}

const KEPT_LOW = /(?:不(?:得|可|能|宜|应)?(?:再)?(?:低于|少于|小于|短于|薄于|早于)|至少|最少|最低|起码|≥)$/;
const KEPT_HIGH = /(?:不(?:得|可|能|宜|应)?(?:再)?(?:超过|高于|多于|大于|超出|突破|长于|晚于)|至多|最多|最高|上限|封顶|≤)$/;
const ABOVE = /(?:超过|突破|大于|高于|多于|超出|(?<![达反正])超|>)$/;
const BELOW = /(?:低于|少于|小于|<)$/;
const ABOUT = /(?:大约|大概|(?<![节预契条公签制合])约|接近|将近|(?<![最附临就靠邻远])近|左右)$/;
const LINK = /(?:为|达到|达|至|到|在|有|是|：|人民币)$/;
const AFTER = /(?:（含[^（）]{0,6}）)?(?:及)?(?:以上|左右|上下|以内|之内|以下|及以上|及以下)(?:（含[^（）]{0,6}）)?/y;
/** First characters of what may stand behind a number, last characters of what may stand before it: all others need no look. */
const MAY_FOLLOW = '以左上之及（';
const MAY_PRECEDE = '于过少多低高码≥≤破超><约概近限顶出右为到达至在有是：币';
const RANGE_MARK = /(?:—{1,2}|–|―|-|~|～|－|至|到)/y;
const OTHER_UNIT = /（([\u4e00-\u9fff]{1,2})）/y;
const FRACTION = /([一二两三四五六七八九十百千]{1,3})分之([一二两三四五六七八九十百千零〇\d]{1,8}(?:点[一二三四五六七八九零]{1,3})?)/y;
const SLASHED = /([1-9])\/([2-9]|10)(?![\d/年月])/y;
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

type Measured = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'unitClass' | 'otherUnit' | 'chinese' | 'bare'>;

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
  const parts = { value, valueMax, unit: unit.text, unitClass: unit.class, otherUnit: other?.[1] ?? null, chinese, bare };
  return finish(text, first.start, end, parts, many);
}

function finish(text: string, start: number, end: number, parts: Measured, vague = false): Quantity {
  const before = comparatorBefore(text, start, parts.unitClass === 'SHARE');
  AFTER.lastIndex = end;
  const after = MAY_FOLLOW.includes(text[end] ?? '。') ? (AFTER.exec(text)?.[0] ?? '') : '';
  const stated: Comparator | null = after === '' ? null : /左右|上下/.test(after) ? 'APPROX' : after.includes('以上') ? 'GTE' : 'LTE';
  const comparator = parts.valueMax !== null ? 'RANGE' : (before?.comparator ?? stated ?? (vague ? 'APPROX' : 'EQ'));
  const { value, valueMax, unit, unitClass, otherUnit, chinese, bare } = parts;
  return {
    value, valueMax, unit, unitClass, otherUnit, chinese, bare, vague, comparator,
    start, end: end + after.length, from: before?.from ?? start,
    bound: before?.bound ?? (stated === 'GTE' || stated === 'LTE' ? 'STATED' : null),
  };
}

const LEAST = /(至少|最少|最多|至多|最高)[\u4e00-\u9fff]{1,6}$/;
const OF_WHOLE = /不(?:得|可|能|宜|应)?(低于|少于|超过|高于|突破)(?=[^，；。：、\d]{1,16}$)/;
/** 不低于每生每年500元: the bound stands before what the amount is for. */
const PER_ONE = /每[^，；。]{1,6}$/;
const LONGEST_WHOLE = 24;

function comparatorBefore(text: string, start: number, share: boolean): Pick<Quantity, 'comparator' | 'bound' | 'from'> | null {
  if (share || (start > 0 && PER_ONE.test(text.slice(Math.max(0, start - 8), start)))) {
    const front = text.slice(Math.max(0, start - LONGEST_WHOLE), start);
    const whole = front.includes('不') ? OF_WHOLE.exec(front) : null;
    if (whole) return { comparator: /[低少]/.test(whole[1]!) ? 'GTE' : 'LTE', bound: 'KEPT', from: start - front.length + whole.index };
  }
  if (start === 0) return null;
  const near = text.slice(Math.max(0, start - 10), start);
  const bounded = MAY_PRECEDE.includes(text[start - 1]!) ? boundIn(near, start) : null;
  if (bounded || !/[至最]/.test(near)) return bounded;
  const least = LEAST.exec(near);
  return least ? { comparator: /少/.test(least[1]!) ? 'GTE' : 'LTE', bound: 'KEPT', from: start } : null;
}

function boundIn(near: string, start: number): Pick<Quantity, 'comparator' | 'bound' | 'from'> | null {
  let slice = near;
  for (let tries = 0; tries < 3; tries++) {
    const found = match(slice);
    if (found) return { comparator: found[0], bound: found[1], from: start - near.length + slice.length - found[2] };
    const shorter = slice.replace(LINK, '');
    if (shorter === slice) return null;
    slice = shorter;
  }
  return null;
}

function match(slice: string): [Comparator, 'KEPT' | 'STATED' | null, number] | null {
  const low = KEPT_LOW.exec(slice);
  if (low) return ['GTE', 'KEPT', low[0].length];
  const high = KEPT_HIGH.exec(slice);
  if (high) return ['LTE', 'KEPT', high[0].length];
  const above = ABOVE.exec(slice);
  if (above) return ['GT', 'STATED', above[0].length];
  const below = BELOW.exec(slice);
  if (below) return ['LTE', 'STATED', below[0].length];
  const about = ABOUT.exec(slice);
  return about ? ['APPROX', null, about[0].length] : null;
}
