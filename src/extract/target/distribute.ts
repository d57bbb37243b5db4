import type { Moment } from './moment.js';
import type { Quantity } from './quantity.js';

/** What joins two numbers, or two years, of one list. */
const JOINT = /^(?:[、和与及]|以及)(?:到)?$/;
const BOUND_BEHIND = /以上|以下|以内|左右/;
const DISTRIBUTES = '分别';
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

/** 分别不低于22%和30%, 分别降至5‰和6‰以下: a bound before the first or behind the last number of a list holds for all of it. */
export function withSharedBound(text: string, quantities: readonly Quantity[], turns: readonly Turn[], at: number): Quantity {
  const quantity = quantities[at]!;
  const { index, of } = turns[at]!;
  if (of === 1 || quantity.comparator !== 'EQ') return quantity;
  const first = quantities[at - index]!;
  if (!text.slice(Math.max(0, first.from - REACH), first.from).includes(DISTRIBUTES)) return quantity;
  const last = quantities[at - index + of - 1]!;
  const behind = BOUND_BEHIND.test(text.slice(last.end - 3, last.end));
  const source = first.from < first.start ? first : behind ? last : null;
  return source ? { ...quantity, comparator: source.comparator, bound: source.bound } : quantity;
}

/** 到2025年和2030年，…分别达到60%和80%: as many years in a row as numbers, each has its own. */
export function yearInTurn(text: string, moments: readonly Moment[], governing: Moment, { index, of }: Turn): Moment {
  if (of === 1 || of > LONGEST_LIST) return governing;
  const last = moments.indexOf(governing);
  const first = last - of + 1;
  if (last < 0 || first < 0) return governing;
  for (let i = first; i < last; i++) if (!joined(text, moments[i]!.end, moments[i + 1]!.start)) return governing;
  return { ...moments[first + index]!, role: moments[first]!.role };
}

const joined = (text: string, from: number, to: number): boolean => to - from <= 3 && JOINT.test(text.slice(from, to));
