/** A stretch of characters that share properties, by their place in the WordDocument stream. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Its property modifiers: operation and operand. */
  readonly operations: ReadonlyMap<number, Uint8Array>;
}

const PAGE = 512;
/** Operand sizes by the top three bits of an operation ([MS-DOC] 2.6.1); 6 means: in its first byte. */
const OPERAND = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;

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
    if (end > start) runs.push({ start, end, operations: offset === 0 ? new Map() : operations(page, offset, kind) });
  }
}

function operations(page: DataView, offset: number, kind: 'chpx' | 'papx'): Map<number, Uint8Array> {
  let size = page.getUint8(offset);
  let at = offset + 1;
  if (kind === 'papx') {
    if (size === 0 && at < PAGE) size = page.getUint8(at++) * 2;
    else size = size * 2 - 1;
    // The first two bytes name the style.
    at += 2;
    size -= 2;
  }
  const end = Math.min(at + size, PAGE - 1);
  const found = new Map<number, Uint8Array>();
  while (at + 2 <= end) {
    const operation = page.getUint16(at, true);
    at += 2;
    const fixed = OPERAND[operation >> 13]!;
    const length = fixed > 0 ? fixed : operation === TABLE_DEFINITION ? page.getUint16(Math.min(at, PAGE - 2), true) + 1 : page.getUint8(at) + 1;
    if (at + length > end) break;
    found.set(operation, new Uint8Array(page.buffer, page.byteOffset + at, length));
    at += length;
  }
  return found;
}

/** A switch among the operations is there and on. */
export function isOn(operand: Uint8Array | undefined): boolean {
  return operand !== undefined && operand[0] === 1;
}
