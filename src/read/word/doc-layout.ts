/** Property modifiers: operation → operand. */
export type Operations = ReadonlyMap<number, Uint8Array>;

/** A stretch of characters that share properties, by their place in the WordDocument stream. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph's style; 0 for characters. */
  readonly style: number;
  readonly operations: Operations;
}

const PAGE = 512;
/** Operand sizes by the top three bits of an operation ([MS-DOC] 2.6.1); 6 means: in its first byte. */
const OPERAND = [1, 1, 2, 4, 2, 2, 0, 3];
export const TABLE_DEFINITION = 0xd608;

/** Runs of characters (`kind` chpx) or paragraphs (papx) from their pages in the WordDocument stream; sorted; damaged ones left out. */
export function readRuns(main: DataView, table: DataView, at: number, length: number, kind: 'chpx' | 'papx'): Run[] {
  const runs: Run[] = [];
  const count = Math.floor((length - 4) / 8);
  for (let i = 0; i < count; i++) {
    const entry = at + (count + 1) * 4 + i * 4;
    if (entry + 4 > table.byteLength) break;
    const page = (table.getUint32(entry, true) & 0x3fffff) * PAGE;
    if (page + PAGE > main.byteLength) continue;
    readPage(new DataView(main.buffer, main.byteOffset + page, PAGE), kind, runs);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function readPage(page: DataView, kind: 'chpx' | 'papx', runs: Run[]): void {
  const count = page.getUint8(PAGE - 1);
  const width = kind === 'chpx' ? 1 : 13;
  if ((count + 1) * 4 + count * width > PAGE - 1) return;
  for (let i = 0; i < count; i++) {
    const start = page.getUint32(i * 4, true);
    const end = page.getUint32(i * 4 + 4, true);
    const offset = page.getUint8((count + 1) * 4 + i * width) * 2;
    if (end > start) runs.push({ start, end, ...(offset === 0 ? { style: 0, operations: new Map() } : properties(page, offset, kind)) });
  }
}

function properties(page: DataView, offset: number, kind: 'chpx' | 'papx'): Pick<Run, 'style' | 'operations'> {
  const size = page.getUint8(offset);
  if (kind === 'chpx') return { style: 0, operations: readOperations(page, offset + 1, offset + 1 + size) };
  // Either the length in words less one byte, or a zero and then the length in words; the style's number stands first.
  const at = size === 0 ? offset + 2 : offset + 1;
  const end = Math.min(size === 0 ? at + 2 * page.getUint8(offset + 1) : at + 2 * size - 1, PAGE - 1);
  return at + 2 > end ? { style: 0, operations: new Map() } : { style: page.getUint16(at, true), operations: readOperations(page, at + 2, end) };
}

/** The operations between two places; a damaged one ends them. */
export function readOperations(view: DataView, from: number, to: number): Operations {
  const end = Math.min(to, view.byteLength);
  const found = new Map<number, Uint8Array>();
  let at = from;
  while (at + 3 <= end) {
    const operation = view.getUint16(at, true);
    at += 2;
    const fixed = OPERAND[operation >> 13]!;
    const length = fixed > 0 ? fixed : operation === TABLE_DEFINITION ? (at + 2 <= end ? view.getUint16(at, true) + 1 : end) : view.getUint8(at) + 1;
    if (at + length > end) break;
    found.set(operation, new Uint8Array(view.buffer, view.byteOffset + at, length));
    at += length;
  }
  return found;
}

/** A switch among the operations is there and on. */
export function isOn(operand: Uint8Array | undefined): boolean {
  return operand !== undefined && operand[0] === 1;
}
