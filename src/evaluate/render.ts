import type { Comparison } from './compare.js';
import type { Interval, Miss, Row, Tally } from './tally.js';

/** A table of the rows, rates in percent with their 95 % intervals; with `misses` every clause that went wrong below it. */
export function renderReport({ rows, misses }: Tally, options: { misses: boolean }): string {
  const head = ['fact', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'];
  const table = align([head, ...rows.map(cells)]);
  return [...table, ...(options.misses ? ['', ...misses.map(line)] : [])].join('\n');
}

/** Rates that moved, then what was gained (+) and lost (-), clause by clause. */
export function renderComparison({ sameFiles, rows, gains, losses }: Comparison): string {
  const moved = rows.map(({ before, after }) => [name(after), percent(before?.f1 ?? null), '→', percent(after.f1)]);
  return [
    ...(sameFiles ? [] : ['The baseline was measured on other files: not every difference is due to the program.']),
    ...align(moved),
    `gained ${gains.length}, lost ${losses.length}`,
    ...gains.map((miss) => `+ ${line(miss)}`),
    ...losses.map((miss) => `- ${line(miss)}`),
  ].join('\n');
}

function cells(row: Row): string[] {
  return [
    name(row), rate(row.precision, row.precisionInterval), rate(row.recall, row.recallInterval), percent(row.f1),
    String(row.hit), String(row.wrong), String(row.missed),
  ];
}

const name = ({ fact, part }: Row): string => (part ? `  ${fact}` : fact);
const line = ({ how, fact, where, text }: Miss): string => `${how.padEnd(7)} ${fact.padEnd(12)} ${where}  ${text}`;
const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
const rate = (share: number | null, interval: Interval | null): string =>
  interval === null ? percent(share) : `${percent(share)} [${percent(interval.low).padStart(5)}–${percent(interval.high).padStart(5)}]`;

/** The first column to the left, the others to the right. */
function align(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]!.length))) ?? [];
  return table.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd());
}
