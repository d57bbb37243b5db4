import { decode } from './decode.js';
import { OffsetMap } from './offsets.js';
import type { Source } from './source.js';

/** Bytes of a plain text or Markdown file as a source. Synchronous; offsets are those of the decoded file. Throws UnreadableFile. */
export function readText(file: string, bytes: Uint8Array, format: 'txt' | 'md' = 'txt', declared: string | null = null): Source {
  const { text: decoded, warning } = decode(file, bytes, declared);
  const { text, map } = decoded.includes('\r') ? withPlainLineEnds(decoded) : { text: decoded, map: OffsetMap.identity() };
  return { file, format, text, map, pages: [], metadata: null, warning };
}

function withPlainLineEnds(decoded: string): { text: string; map: OffsetMap } {
  const derived: number[] = [0];
  const origin: number[] = [0];
  // Behind the nth \r\n the text runs n places ahead of the file.
  for (let at = decoded.indexOf('\r\n'), dropped = 1; at >= 0; at = decoded.indexOf('\r\n', at + 2), dropped++) {
    derived.push(at + 1 - dropped);
    origin.push(at + 1);
  }
  return { text: decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), map: OffsetMap.of(derived, origin) };
}
