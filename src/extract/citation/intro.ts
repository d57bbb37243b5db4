import type { Span } from '../../model/span.js';
import type { CitationKind } from '../../model/vocabulary.js';

const ITEM = /^(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十\d]{1,4}）|\d{1,4}[.．、]?|\d{1,4}\t)?\s*$/;
const ITEM_LINE = /^(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十\d]{1,4}）|\d{1,4}[.．、\t]?)?\s*《[^\n]*$/;
/** Behind the title of an item stands nothing, or a bracket that says when it was issued. */
const REST = /^[\s；;。，、]*$|^（[^）\n]*）[\s；;。]*$|^\t[^\n]*$/;
/** So many lines of a list are climbed, so that a list of thousands stays linear in its reading. */
const CLIMB = 300;
const LONGEST_INTRO = 120;

/** What the heading or sentence over a list says of its items: 决定废止的规章：… 1.《X》 2.《Y》. Null where the title is no item or nothing is said. */
export function introOf(text: string, item: Span): CitationKind | null {
  const line = text.lastIndexOf('\n', item.start) + 1;
  if (line === 0 || item.start - line > 8 || !ITEM.test(text.slice(line, item.start))) return null;
  const end = text.indexOf('\n', item.end);
  if (!REST.test(text.slice(item.end, Math.min(end < 0 ? text.length : end, item.end + 120)))) return null;
  for (let above = line - 1, climbed = 0; above > 0 && climbed < CLIMB; climbed++) {
    const start = text.lastIndexOf('\n', above - 1) + 1;
    const words = text.slice(start, Math.min(above, start + LONGEST_INTRO + 1));
    if (!ITEM_LINE.test(words)) return kindOf(words);
    above = start - 1;
  }
  return null;
}

function kindOf(intro: string): CitationKind | null {
  if (intro.length > LONGEST_INTRO) return null;
  const repeals = /废止|失效|停止执行/.test(intro);
  const revises = /修改|修订|修正/.test(intro);
  if (repeals === revises) return null;
  return repeals ? 'REPEALS' : 'REVISES';
}
