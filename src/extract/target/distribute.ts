import type { Comparator } from '../../model/vocabulary.js';
import type { Moment } from './moment.js';
import type { Quantity } from './quantity.js';

/** What joins two numbers, or two years, of one list. */
const JOINT = /^(?:[、和与及]|以及)$/;
const JOINT_OF_YEARS = /^[”"]?(?:[、和与及]|以及)?(?:到|至)?[“"]?$/;
/** 设定了140%和200%[的负债比例上限] */
const LIMIT_BEHIND = /的[^，；。、]{0,24}?([上下])限(?=[，；。、并和与]|$)/my;
const BOUND_BEHIND = /以上|以下|以内|左右/;
/** 至少1名专职[和]1名兼职: what is joined to a floor is one, too. */
const ALSO = /^[\u4e00-\u9fff（）]{1,16}(?:[、和及与]|以及)$/;
const IN_TURN = /分别|依次|逐年/;
const REACH = 40;
const LONGEST_LIST = 8;

/** A number's place in a list of numbers that nothing but 、 and 和 parts: 22%和30%. */
export interface Turn {
  readonly index: number;
  readonly of: number;
}

/** The place of each quantity in its list, in the same order. */
export function turnsOf(text: string, quantities: readonly Quantity[]): Turn[] {
  const turns: Turn[] = [];
  for (let from = 0; from < quantities.length; ) {
    let to = from + 1;
    while (to < quantities.length && joined(text, quantities[to - 1]!.end, quantities[to]!.from)) to++;
    for (let i = from; i < to; i++) turns.push({ index: i - from, of: to - from });
    from = to;
  }
  return turns;
}

/** 不低于22%和30%, 降至5‰和6‰以下: a bound before the first or behind the last number of a list holds for all of it. */
export function withSharedBound(text: string, quantities: readonly Quantity[], turns: readonly Turn[], at: number): Quantity {
  const quantity = quantities[at]!;
  const { index, of } = turns[at]!;
  if (quantity.comparator !== 'EQ') return quantity;
  const last = quantities[at - index + of - 1]!;
  const limit = limitBehind(text, last.end);
  if (limit && last.unit === quantity.unit) return { ...quantity, comparator: limit, bound: 'KEPT' };
  if (of === 1) return at === 0 ? quantity : withFloor(text, quantities[at - 1]!, quantity);
  const first = quantities[at - index]!;
  if (first.unit !== last.unit) return quantity;
  const behind = BOUND_BEHIND.test(text.slice(last.end - 3, last.end));
  const source = first.comparator !== 'EQ' && !BOUND_BEHIND.test(text.slice(first.end - 3, first.end)) ? first : behind ? last : null;
  return source ? { ...quantity, comparator: source.comparator, bound: source.bound } : quantity;
}

function limitBehind(text: string, end: number): Comparator | null {
  if (text[end] !== '的') return null;
  LIMIT_BEHIND.lastIndex = end;
  const side = LIMIT_BEHIND.exec(text)?.[1];
  return side === undefined ? null : side === '上' ? 'LTE' : 'GTE';
}

function withFloor(text: string, before: Quantity, quantity: Quantity): Quantity {
  const floor = before.comparator === 'GTE' && before.bound === 'KEPT' && before.unit === quantity.unit && quantity.from - before.end <= 18;
  return floor && ALSO.test(text.slice(before.end, quantity.from)) ? { ...quantity, comparator: before.comparator, bound: before.bound } : quantity;
}

/**
 * 到2025年和2030年，…分别达到60%和80%: as many years in a row as numbers, or one year for every two, three … of them, each has its own;
 * 2023—2025年分别培训1万、2万、3万人: so has each year of a span.
 */
export function yearInTurn(text: string, moments: readonly Moment[], governing: Moment, { index, of }: Turn, listStart: number): Moment {
  if (of === 1 || of > LONGEST_LIST) return governing;
  const { yearFrom, year, role } = governing;
  if (role === 'SPAN' && yearFrom !== null && year - yearFrom + 1 === of && IN_TURN.test(text.slice(Math.max(governing.end, listStart - REACH), listStart))) return { ...governing, year: yearFrom + index, yearFrom: null };
  const last = moments.indexOf(governing);
  const first = firstOfRow(text, moments, last, of);
  const years = last - first + 1;
  if (years === 1 || of % years !== 0) return governing;
  const mine = moments[first + Math.floor((index * years) / of)]!;
  return mine.role === 'SPAN' ? mine : { ...mine, role: moments[first]!.role };
}

/** “十四五”、“十五五”期间分别新增4000万千瓦: the years in a row that one amount is for, each; [] where it is for one. */
export function yearsOfEach(text: string, moments: readonly Moment[], governing: Moment, quantity: Quantity, { of }: Turn): readonly Moment[] {
  if (of > 1 || !IN_TURN.test(text.slice(governing.end, Math.min(quantity.from, governing.end + REACH)))) return [];
  const last = moments.indexOf(governing);
  const first = firstOfRow(text, moments, last, LONGEST_LIST);
  return first === last ? [] : moments.slice(first, last + 1);
}

/** The first of the years in a row that end with one. */
function firstOfRow(text: string, moments: readonly Moment[], last: number, most: number): number {
  let first = last;
  while (first > 0 && last - first < most && joinedYears(text, moments[first - 1]!, moments[first]!)) first--;
  return first;
}

const joined = (text: string, from: number, to: number): boolean => to - from <= 3 && JOINT.test(text.slice(from, to));
const joinedYears = (text: string, a: Moment, b: Moment): boolean => b.start - a.end <= 5 && b.start > a.end - 1 && JOINT_OF_YEARS.test(text.slice(a.end, b.start));
