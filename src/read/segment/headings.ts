import type { Heading } from '../document.js';
import type { TextLine } from './lines.js';

const NUMERAL = '[一二三四五六七八九十百零〇\\d]';
/** Marks of headings from the outermost rank inwards. */
const RANKS: readonly RegExp[] = [
  new RegExp(`^第${NUMERAL}{1,5}[编篇](?=\\s|$|\\S)`),
  new RegExp(`^第${NUMERAL}{1,5}章`),
  new RegExp(`^第${NUMERAL}{1,5}节`),
  new RegExp(`^第${NUMERAL}{1,6}条`),
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,3}[.．、](?!\d)/,
  /^（\d{1,2}）/,
  /^[①-⑳]/,
];
/** A first character that a heading can have. */
const FIRST = /^[第一二三四五六七八九十（\d①-⑳]/;
const ARTICLE = 3;
const LONGEST = 60;

/** The tree of headings of a document: each with the path of headings over it, reaching to the next of its rank or higher. */
export function findHeadings(lines: readonly TextLine[], end: number): Heading[] {
  const open: { rank: number; text: string; index: number }[] = [];
  const found: { path: string[]; start: number; end: number }[] = [];
  for (const line of lines) {
    if (!FIRST.test(line.text)) continue;
    const rank = RANKS.findIndex((mark) => mark.test(line.text));
    if (rank < 0) continue;
    while (open.length > 0 && open.at(-1)!.rank >= rank) found[open.pop()!.index]!.end = line.start;
    const text = headingText(line.text, rank);
    found.push({ path: [...open.map((heading) => heading.text), text], start: line.start, end });
    open.push({ rank, text, index: found.length - 1 });
  }
  return found;
}

function headingText(line: string, rank: number): string {
  if (rank === ARTICLE) return RANKS[ARTICLE]!.exec(line)![0];
  const stop = line.search(/[。；：]/);
  const text = stop > 0 && stop < LONGEST ? line.slice(0, stop) : line;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
