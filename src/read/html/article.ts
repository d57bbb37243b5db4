import { vocabularyRows } from '../../vocabulary.js';
import { bare } from '../metadata.js';
import type { PageLine } from './line-writer.js';
import { contains, elements, type Element } from './tree.js';

const IDS = new Set<string>();
const CLASSES = new Set<string>();
for (const [name, kind] of vocabularyRows('page-containers')) (kind === 'id' ? IDS : CLASSES).add(name!.toLowerCase());

const NOISE_WORDS = new Set<string>();
const noiseLines: string[] = [];
const endLines: string[] = [];
for (const [pattern, kind] of vocabularyRows('page-noise')) {
  if (kind === 'element') NOISE_WORDS.add(pattern!);
  else (kind === 'line' ? noiseLines : endLines).push(pattern!);
}
const NOISE_LINE = new RegExp(`^(?:${noiseLines.join('|')})$`);
const END_LINE = new RegExp(`^(?:${endLines.join('|')})$`);
const FRAME = new Set(['nav', 'footer', 'aside']);

/** Prose and lines of noise are not shorter, and not longer, than this. */
const SHORT = 10;
const NOISE_AT_MOST = 100;
const SENTENCE = /[，。；！？]/;
/** The article's element holds at least so much of the page's prose. */
const SHARE = 0.9;
/** An element round it belongs to the article as long as no more of what it adds are links. */
const LINKS = 0.3;
/** Behind the last line of an article so much of the text are links. */
const MOSTLY = 0.6;

/** Elements round an article that hold none of it: share bars, paths, footers, by what their class or id is called. */
export function isFrame(element: Element): boolean {
  if (FRAME.has(element.name)) return true;
  const names = `${element.attributes['id'] ?? ''} ${element.attributes['class'] ?? ''}`.trim();
  if (names === '') return false;
  for (const name of names.toLowerCase().split(/\s+/)) {
    if (NOISE_WORDS.has(name) || name.split(/[-_]/).some((word) => NOISE_WORDS.has(word))) return true;
  }
  return false;
}

/** The article's element, and how much of the page's prose an element holds, from 0 to 1. */
interface Found {
  readonly article: Element;
  readonly shareOf: (element: Element) => number;
}

/**
 * The element that holds the article: the smallest one of a known name with nearly all of the page's prose, else the smallest one of
 * any name with those round it that add no links. Prose is text in sentences and outside links, so menus and lists weigh nothing.
 */
export function findArticle(root: Element, lines: readonly PageLine[]): Found {
  const order = [...elements(root)];
  const held = contents(order, lines);
  const enough = SHARE * held(root).prose;
  const shareOf = (element: Element): number => held(element).prose / held(root).prose;
  if (enough === 0) return { article: root, shareOf: () => 0 };
  let known: Element | null = null;
  let smallest = root;
  for (const element of order) {
    // Of elements that all hold nine tenths of the prose each later one lies inside the earlier.
    if (held(element).prose < enough) continue;
    smallest = element;
    if (isKnown(element)) known = element;
  }
  return { article: known ?? widened(smallest, held), shareOf };
}

/** Characters of the lines in an element: all, those of links, and those of sentences outside links. */
interface Held {
  all: number;
  linked: number;
  prose: number;
}

/** What each element holds; one pass from the last to the first, since each comes after the one round it. */
function contents(order: readonly Element[], lines: readonly PageLine[]): (element: Element) => Held {
  const held = new Map<Element, Held>();
  const nothing: Held = { all: 0, linked: 0, prose: 0 };
  const add = (element: Element, more: Held): void => {
    const sum = held.get(element);
    if (sum === undefined) held.set(element, { ...more });
    else {
      sum.all += more.all;
      sum.linked += more.linked;
      sum.prose += more.prose;
    }
  };
  for (const { text, linked, block } of lines) {
    const prose = SENTENCE.test(text) ? text.length - linked : 0;
    add(block, { all: text.length, linked, prose: prose < SHORT ? 0 : prose });
  }
  for (const element of [...order].reverse()) {
    const own = held.get(element);
    if (own !== undefined && element.parent !== null) add(element.parent, own);
  }
  return (element) => held.get(element) ?? nothing;
}

/** A title, signature or annex may stand beside the element with the sentences; menus and related pages are links. */
function widened(article: Element, held: (element: Element) => Held): Element {
  let inner = article;
  for (let outer = inner.parent; outer !== null && !isFrame(outer); outer = outer.parent) {
    const [has, had] = [held(outer), held(inner)];
    if (has.linked - had.linked > LINKS * (has.all - had.all)) break;
    inner = outer;
  }
  return inner;
}

function isKnown({ name, attributes }: Element): boolean {
  return (
    name === 'article' ||
    IDS.has((attributes['id'] ?? '').toLowerCase()) ||
    (attributes['class'] ?? '').toLowerCase().split(/\s+/).some((word) => CLASSES.has(word))
  );
}

/** The lines inside the article, without what pages print round it: print and share buttons, the path, links to related pages. */
export function articleLines(article: Element, lines: readonly PageLine[]): PageLine[] {
  const isNoise = (line: PageLine, pattern: RegExp): boolean => line.text.length <= NOISE_AT_MOST && pattern.test(bare(line.text));
  const inside = lines.filter((line) => contains(article, line.block) && !isNoise(line, NOISE_LINE));
  // Only from the first such line whose rest are links: checked from the end, so that a page of such lines costs one pass.
  let all = 0;
  let linked = 0;
  let end = inside.length;
  for (let i = inside.length - 1; i >= 0; i--) {
    if (isNoise(inside[i]!, END_LINE) && linked >= all * MOSTLY) end = i;
    all += inside[i]!.text.length;
    linked += inside[i]!.linked;
  }
  return inside.slice(0, end);
}
