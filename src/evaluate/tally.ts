/** Bounds of the 95 % Wilson score interval of a share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How well one kind of fact was read. Rates are shares of 1, null where there was nothing to divide by.
 * A `part` describes the facts found in the last row that is none; its precision is the share that is right, recall is null.
 */
export interface Row {
  readonly fact: string;
  readonly part: boolean;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly precisionInterval: Interval | null;
  readonly recallInterval: Interval | null;
  readonly hit: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How a clause went wrong: not found, found but not there, found with other slots, found under another programme. */
export const HOWS = ['missed', 'wrong', 'inexact', 'program'] as const;
export type How = (typeof HOWS)[number];

/**
 * One clause that was not read as labelled. `where` is the labelled document's id, `text` what a person needs to see it;
 * `about` names the fact whatever was made of it, so that one clause is known again in the next run.
 */
export interface Miss {
  readonly fact: string;
  readonly how: How;
  readonly where: string;
  readonly about: string;
  readonly text: string;
}

/** What one comparison found. */
export interface Tally {
  readonly rows: readonly Row[];
  readonly misses: readonly Miss[];
}

/** Facts found and missed, counted as sets. */
export function countRow(fact: string, hit: number, wrong: number, missed: number, part = false): Row {
  const precision = ratio(hit, hit + wrong);
  const recall = ratio(hit, hit + missed);
  return {
    fact, part, precision, recall, f1: harmonicMean(precision, recall),
    precisionInterval: wilson(hit, hit + wrong), recallInterval: wilson(hit, hit + missed), hit, wrong, missed,
  };
}

/** The share of found facts of which one property is right. */
export function shareRow(fact: string, right: number, total: number): Row {
  const share = ratio(right, total);
  return {
    fact, part: true, precision: share, recall: null, f1: share,
    precisionInterval: wilson(right, total), recallInterval: null, hit: right, wrong: total - right, missed: 0,
  };
}

const Z = 1.959963984540054;

/** Wilson's score interval for `hits` of `total` at 95 %; null where total is 0. */
export function wilson(hits: number, total: number): Interval | null {
  if (total === 0) return null;
  const share = hits / total;
  const square = Z ** 2 / total;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function harmonicMean(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null;
  return precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Compares facts by key; what is found or wanted under an `optional` key alone counts neither way. */
export function compareKeys<Found, Wanted>(
  found: ReadonlyMap<string, Found>, wanted: ReadonlyMap<string, Wanted>, optional: ReadonlySet<string>,
): { hits: [Found, Wanted][]; wrong: Found[]; missed: Wanted[] } {
  const hits: [Found, Wanted][] = [];
  const wrong: Found[] = [];
  for (const [key, one] of found) {
    const match = wanted.get(key);
    if (match !== undefined) hits.push([one, match]);
    else if (!optional.has(key)) wrong.push(one);
  }
  return { hits, wrong, missed: [...wanted].filter(([key]) => !found.has(key)).map(([, one]) => one) };
}
