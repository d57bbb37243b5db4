import type { Run } from './page.js';
import { rowsOf, type Row } from './rows.js';

/** Runs that are read together, top to bottom, before the next block. */
export interface Block {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
}

/** Where between the text's edges a gutter may run. */
const MIDDLE = [0.35, 0.65] as const;
const STEP = 2;
/** A page of two columns has at least so many lines in each, of which so many reach to the gutter. */
const LINES = 6;
const FULL = 0.5;

/**
 * The blocks of a page in reading order: one, or where the page is set in two columns, the left before the right, between the lines
 * that run across both. A table is not taken for columns: its cells do not fill their lines.
 */
export function readingOrder(runs: readonly Run[]): Block[] {
  const left = least(runs, (run) => run.x);
  const right = -least(runs, (run) => -run.x - run.width);
  const gutter = gutterOf(runs, left, right);
  if (gutter === null) return [{ runs, left, right }];
  const second = least(runs.filter((run) => run.x >= gutter), (run) => run.x);
  const blocks: Block[] = [];
  let sides: [Run[], Run[]] = [[], []];
  const flush = (): void => {
    if (sides[0].length > 0) blocks.push({ runs: sides[0], left, right: gutter });
    if (sides[1].length > 0) blocks.push({ runs: sides[1], left: second, right });
    sides = [[], []];
  };
  for (const row of rowsOf(runs)) {
    if (row.runs.some((run) => crosses(run, gutter)) || bridges(row, gutter)) {
      flush();
      blocks.push({ runs: row.runs, left, right });
    } else for (const run of row.runs) sides[run.x < gutter ? 0 : 1].push(run);
  }
  flush();
  return blocks;
}

function least<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((smallest, item) => Math.min(smallest, of(item)), Number.POSITIVE_INFINITY);
}

function crosses({ x, width }: Run, gutter: number): boolean {
  return x < gutter && x + width > gutter;
}

/** A word's gap, not the gutter, parts the row where the gutter is. */
function bridges({ runs, size }: Row, gutter: number): boolean {
  const before = runs.findLast((run) => run.x + run.width <= gutter);
  const after = runs.find((run) => run.x >= gutter);
  return before !== undefined && after !== undefined && after.x - before.x - before.width < size;
}

function gutterOf(runs: readonly Run[], left: number, right: number): number | null {
  if (runs.length < 2 * LINES) return null;
  const all = runs.reduce((sum, run) => sum + run.width, 0);
  let best: { at: number; crossing: number } | null = null;
  let from = 0;
  for (let at = left + MIDDLE[0] * (right - left); at <= left + MIDDLE[1] * (right - left); at += STEP) {
    let crossing = 0;
    for (const run of runs) if (crosses(run, at)) crossing += run.width;
    if (best === null || crossing < best.crossing) {
      best = { at, crossing };
      from = at;
    } else if (crossing === best.crossing && at - best.at <= STEP * 1.5 + (best.at - from)) best = { at: (from + at) / 2, crossing };
  }
  if (best === null || best.crossing > 0.25 * all) return null;
  const gutter = best.at;
  const sides = [runs.filter((run) => run.x + run.width <= gutter), runs.filter((run) => run.x >= gutter)];
  return sides.every((side) => fillsLines(side)) ? gutter : null;
}

/** Most lines reach from edge to edge, as running text does and the cells of a table do not. */
function fillsLines(runs: readonly Run[]): boolean {
  const rows = rowsOf(runs);
  if (rows.length < LINES) return false;
  const left = least(rows, (row) => row.left);
  const right = -least(rows, (row) => -row.right);
  const full = rows.filter((row) => row.left - left < 3 * row.size && right - row.right < 2 * row.size && row.right - row.left > 8 * row.size);
  return full.length >= FULL * rows.length;
}
