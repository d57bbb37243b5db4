import { toText } from '../html/line-writer.js';
import { pageLines } from '../html/lines.js';
import type { Element } from '../html/tree.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';
import { Characters, viewOf } from './doc-characters.js';
import { isOn } from './doc-layout.js';
import { OleFile } from './ole.js';

const WORD = 0xa5ec;
const WORD_95 = 0xa5dc;
/** Smallest version number of Word 97 files. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Property modifiers of paragraphs ([MS-DOC] 2.6.2). */
const IN_TABLE = 0x2416, ROW_END = 0x2417, FIRST_LINE = 0x8411, FIRST_LINE_97 = 0x8460, FIRST_LINE_CHARS = 0x4457, SIDE = 0x2403, SIDE_2000 = 0x2461;

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
  let row = blank('tr');
  let table: Element | null = null;
  let run = '';
  /** For each open field whether its code is still running, and how many are. */
  const fields: boolean[] = [];
  let codes = 0;
  const flush = (): void => {
    if (run !== '') paragraph.children.push({ value: run, at: 0, exact: true });
    run = '';
  };
  for (let at = start; at < Math.min(end, characters.text.length); at++) {
    const char = characters.text[at]!;
    const code = char.charCodeAt(0);
    if (code === 0x13) {
      fields.push(true);
      codes++;
    } else if (code === 0x14 || code === 0x15) {
      if (fields.pop() === true) codes--;
      if (code === 0x14) fields.push(false);
    }
    else if (code === 0x0d || code === 0x07 || code === 0x0c) {
      flush();
      const properties = characters.paragraph(at);
      const finished: Element = { ...paragraph, attributes: isIndented(properties) ? { style: 'text-indent:2em' } : {} };
      paragraph = blank('p');
      if (code === 0x0c || !isOn(properties.get(IN_TABLE))) {
        table = null;
        root.children.push(finished);
        continue;
      }
      if (table === null) root.children.push((table = blank('table')));
      if (isOn(properties.get(ROW_END))) {
        table.children.push(row);
        row = blank('tr');
        cell = blank('td');
        continue;
      }
      cell.children.push(finished);
      if (code !== 0x07) continue;
      row.children.push(cell);
      cell = blank('td');
    } else if (characters.isGone(at) || codes > 0) continue;
    else if (code === 0x0b) {
      flush();
      paragraph.children.push(blank('br'));
    } else if (code === 0x09) run += ' ';
    else if (code === 0x1e) run += '-';
    else if (code >= 0x20) run += char;
  }
  flush();
  root.children.push(...(cell.children.length > 0 ? [cell] : []), paragraph);
}

function isIndented(properties: ReadonlyMap<number, Uint8Array>): boolean {
  const side = (properties.get(SIDE_2000) ?? properties.get(SIDE))?.[0] ?? 0;
  if (side === 1 || side === 2) return false;
  const operand = properties.get(FIRST_LINE_CHARS) ?? properties.get(FIRST_LINE_97) ?? properties.get(FIRST_LINE);
  return operand !== undefined && operand.length >= 2 && new DataView(operand.buffer, operand.byteOffset, 2).getInt16(0, true) > 0;
}
