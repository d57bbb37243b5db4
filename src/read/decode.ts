import { isUtf8, transcode } from 'node:buffer';
import { lostIn, withWarning, type Decoded } from './lost.js';
import { UnreadableFile } from './source.js';

/** Looked for in the head of a page: <meta charset="gbk">, <meta … content="text/html; charset=gb2312">, <?xml encoding="gbk"?>. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,30})/i;
/** Servers say this of everything, and every byte is valid in it. */
const WESTERN = /^(?:iso-?8859-1|latin-?1|windows-1252|us-ascii|ascii)$/i;
const DECLARED_WITHIN = 4096;

/** Characters that any Chinese text of some length has, simplified or traditional. */
const COMMON = /[，。、；：的和在是年一不有人大中国國]/g;
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
// Tab, line feed, form feed and carriage return are layout; 1A ends old DOS files.
const CONTROL = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f\ufffd]/g;
const HAN = /[\u2e80-\u9fff]/;
const SHORT = 40;
const SAMPLE = 65_536;
/** A share of common characters that Chinese read in the wrong encoding does not reach. */
const PLAUSIBLE = 0.05;

/**
 * Bytes of a text file to text, without its byte-order mark: mark → strict UTF-8 → `declared` or the charset that the text declares
 * → UTF-16 without a mark → strict GB18030 or Big5 → the same with a few characters lost. Throws UnreadableFile for empty and binary
 * content, for bytes in none of these, and where more than one Chinese character in a thousand is lost (one of any text is borne).
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  return withWarning(checked(file, whole(file, bytes, declared) ?? damaged(file, bytes, declared)));
}

/** As `decode`, but a file of which anything is lost is refused: for XML, where a lost character may be a tag's. */
export function decodeWhole(file: string, bytes: Uint8Array, declared: string | null = null): string {
  return checked(file, whole(file, bytes, declared) ?? refuse(file, bytes, declared));
}

function checked(file: string, text: string): string {
  if (text.trim() === '') throw new UnreadableFile(file, 'is empty: it holds nothing but blanks');
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (count(sample, CONTROL) * 50 > sample.length) throw new UnreadableFile(file, 'is binary, not a text');
  return text;
}

/** Null where the bytes are wholly valid in no encoding. */
function whole(file: string, bytes: Uint8Array, declared: string | null): string | null {
  if (bytes.length === 0) throw new UnreadableFile(file, 'is empty');
  const mark = markOf(bytes);
  if (mark !== null) return withoutMark(mark === 'utf-8' ? (isUtf8(bytes) ? utf8(bytes) : null) : strict(bytes, mark));
  const zeros = bytes.indexOf(0) >= 0;
  if (isUtf8(bytes) && !(zeros && utf16(bytes) !== null)) return mistaken(bytes) ?? utf8(bytes);
  const label = declared ?? declaredIn(bytes);
  return (label === null || zeros || WESTERN.test(label) ? null : strict(bytes, label)) ?? utf16(bytes) ?? (nearly(bytes, 'utf-8') === null ? chinese(bytes) : null);
}

/** In the first encoding in which nearly all can be read. */
function damaged(file: string, bytes: Uint8Array, declared: string | null): string {
  const mark = markOf(bytes);
  const label = declared ?? declaredIn(bytes);
  const labels = mark !== null ? [mark] : ['utf-8', ...(label === null || WESTERN.test(label) ? [] : [label]), utf16Order(bytes), 'gb18030', 'big5'];
  for (const encoding of labels) {
    const text = encoding === null ? null : nearly(bytes, encoding);
    if (text !== null) return text;
  }
  return refuse(file, bytes, declared);
}

/** The text in that encoding where few characters are lost in it; null where more are. UTF-8 is hardly mistaken, the others have to read as Chinese. */
function nearly(bytes: Uint8Array, encoding: string): string | null {
  const text = withoutMark(lenient(bytes, encoding));
  const foreign = text?.replace(ASCII, '') ?? '';
  return text !== null && lostIn(text) * BORNE <= Math.max(BORNE, foreign.length) && (encoding === 'utf-8' ? HAN.test(foreign) : plausibility(foreign) > PLAUSIBLE) ? text : null;
}

