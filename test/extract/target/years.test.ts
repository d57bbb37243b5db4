import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const years = (text: string, like = {}) => targetsIn(text, like).map(({ fact }) => [fact.value, fact.yearFrom, fact.year, fact.per]);

describe('the year of a target', () => {
  it('is that of its sentence, of each link of a chain its own', () => {
    expect(years('2024年底前建设20家，2025年底前再建设30家，到2026年共建设80家社区食堂。')).toEqual([
      [20, null, 2024, null], [30, null, 2025, null], [80, null, 2026, null],
    ]);
  });

  it('carries over to the following sentences of its paragraph until another year', () => {
    expect(years('到2025年，社区服务更加便利。服务设施达标率达到70%。到2030年，服务设施达标率达到90%。')).toEqual([
      [70, null, 2025, null], [90, null, 2030, null],
    ]);
  });

  it('does not reach the next paragraph, unless that is its list', () => {
    expect(years('到2025年，社区服务更加便利。\n遴选试点社区40个。')).toEqual([[40, null, null, null]]);
    expect(years('到2025年，实现以下目标：\n——设施达标率达到70%。\n——培训社工2万人。')).toEqual([
      [70, null, 2025, null], [20_000, null, 2025, null],
    ]);
    expect(years('（一）到2025年主要目标\n设施达标率达到70%。')).toEqual([[70, null, 2025, null]]);
  });

  it('of goals under one heading goes back to the sentence that opens them', () => {
    expect(years('一、主要目标\n到2025年，社区服务更加便利。\n设施网络更加完善。设施达标率达到70%。')).toEqual([[70, null, 2025, null]]);
    expect(years('主要目标是：到2025年，\n——设施更加完善。到2027年，食堂覆盖率达到60%。\n——队伍更加壮大。培训社工2万人。').at(-1)).toEqual([20_000, null, 2025, null]);
  });

  it.each([
    ['“十四五”末，设施达标率达到70%。', [70, null, 2025, null]],
    ['“十四五”时期，新增托位10万个。', [100_000, 2021, 2025, null]],
    ['2024—2026年，每年培训社工500名。', [500, 2024, 2026, 'YEAR']],
    ['自2024年起，每年培训社工500名。', [500, 2024, null, 'YEAR']],
    ['二〇二五年，设施达标率达到70%。', [70, null, 2025, null]],
    ['明年，新建社区食堂30家。', [30, null, 2024, null]],
    ['今年年底前，建成社区食堂30家。', [30, null, 2023, null]],
    ['设施达标率从2022年的40%提高到2025年的70%。', [70, null, 2025, null]],
  ])('is read from %s', (text, expected) => {
    expect(years(text)).toEqual([expected]);
  });

  it.each([
    ['2024-01-20', 2024, 2026], ['2024-07-20', 2024, 2027], ['2024-11-20', 2025, 2027],
  ])('is counted from the day of issue %s in 用3年左右时间', (date, yearFrom, year) => {
    expect(years('力争用3年左右时间，新增托位5万个。', { date })).toEqual([[50_000, yearFrom, year, null]]);
  });

  it('is that of the plan itself where the span is as long as the plan', () => {
    expect(years('用3年时间，新增托位5万个。', { date: '2024-07-20', title: '托育服务提升方案（2024—2026年）' })).toEqual([[50_000, 2024, 2026, null]]);
  });

  it('is none for a requirement that only stands near a year', () => {
    expect(years('到2025年，服务更加便利。各市推荐名额不超过5个。')).toEqual([[5, null, null, null]]);
  });

  it('that lies behind the text tells a fact', () => {
    expect(years('2021年，全市新增托位5万个。', { date: '2023-06-01' })).toEqual([]);
    expect(years('2021年，全市新增托位5万个。', { date: '2020-12-01' })).toEqual([[50_000, null, 2021, null]]);
  });
});
