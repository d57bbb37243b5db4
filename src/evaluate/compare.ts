import type { Basis, Report } from './report.js';
import type { Miss, Row } from './tally.js';

/** What changed between two evaluations. */
export interface Comparison {
  /** False where the gold or corpus files differ: then a change of rates says nothing about the program alone. */
  readonly sameFiles: boolean;
  /** Rows whose counts changed; `before` is null for one that the baseline lacks. */
  readonly rows: readonly { readonly before: Row | null; readonly after: Row }[];
  /** Clauses that the baseline got wrong and this run does not. */
  readonly gains: readonly Miss[];
  /** Clauses that this run gets wrong and the baseline did not. */
  readonly losses: readonly Miss[];
}

/** What `now` gained and lost against `baseline`, clause by clause. */
export function compareReports(baseline: Report, now: Report): Comparison {
  const before = new Map(baseline.rows.map((row) => [row.fact, row]));
  return {
    sameFiles: sameFiles(baseline.gold, now.gold) && sameFiles(baseline.corpus, now.corpus),
    rows: now.rows.map((after) => ({ before: before.get(after.fact) ?? null, after })).filter((pair) => counts(pair.before) !== counts(pair.after)),
    gains: without(baseline.misses, now.misses),
    losses: without(now.misses, baseline.misses),
  };
}

/** The misses of the one that are not among the other's; a clause missed twice is two. */
function without(misses: readonly Miss[], others: readonly Miss[]): Miss[] {
  const left = new Map<string, number>();
  for (const miss of others) left.set(identity(miss), (left.get(identity(miss)) ?? 0) + 1);
  return misses.filter((miss) => {
    const count = left.get(identity(miss)) ?? 0;
    left.set(identity(miss), count - 1);
    return count <= 0;
  });
}

const identity = ({ fact, how, where, about }: Miss): string => JSON.stringify([fact, how, where, about]);
const counts = (row: Row | null): string => (row === null ? '' : [row.hit, row.wrong, row.missed].join());

/** By content: where a file lies does not matter. */
const sameFiles = (one: readonly Basis[], other: readonly Basis[]): boolean =>
  one.map((basis) => basis.digest).sort().join() === other.map((basis) => basis.digest).sort().join();
