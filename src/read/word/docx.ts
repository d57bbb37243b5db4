import { toText } from '../html/line-writer.js';
import { pageLines } from '../html/lines.js';
import { isElement, type Element } from '../html/tree.js';
import type { ReadLimits } from '../limits.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';
import { childrenOf, childOf, readXml } from '../xml.js';
import { zipMembers } from '../zip.js';
import { docxLists } from './docx-lists.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** The part that holds the text; some programs number it. */
export const MAIN_PART = /^word\/document\d*\.xml$/;

/** Deleted and moved text, properties, field codes, the second copy of a drawing for old programs. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:pPr', 'w:rPr', 'w:sectPr', 'w:sdtPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:rt', 'mc:Fallback']);
const LEADER = '……………';

/**
 * A Word document (ECMA-376) as lines: automatic numbers written out, table rows with \t, tracked deletions and hidden text left out,
 * footnotes at the end. Synchronous. Throws UnreadableFile.
 */
export function readDocx(file: string, bytes: Uint8Array, limits: ReadLimits): Source {
  const members = zipMembers(file, bytes, limits);
  const main = members.find((member) => MAIN_PART.test(member.name));
  if (main === undefined) throw new UnreadableFile(file, 'is no Word document: its text part is missing');
  const part = (name: string): Element | null => {
    const member = members.find((candidate) => candidate.name === name);
    return member === undefined ? null : readXml(file, member.unpack());
  };
  const writer = new Converter(new Styles(part('word/styles.xml')), new Numbering(docxLists(part('word/numbering.xml'))));
  const body = blank('div');
  writer.convert(childOf(readXml(file, main.unpack()), 'w:document', 'w:body'), body);
  for (const kind of ['footnote', 'endnote'] as const) writer.notes(childOf(part(`word/${kind}s.xml`), `w:${kind}s`), kind, body);
  const { text } = toText(pageLines(body));
  if (text.trim() === '') throw new UnreadableFile(file, 'holds no text (are its pages pictures?)');
  return { file, format: 'docx', text, map: OffsetMap.identity(), pages: [], metadata: null };
}

function blank(name: string, attributes: Record<string, string> = {}): Element {
  return { name, attributes, parent: null, children: [], first: 0, last: 0 };
}

function text(into: Element, value: string): void {
  into.children.push({ value, at: 0, exact: true });
}

/** Turns WordprocessingML into the elements of a page, so that both become lines in the same way. */
class Converter {
  /** Text boxes of the paragraph that is being read: they go before it, not into its sentence. */
  private boxes: Element[] = [];
  private contents = false;
  /** What is left of paragraphs whose end was deleted: the next paragraph goes on with it. */
  private run: Element['children'] = [];

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  convert(from: Element | null, into: Element): void {
    for (const child of from?.children ?? []) if (isElement(child)) this.element(child, into);
  }

  /** Notes of one kind in the order of their ids, each a line; Word's own separators have a type. */
  notes(from: Element | null, kind: string, into: Element): void {
    let number = 0;
    for (const note of childrenOf(from, `w:${kind}`)) {
      if ((note.attributes['w:type'] ?? 'normal') !== 'normal') continue;
      const line = blank('div');
      text(line, `[${++number}] `);
      for (const paragraph of childrenOf(note, 'w:p')) this.convert(paragraph, line);
      into.children.push(line);
    }
  }

  private element(child: Element, into: Element): void {
    const { name } = child;
    if (UNREAD.has(name)) return;
    if (name === 'w:p') this.paragraph(child, into);
    else if (name === 'w:tbl') this.table(child, into);
    else if (name === 'w:t' || name === 'm:t') for (const node of child.children) text(into, isElement(node) ? '' : node.value);
    else if (name === 'w:tab' || name === 'w:ptab') text(into, this.contents ? LEADER : ' ');
    else if (name === 'w:br' || name === 'w:cr') into.children.push(blank('br'));
    else if (name === 'w:noBreakHyphen') text(into, '-');
    else if (name === 'w:txbxContent') {
      const box = blank('div');
      this.convert(child, box);
      this.boxes.push(box);
    } else if (name !== 'w:r' || !isHidden(child)) this.convert(child, into);
  }

  private paragraph(from: Element, into: Element): void {
    const properties = childOf(from, 'w:pPr');
    const style = this.styles.of(properties);
    const outer = { boxes: this.boxes, contents: this.contents };
    this.boxes = [];
    this.contents = style.contents || childrenOf(childOf(properties, 'w:tabs'), 'w:tab').some((tab) => tab.attributes['w:leader'] === 'dot');
    const content = blank('p', style.indented === true ? { style: 'text-indent:2em' } : {});
    this.convert(from, content);
    const before = this.run;
    this.run = [];
    into.children.push(...this.boxes);
    if (childOf(properties, 'w:rPr', 'w:del') !== null) this.run = [...before, ...content.children];
    else {
      // A deleted paragraph has no number.
      const label = style.numId === null || style.numId === '0' ? '' : this.numbering.next(style.numId, style.level ?? 0);
      content.children.unshift(...(label === '' ? [] : [{ value: label, at: 0, exact: true }]), ...before);
      into.children.push(content);
    }
    ({ boxes: this.boxes, contents: this.contents } = outer);
  }

  /** Cells that are merged downwards become one that spans rows. */
  private table(from: Element, into: Element): void {
    const table = blank('table');
    const open = new Map<number, Record<string, string>>();
    for (const row of rowsOf(from)) {
      const tr = blank('tr');
      let column = Number(childOf(row, 'w:trPr', 'w:gridBefore')?.attributes['w:val'] ?? 0);
      for (const cell of cellsOf(row)) {
        const properties = childOf(cell, 'w:tcPr');
        const merge = childOf(properties, 'w:vMerge');
        const above = open.get(column);
        const columns = childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? '1';
        if (merge !== null && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
          above['rowspan'] = String(Number(above['rowspan']) + 1);
        } else {
          const attributes: Record<string, string> = { colspan: columns, rowspan: '1' };
          const td = blank('td', attributes);
          this.convert(cell, td);
          tr.children.push(td);
          if (merge === null) open.delete(column);
          else open.set(column, attributes);
        }
        column += Number(columns) || 1;
      }
      table.children.push(tr);
    }
    into.children.push(table);
  }
}

/** Rows and cells also inside content controls; a row whose deletion is tracked is gone. */
function rowsOf(table: Element): Element[] {
  return inControls(table, 'w:tr').filter((row) => childOf(row, 'w:trPr', 'w:del') === null);
}

function cellsOf(row: Element): Element[] {
  return inControls(row, 'w:tc');
}

function inControls(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:ins' || child.name === 'w:customXml' ? inControls(child, name) : [];
  });
}

function isHidden(run: Element): boolean {
  const vanish = childOf(run, 'w:rPr', 'w:vanish');
  return vanish !== null && vanish.attributes['w:val'] !== '0' && vanish.attributes['w:val'] !== 'false';
}
