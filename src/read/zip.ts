import { crc32, inflateRawSync } from 'node:zlib';
import { decodeName } from './decode.js';
import { READ_LIMITS, size, type ReadLimits } from './limits.js';
import { UnreadableFile } from './source.js';

/** One file of an archive, not yet unpacked. Names have `/`, whatever wrote them. */
export interface ZipMember {
  readonly name: string;
  readonly packed: number;
  /** As the archive claims; `unpack` trusts nothing beyond it. */
  readonly unpacked: number;
  readonly encrypted: boolean;
  readonly unpack: () => Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x800;

/** Starts with the signature of a zip's first member (or of an empty zip). */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/**
 * The members of a zip in its own order, folders left out. Nothing is unpacked before `unpack`, which checks size, ratio and
 * checksum. Throws UnreadableFile (also from `unpack`) for damage and for what exceeds `limits`.
 */
export function zipMembers(file: string, bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const broken = (what: string): UnreadableFile => new UnreadableFile(file, `is a broken archive: ${what}`);
  const end = endRecord(view);
  if (end < 0) throw broken('its table of contents is missing (was it cut off?)');
  const entries = view.getUint16(end + 10, true);
  if (entries > limits.archiveMembers) throw new UnreadableFile(file, `has ${entries} members; at most ${limits.archiveMembers} are read`);
  const members: ZipMember[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw broken(`member ${i + 1} of ${entries} is missing in its table of contents`);
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = memberName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8_NAME) !== 0);
    const unpacked = view.getUint32(at + 24, true);
    total += unpacked;
    if (total > limits.archiveBytes) throw new UnreadableFile(file, `unpacks to more than ${size(limits.archiveBytes)}`);
    if (!name.endsWith('/')) {
      const entry = {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked,
        offset: view.getUint32(at + 42, true),
        encrypted: (flags & 1) !== 0,
      };
      members.push({ ...entry, unpack: () => unpack(`${file}!/${name}`, bytes, view, entry, limits) });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The end record stands in the last 64 KB + 22 bytes; searched from behind, since a comment may follow it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** Windows in Chinese writes names in GBK and does not say so; newer programs write UTF-8 and often do not say so either. */
function memberName(raw: Uint8Array, utf8: boolean): string {
  const decoded = utf8 ? new TextDecoder().decode(raw) : decodeName(raw);
  return decoded.replaceAll('\\', '/').replace(/\p{Cc}/gu, '?');
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

function unpack(file: string, bytes: Uint8Array, view: DataView, entry: Entry, limits: ReadLimits): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile(file, 'is encrypted: unpack the archive with its password first');
  if (entry.unpacked > limits.fileBytes) throw new UnreadableFile(file, `is larger than ${size(limits.fileBytes)}`);
  if (entry.unpacked > entry.packed * limits.archiveRatio + 1024) throw new UnreadableFile(file, `unpacks to more than ${limits.archiveRatio} times its size`);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new UnreadableFile(file, 'is damaged: its data is missing');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.packed);
  const content = entry.method === STORED ? data : entry.method === DEFLATED ? inflate(file, data, entry.unpacked) : null;
  if (content === null) throw new UnreadableFile(file, `is packed by method ${entry.method}; only deflated and stored members are read`);
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc) throw new UnreadableFile(file, 'is damaged: its checksum differs');
  return content;
}

function inflate(file: string, data: Uint8Array, unpacked: number): Uint8Array {
  try {
    // One byte more than claimed, so that a false claim is seen.
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch (cause) {
    throw new UnreadableFile(file, 'is damaged: it can not be unpacked', { cause });
  }
}
