import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../../src/read/limits.js';
import { readOfd } from '../../../src/read/ofd/ofd.js';
import { makeOfd, type OfdPage } from '../fixtures/ofd.js';
import { makeZip } from '../fixtures/zip.js';

const read = (pages: readonly OfdPage[], prefix: 'ofd:' | '' = 'ofd:') => readOfd('a.ofd', makeOfd(pages, prefix), READ_LIMITS);

describe('readOfd', () => {
  it.each(['ofd:', ''] as const)('reads text objects as lines, page by page, where elements have the prefix "%s"', (prefix) => {
    const source = read([{ texts: [{ text: '第二行在下面写出来。', x: 30, y: 60 }, { text: '第一行', x: 30, y: 50 }, { text: '右半行', x: 42, y: 50 }] }, { texts: [{ text: '第二页', x: 30, y: 50 }] }], prefix);
    expect(source).toMatchObject({ format: 'ofd', text: '第一行右半行\n第二行在下面写出来。\n第二页\n', pages: [0, 18] });
  });

  it('splits a text object whose characters stand far apart, and reads it as a row of a ruled table', () => {
    const rules: [number, number, number, number][] = [[30, 40, 130, 40], [30, 50, 130, 50], [30, 60, 130, 60], [30, 40, 30, 60], [80, 40, 80, 60], [130, 40, 130, 60]];
    const { text } = read([{ texts: [{ text: '指标2025年', x: 35, y: 47, deltaX: '4 50 2 2 2 2' }, { text: '规模', x: 35, y: 57 }, { text: '50', x: 90, y: 57, deltaX: '2' }], rules }]);
    expect(text).toBe('指标\t2025年\n规模\t50\n');
  });

  it('places text by its own matrix, and leaves turned text out', () => {
    const { text } = read([{ texts: [{ text: '放大', x: 30, y: 50, attributes: 'CTM="2 0 0 2 0 0"' }, { text: '公章', x: 100, y: 50, attributes: 'CTM="0 1 -1 0 0 0"' }] }]);
    expect(text).toBe('放大\n');
  });

  it('says that pages without text are a scan, that a part is missing, that a file is encrypted', () => {
    expect(() => read([{ texts: [] }])).toThrow(/is a scan without text/);
    expect(() => readOfd('a.ofd', makeZip({ 'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>' }), READ_LIMITS)).toThrow(/Doc_0\/Document\.xml is missing/);
    expect(() => readOfd('a.ofd', makeZip({ 'OFD.xml': '<ofd:OFD/>', 'Encryptions.xml': '<x/>' }), READ_LIMITS)).toThrow(/is encrypted/);
  });

  it('finds nothing outside the archive', () => {
    const hostile = makeZip({ 'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>../../../etc/passwd</ofd:DocRoot></ofd:DocBody></ofd:OFD>' });
    expect(() => readOfd('a.ofd', hostile, READ_LIMITS)).toThrow(/is missing/);
  });
});
