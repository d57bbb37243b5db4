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

  it('a part of a year gone by is told, and so is what a number that was reached goes on with', () => {
    expect(values('2023年1—9月，新建农村公路1200公里。')).toEqual([]);
    expect(values('今年前9个月，新建农村公路1200公里。')).toEqual([]);
    expect(values('首批试点已建成食堂80个，涉及网点600个，服务居民3万人。')).toEqual([]);
  });

  it('what a report says will be done this year is aimed at, what will come of itself is not', () => {
    const like = { kind: '报告', title: '关于社区服务工作情况的报告', date: '2024-01-20' } as const;
    expect(values('今年，全市将坚持系统推进，培训社工500名。', like)).toEqual([500]);
    expect(values('今年，毕业生将达到1100万人。', like)).toEqual([]);
  });

  it('a plan of the last period tells the state of its first year', () => {
    expect(values('2020年，入托率达到8%。到2025年，入托率达到15%。', { date: null, title: '“十四五”托育服务规划' })).toEqual([15]);
  });
});
