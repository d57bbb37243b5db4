import { decode } from '../decode.js';
import { printedMetadata } from '../metadata.js';
import { UnreadableFile, type PrintedMetadata, type Source } from '../source.js';
import { articleLines, findArticle, isFrame } from './article.js';
import { toText } from './line-writer.js';
import { pageLines } from './lines.js';
import { readTitle, type PageTitle } from './title.js';
import { elements, parseTree, textOf, EndlessTree, type Element } from './tree.js';

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
  const title = readTitle(lines, metadata?.title ?? null, read);
  const { text, map } = toText([...title.lines, ...read]);
  if (text.trim() === '') throw new UnreadableFile(file, 'is a page without text (is its text loaded by a script? save it from the browser)');
  return { file, format: 'html', text, map, pages: [], metadata: withTitle(metadata, title), warning };
}

/** What the page's own title adds to what its labels say. */
function withTitle(said: PrintedMetadata | null, { whole, published }: PageTitle): PrintedMetadata | null {
  if (whole === null && published === null) return said;
  const { title, number, date, issuers, published: labelled } = said ?? { title: null, number: null, date: null, issuers: [] };
  return { title: title ?? whole, number, date, issuers, published: labelled ?? published };
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
