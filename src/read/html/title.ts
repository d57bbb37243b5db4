import { bare } from '../metadata.js';
import { readDate } from '../segment/dates.js';
import { SUBTITLE } from '../segment/titles.js';
import type { PageLine } from './line-writer.js';
import type { Element } from './tree.js';

/** How far into an article its title may stand, below number and date of issue. */
const HEAD = 400;
const HEAD_LINES = 20;
/** Characters of the shortest title, lines of the longest. */
const SHORTEST = 6;
const TITLE_LINES = 4;
/** Characters of the issuers before a title, or of its number behind it. */
const FRINGE = 60;
/** The end of a site's name, which some pages make a heading. */
const SITE = /(?:网|网站|门户|频道|平台)$/;
/** Lines between title and article at most in which a date counts, and characters of such a line. */
const BETWEEN = 10;
const POSTING = 120;

/** The title that a page shows. */
export interface PageTitle {
  /** Its lines where they stand outside the article; none where the article begins with it. */
  readonly lines: readonly PageLine[];
  /** The title as one where the page prints it in several lines, else null. */
  readonly whole: string | null;
  /** YYYY-MM-DD from the lines between title and article: when the page was put up; or null. */
  readonly published: string | null;
}

/** Finds the title of a page: the lines that say what its metadata call the title, else its heading, and the subtitle under it. `read` is the article. */
export function readTitle(lines: readonly PageLine[], printed: string | null, read: readonly PageLine[]): PageTitle {
  const article = new Set(read);
  const said = printed === null ? [] : linesSaying(lines, bare(printed));
  const main = said.length > 0 ? said : headingLines(lines);
  const last = main.length === 0 ? -1 : lines.indexOf(main.at(-1)!);
  const title = last >= 0 && last + 1 < lines.length && isSubtitle(lines[last + 1]!, article) ? [...main, lines[last + 1]!] : main;
  const whole = title.length > 1 ? title.map((line) => line.text).join('') : null;
  const head = bare(read.slice(0, HEAD_LINES).map((line) => line.text).join('')).slice(0, HEAD);
  const inside = title.some((line) => article.has(line)) || head.includes(bare(main.map((line) => line.text).join('')));
  return { lines: inside ? [] : title, whole, published: inside ? null : posted(lines, last + 1, article) };
}

/** The lines of the first <h1> that is long enough for a title. */
function headingLines(lines: readonly PageLine[]): PageLine[] {
  for (const line of lines) {
    const heading = line.text.length >= SHORTEST && !SITE.test(line.text) ? headingOf(line.block, /^h1$/) : null;
    if (heading) return lines.filter((other) => headingOf(other.block, /^h1$/) === heading).slice(0, TITLE_LINES);
  }
  return [];
}

function headingOf(block: Element, name: RegExp): Element | null {
  for (let element: Element | null = block; element !== null; element = element.parent) if (name.test(element.name)) return element;
  return null;
}

/** Right under the title: a line that begins with a dash, or a lower heading outside the article. */
const isSubtitle = (line: PageLine, article: ReadonlySet<PageLine>): boolean =>
  line.text.length >= SHORTEST && line.text.length <= FRINGE && !/[。；：]/.test(line.text) && readDate(line.text.replace(/《[^》]*》/g, '')) === null &&
  (SUBTITLE.test(line.text.trimStart()) || (!article.has(line) && headingOf(line.block, /^h[2-4]$/) !== null));

function posted(lines: readonly PageLine[], from: number, article: ReadonlySet<PageLine>): string | null {
  for (const line of from === 0 ? [] : lines.slice(from, from + BETWEEN)) {
    if (article.has(line)) return null;
    const date = line.text.length <= POSTING ? readDate(line.text) : null;
    if (date !== null) return date;
  }
  return null;
}

/** The first run of at most a few lines that together say just this, else one line that says it behind its issuers, or before its number. */
function linesSaying(lines: readonly PageLine[], wanted: string): PageLine[] {
  if (wanted.length < SHORTEST) return [];
  for (let i = 0; i < lines.length; i++) {
    let said = '';
    for (let j = i; j < Math.min(i + TITLE_LINES, lines.length) && wanted.startsWith(said); j++) {
      if (lines[j]!.text.length > 2 * wanted.length + TITLE_LINES) break;
      said += bare(lines[j]!.text);
      if (said === wanted) return lines.slice(i, j + 1);
    }
  }
  const longer = lines.find((line) => line.text.length < wanted.length + FRINGE && fringed(bare(line.text), wanted));
  return longer ? [longer] : [];
}

const fringed = (text: string, wanted: string): boolean =>
  text.endsWith(wanted) ? /[部委厅局院会府办]$/.test(text.slice(0, -wanted.length)) : text.startsWith(wanted) && /^[（(]?[^（(《]{1,20}号[）)]?$/.test(text.slice(wanted.length));