function refuse(file: string, bytes: Uint8Array, declared: string | null): never {
  const mark = markOf(bytes);
  if (mark !== null) throw new UnreadableFile(file, `starts with the byte-order mark of ${mark} but is damaged: save it again`);
  const label = declared ?? declaredIn(bytes);
  throw new UnreadableFile(
    file,
    bytes.indexOf(0) >= 0 ? 'is binary, not a text' : `is neither UTF-8, UTF-16, GB18030 nor Big5${label === null ? '' : ` nor ${label}`}, or is damaged: save it as UTF-8`,
  );
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8'
    : a === 0xff && b === 0xfe ? 'utf-16le'
    : a === 0xfe && b === 0xff ? 'utf-16be'
    : a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? 'gb18030'
    : null;
}

const withoutMark = (text: string | null): string | null => (text?.startsWith('\ufeff') === true ? text.slice(1) : text);

const ASCII = /[\0-\x7f]+/g;
/** One lost character in so many is borne. */
const BORNE = 1000;
/** Valid UTF-8 to text by way of UTF-16, six times as fast on Chinese as `toString('utf8')`. */
function utf8(bytes: Uint8Array): string {
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** A few words of GBK can be valid UTF-8 (通知): read so they are no Chinese at all. */
function mistaken(bytes: Uint8Array): string | null {
  if (bytes.length > SHORT) return null;
  const text = utf8(bytes);
  return /[\u0080-\u07ff]/.test(text) && !HAN.test(text) ? chinese(bytes) : null;
}

/** A name of some words in UTF-8 or GBK, or byte for byte. */
export function decodeName(bytes: Uint8Array): string {
  return (isUtf8(bytes) ? (mistaken(bytes) ?? utf8(bytes)) : strict(bytes, 'gb18030')) ?? Buffer.from(bytes).toString('latin1');
}

function declaredIn(bytes: Uint8Array): string | null {
  return DECLARED.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString('latin1'))?.[1] ?? null;
}

/** Null where the bytes are not of that encoding, or nobody knows it. */
function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every byte, U+FFFD where it is of no character; null where nobody knows the encoding. */
function lenient(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array): string | null {
  const order = bytes.length % 2 === 0 ? utf16Order(bytes) : null;
  return order === null ? null : strict(bytes, order);
}

/** UTF-16 without a mark: one byte order makes nearly everything Chinese, ASCII or punctuation, and the other does not. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const little = textual(head, 1);
  const big = textual(head, 0);
  if (Math.max(little, big) < 0.95 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of 16-bit units in ASCII text, CJK punctuation, ideographs or full-width forms; `high` is where the high byte stands. */
function textual(bytes: Uint8Array, high: 0 | 1): number {
  let good = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    const top = bytes[i + high]!;
    const low = bytes[i + 1 - high]!;
    if ((top === 0 && (low >= 0x20 || (low >= 9 && low <= 13))) || top === 0x20 || top === 0x30 || (top >= 0x4e && top <= 0x9f) || top === 0xff) good++;
  }
  return good / (bytes.length / 2);
}

/** Most Big5 bytes are valid GB18030 too and then read as rare characters: the reading with more of the common ones wins. Null too where that is damaged GB18030. */
function chinese(bytes: Uint8Array): string | null {
  const simplified = strict(bytes, 'gb18030');
  if (simplified !== null && plausibility(simplified) > PLAUSIBLE) return simplified;
  const traditional = strict(bytes, 'big5');
  if (traditional === null) return simplified;
  const other = simplified ?? nearly(bytes, 'gb18030');
  return other === null || plausibility(traditional) > plausibility(other) ? traditional : simplified;
}

function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (count(sample, COMMON) - count(sample, PRIVATE_USE)) / sample.length;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
