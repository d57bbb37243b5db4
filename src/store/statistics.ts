import type { TargetGroup, TargetSum } from './contract.js';
import { compareText } from './order.js';
import type { TargetNode } from './records.js';

/** A target in one of its groups (a joint document's target is in a group of each issuer). */
export interface GroupedTarget {
  readonly target: TargetNode;
  /** True where it says an earlier target again. */
  readonly restated: boolean;
  readonly key: string;
  readonly label: string;
}

interface RunningSum { unit: string; indicatorKey: string; indicator: string; total: number; counted: number; notCounted: number; approximate: boolean }

/** Sums of decimals in any order of addition come out the same: six places are kept. */
export const settledTotal = (total: number): number => Math.round(total * 1e6) / 1e6;

/** Largest group first, then by key; sums by number of targets, then unit, then indicator class. */
export function groupTargets(rows: Iterable<GroupedTarget>): TargetGroup[] {
  const groups = new Map<string, { label: string; count: number; sums: Map<string, RunningSum> }>();
  for (const { target, restated, key, label } of rows) {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { label, count: 0, sums: new Map() }));
    group.count++;
    add(group.sums, target, restated);
  }
  return [...groups]
    .map(([key, { label, count, sums }]) => ({ key, label, count, sums: [...sums.values()].sort(compareSums).map(shown) }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

function add(sums: Map<string, RunningSum>, target: TargetNode, restated: boolean): void {
  const key = `${target.unit}\0${target.indicatorKey}`;
  let sum = sums.get(key);
  if (!sum) {
    const { unit, indicatorKey, indicator } = target;
    sums.set(key, (sum = { unit, indicatorKey, indicator, total: 0, counted: 0, notCounted: 0, approximate: false }));
  }
  if (compareText(target.indicator, sum.indicator) < 0) sum.indicator = target.indicator;
  if (!target.summable || restated) {
    sum.notCounted++;
    return;
  }
  sum.counted++;
  sum.total += target.value;
  if (target.comparator !== 'EQ') sum.approximate = true;
}

const compareSums = (a: RunningSum, b: RunningSum): number =>
  b.counted + b.notCounted - (a.counted + a.notCounted) || compareText(a.unit, b.unit) || compareText(a.indicatorKey, b.indicatorKey);

const shown = ({ unit, indicator, total, counted, notCounted, approximate }: RunningSum): TargetSum => ({
  unit, indicator, total: settledTotal(total), counted, notCounted, approximate,
});
