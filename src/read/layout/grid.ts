/** A cell of a table and how many columns and rows it spans. */
export interface Cell<T> {
  readonly value: T;
  readonly columns: number;
  readonly rows: number;
}

const COLUMNS = 64;
/** A spanning cell's text is repeated under and beside it only if it is short: it then is a heading. */
const REPEATED = 60;
/** Repeating must not make a table more than so many times as long. */
const GROWTH = 4;

/**
 * Rows in which every cell stands under its headings: what spans columns or rows is repeated in each of them, unless it is long.
 * A row whose only cell spans the whole table has one cell.
 */
export function expandSpans<T>(rows: readonly (readonly Cell<T>[])[], length: (value: T) => number, empty: () => T): T[][] {
  let budget = 10_000;
  for (const cells of rows) for (const cell of cells) budget += GROWTH * length(cell.value);
  const repeat = (value: T): T => (length(value) > REPEATED || (budget -= length(value) + 1) < 0 ? empty() : value);
  /** For each column the cell from above that still spans it, and for how many rows. */
  const above: ({ value: T; left: number } | undefined)[] = [];
  return rows.map((cells) => {
    const row: T[] = [];
    const fill = (): void => {
      for (let over = above[row.length]; over !== undefined && over.left > 0 && row.length < COLUMNS; over = above[row.length]) {
        over.left--;
        row.push(repeat(over.value));
      }
    };
    for (const cell of cells) {
      fill();
      for (let i = 0; i < cell.columns && row.length < COLUMNS; i++) {
        above[row.length] = cell.rows > 1 ? { value: cell.value, left: cell.rows - 1 } : undefined;
        row.push(i === 0 ? cell.value : repeat(cell.value));
      }
    }
    fill();
    if (cells.length === 1 && row.every((value) => value === row[0] || length(value) === 0)) row.length = 1;
    return row;
  });
}
