import { UnreadableFile } from '../source.js';
import { isOn, readRuns, type Operations, type Run } from './doc-layout.js';
import { docLists } from './doc-lists.js';
import { docStyles } from './doc-styles.js';
import { Numbering } from './numbering.js';

/** Property modifiers of characters ([MS-DOC] 2.6.1). */
const DELETED = 0x0800, HIDDEN = 0x083c;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly width: 1 | 2;
}

/** The document's characters in reading order, gathered from the pieces that editing has left. */
export class Characters {
  readonly text: string;
  /** 1 where a character is deleted or hidden. */
  private readonly gone: Uint8Array;
  private readonly pieces: readonly Piece[];
  private readonly paragraphs: readonly Run[];
  private readonly styles: (number: number) => Operations;
  /** Counts the document's lists; to be asked in the order of the text. */
  readonly numbering: Numbering;

  constructor(file: string, main: Uint8Array, tableBytes: Uint8Array) {
    const view = viewOf(main);
    const table = viewOf(tableBytes);
    const pointer = (at: number): [number, number] => [at + 8 <= view.byteLength ? view.getUint32(at, true) : 0, at + 8 <= view.byteLength ? view.getUint32(at + 4, true) : 0];
    this.pieces = readPieces(file, table, ...pointer(0x1a2));
    // Every character has its own bytes in a sound file; without this a small file could unfold into a huge text.
    if (this.pieces.at(-1)!.end > main.length) throw new UnreadableFile(file, 'is a broken Word file: its pieces overlap');
    this.text = this.pieces.map((piece) => decodePiece(main, piece)).join('');
    this.gone = new Uint8Array(this.text.length);
    const gone = merged(readRuns(view, table, ...pointer(0xfa), 'chpx').filter(({ operations }) => isOn(operations.get(DELETED)) || isOn(operations.get(HIDDEN))));
    for (const piece of this.pieces) {
      const bytesEnd = piece.at + (piece.end - piece.start) * piece.width;
      for (let i = firstEndingAfter(gone, piece.at); i < gone.length && gone[i]!.start < bytesEnd; i++) {
        const from = Math.max(piece.start, piece.start + Math.ceil((gone[i]!.start - piece.at) / piece.width));
        this.gone.fill(1, from, Math.min(piece.end, piece.start + Math.ceil((gone[i]!.end - piece.at) / piece.width)));
      }
    }
    this.paragraphs = readRuns(view, table, ...pointer(0x102), 'papx');
    this.styles = docStyles(table, ...pointer(0xa2));
    const [lists] = pointer(0x2e2);
    this.numbering = new Numbering(view.byteLength < 0x2f2 ? new Map() : docLists(table, lists, ...pointer(0x2ea)));
  }

  isGone(at: number): boolean {
    return this.gone[at] === 1;
  }

  /** Properties of the paragraph that ends at a character, its own and its style's. */
  paragraph(at: number): Operations {
    const piece = last(this.pieces, (candidate) => candidate.start <= at);
    const place = piece === undefined ? -1 : piece.at + (at - piece.start) * piece.width;
    const run = last(this.paragraphs, (candidate) => candidate.start <= place);
    if (run === undefined || place >= run.end) return new Map();
    const style = this.styles(run.style);
    return style.size === 0 ? run.operations : new Map([...style, ...run.operations]);
  }
}

/** Sorted runs as stretches that do not overlap. */
function merged(runs: readonly Run[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of runs) {
    const before = stretches.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last of sorted items that still passes. */
function last<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function readPieces(file: string, table: DataView, start: number, length: number): Piece[] {
  const broken = new UnreadableFile(file, 'is a broken Word file: its table of pieces is damaged');
  const end = start + length;
  if (end > table.byteLength) throw broken;
  let at = start;
  while (at + 3 <= end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at + 5 > end || table.getUint8(at) !== 2) throw broken;
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  at += 5;
  if (count < 1 || at + 4 + count * 12 > end) throw broken;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = table.getUint32(at + i * 4, true);
    const to = table.getUint32(at + i * 4 + 4, true);
    const place = table.getUint32(at + (count + 1) * 4 + i * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    if (to < from || from !== (pieces.at(-1)?.end ?? 0)) throw broken;
    pieces.push({ start: from, end: to, at: narrow ? (place & 0x3fffffff) >> 1 : place, width: narrow ? 1 : 2 });
  }
  return pieces;
}

/** Characters of a piece; as many as it claims, so that places stay right even where the file is cut. */
function decodePiece(main: Uint8Array, { start, end, at, width }: Piece): string {
  const length = (end - start) * width;
  if (length > main.length) return '';
  const bytes = Buffer.from(main.buffer, main.byteOffset + Math.min(at, main.length), Math.max(0, Math.min(length, main.length - at)));
  const text = width === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes);
  return text.padEnd(end - start, '\0');
}
