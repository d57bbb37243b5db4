import { int } from 'neo4j-driver';

import type { Section } from '../../model/facts.js';
import type { Evidence } from '../../model/span.js';
import { number, numbers, text, texts, type Fields } from './fields.js';

/*
 * A section path is one text, as a reader would write it: 二、重点任务 › （三）. A › inside a heading is doubled, so that the path can be
 * taken apart again. Page 0 stands for a format without pages, since lists of properties hold no nulls.
 */
const BETWEEN = ' › ';
const NO_PAGE = 0;

export const joinedPath = (path: readonly string[]): string =>
  path.length === 1 && path[0] === '' ? '›' : path.map((heading) => heading.replaceAll('›', '››')).join(BETWEEN);

export const splitPath = (joined: string): string[] =>
  joined === '' ? [] : joined === '›' ? [''] : joined.split(BETWEEN).map((heading) => heading.replaceAll('››', '›'));

/** One piece of evidence as properties of an edge. */
export const evidenceProperties = ({ quote, sectionPath, start, end, page, rule }: Evidence) => ({
  quote,
  section: joinedPath(sectionPath),
  start: int(start),
  end: int(end),
  page: int(page ?? NO_PAGE),
  rule,
});

const evidenceFrom = (quote: string, section: string, start: number, end: number, page: number, rule: string): Evidence => ({
  quote,
  sectionPath: splitPath(section),
  start,
  end,
  page: page === NO_PAGE ? null : page,
  rule,
});

export const evidenceOf = (edge: Fields): Evidence =>
  evidenceFrom(text(edge, 'quote'), text(edge, 'section'), number(edge, 'start'), number(edge, 'end'), number(edge, 'page'), text(edge, 'rule'));

/** Several pieces of evidence as lists of equal length, the n-th of each belonging together. */
export const evidenceLists = (evidence: readonly Evidence[]) => ({
  quotes: evidence.map(({ quote }) => quote),
  sections: evidence.map(({ sectionPath }) => joinedPath(sectionPath)),
  starts: evidence.map(({ start }) => int(start)),
  ends: evidence.map(({ end }) => int(end)),
  pages: evidence.map(({ page }) => int(page ?? NO_PAGE)),
  rules: evidence.map(({ rule }) => rule),
});

export function evidenceFromLists(edge: Fields): Evidence[] {
  const [sections, starts, ends] = [texts(edge, 'sections'), numbers(edge, 'starts'), numbers(edge, 'ends')];
  const [pages, rules] = [numbers(edge, 'pages'), texts(edge, 'rules')];
  return texts(edge, 'quotes').map((quote, i) => evidenceFrom(quote, sections[i]!, starts[i]!, ends[i]!, pages[i]!, rules[i]!));
}

/** The sections of a document, likewise as lists. */
export const sectionLists = (sections: readonly Section[]) => ({
  sections: sections.map(({ path }) => joinedPath(path)),
  starts: sections.map(({ start }) => int(start)),
  ends: sections.map(({ end }) => int(end)),
});

export function sectionsOf(outline: Fields): Section[] {
  const [starts, ends] = [numbers(outline, 'starts'), numbers(outline, 'ends')];
  return texts(outline, 'sections').map((path, i) => ({ path: splitPath(path), start: starts[i]!, end: ends[i]! }));
}
