import { UnreadableFile } from '../source.js';

const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** No directory entry. */
const NONE = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams of an OLE compound file ([MS-CFB]) that stand in its root. Chains of sectors that run in circles or out of the file are
 * refused, so that no file costs more than its size. Throws UnreadableFile.
 */
export class OleFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly short: number;
  private readonly cutoff: number;
  private readonly table: Int32Array;
  private readonly shortTable: Int32Array;
  private readonly shortStream: Uint8Array;
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly file: string,
    private readonly bytes: Uint8Array,
  ) {
    if (bytes.length < HEADER) throw this.broken('it ends in its header');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.view.getUint16(30, true);
    const shortShift = this.view.getUint16(32, true);
    if ((shift !== 9 && shift !== 12) || shortShift !== 6) throw this.broken('its sectors have an impossible size');
    this.sector = 1 << shift;
    this.short = 1 << shortShift;
    this.cutoff = this.view.getUint32(56, true);
    this.table = this.allocationTable();
    const all = this.readEntries(this.follow(this.view.getInt32(48, true)));
    const root = all.find((entry) => entry.type === ROOT);
    if (root === undefined) throw this.broken('its directory has no root');
    this.shortTable = asTable(this.follow(this.view.getInt32(60, true)));
    this.shortStream = this.follow(root.start);
    this.walk(all, root.child);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a stream, or null if the file has none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const bytes = entry.size < this.cutoff ? this.followShort(entry.start) : this.follow(entry.start);
    if (bytes.length < entry.size) throw this.broken(`its stream ${name} is cut off`);
    return bytes.subarray(0, entry.size);
  }

  private broken(what: string): UnreadableFile {
    return new UnreadableFile(this.file, `is a broken Word file: ${what}`);
  }

  private allocationTable(): Int32Array {
    const count = this.view.getUint32(44, true);
    if (count * this.sector > this.bytes.length) throw this.broken('its allocation table is larger than the file');
    const sectors: number[] = [];
    for (let i = 0; i < Math.min(count, IN_HEADER); i++) sectors.push(this.view.getInt32(76 + 4 * i, true));
    const perSector = this.sector / 4 - 1;
    for (let next = this.view.getInt32(68, true); sectors.length < count; ) {
      const at = this.offset(next);
      for (let i = 0; i < perSector && sectors.length < count; i++) sectors.push(this.view.getInt32(at + 4 * i, true));
      next = this.view.getInt32(at + 4 * perSector, true);
    }
    return asTable(this.join(sectors));
  }

  private offset(sector: number): number {
    const at = (sector + 1) * this.sector;
    if (sector < 0 || at >= this.bytes.length) throw this.broken('it refers to a sector behind its end (was it cut off?)');
    return at;
  }

  private join(sectors: readonly number[]): Uint8Array {
    const out = new Uint8Array(sectors.length * this.sector);
    sectors.forEach((sector, i) => {
      const at = this.offset(sector);
      out.set(this.bytes.subarray(at, at + this.sector), i * this.sector);
    });
    return out;
  }

  private follow(start: number): Uint8Array {
    return this.join(this.chain(start, this.table));
  }

  private followShort(start: number): Uint8Array {
    const sectors = this.chain(start, this.shortTable);
    const out = new Uint8Array(sectors.length * this.short);
    sectors.forEach((sector, i) => out.set(this.shortStream.subarray(sector * this.short, (sector + 1) * this.short), i * this.short));
    return out;
  }

  private chain(start: number, table: Int32Array): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector >= 0; sector = table[sector]!) {
      if (sector >= table.length || sectors.length > table.length) throw this.broken('its sectors run in a circle or out of the file');
      sectors.push(sector);
    }
    return sectors;
  }

  private readEntries(bytes: Uint8Array): Entry[] {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= buffer.length; at += ENTRY) {
      entries.push({
        name: buffer.toString('utf16le', at, at + Math.min(Math.max(buffer.readUInt16LE(at + 64) - 2, 0), 62)),
        type: buffer[at + 66]!,
        left: buffer.readUInt32LE(at + 68),
        right: buffer.readUInt32LE(at + 72),
        child: buffer.readUInt32LE(at + 76),
        start: buffer.readInt32LE(at + 116),
        size: buffer.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  /** The root's own streams: embedded objects have streams of the same names further down. */
  private walk(all: readonly Entry[], first: number): void {
    const seen = new Set<number>();
    const stack = [first];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const entry = all[id];
      if (id === NONE || entry === undefined || seen.has(id)) continue;
      seen.add(id);
      if (entry.type === STREAM) this.entries.set(entry.name, entry);
      stack.push(entry.left, entry.right);
    }
  }
}

function asTable(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getInt32(4 * i, true));
}
