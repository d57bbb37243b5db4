import { expandSpans, type Cell } from '../layout/grid.js';
import { joined, type PageLine } from './line-writer.js';
import { isElement, textOf, type Element } from './tree.js';

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
  const captions = table.children.filter((child): child is Element => isElement(child) && child.name === 'caption');
  const cells = rowsOf(table).map((row) => row.map((cell): Cell<PageLine> => ({ value: joined(linesOf(cell), ' ', cell), columns: span(cell, 'colspan'), rows: span(cell, 'rowspan') })));
  const empty = (): PageLine => ({ text: '', from: [], to: [], block: table, linked: 0 });
  const rows = expandSpans(cells, (line) => line.text.length, empty).filter((row) => row.some((line) => line.text !== ''));
  return [...captions.flatMap(linesOf), ...rows.map((row) => joined(row, '\t', table))];
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const child of table.children) {
    if (!isElement(child)) continue;
    if (child.name === 'tr') rows.push(child.children.filter((cell): cell is Element => isElement(cell) && (cell.name === 'td' || cell.name === 'th')));
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') rows.push(...rowsOf(child));
  }
  return rows;
}

function hasTable(element: Element): boolean {
  return element.children.some((child) => isElement(child) && (child.name === 'table' || hasTable(child)));
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return value >= 1 ? Math.min(value, 1_000) : 1;
}
