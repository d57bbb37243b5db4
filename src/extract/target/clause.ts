import type { Span } from '../../model/span.js';

const FARTHEST = 100;
const OPEN = 1, SHUT = 2, STOP = 4, COLON = 8;
const MARK = new Uint8Array(65536);
for (const [chars, mark] of [['（(“', OPEN], ['）)”', SHUT], ['，；。！？\n\t—', STOP], ['：', COLON]] as const) for (const char of chars) MARK[char.charCodeAt(0)] = mark;

/**
 * The clause round [from, to): back to the last ，；： or the bracket that it stands in, forward to the next ，；。 or closing bracket.
 * Brackets and quotations beside it are stepped over. At most 100 characters on either side.
 */
export function clauseAround(text: string, from: number, to: number, within: Span): Span {
  let start = from;
  let depth = 0;
  const floor = Math.max(within.start, from - FARTHEST);
  for (; start > floor; start--) {
    const mark = MARK[text.charCodeAt(start - 1)]!;
    if (mark === 0) continue;
    if (mark === SHUT) depth++;
    else if (mark === OPEN) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0) break;
  }
  let end = to;
  depth = 0;
  const ceiling = Math.min(within.end, to + FARTHEST);
  for (; end < ceiling; end++) {
    const mark = MARK[text.charCodeAt(end)]!;
    if (mark === 0 || mark === COLON) continue;
    if (mark === OPEN) depth++;
    else if (mark === SHUT) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0) break;
  }
  return { start, end };
}
