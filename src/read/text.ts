import { decode } from './decode.js';
import { OffsetMap } from './offsets.js';
import type { Source } from './source.js';

/** Bytes of a plain text or Markdown file as a source. Synchronous; offsets are those of the decoded file. Throws UnreadableFile. */
export function readText(file: string, bytes: Uint8Array, format: 'txt' | 'md' = 'txt', declared: string | null = null): Source {
  const decoded = decode(file, bytes, declared);
  const { text, map } = decoded.includes('\r') ? withPlainLineEnds(decoded) : { text: decoded, map: OffsetMap.identity() };
  return { file, format, text, map, pages: [], metadata: null };
}

function withPlainLineEnds(decoded: string): { text: string; map: OffsetMap } {
  const parts: string[] = [];
  const derived: number[] = [];
  const origin: number[] = [];
  let from = 0;
  let length = 0;
  while (from <= decoded.length) {
    derived.push(length);
    origin.push(from);
    const at = decoded.indexOf('\r\n', from);
    const part = decoded.slice(from, at < 0 ? decoded.length : at);
    parts.push(part);
    if (at < 0) break;
    length += part.length;
    from = at + 1; // the \n of \r\n stays
  }
  return { text: parts.join('').replaceAll('\r', '\n'), map: OffsetMap.of(derived, origin) };
}
