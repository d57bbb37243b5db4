import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const values = (text: string, like = {}) => targetsIn(text, like).map(({ fact }) => fact.value);

describe('whether a number tells a state or an aim', () => {
  it('同比 and 上年 tell a state in what is counted', () => {
    expect(values('去年，全市新增托位8000个。')).toEqual([]);
    expect(values('新增托位8000个，同比增长6.5%。')).toEqual([8000]);
  });

  it('but not where they only say of what a share is taken or what is aimed at', () => {
    expect(values('按上年度营业收入的3%安排培训经费。')).toEqual([3]);
    expect(values('投诉量同比减少8%以上。')).toEqual([8]);
  });

  it('a year ahead under a heading of the state of things is a forecast', () => {
    expect(values('一、面临形势\n到2030年，老年人口达到300万人。')).toEqual([]);
    expect(values('一、发展目标\n到2030年，护理员达到3万人。')).toEqual([30_000]);
  });

  it('a plan of the last period tells the state of its first year', () => {
    expect(values('2020年，入托率达到8%。到2025年，入托率达到15%。', { date: null, title: '“十四五”托育服务规划' })).toEqual([15]);
  });
});
