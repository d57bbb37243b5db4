import { decode } from '../decode.js';
import { bare, printedMetadata } from '../metadata.js';
import { UnreadableFile, type Source } from '../source.js';
import { articleLines, findArticle, isFrame } from './article.js';
import { toText, type PageLine } from './line-writer.js';
import { pageLines } from './lines.js';
import { contains, elements, parseTree, EndlessTree, type Element } from './tree.js';

/** How far into an article its title may stand, below number and date of issue. */
const HEAD = 400;

/** A web page as saved: its article's lines, title first. Offsets lead into the decoded page. Throws UnreadableFile. */
export function readPage(file: string, bytes: Uint8Array, declared: string | null = null): Source {
  const html = decode(file, bytes, declared);
  const root = tree(file, html);
  const lines = pageLines(root);
  const { metadata, table } = printedMetadata(lines.map((line) => line.text), metaTags(root));
  const inTable = new Set([...table].map((i) => lines[i]));
  const article = findArticle(root, lines);
  const isFramed = framesIn(article);
  const read = articleLines(article, lines).filter((line) => !inTable.has(line) && !isFramed(line.block));
  const title = titleLine(root, lines, metadata?.title ?? null, read);
  const { text, map } = toText(title === null ? read : [title, ...read]);
  if (text.trim() === '') throw new UnreadableFile(file, 'is a page without text (is its text loaded by a script? save it from the browser)');
  return { file, format: 'html', text, map, pages: [], metadata };
}

/** Tells whether an element stands in a share bar or the like inside the article. */
function framesIn(article: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[article, false]]);
  const isFramed = (element: Element): boolean => {
    const found = known.get(element) ?? (isFrame(element) || (element.parent !== null && isFramed(element.parent)));
    known.set(element, found);
    return found;
  };
  return isFramed;
}

function tree(file: string, html: string): Element {
  try {
    return parseTree(html);
  } catch (error) {
    if (error instanceof EndlessTree) throw new UnreadableFile(file, `is no page that people wrote: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The title's line where the page prints it outside the article (its heading, the line that repeats its metadata), else null. */
function titleLine(root: Element, lines: readonly PageLine[], printed: string | null, read: readonly PageLine[]): PageLine | null {
  const head = bare(read.map((line) => line.text).join('').slice(0, HEAD + 600)).slice(0, HEAD);
  const headings = [...elements(root)].filter((element) => element.name === 'h1');
  const wanted = printed === null ? null : bare(printed);
  const candidates = lines.filter((line) =>
    wanted !== null ? bare(line.text) === wanted : headings.some((heading) => contains(heading, line.block)),
  );
  const title = candidates.find((line) => bare(line.text).length >= 6) ?? null;
  if (title === null || read.includes(title) || head.includes(bare(title.text))) return null;
  return title;
}

/** <meta name content> of the page, names in lower case. */
function metaTags(root: Element): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { name, attributes } of elements(root)) {
    const key = name === 'meta' ? (attributes['name'] ?? attributes['property'] ?? '').toLowerCase() : '';
    const content = (attributes['content'] ?? '').trim();
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}
