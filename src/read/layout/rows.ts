import type { Run } from './page.js';

/** Runs on one baseline, from left to right. */
export interface Row {
  readonly runs: readonly Run[];
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** A stretch of a row without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** In sizes of the font: how far baselines of one row may lie apart, and what separates words, and cells. */
const SAME_ROW = 0.45;
const WORD_GAP = 0.22;
const CELL_GAP = 1.5;

/** Rows from top to bottom; raised and lowered characters belong to the row that they stand beside. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  let group: Run[] = [];
  let main: Run | undefined;
  for (const run of sorted) {
    if (main !== undefined && run.y - main.y > SAME_ROW * Math.max(main.size, run.size)) {
      rows.push(rowOf(group));
      group = [];
      main = undefined;
    }
    group.push(run);
    if (main === undefined || run.size * run.text.length > main.size * main.text.length) main = run;
  }
  if (group.length > 0) rows.push(rowOf(group));
  return rows;
}

function rowOf(group: readonly Run[]): Row {
  const runs = withoutDoubles([...group].sort((a, b) => a.x - b.x));
  const main = runs.reduce((best, run) => (run.text.length * run.size > best.text.length * best.size ? run : best));
  return {
    runs,
    y: main.y,
    size: main.size,
    left: runs[0]!.x,
    right: runs.reduce((right, run) => Math.max(right, run.x + run.width), runs[0]!.x),
  };
}

/** Bold type is often made by printing the same characters twice, a hair apart. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const double = kept.slice(-4).some((other) => other.text === run.text && Math.abs(other.x - run.x) < 0.15 * run.size && Math.abs(other.y - run.y) < 0.15 * run.size);
    if (!double) kept.push(run);
  }
  return kept;
}

/** The row's stretches between gaps that are wider than those of words. */
export function segmentsOf(row: Row): Segment[] {
  const segments: Segment[] = [];
  let text = '';
  let left = 0;
  let right = 0;
  for (const run of row.runs) {
    const gap = run.x - right;
    if (text !== '' && gap > CELL_GAP * row.size) {
      segments.push({ text: text.trim(), left, right });
      text = '';
    }
    if (text === '') left = run.x;
    else if (gap > WORD_GAP * row.size) text += ' ';
    text += run.text;
    right = Math.max(text === run.text ? 0 : right, run.x + run.width);
  }
  if (text !== '') segments.push({ text: text.trim(), left, right });
  return segments.filter((segment) => segment.text !== '');
}

export function rowText(row: Row): string {
  return segmentsOf(row).map((segment) => segment.text).join('  ');
}

/** Lines of one cell or paragraph as one text: Chinese runs on, foreign words keep their space. */
export function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' ? line : /[\w%,.)]$/.test(text) && /^[\w(]/.test(line) ? `${text} ${line}` : text + line), '');
}
