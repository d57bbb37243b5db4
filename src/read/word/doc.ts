import { toText } from '../html/line-writer.js';
import { pageLines } from '../html/lines.js';
import type { Element } from '../html/tree.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';
import { Characters, viewOf } from './doc-characters.js';
import { isOn, TABLE_DEFINITION, type Operations } from './doc-layout.js';
import { docTable, type DocRow } from './doc-tables.js';
import { OleFile } from './ole.js';

const WORD = 0xa5ec;
const WORD_95 = 0xa5dc;
/** Smallest version number of Word 97 files. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Property modifiers of paragraphs ([MS-DOC] 2.6.2). */
const IN_TABLE = 0x2416, ROW_END = 0x2417, FIRST_LINE = 0x8411, FIRST_LINE_97 = 0x8460, FIRST_LINE_CHARS = 0x4457, SIDE = 0x2403, SIDE_2000 = 0x2461, LEVEL = 0x260a, LIST = 0x460b;

/** Characters that are marks ([MS-DOC] 2.4.1). */
const CELL_END = 0x07, TAB = 0x09, LINE_BREAK = 0x0b, PAGE_BREAK = 0x0c, PARAGRAPH_END = 0x0d, FIELD = 0x13, FIELD_RESULT = 0x14, FIELD_END = 0x15, HYPHEN = 0x1e;

/** A Word 97–2003 document ([MS-DOC]) as lines; deleted and hidden text left out, footnotes at the end. Synchronous. Throws UnreadableFile. */
export function readDoc(file: string, bytes: Uint8Array): Source {
  const ole = new OleFile(file, bytes);
  if (ole.has('EncryptedPackage')) throw new UnreadableFile(file, 'is encrypted: save it without its password');
  const main = ole.stream('WordDocument');
  if (main === null) throw new UnreadableFile(file, 'is an Office file, but no Word document');
  if (main.length < 0x1aa) throw new UnreadableFile(file, 'is a broken Word file: it ends in its header');
  const view = viewOf(main);
  const magic = view.getUint16(0, true);
  const flags = view.getUint16(0x0a, true);
  if (magic === WORD_95 || (magic === WORD && view.getUint16(2, true) < WORD_97)) throw new UnreadableFile(file, 'is of Word 95 or older: save it as .docx');
  if (magic !== WORD) throw new UnreadableFile(file, 'is a broken Word file: its text part is damaged');
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile(file, 'is encrypted: save it without its password');
  const table = ole.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  if (table === null) throw new UnreadableFile(file, 'is a broken Word file: its table of pieces is missing');
  const characters = new Characters(file, main, table);
  const bodyLength = view.getUint32(0x4c, true);
  const notes = bodyLength + view.getUint32(0x50, true);
  const root = blank('div');
  append(root, characters, 0, bodyLength);
  append(root, characters, bodyLength, notes);
  const { text } = toText(pageLines(root));
  if (text.trim() === '') throw new UnreadableFile(file, 'holds no text (are its pages pictures?)');
  return { file, format: 'doc', text, map: OffsetMap.identity(), pages: [], metadata: null };
}

function blank(name: string, attributes: Record<string, string> = {}): Element {
  return { name, attributes, parent: null, children: [], first: 0, last: 0 };
}

/** Characters [start, end) as paragraphs and tables. Field codes are dropped, their results stay. */
function append(root: Element, characters: Characters, start: number, end: number): void {
  let paragraph = blank('p');
  let cell = blank('td');
  let cells: Element[] = [];
  let rows: DocRow[] = [];
  let run = '';
  /** For each open field whether its code is still running, and how many are. */
  const fields: boolean[] = [];
  let codes = 0;
  const flush = (): void => {
    if (run !== '') paragraph.children.push({ value: run, at: 0, exact: true });
    run = '';
  };
  const closeTable = (): void => {
    if (cells.length > 0) rows.push({ cells, definition: undefined });
    if (rows.length > 0) root.children.push(docTable(rows));
    rows = [];
    cells = [];
  };
  const endParagraph = (code: number, properties: Operations): void => {
    flush();
    const finished = finish(paragraph, properties, characters);
    paragraph = blank('p');
    if (code === PAGE_BREAK || !isOn(properties.get(IN_TABLE))) {
      closeTable();
      root.children.push(finished);
    } else if (isOn(properties.get(ROW_END))) {
      rows.push({ cells, definition: properties.get(TABLE_DEFINITION) });
      cells = [];
      cell = blank('td');
    } else {
      cell.children.push(finished);
      if (code !== CELL_END) return;
      cells.push(cell);
      cell = blank('td');
    }
  };
  for (let at = start; at < Math.min(end, characters.text.length); at++) {
    const char = characters.text[at]!;
    const code = char.charCodeAt(0);
    if (code === FIELD) {
      fields.push(true);
      codes++;
    } else if (code === FIELD_RESULT || code === FIELD_END) {
      if (fields.pop() === true) codes--;
      if (code === FIELD_RESULT) fields.push(false);
    } else if (code === PARAGRAPH_END || code === CELL_END || code === PAGE_BREAK) endParagraph(code, characters.paragraph(at));
    else if (characters.isGone(at) || codes > 0) continue;
    else if (code === LINE_BREAK) {
      flush();
      paragraph.children.push(blank('br'));
    } else if (code === TAB) run += ' ';
    else if (code === HYPHEN) run += '-';
    else if (code >= 0x20) run += char;
  }
  flush();
  closeTable();
  root.children.push(...(cell.children.length > 0 ? [cell] : []), paragraph);
}

/** The paragraph with its automatic number and its indentation. */
function finish(paragraph: Element, properties: Operations, characters: Characters): Element {
  const list = properties.get(LIST);
  const number = list === undefined || list.length < 2 ? 0 : new DataView(list.buffer, list.byteOffset, 2).getUint16(0, true);
  const label = number === 0 || paragraph.children.length === 0 ? '' : characters.numbering.next(String(number), properties.get(LEVEL)?.[0] ?? 0);
  if (label !== '') paragraph.children.unshift({ value: label, at: 0, exact: true });
  return { ...paragraph, attributes: isIndented(properties) ? { style: 'text-indent:2em' } : {} };
}

function isIndented(properties: Operations): boolean {
  const side = (properties.get(SIDE_2000) ?? properties.get(SIDE))?.[0] ?? 0;
  if (side === 1 || side === 2) return false;
  const operand = properties.get(FIRST_LINE_CHARS) ?? properties.get(FIRST_LINE_97) ?? properties.get(FIRST_LINE);
  return operand !== undefined && operand.length >= 2 && new DataView(operand.buffer, operand.byteOffset, 2).getInt16(0, true) > 0;
}
