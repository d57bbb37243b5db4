import type { FoundTarget } from './index.js';

/**
 * One entry a number: what a document says again of the same thing (in its summary, in its table, in another section) is left out; of
 * two entries the one that knows more (a year, a programme) stays. Two numbers of one sentence are never the same.
 */
export function withoutRestatements(found: readonly FoundTarget[], text: string): FoundTarget[] {
  const kept: FoundTarget[] = [];
  const byNumber = new Map<string, number[]>();
  for (const target of found) {
    const { fact } = target;
    const key = [fact.value, fact.valueMax, fact.unit, fact.comparator, fact.per].join('|');
    const same = byNumber.get(key) ?? [];
    const at = same.find((i) => saysAgain(kept[i]!, target, text));
    if (at === undefined) {
      byNumber.set(key, [...same, kept.length]);
      kept.push(target);
    } else if (kept[at]!.fact.year === null && fact.year !== null) kept[at] = target;
  }
  return kept;
}

function saysAgain(first: FoundTarget, again: FoundTarget, text: string): boolean {
  const [a, b] = [first.fact, again.fact];
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (first.quote.end >= again.quote.start && !text.slice(first.at.end, again.at.start).includes('。')) return false;
  if (a.indicator === b.indicator) return text.slice(first.at.end, again.at.start).includes('。') || text.slice(first.at.end, again.at.start).includes('\n');
  const sentence = text.slice(Math.max(0, text.lastIndexOf('。', again.at.start)), again.quote.end);
  return a.indicator.length >= 4 && sentence.includes(a.indicator) && /[。\n]/.test(text.slice(first.at.end, again.at.start));
}
