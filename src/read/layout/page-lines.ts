import { alignedTables } from './aligned-tables.js';
import { readingOrder } from './columns.js';
import type { LaidLine, LaidPage, Run } from './page.js';
import { rowsOf, rowText, segmentsOf, type Row } from './rows.js';
import { ruledTables } from './ruled-tables.js';

const NOTE_MARK = /^\s*[[〔(（]?(?:\d{1,3}|[①-⑳*＊])[\]〕)）]?\s*$/;

/** A page's lines in reading order: tables as rows with \t, two columns one after the other. */
export function pageLines({ runs, rules }: LaidPage): LaidLine[] {
  const { lines: tables, rest } = ruledTables(runs, rules);
  const blocks = rest.length === 0 ? [] : readingOrder(rest);
  const lines: LaidLine[] = [];
  // A table stands where its top is: before the first row beside or under it that begins below its top.
  let next = 0;
  for (const { runs: inside, left, right } of blocks) {
    const rows = withWrappedValues(rowsOf(inside).map(withoutMarks));
    const aligned = alignedTables(rows);
    for (const row of rows) {
      for (let table = tables[next]; table !== undefined && table.y <= row.y && table.column.left < right; table = tables[++next]) lines.push(table);
      lines.push({ text: aligned.get(row) ?? rowText(row), left: row.left, right: row.right, y: row.y, size: row.size, table: aligned.has(row), column: { left, right } });
    }
  }
  return [...lines, ...tables.slice(next)].filter((line) => line.text.trim() !== '');
}

/** Whether the page has rows with wide gaps, so that it is worth looking for the rules of a table. */
export function looksTabular(runs: readonly Run[]): boolean {
  let gapped = 0;
  for (const row of rowsOf(runs)) if (segmentsOf(row).length > 1 && ++gapped >= 2) return true;
  return false;
}

/** Leaves out raised marks that refer to notes. */
function withoutMarks(row: Row): Row {
  const runs = row.runs.filter((run) => !(run.size <= 0.75 * row.size && run.y < row.y - 0.15 * row.size && NOTE_MARK.test(run.text)));
  return runs.length === 0 ? row : { ...row, runs };
}

/** Joins a row to the last cell of the one above if it hangs under that cell's value (发文机关： 某某省教育 / 厅). */
function withWrappedValues(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const cells = above === undefined ? [] : segmentsOf(above);
    const cell = cells.at(-1);
    const label = cell === undefined || cells.length < 2 ? null : /^[^：:]{2,6}[：:]\s*(?=\S)/.exec(cell.text);
    if (above !== undefined && label !== null && Math.abs(row.left - cell!.left - label[0].trimEnd().length * above.size) < above.size && row.right <= cell!.right + above.size) {
      const end = { x: above.right, y: above.y };
      joined[joined.length - 1] = { ...above, runs: [...above.runs, ...row.runs.map((run) => ({ ...run, ...end, width: 0 }))] };
    } else joined.push(row);
  }
  return joined;
}
