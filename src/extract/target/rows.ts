import type { Span } from '../../model/span.js';

/** A cell of a table: its text and where it stands in the document's text. */
export interface Cell extends Span {
  readonly text: string;
}

/** Rows that stand together. A table printed with tabs, or one that a copy has flattened to one cell a line. */
export interface Block extends Span {
  readonly rows: readonly (readonly Cell[])[];
}

const BINDING = /^(?:预期性?|约束性?|指导性?|预期值|约束值)$/;
const LONGEST_CELL = 60;

/** Tables of a text in text order. One pass over its lines. */
export function blocksOf(text: string, start: number, end: number): Block[] {
  const blocks: Block[] = [];
  let rows: Cell[][] = [];
  let plain: Cell[] = [];
  const close = (): void => {
    if (rows.length > 1) blocks.push({ rows, start: rows[0]![0]!.start, end: rows.at(-1)!.at(-1)!.end });
    rows = [];
  };
  const closePlain = (): void => {
    const flattened = unflatten(plain);
    if (flattened) blocks.push({ rows: flattened, start: plain[0]!.start, end: plain.at(-1)!.end });
    plain = [];
  };
  let tab = -1;
  /** A line of one cell under rows of several: the name of a group, if more rows follow. */
  let group: Cell | null = null;
  for (let from = start; from < end; ) {
    let to = text.indexOf('\n', from);
    if (to < 0 || to > end) to = end;
    if (tab < from) {
      tab = text.indexOf('\t', from);
      if (tab < 0) tab = text.length;
    }
    const short = to - from > 0 && to - from <= LONGEST_CELL && !/[。；]$/.test(text.slice(to - 1, to));
    const line = { text: text.slice(from, short ? to : from), start: from, end: to };
    if (tab < to) {
      if (group) rows.push([group]);
      group = null;
      closePlain();
      rows.push(cellsOf(text, from, to));
    } else if (short && rows.length > 0 && !group) {
      group = line;
      plain.push(line);
    } else {
      close();
      group = null;
      if (short) plain.push(line);
      else closePlain();
    }
    from = to + 1;
  }
  close();
  closePlain();
  return blocks;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end; ) {
    let to = text.indexOf('\t', from);
    if (to < 0 || to > end) to = end;
    cells.push({ text: text.slice(from, to).trim(), start: from, end: to });
    from = to + 1;
  }
  return cells;
}

const NUMBER = /^(?:（?(\d{1,2})[.．、)）]|([①-⑳]))/;
const FEWEST_ROWS = 3;

/**
 * One cell a line. Rows are told by their ends where all end in 预期性 or 约束性 and the header ends with 属性, else by their beginnings
 * where they are numbered; what is left over between rows are headings of groups. Null where the lines are no such table.
 */
function unflatten(lines: readonly Cell[]): Cell[][] | null {
  if (lines.length < 2 * (FEWEST_ROWS + 1)) return null;
  const kinds = positions(lines, ({ text }) => BINDING.test(text));
  return kinds.length >= FEWEST_ROWS ? rowsByEnds(lines, kinds) : rowsByNumbers(lines);
}

function rowsByEnds(lines: readonly Cell[], kinds: readonly number[]): Cell[][] | null {
  const last = lines.findIndex((line, i) => i < kinds[0]! && /^(?:指标)?(?:属性|性质|类型)$/.test(line.text));
  if (last < 0) return null;
  const first = lines.findLastIndex((line, i) => i < last && isNameOfNames(line));
  if (first < 0) return null;
  const header = lines.slice(first, last + 1);
  const rows = [header.slice()];
  for (let k = 0; k < kinds.length; k++) {
    const from = k === 0 ? last + 1 : kinds[k - 1]! + 1;
    const row = lines.slice(Math.max(from, kinds[k]! - header.length + 1), kinds[k]! + 1);
    if (row.length === header.length) rows.push(row);
  }
  return rows;
}

function rowsByNumbers(lines: readonly Cell[]): Cell[][] | null {
  const starts = positions(lines, ({ text }) => NUMBER.test(text));
  if (starts.length < FEWEST_ROWS) return null;
  const width = Math.min(...starts.slice(1).map((start, i) => start - starts[i]!));
  const first = lines.findLastIndex((line, i) => i <= starts[0]! - width && isNameOfNames(line));
  if (width < 2 || first < 0) return null;
  return [lines.slice(first, first + width), ...starts.map((start) => lines.slice(start, start + width)).filter((row) => row.length === width)];
}

const isNameOfNames = ({ text }: Cell): boolean => text.length <= 8 && /指标|名称|项目/.test(text);

function positions(lines: readonly Cell[], test: (line: Cell, at: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < lines.length; i++) if (test(lines[i]!, i)) found.push(i);
  return found;
}
