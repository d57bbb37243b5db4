import { describe, expect, it } from 'vitest';
import { readWording, wordsOfTitle } from '../../../src/api/naming/wording.js';

describe('what a text that names a document consists of', () => {
  it.each([
    ['《关于甲事的意见》', { titles: ['关于甲事的意见'], numbers: [], year: null }],
    ['乙教函〔2021〕7号', { titles: [], numbers: ['乙教函〔2021〕7号'], year: null }],
    ['乙教函[2021]第7号', { titles: [], numbers: ['乙教函[2021]第7号'], year: null }],
    ['《关于甲事的意见》（乙教函〔2021〕7号）', { titles: ['关于甲事的意见'], numbers: ['乙教函〔2021〕7号'], year: null }],
    ['关于甲事的意见 乙教函〔2021〕7号', { titles: ['关于甲事的意见'], numbers: ['乙教函〔2021〕7号'], year: null }],
    ['关于甲事的意见（乙教函〔2021〕7号）', { titles: ['关于甲事的意见'], numbers: ['乙教函〔2021〕7号'], year: null }],
    ['乙部令第12号', { titles: [], numbers: ['乙部令第12号'], year: null }],
    ['《甲事管理办法》（2012年）', { titles: ['甲事管理办法'], numbers: [], year: 2012 }],
    ['《关于印发〈甲事方案〉的通知》', { titles: ['关于印发〈甲事方案〉的通知'], numbers: [], year: null }],
    ['《关于印发《甲事方案》的通知》', { titles: ['关于印发《甲事方案》的通知'], numbers: [], year: null }],
  ])('%s', (text, wording) => {
    expect(readWording(text)).toEqual(wording);
  });

  it('a title that runs into its number is cut at the kind of document', () => {
    expect(readWording('关于甲事的意见乙教函〔2021〕7号')).toMatchObject({ titles: ['关于甲事的意见'], numbers: expect.arrayContaining(['乙教函〔2021〕7号']) as unknown });
  });

  it('a year beside a title is tried as part of the title first', () => {
    expect(readWording('甲事管理办法 2012')).toEqual({ titles: ['甲事管理办法 2012', '甲事管理办法'], numbers: [], year: 2012 });
    expect(readWording('2012年 甲事管理办法')).toMatchObject({ titles: ['2012年 甲事管理办法', '甲事管理办法'], year: 2012 });
    expect(readWording('甲事行动计划(2023-2025年)')).toMatchObject({ titles: ['甲事行动计划(2023-2025年)'], year: null });
  });

  it('stays linear on hostile text', () => {
    const begun = Date.now();
    for (const text of ['《'.repeat(300), '〔2023〕'.repeat(50), '意见'.repeat(150), '令第'.repeat(150), '('.repeat(300), ' '.repeat(300), '2023年'.repeat(60)]) readWording(text);
    expect(Date.now() - begun).toBeLessThan(200);
  });
});

describe('the words that carry a title', () => {
  it('are what stands between its small words, the kind apart', () => {
    expect(wordsOfTitle('关于推进甲类学校和乙类学校改革的意见')).toEqual(['推进甲类学校', '乙类学校改革', '意见']);
    expect(wordsOfTitle('兼职人员办法')).toEqual(['兼职人员', '办法']);
  });
});
