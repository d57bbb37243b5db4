import type { FoundTarget } from './found.js';

/** A target with the start of its sentence or table. */
export interface Placed {
  readonly target: FoundTarget;
  readonly sentence: number;
  /** The sentence's words as far as they may name what an earlier target counts. */
  readonly words: string;
}

/** How many earlier targets of the same number are asked whether they are said again: the nearest ones. */
const ASKED = 12;
/** 高标准农田[面积] in a table is 高标准农田 in a sentence. */
const MEASURE = /(?:总?面积|总?数量?|总量|总?规模)$/;

/**
 * One entry a number: what a document says again of the same thing (in its summary, in its table, in another section) is left out; of
 * two entries the one that knows its year stays. A table's >5500 is the 5500以上 of the text. Two numbers of one sentence are never the same.
 */
export function withoutRestatements(found: readonly Placed[]): FoundTarget[] {
  const kept: Placed[] = [];
  /** What each of `kept` counts, without the word for its measure. */
  const things: string[] = [];
  const byNumber = new Map<string, number[]>();
  for (const placed of found) {
    const { fact } = placed.target;
    const key = `${fact.value}|${fact.valueMax}|${fact.unit}|${fact.comparator === 'GT' ? 'GTE' : fact.comparator}|${fact.per}`;
    const same = byNumber.get(key);
    const at = same?.slice(-ASKED).find((i) => saysAgain(kept[i]!, things[i]!, placed));
    if (at !== undefined) {
      if (kept[at]!.target.fact.year === null && fact.year !== null) [kept[at], things[at]] = [placed, fact.indicator.replace(MEASURE, '')];
      continue;
    }
    if (same) same.push(kept.length);
    else byNumber.set(key, [kept.length]);
    kept.push(placed);
    things.push(fact.indicator.replace(MEASURE, ''));
  }
  return kept.map(({ target }) => target);
}

function saysAgain(first: Placed, thing: string, again: Placed): boolean {
  if (first.sentence === again.sentence) return false;
  const [a, b] = [first.target.fact, again.target.fact];
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  return a.indicator === b.indicator || (thing.length >= 4 && again.words.includes(thing));
}
