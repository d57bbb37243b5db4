import { describe, expect, it } from 'vitest';
import { numeral } from '../../../src/read/word/numerals.js';

describe('numeral', () => {
  it.each([
    ['chineseCounting', 1, '一'], ['chineseCounting', 10, '十'], ['chineseCounting', 12, '十二'], ['chineseCounting', 20, '二十'], ['chineseCountingThousand', 105, '一百〇五'], ['chineseCountingThousand', 110, '一百一十'],
    ['ideographDigital', 10, '一〇'], ['ideographTraditional', 3, '丙'], ['ideographZodiac', 4, '卯'], ['upperRoman', 14, 'XIV'], ['lowerRoman', 9, 'ix'], ['upperLetter', 27, 'AA'], ['lowerLetter', 2, 'b'],
    ['decimalEnclosedCircleChinese', 3, '③'], ['decimalZero', 7, '07'], ['bullet', 1, ''], ['none', 1, ''], ['decimal', 7, '7'], ['unheardOf', 7, '7'],
  ])('writes in %s the number %i as %s', (format, value, written) => {
    expect(numeral(value, format)).toBe(written);
  });
});
