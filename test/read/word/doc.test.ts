import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../src/read/word/doc.js';
import { IN_TABLE, makeDoc, makeOle, ROW_END, type DocParagraph } from '../fixtures/doc.js';

const read = (paragraphs: readonly DocParagraph[]): string => readDoc('a.doc', makeDoc(paragraphs)).text;

describe('readDoc', () => {
  it('makes a paragraph a line and keeps Chinese quotation marks and dashes', () => {
    expect(read([{ text: '关于“双师型”教师——实习的通知\r' }, { text: '各市：\v第二行\r' }])).toBe('关于“双师型”教师——实习的通知\n各市：\n第二行\n');
  });

  it('marks the start of a paragraph that is set in', () => {
    expect(read([{ text: '缩进\r', operations: [0x11, 0x84, 0x80, 0x02] }, { text: '居中\r', operations: [0x03, 0x24, 1, 0x11, 0x84, 0x80, 0x02] }, { text: '平齐\r' }])).toBe('　　缩进\n居中\n平齐\n');
  });

  it('writes tables as rows', () => {
    const cell = (text: string): DocParagraph => ({ text: `${text}\x07`, operations: IN_TABLE });
    const end: DocParagraph = { text: '\x07', operations: ROW_END };
    expect(read([{ text: '表\r' }, cell('指标'), cell('2025年'), end, cell('规模'), { text: '五\r', operations: IN_TABLE }, cell('十'), end, { text: '正文\r' }])).toBe('表\n指标\t2025年\n规模\t五 十\n正文\n');
  });

  it('leaves hidden text and field codes out and keeps what fields show', () => {
    expect(read([{ text: '甲' }, { text: '隐', hidden: true }, { text: '乙\r' }, { text: '见\x13 HYPERLINK "http://a" \x14附件\x15。\r' }])).toBe('甲乙\n见附件。\n');
  });

  it('says that a file is encrypted, too old, no Word file or cut off', () => {
    const doc = (flags: number): Uint8Array => makeDoc([{ text: '通知\r' }], flags);
    expect(() => readDoc('a.doc', doc(0x0300))).toThrow(/is encrypted/);
    expect(() => readDoc('a.doc', makeOle({ EncryptedPackage: Buffer.alloc(4096) }))).toThrow(/is encrypted/);
    expect(() => readDoc('a.doc', makeOle({ Workbook: Buffer.alloc(4096) }))).toThrow(/no Word document/);
    expect(() => readDoc('a.doc', makeOle({ WordDocument: Buffer.concat([Buffer.from([0xdc, 0xa5, 0x65, 0]), Buffer.alloc(4092)]) }))).toThrow(/Word 95 or older/);
    expect(() => readDoc('a.doc', doc(0x0200).subarray(0, 3000))).toThrow(/is a broken Word file/);
  });

  it('refuses sectors that run in a circle instead of reading for ever', () => {
    const bytes = Buffer.from(makeDoc([{ text: '通知\r' }]));
    // Sectors 1 → 2 → 1 of the text's stream.
    bytes.writeInt32LE(1, 512 + 4 * 2);
    expect(() => readDoc('a.doc', bytes)).toThrow(/in a circle/);
  });
});
