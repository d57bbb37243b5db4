import { decode } from '../decode.js';
import { bare, printedMetadata } from '../metadata.js';
import { UnreadableFile, type Source } from '../source.js';
import { articleLines, findArticle, isFrame } from './article.js';
import { toText, type PageLine } from './line-writer.js';
import { pageLines } from './lines.js';
import { elements, parseTree, textOf, EndlessTree, type Element } from './tree.js';

/** How far into an article its title may stand, below number and date of issue. */
const HEAD = 400;
const HEAD_LINES = 20;
/** Characters of the shortest title, lines of the longest. */
const SHORTEST = 6;
const TITLE_LINES = 4;
/** Characters of the issuers before a title, or of its number behind it. */
const FRINGE = 60;
/** What holds so much of the article's prose is no share bar, whatever its name. */
const FRAME_SHARE = 0.2;

/** A web page as saved: its article's lines, title first. Offsets lead into the decoded page. Throws UnreadableFile. */
export function readPage(file: string, bytes: Uint8Array, declared: string | null = null): Source {
  const { text: html, warning } = decode(file, bytes, declared);
  const root = tree(file, html);
  const visible = pageLines(root);
  // Some sites hide the text until a script shows it.
  const lines = visible.length > 0 ? visible : pageLines(root, 'with hidden');
  const { metadata, table } = printedMetadata(lines.map((line) => line.text), metaTags(root));
  const inTable = new Set([...table].map((i) => lines[i]));
  const { article, shareOf } = findArticle(root, lines);
  const isFramed = liesIn((element) => isFrame(element) && shareOf(element) < FRAME_SHARE, article);
  const read = articleLines(article, lines).filter((line) => !inTable.has(line) && !isFramed(line.block));
  const { text, map } = toText([...titleLines(lines, metadata?.title ?? null, read), ...read]);
  if (text.trim() === '') throw new UnreadableFile(file, 'is a page without text (is its text loaded by a script? save it from the browser)');
  return { file, format: 'html', text, map, pages: [], metadata, warning };
}

/** Tells whether an element passes, or one round it up to `outermost`, which itself does not count. */
function liesIn(passes: (element: Element) => boolean, outermost: Element | null): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>([[outermost, false]]);
  const lies = (element: Element): boolean => {
    const found = known.get(element) ?? (passes(element) || (element.parent !== null && lies(element.parent)));
    known.set(element, found);
    return found;
  };
  return lies;
}

function tree(file: string, html: string): Element {
  try {
    return parseTree(html);
  } catch (error) {
    if (error instanceof EndlessTree) throw new UnreadableFile(file, `is no page that people wrote: ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * The title's lines where the page prints it outside the article: those that say what its metadata call the title, else its heading.
 * None where the article begins with it.
 */
function titleLines(lines: readonly PageLine[], printed: string | null, read: readonly PageLine[]): PageLine[] {
  const isHeading = liesIn((element) => element.name === 'h1', null);
  const said = printed === null ? [] : linesSaying(lines, bare(printed));
  const title = said.length > 0 ? said : lines.filter((line) => isHeading(line.block) && line.text.length >= SHORTEST).slice(0, 1);
  const head = bare(read.slice(0, HEAD_LINES).map((line) => line.text).join('')).slice(0, HEAD);
  return title.some((line) => read.includes(line)) || head.includes(bare(title.map((line) => line.text).join(''))) ? [] : title;
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

/** <meta name content> of the page, names in lower case, and the content of <title> as `title`. */
function metaTags(root: Element): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elements(root)) {
    const { name, attributes } = element;
    const key = name === 'meta' ? (attributes['name'] ?? attributes['property'] ?? '').toLowerCase() : name === 'title' ? name : '';
    const content = (name === 'title' ? textOf(element) : (attributes['content'] ?? '')).trim();
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}
