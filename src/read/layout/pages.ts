import { INDENT } from '../html/line-writer.js';
import { printedMetadata } from '../metadata.js';
import type { PrintedMetadata } from '../source.js';
import { withoutFurniture } from './furniture.js';
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
  for (const lines of laid) {
    offsets.push(text.length);
    const pitch = mostly(lines.slice(1).flatMap((line, i) => (line.y > lines[i]!.y ? [[line.y - lines[i]!.y, 1] as const] : [])));
    for (const { line, before } of withNotesAside(lines, bodySize)) {
      const apart = before !== undefined && (line.y - before.y > APART * pitch || before.y - line.y > pitch) && !(line.table && before.table);
      text += `${apart ? '\n' : ''}${!line.table && isIndented(line, lines) ? INDENT : ''}${line.text}\n`;
    }
  }
  return { text, pages: offsets, metadata };
}

/** Lines in the order in which they are written, each with the one that stood before it on the page. */
function withNotesAside(lines: readonly LaidLine[], bodySize: number): { line: LaidLine; before: LaidLine | undefined }[] {
  const written = lines.map((line, i) => ({ line, before: lines[i - 1] }));
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size <= SMALL * bodySize && !lines[from - 1]!.table) from--;
  while (from < lines.length && !NOTE.test(lines[from]!.text)) from++;
  if (from === 0 || from >= lines.length) return written;
  const body = written.slice(0, from);
  if (/[。！？：；”）]\s*$/.test(body.at(-1)!.line.text)) return written;
  let open = body.length - 1;
  while (open > 0 && !isIndented(body[open]!.line, lines)) open--;
  return open === 0 ? written : [...body.slice(0, open), ...written.slice(from), ...body.slice(open)];
}

/** Begins further right than its column's other lines, and is not centred. */
function isIndented(line: LaidLine, lines: readonly LaidLine[]): boolean {
  const edge = leftEdge(lines.filter((other) => !other.table && Math.abs(other.column.left - line.column.left) < line.size));
  const inset = line.left - edge;
  const rest = line.column.right - line.right;
  const centred = inset > 2.5 * line.size && rest > 2.5 * line.size && Math.abs(inset - rest) < 3 * line.size;
  return inset > INDENT_LEAST * line.size && !centred;
}

/** Where the lines of a column begin that continue a paragraph: the leftmost place that several share. */
function leftEdge(lines: readonly LaidLine[]): number {
  const places = lines.map((line) => line.left).sort((a, b) => a - b);
  return places.find((place, i) => places[i + 1] !== undefined && places[i + 1]! - place < 3) ?? places[0] ?? 0;
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
