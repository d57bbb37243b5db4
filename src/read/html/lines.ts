import { LineWriter, type PageLine } from './line-writer.js';
import { isDataTable, tableRows } from './table.js';
import { isElement, type Element } from './tree.js';

const UNREAD = new Set(['script', 'style', 'noscript', 'iframe', 'template', 'head', 'button', 'select', 'object', 'svg', 'canvas', 'rt', 'rp', 'textarea', 'video', 'audio', 'map']);
const INLINE = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'o:p', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'ucapcontent', 'ucaptitle', 'var', 'wbr', 'st1:chsdate', 'st1:chmetcnv']);
const HIDDEN = /display\s*:\s*none/i;
const INDENTED = /text-indent\s*:\s*(?!0(?:\D|$))[\d.]/i;
const UNNUMBERED = /list-style(?:-type)?\s*:\s*none/i;

/**
 * The visible lines under an element: a block, <br> or table row each begins a new one. Cells of a row are separated by \t.
 * Numbers of ordered lists are written, and the indentation that a style gives.
 */
export function pageLines(root: Element, hidden: 'without hidden' | 'with hidden' = 'without hidden'): PageLine[] {
  const writer = new LineWriter(root);
  walk(root, writer, { hidden: hidden === 'with hidden', link: false, pre: false });
  writer.end(root);
  return writer.lines;
}

interface Context {
  /** Elements that styles hide are read too. */
  readonly hidden: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

function walk(element: Element, writer: LineWriter, context: Context): void {
  let number = Number(element.attributes['start'] ?? 1) || 1;
  const numbered = element.name === 'ol' && !UNNUMBERED.test(element.attributes['style'] ?? '');
  for (const child of element.children) {
    if (!isElement(child)) {
      writer.write(child, context.link, context.pre);
      continue;
    }
    if (numbered && child.name === 'li') {
      writer.end(child);
      writer.numbered(`${number++}. `);
      inside(child, writer, context);
      writer.end(element);
    } else visit(child, element, writer, context);
  }
}

function visit(element: Element, parent: Element, writer: LineWriter, context: Context): void {
  const { name, attributes } = element;
  if (UNREAD.has(name) || (!context.hidden && ('hidden' in attributes || HIDDEN.test(attributes['style'] ?? '')))) return;
  if (name === 'br') writer.end(parent);
  else if (INLINE.has(name)) walk(element, writer, name === 'a' ? { ...context, link: true } : context);
  else {
    writer.end(element, name === 'p' && INDENTED.test(attributes['style'] ?? ''));
    if (name === 'table' && isDataTable(element)) {
      writer.lines.push(...tableRows(element, (cell) => pageLines(cell, context.hidden ? 'with hidden' : 'without hidden')));
    } else inside(element, writer, context);
    writer.end(parent);
  }
}

function inside(element: Element, writer: LineWriter, context: Context): void {
  walk(element, writer, element.name === 'pre' ? { ...context, pre: true } : context);
}
