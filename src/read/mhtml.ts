import { UnreadableFile } from './source.js';

/** The page in a web archive (RFC 2557): its bytes and the charset that its part declares. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** Parts inside parts; more is no archive that a browser wrote. */
const DEPTH = 5;

/** The first HTML part of a .mhtml file, unpacked from base64 or quoted-printable. Throws UnreadableFile. */
export function pageOfArchive(file: string, bytes: Uint8Array): ArchivedPage {
  // Latin-1 keeps every byte as one character; parts in eight bits survive it.
  const page = htmlPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), DEPTH);
  if (page === null) throw new UnreadableFile(file, 'is a web archive without a page in it');
  return page;
}

function htmlPart(message: string, depth: number): ArchivedPage | null {
  const gap = /\r?\n\r?\n/.exec(message);
  if (gap === null || depth === 0) return null;
  const headers = message.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:\s*(.*)$/im.exec(headers)?.[1] ?? 'text/html';
  const body = message.slice(gap.index + gap[0].length);
  if (/^text\/html|^application\/xhtml/i.test(type)) {
    return { bytes: unpacked(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? ''), charset: parameter(type, 'charset') };
  }
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : null;
  if (boundary === null) return null;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const page = htmlPart(part.replace(/^\r?\n/, ''), depth - 1);
    if (page !== null) return page;
  }
  return null;
}

function parameter(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return match?.[1] ?? match?.[2] ?? null;
}

function unpacked(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
