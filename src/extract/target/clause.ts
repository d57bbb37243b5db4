import type { Span } from '../../model/span.js';

const FARTHEST = 100;
const OPEN = new Set('（(“');
const SHUT = new Set('）)”');
const STOPS = new Set('，；：。！？\n\t—');

/**
 * The clause round [from, to): back to the last ，；： or the bracket that it stands in, forward to the next ，；。 or closing bracket.
 * Brackets and quotations beside it are stepped over. At most 100 characters on either side.
 */
export function clauseAround(text: string, from: number, to: number, within: Span): Span {
  let start = from;
  let depth = 0;
  const floor = Math.max(within.start, from - FARTHEST);
  for (; start > floor; start--) {
    const char = text[start - 1]!;
    if (SHUT.has(char)) depth++;
    else if (OPEN.has(char)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && STOPS.has(char)) break;
  }
  let end = to;
  depth = 0;
  const ceiling = Math.min(within.end, to + FARTHEST);
  for (; end < ceiling; end++) {
    const char = text[end]!;
    if (OPEN.has(char)) depth++;
    else if (SHUT.has(char)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && char !== '：' && STOPS.has(char)) break;
  }
  return { start, end };
}
