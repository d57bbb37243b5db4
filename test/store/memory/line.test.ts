import { describe, expect, it } from 'vitest';
import { fromLine, toLine } from '../../../src/store/memory/line.js';
import { told } from '../../contract/records.js';

describe('a document as a line of the snapshot', () => {
  const record = told('甲', { title: '关于甲的通知', cites: [{ title: '甲条例', parts: ['第三条', '第五条第一款'] }, { title: '乙条例' }] });

  it('is the same document when it is read again', () => {
    expect(fromLine(toLine(record))).toEqual(record);
  });

  it('names no parts of cited texts where it was written before they were read', () => {
    const older = toLine(record).replace(/,"parts":\[[^\]]*\]/g, '');
    expect(older).not.toContain('parts');
    expect(fromLine(older).citations.map(({ cited }) => cited.parts)).toEqual([[], []]);
  });
});
