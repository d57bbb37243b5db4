import { describe, expect, it } from 'vitest';
import { nameKey, numberKey, titleKey, versionOf } from '../../src/model/keys.js';

describe('the key of a title', () => {
  it.each([
    ['关于加强海滨省"十四五"湿地保护的意见', '关于加强海滨省“十四五”湿地保护的意见'],
    ['海滨省林业局关于加强湿地保护的意见（试行）', '关于加强湿地保护的意见'],
    ['中华人民共和国湿地保护法', '湿地保护法'],
    ['湿地保护　规划 (2021－2025年)', '湿地保护规划（2021—2025年）'],
    ['湿地ＡＢ类——名录', '湿地AB类-名录'],
    ['湿地〔2021〕名录', '湿地[2021]名录'],
    ['①类湿地cafe\u0301名录', '1类湿地café名录'],
  ])('is one for %s and %s', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ['湿地保护办法', '湿地保护条例'],
    ['湿地A类名录', '湿地B类名录'],
    ['2021-2025湿地规划', '20212025湿地规划'],
  ])('tells %s from %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });
});

it('gives one key to all printings of a number', () => {
  const printings = ['海林〔2023〕15号', '海林[2023]15 号', '海林(2023)第15号', '海林【２０２３】15号'];
  expect(new Set(printings.map(numberKey))).toEqual(new Set(['海林(2023)15']));
});

it('gives one key to a name with and without its quotation marks and dots', () => {
  expect(nameKey('“湿地·守护者”计划')).toBe(nameKey('湿地守护者计划'));
});

it('reads the version out of brackets', () => {
  expect(['规划（2021—2025年）', '目录（2022年版）', '办法（试行）'].map(versionOf)).toEqual(['2021-2025', '2022', null]);
});
