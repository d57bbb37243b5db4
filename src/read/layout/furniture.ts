import type { LaidLine } from './page.js';

/** — 3 —, - 3 -, 3, 第3页, 3/10, 第 3 页 共 10 页 */
const PAGE_NUMBER = /^[-—–·•~～\s]*(?:\d{1,4}|[ivxIVX]{1,5}|第?\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})[-—–·•~～\s]*$/;
/** A running header or footer stands within so much of the page's height from its edge, and among its outermost lines. */
const EDGE = 0.11;
const OUTERMOST = 3;

/** A page's lines with the height of the page. */
export interface PageOfLines {
  readonly height: number;
  readonly lines: readonly LaidLine[];
}

/** Leaves out what is printed on every page: running headers and footers (repeated, their numbers aside) and page numbers. */
export function withoutFurniture(pages: readonly PageOfLines[]): LaidLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const repeated = (line: LaidLine, page: PageOfLines): boolean => {
    const times = seen.get(keyOf(line, page)) ?? 0;
    return pages.length > 1 && times >= Math.max(2, pages.length * 0.3);
  };
  return pages.map((page) => {
    const dropped = new Set<LaidLine>();
    for (const edge of [topDown(page), topDown(page).reverse()]) {
      // From the edge inwards, so that a number in the text stays.
      for (const line of edge.slice(0, OUTERMOST)) {
        if (!inMargin(line, page) || line.table || !(isPageNumber(line.text) || repeated(line, page))) break;
        dropped.add(line);
      }
    }
    return page.lines.filter((line) => !dropped.has(line));
  });
}

function isPageNumber(text: string): boolean {
  return text.length <= 40 && PAGE_NUMBER.test(text);
}

function topDown(page: PageOfLines): LaidLine[] {
  return [...page.lines].sort((a, b) => a.y - b.y);
}

function inMargin(line: LaidLine, { height }: PageOfLines): boolean {
  return line.y < EDGE * height || line.y > (1 - EDGE) * height;
}

function edgeLines(page: PageOfLines): LaidLine[] {
  const lines = topDown(page);
  return [...lines.slice(0, OUTERMOST), ...lines.slice(-OUTERMOST)].filter((line) => inMargin(line, page) && !line.table);
}

/** Header or footer and what it says, figures levelled. */
function keyOf(line: LaidLine, { height }: PageOfLines): string {
  return `${line.y < height / 2 ? 'top' : 'bottom'}:${line.text.replace(/\s+/g, '').replace(/\d+/g, '#')}`;
}
