import { expandSpans, type Cell } from './grid.js';
import type { LaidLine, Rule, Run } from './page.js';
import { joinWrapped, rowsOf, rowText } from './rows.js';
import { ruledGrids, type Grid } from './ruled-grid.js';

/** A cell so long holds an article: the rules then frame a page. */
const ARTICLE = 1_500;

/** Tables drawn with rules: their rows as lines, and the runs that stand outside them. */
export function ruledTables(runs: readonly Run[], rules: readonly Rule[]): { lines: LaidLine[]; rest: readonly Run[] } {
  let rest = runs;
  const lines: LaidLine[] = [];
  for (const grid of ruledGrids(rules)) {
    const inside: Run[] = [];
    const outside: Run[] = [];
    for (const run of rest) (isInside(run, grid) ? inside : outside).push(run);
    const rows = tableLines(grid, inside);
    if (rows === null) continue;
    lines.push(...rows);
    rest = outside;
  }
  return { lines, rest };
}

function isInside({ x, y, width, size }: Run, { columns, rows }: Grid): boolean {
  const middle = x + width / 2;
  const centre = y - 0.35 * size;
  return middle > columns[0]! && middle < columns.at(-1)! && centre > rows[0]! && centre < rows.at(-1)!;
}

/** Null where the grid is no table: one column, or a frame round running text. */
function tableLines(grid: Grid, inside: readonly Run[]): LaidLine[] | null {
  const width = grid.columns.length - 1;
  const height = grid.rows.length - 1;
  const held = new Map<number, Run[]>();
  for (const part of inside.flatMap((run) => cut(run, grid))) {
    const at = grid.cellAt(place(grid.rows, part.y - 0.35 * part.size), place(grid.columns, part.x + part.width / 2));
    const known = held.get(at);
    if (known === undefined) held.set(at, [part]);
    else known.push(part);
  }
  const rows: Cell<string>[][] = [];
  let longest = 0;
  for (let row = 0; row < height; row++) {
    const cells: Cell<string>[] = [];
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      if (grid.cellAt(row, column) !== cell) continue;
      const text = joinWrapped(rowsOf(held.get(cell) ?? []).map(rowText));
      longest = Math.max(longest, text.length);
      cells.push({ value: text, ...grid.spanOf(row, column) });
    }
    rows.push(cells);
  }
  if (width < 2 || longest > (height > 2 ? ARTICLE : ARTICLE / 3)) return null;
  const column = { left: grid.columns[0]!, right: grid.columns.at(-1)! };
  const size = inside[0]?.size ?? 0;
  return expandSpans(rows, (text) => text.length, () => '').flatMap((cells, row) =>
    cells.every((cell) => cell === '') ? [] : [{ text: cells.join('\t'), left: column.left, right: column.right, y: grid.rows[row]! + size, size, table: true, column }],
  );
}

/** The stretch between two edges that holds a place. */
function place(edges: readonly number[], at: number): number {
  let i = 0;
  while (i < edges.length - 2 && edges[i + 1]! <= at) i++;
  return i;
}

/** A run that crosses a drawn edge of its cell was two: some programs print a whole row as one. */
function cut(run: Run, grid: Grid): Run[] {
  const row = place(grid.rows, run.y - 0.35 * run.size);
  const edges = grid.columns.filter((edge, i) => edge > run.x + 0.3 * run.size && edge < run.x + run.width - 0.3 * run.size && i > 0 && grid.cellAt(row, i - 1) !== grid.cellAt(row, i));
  if (edges.length === 0) return [run];
  const widths = [...run.text].map((char) => (char.charCodeAt(0) < 0x2e80 ? 1 : 2));
  const unit = run.width / widths.reduce((sum, width) => sum + width, 0);
  const parts: Run[] = [];
  let text = '';
  let start = run.x;
  let at = run.x;
  [...run.text].forEach((char, i) => {
    const next = at + widths[i]! * unit;
    const edge = edges.find((candidate) => candidate > start && candidate <= (at + next) / 2);
    if (edge !== undefined && text !== '') {
      parts.push({ ...run, text, x: start, width: at - start });
      text = '';
      start = at;
    }
    text += char;
    at = next;
  });
  parts.push({ ...run, text, x: start, width: at - start });
  return parts;
}
