import type { Span } from '../../model/span.js';
import type { CitationKind } from '../../model/vocabulary.js';

const ITEM = /^(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十\d]{1,4}）|\d{1,4}[.．、]?|\d{1,4}\t)?\s*$/;
const ITEM_LINE = /^(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十\d]{1,4}）|\d{1,4}[.．、\t]?)?\s*《[^\n]*$/;
/** Behind the title of an item stands nothing, or a bracket that says when it was issued. */
const REST = /^[\s；;。，、]*$|^（[^）\n]*）[\s；;。]*$|^\t[^\n]*$/;
const LONGEST_INTRO = 120;

/** What lists of one document say of their items, by the offset of an item's line: each list is climbed once. */
export type Intros = Map<number, CitationKind | null>;

/** What the heading or sentence over a list says of its items: 决定废止的规章：… 1.《X》 2.《Y》. Null where the title is no item or nothing is said. */
export function introOf(text: string, item: Span, known: Intros): CitationKind | null {
  const line = text.lastIndexOf('\n', item.start) + 1;
  if (line === 0 || item.start - line > 8 || !ITEM.test(text.slice(line, item.start))) return null;
  const end = text.indexOf('\n', item.end);
  if (!REST.test(text.slice(item.end, Math.min(end < 0 ? text.length : end, item.end + 120)))) return null;
  const climbed: number[] = [];
  const kind = introAbove(text, line, known, climbed);
  for (const at of climbed) known.set(at, kind);
  return kind;
}

function introAbove(text: string, line: number, known: Intros, climbed: number[]): CitationKind | null {
  for (let at = line; at > 0; ) {
    climbed.push(at);
    const above = text.lastIndexOf('\n', at - 2) + 1;
    const told = known.get(above);
    if (told !== undefined) return told;
    const words = text.slice(above, Math.min(at - 1, above + LONGEST_INTRO + 1));
    if (!ITEM_LINE.test(words)) return kindOf(words);
    at = above;
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
