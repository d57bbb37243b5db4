import { describe, expect, it } from 'vitest';
import { docLists } from '../../../src/read/word/doc-lists.js';
import { docStyles } from '../../../src/read/word/doc-styles.js';
import { docTable } from '../../../src/read/word/doc-tables.js';
import { Numbering } from '../../../src/read/word/numbering.js';
import type { Element } from '../../../src/read/html/tree.js';

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const cell = (text: string): Element => ({ name: 'td', attributes: {}, parent: null, children: [{ value: text, at: 0, exact: true }], first: 0, last: 0 });

/** sprmTDefTable of a row: edges in twentieths of a point, merge flags a cell. */
function definition(edges: readonly number[], flags: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(3 + 2 * edges.length + 20 * flags.length);
  bytes.writeUInt16LE(bytes.length - 1, 0);
  bytes[2] = flags.length;
  edges.forEach((edge, i) => bytes.writeInt16LE(edge, 3 + 2 * i));
  flags.forEach((flag, i) => bytes.writeUInt16LE(flag, 3 + 2 * edges.length + 20 * i));
  return bytes;
}

describe('parts of binary Word files', () => {
  it('span the columns between their edges and the rows that they are merged over', () => {
    const table = docTable([
      { cells: [cell('指标'), cell('目标')], definition: definition([0, 2000, 6000], [3 << 5, 0]) },
      { cells: [cell(''), cell('2025年'), cell('2030年')], definition: definition([0, 2000, 4000, 6000], [1 << 5, 0, 0]) },
      { cells: [cell('无定义')], definition: undefined },
    ]);
    const spans = table.children.map((row) => ('children' in row ? row.children.map((td) => ('attributes' in td ? [td.attributes['colspan'], td.attributes['rowspan']] : [])) : []));
    expect(spans).toEqual([[['1', '2'], ['2', '1']], [['1', '1'], ['1', '1']], [['1', '1']]]);
  });

  it('number paragraphs by their lists', () => {
    const bytes = Buffer.alloc(200);
    bytes.writeUInt16LE(1, 0); // one definition, of one level
    bytes.writeInt32LE(77, 2);
    bytes[2 + 26] = 1;
    const level = 2 + 28;
    bytes.writeUInt32LE(3, level); // begins with 3, in Chinese numerals
    bytes[level + 4] = 37;
    bytes.writeUInt16LE(3, level + 28);
    bytes.write('第\0条', level + 30, 'utf16le');
    bytes.writeUInt32LE(1, 100); // one list of that definition
    bytes.writeInt32LE(77, 104);
    const numbering = new Numbering(docLists(viewOf(bytes), 0, 100, 20));
    expect([numbering.next('1', 0), numbering.next('1', 0), numbering.next('2', 0), numbering.next('1', 1)]).toEqual(['第三条', '第四条', '', '']);
    expect(docLists(viewOf(bytes.subarray(0, level + 10)), 0, 100, 20).size).toBe(0);
  });

  it('inherit operations from the styles that a style is based on, also where styles run in a circle', () => {
    const style = (base: number, operations: readonly number[]): Buffer => {
      const content = Buffer.alloc(10 + 2 + 4 + 2 + 2 + operations.length);
      content.writeUInt16LE((base << 4) | 1, 2);
      content.writeUInt16LE(1, 10);
      content.write('x', 12, 'utf16le');
      content.writeUInt16LE(2 + operations.length, 16);
      content.set(operations, 20);
      const size = Buffer.alloc(2);
      size.writeUInt16LE(content.length, 0);
      return Buffer.concat([size, content, Buffer.alloc(content.length % 2)]);
    };
    const head = Buffer.from([4, 0, 3, 0, 10, 0]);
    const bytes = Buffer.concat([head, style(0xfff, [0x11, 0x84, 1, 2]), style(0, [0x03, 0x24, 1]), style(2, [])]);
    const styles = docStyles(viewOf(bytes), 0, bytes.length);
    expect([...styles(1)].map(([operation, operand]) => [operation, ...operand])).toEqual([[0x8411, 1, 2], [0x2403, 1]]);
    expect(styles(2).size).toBe(0);
    expect(styles(99).size).toBe(0);
  });
});
