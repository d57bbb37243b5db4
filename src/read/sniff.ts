import { MAIN_PART } from './word/docx.js';
import { isZip, zipMembers } from './zip.js';
import type { Format } from './source.js';
import { UnreadableFile } from './source.js';

/** What bytes are, by their content alone: a format, `mhtml`, an archive, `text` of whatever kind, or a refusal in words. */
export type Sniffed = Format | 'mhtml' | 'zip' | 'text' | { readonly refused: string };

const MAGIC: readonly { readonly bytes: string; readonly what: string }[] = [
  { bytes: '\x89PNG', what: 'a picture (PNG)' },
  { bytes: '\xff\xd8\xff', what: 'a picture (JPEG)' },
  { bytes: 'GIF8', what: 'a picture (GIF)' },
  { bytes: 'II*\0', what: 'a picture (TIFF)' },
  { bytes: 'MM\0*', what: 'a picture (TIFF)' },
  { bytes: 'Rar!\x1a', what: 'an archive (RAR): unpack it first' },
  { bytes: "7z\xbc\xaf'\x1c", what: 'an archive (7z): unpack it first' },
  { bytes: '\x1f\x8b', what: 'an archive (gzip): unpack it first' },
  { bytes: '\x7fELF', what: 'a program' },
  { bytes: 'MZ\x90', what: 'a program' },
  { bytes: 'ID3', what: 'a sound file' },
  { bytes: '{\\rtf', what: 'a Rich Text file: save it as .docx' },
];

const HTML_START = /^<(?:!doctype\s+html|html|head|body|div|table|meta|title|p|h1|center|section|article|script|style|link)\b/i;

/** By magic bytes, the parts of a zip, mail headers and HTML marks; `contentType` (of a server) decides only between texts. */
export function sniff(bytes: Uint8Array, contentType: string | null = null): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (isZip(bytes)) return inZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'doc';
  const magic = MAGIC.find((entry) => head.startsWith(entry.bytes));
  if (magic !== undefined) return { refused: `is ${magic.what}` };
  const start = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (isMail(start)) return 'mhtml';
  if (HTML_START.test(withoutProlog(start))) return 'html';
  if (contentType !== null && /html/i.test(contentType)) return 'html';
  return 'text';
}

/** Header lines of a mail, one of which says that it has parts. Line by line: one pattern for all would try every way to part them. */
function isMail(start: string): boolean {
  for (const line of start.split('\n')) {
    if (/^(?:mime-version:|content-type:\s*multipart\/related)/i.test(line)) return true;
    if (!/^(?:[\w-]+:|[ \t])/.test(line)) return false;
  }
  return false;
}

/** Without the XML declaration and the comments before the first element. */
function withoutProlog(start: string): string {
  let rest = start.replace(/^<\?xml[^>]*>\s*/, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function inZip(bytes: Uint8Array): Sniffed {
  try {
    const names = new Set(zipMembers('', bytes).map((member) => member.name));
    if ([...names].some((name) => MAIN_PART.test(name))) return 'docx';
    if (names.has('OFD.xml')) return 'ofd';
    if (names.has('xl/workbook.xml') || names.has('ppt/presentation.xml')) return { refused: 'is a spreadsheet or a presentation, not a document' };
    return 'zip';
  } catch (error) {
    return { refused: error instanceof UnreadableFile ? error.reason : String(error) };
  }
}
