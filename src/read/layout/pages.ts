import { INDENT } from '../html/line-writer.js';
import { printedMetadata } from '../metadata.js';
import type { PrintedMetadata } from '../source.js';
import { withoutFurniture } from './furniture.js';
import { gapBetween, goesOn } from './joining.js';
import type { LaidLine, LaidPage } from './page.js';
import { pageLines } from './page-lines.js';

/** In sizes of the font: how far a paragraph's first line is set in. */
const INDENT_LEAST = 0.8;
/** In pitches of the page's lines: a wider step down begins something new. */
const APART = 1.45;
/** Font size of a note as against the text's. */
const SMALL = 0.9;
const NOTE = /^\s*(?:[①-⑳]|[[〔(（]\d{1,3}[\]〕)）]|\d{1,3}(?!\d|[.．、年月日%％])|[*＊※]|注[:：\d])/;

/**
 * Pages as one text with the offset at which each begins. A line that begins a paragraph is indented, a wide gap is a blank line;
 * the lines of a title and of a paragraph are one;
 * running headers, footers, page numbers and a table of labels are left out; footnotes stand before the paragraph that runs over the
 * page's end.
 */
export function pagesToText(pages: readonly LaidPage[]): { text: string; pages: number[]; metadata: PrintedMetadata | null } {
  const laid = withoutFurniture(pages.map((page) => ({ height: page.height, lines: pageLines(page) })));
  const { metadata, table } = printedMetadata((laid[0] ?? []).map((line) => line.text));
  if (laid[0] !== undefined) laid[0] = laid[0].filter((_, i) => !table.has(i));
  const bodySize = mostly(laid.flatMap((lines) => lines.filter((line) => !line.table).map((line) => [line.size, line.text.length] as const)));
  const offsets: number[] = [];
  let text = '';
  let last: LaidLine | undefined;
  for (const lines of laid) {
    offsets.push(text.length);
    const pitch = mostly(lines.slice(1).flatMap((line, i) => (line.y > lines[i]!.y ? [[line.y - lines[i]!.y, 1] as const] : [])));
    const edges = leftEdges(lines);
    for (const { line, before } of withNotesAside(lines, bodySize, edges)) {
      const apart = before !== undefined && line.y - before.y > APART * pitch && !(line.table && before.table);
      const edge = edges.get(Math.round(line.column.left)) ?? line.column.left;
      const gap = before === undefined ? (last !== undefined && goesOn(last, line, edge) && !isNote(line, bodySize) ? '' : null) : apart ? null : gapBetween(before, line, bodySize, edge);
      last = line;
      if (gap !== null) {
        if (offsets.at(-1) === text.length) offsets[offsets.length - 1]! -= 1;
        text = `${text.slice(0, -1)}${gap}${line.text}\n`;
      }
      else text += `${apart ? '\n' : ''}${!line.table && (isIndented(line, edges) || isNote(line, bodySize)) ? INDENT : ''}${line.text}\n`;
    }
  }
  return { text, pages: offsets, metadata };
}

interface Written {
  readonly line: LaidLine;
  /** The one that stood before it on the page. */
  readonly before: LaidLine | undefined;
}

/** Lines in the order in which they are written: the notes at the foot of each column before the paragraph that they would cut. */
function withNotesAside(lines: readonly LaidLine[], bodySize: number, edges: Edges): Written[] {
  const columns: Written[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || before.column.left !== line.column.left) columns.push([]);
    columns.at(-1)!.push({ line, before });
  });
  return columns.flatMap((column) => notesFirst(column, bodySize, edges));
}

function notesFirst(column: readonly Written[], bodySize: number, edges: Edges): readonly Written[] {
  let from = column.length;
  while (from > 0 && isSmall(column[from - 1]!.line, bodySize)) from--;
  while (from < column.length && !isNote(column[from]!.line, bodySize)) from++;
  if (from === 0 || from >= column.length || /[。！？：；”）]\s*$/.test(column[from - 1]!.line.text)) return column;
  let open = from - 1;
  while (open > 0 && !isIndented(column[open]!.line, edges)) open--;
  return open === 0 ? column : [...column.slice(0, open), ...column.slice(from), ...column.slice(open, from)];
}

function isSmall(line: LaidLine, bodySize: number): boolean {
  return line.size <= SMALL * bodySize && !line.table;
}

/** The first line of a note. */
function isNote(line: LaidLine, bodySize: number): boolean {
  return isSmall(line, bodySize) && NOTE.test(line.text);
}

/** For each column, by its left edge, where its lines begin that continue a paragraph: the leftmost place that several share. */
type Edges = ReadonlyMap<number, number>;

function leftEdges(lines: readonly LaidLine[]): Edges {
  const places = new Map<number, number[]>();
  for (const line of lines) {
    if (line.table) continue;
    const known = places.get(Math.round(line.column.left));
    if (known === undefined) places.set(Math.round(line.column.left), [line.left]);
    else known.push(line.left);
  }
  return new Map(
    [...places].map(([column, lefts]) => {
      lefts.sort((a, b) => a - b);
      return [column, lefts.find((place, i) => lefts[i + 1] !== undefined && lefts[i + 1]! - place < 3) ?? lefts[0]!];
    }),
  );
}

/** Begins further right than its column's other lines, and is not centred. */
function isIndented(line: LaidLine, edges: Edges): boolean {
  const inset = line.left - (edges.get(Math.round(line.column.left)) ?? line.left);
  const rest = line.column.right - line.right;
  const centred = inset > 2.5 * line.size && rest > 2.5 * line.size && Math.abs(inset - rest) < 3 * line.size;
  return inset > INDENT_LEAST * line.size && !centred;
}

/** The value with the most weight, values within a half being one. */
function mostly(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(Math.round(value * 2), (weights.get(Math.round(value * 2)) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value / 2, weight];
  return best;
}
