import { joined, type PageLine } from './line-writer.js';
import { isElement, textOf, type Element } from './tree.js';

const COLUMNS = 64;
/** A spanning cell's text is repeated under and beside it only if it is short: it then is a heading. */
const REPEATED = 60;
/** Repeating must not make a table more than so many times as long. */
const GROWTH = 4;
/** A cell so long holds an article, not a value. */
const ARTICLE = 1_500;

/** Rows of a table that holds data, as against one that only lays a page out (one column, tables inside, an article in a cell). */
export function isDataTable(table: Element): boolean {
  if (table.attributes['role'] === 'presentation') return false;
  const rows = rowsOf(table);
  let widest = 0;
  for (const cells of rows) {
    widest = Math.max(widest, cells.length);
    for (const cell of cells) if (hasTable(cell) || textOf(cell).length > (rows.length > 2 ? ARTICLE : ARTICLE / 3)) return false;
  }
  return widest > 1;
}

/**
 * A line a row. Cells that span rows or columns stand in each of them, so that every cell is under its headings;
 * a cell across the whole table is a line of its own without \t.
 */
export function tableRows(table: Element, linesOf: (cell: Element) => PageLine[]): PageLine[] {
  const caption = table.children.filter((child) => isElement(child) && child.name === 'caption') as Element[];
  const out = caption.flatMap(linesOf);
  const rows = rowsOf(table);
  const read = rows.map((cells) => cells.map((cell) => ({ line: joined(linesOf(cell), ' ', cell), columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') })));
  let budget = 10_000 + GROWTH * read.flat().reduce((sum, cell) => sum + cell.line.text.length, 0);
  const empty = (row: Element): PageLine => ({ text: '', from: [], to: [], block: row, linked: 0 });
  const repeat = (line: PageLine, block: Element): PageLine => {
    if (line.text.length > REPEATED || (budget -= line.text.length + 1) < 0) return empty(block);
    return line;
  };
  /** For each column the cell from above that still spans it, and for how many rows. */
  const above: ({ line: PageLine; left: number } | undefined)[] = [];
  for (const cells of read) {
    const row: PageLine[] = [];
    const fill = (): void => {
      for (let over = above[row.length]; over !== undefined && over.left > 0 && row.length < COLUMNS; over = above[row.length]) {
        over.left--;
        row.push(repeat(over.line, table));
      }
    };
    fill();
    let printed = 0;
    for (const cell of cells) {
      fill();
      for (let i = 0; i < cell.columns && row.length < COLUMNS; i++) {
        above[row.length] = cell.rows > 1 ? { line: cell.line, left: cell.rows - 1 } : undefined;
        row.push(i === 0 ? cell.line : repeat(cell.line, table));
      }
      printed++;
    }
    fill();
    if (printed === 1 && row.every((cell) => cell === row[0] || cell.text === '')) row.length = 1;
    if (row.some((cell) => cell.text !== '')) out.push(joined(row, '\t', table));
  }
  return out;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (child.name === 'tr') rows.push(cellsOf(child));
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') rows.push(...rowsOf(child));
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th'));
}

function hasTable(element: Element): boolean {
  return element.children.some((child) => isElement(child) && (child.name === 'table' || hasTable(child)));
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return value >= 1 ? Math.min(value, name === 'colspan' ? COLUMNS : 1_000) : 1;
}
