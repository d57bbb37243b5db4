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

const SENTENCE = /[，。；！？]/;
/** The article's element holds at least so much of the page's prose. */
const SHARE = 0.9;
/** An element round it belongs to the article as long as no more of what it adds are links. */
const LINKS = 0.3;

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

/**
 * The element that holds the article: the smallest one of a known name with nearly all of the page's prose, else the smallest one of
 * any name with those round it that add no links. Prose is text in sentences and outside links, so menus and lists weigh nothing.
 */
export function findArticle(root: Element, lines: readonly PageLine[]): Element {
  const weight = new Map<Element, number>();
  for (const { text, linked, block } of lines) {
    const prose = SENTENCE.test(text) ? text.length - linked : 0;
    if (prose < 10) continue;
    for (let element: Element | null = block; element !== null; element = element.parent) weight.set(element, (weight.get(element) ?? 0) + prose);
  }
  const enough = SHARE * (weight.get(root) ?? 0);
  if (enough === 0) return root;
  let known: Element | null = null;
  let smallest = root;
  for (const element of elements(root)) {
    // Of elements that all hold nine tenths of the prose each later one lies inside the earlier.
    if ((weight.get(element) ?? 0) < enough) continue;
    smallest = element;
    if (isKnown(element)) known = element;
  }
  return known ?? widened(smallest, lines);
}

/** A title, signature or annex may stand beside the element with the sentences; menus and related pages are links. */
function widened(article: Element, lines: readonly PageLine[]): Element {
  const size = (element: Element): { all: number; linked: number } => {
    let all = 0;
    let linked = 0;
    for (const line of lines) {
      if (!contains(element, line.block)) continue;
      all += line.text.length;
      linked += line.linked;
    }
    return { all, linked };
  };
  let inner = article;
  let had = size(inner);
  for (let outer = inner.parent; outer !== null && !isFrame(outer); outer = outer.parent) {
    const has = size(outer);
    if (has.linked - had.linked > LINKS * (has.all - had.all)) break;
    inner = outer;
    had = has;
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
  const inside = lines.filter((line) => contains(article, line.block) && !NOISE_LINE.test(bare(line.text)));
  const end = inside.findIndex((line, i) => END_LINE.test(bare(line.text)) && mostlyLinks(inside.slice(i + 1)));
  return end < 0 ? inside : inside.slice(0, end);
}

function mostlyLinks(lines: readonly PageLine[]): boolean {
  let all = 0;
  let linked = 0;
  for (const line of lines) {
    all += line.text.length;
    linked += line.linked;
  }
  return linked >= all * 0.6;
}
