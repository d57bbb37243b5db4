import { segmentsOf, type Row, type Segment } from './rows.js';

/** So many rows make a table without rules; fewer may be names beside each other. */
const ROWS = 3;
/** So much of what stands behind the first column has figures: else it may be a list of signing bodies. */
const FIGURES = 0.4;

/** Finds runs of rows whose segments stand under each other: for each such row its cells joined by \t. */
export function alignedTables(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const found = new Map<Row, string>();
  let group: { row: Row; segments: Segment[] }[] = [];
  const close = (): void => {
    for (const [row, text] of tableOf(group)) found.set(row, text);
    group = [];
  };
  for (const row of rows) {
    const segments = segmentsOf(row);
    if (segments.length >= 2) group.push({ row, segments });
    else close();
  }
  close();
  return found;
}

function tableOf(group: readonly { row: Row; segments: readonly Segment[] }[]): [Row, string][] {
  if (group.length < ROWS) return [];
  const columns = columnsOf(group.flatMap(({ segments }) => segments));
  if (columns.length < 2) return [];
  let cells = 0;
  let figures = 0;
  const lines = group.map(({ row, segments }): [Row, string] => {
    const texts: string[] = columns.map(() => '');
    for (const segment of segments) {
      const at = columns.findIndex((column) => segment.left < column.right && segment.right > column.left);
      texts[at] += segment.text;
      if (at > 0) {
        cells++;
        if (/\d/.test(segment.text)) figures++;
      }
    }
    return [row, texts.join('\t')];
  });
  return figures >= FIGURES * cells ? lines : [];
}

/** Stretches that some segment covers, from left to right. */
function columnsOf(segments: readonly Segment[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...segments].sort((a, b) => a.left - b.left)) {
    const before = columns.at(-1);
    if (before !== undefined && left < before.right) before.right = Math.max(before.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
