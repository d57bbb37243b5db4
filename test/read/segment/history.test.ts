import { describe, expect, it } from 'vitest';
import { isAdoption, issueOf } from '../../../src/read/segment/history.js';

describe('the history of a text', () => {
  it.each([
    ['（2022年4月6日灯塔部令第26号公布　自2022年7月1日起施行）', '2022-04-06', '灯塔部令第26号', '灯塔部'],
    ['（2007年2月14日国务院第169次常务会议通过　2007年2月25日中华人民共和国国务院令第488号公布　自2007年5月1日起施行）', '2007-02-25', '中华人民共和国国务院令第488号', '国务院'],
    ['（2012年11月29日海滨省人民政府第123号令公布）', '2012-11-29', '海滨省人民政府第123号令', '海滨省人民政府'],
    ['（2019年12月13日灯塔部第8次部务会议通过，2020年1月3日灯塔部、渔业部令第30号公布）', '2020-01-03', '灯塔部、渔业部令第30号', '灯塔部、渔业部'],
    ['（2021年1月20日海滨银行令〔2021〕第1号发布）', '2021-01-20', '海滨银行令〔2021〕第1号', '海滨银行'],
    ['（2022年4月6日灯塔部令第26号）', '2022-04-06', '灯塔部令第26号', '灯塔部'],
    ['（二〇〇三年八月十五日灯塔部令第3号公布）', '2003-08-15', '灯塔部令第3号', '灯塔部'],
  ])('tells of %s when, under which number and by whom it was issued', (line, date, number, by) => {
    expect(isAdoption(line)).toBe(true);
    expect(issueOf(line)).toEqual({ date, number, by });
  });

  it.each([
    '2003年8月15日 灯塔部令第3号公布 2011年1月8日 根据《灯塔部关于修改部分规章的决定》第一次修订',
    '（2003年8月15日灯塔部令第3号公布　根据2011年1月8日《灯塔部关于修改部分规章的决定》修正）',
    '（2003年8月15日灯塔部令第3号公布，2011年1月8日灯塔部令第9号修改）',
  ])('takes no change of parts for an issue: %s', (history) => {
    expect(issueOf(history)).toMatchObject({ date: '2003-08-15', number: '灯塔部令第3号' });
  });

  it('takes a text that was revised as a whole as issued anew, under the number of that order or none', () => {
    expect(issueOf('（2003年8月15日灯塔部令第3号公布　2020年12月21日灯塔部第9次部务会议修订通过　2021年2月9日灯塔部令第39号公布）')).toMatchObject({ date: '2021-02-09', number: '灯塔部令第39号' });
    expect(issueOf('（2003年8月15日灯塔部令第3号公布　2020年12月21日海滨省人民代表大会常务委员会修订）')).toMatchObject({ date: '2020-12-21', number: null });
  });

  it('reads a line that tells of one change alone, and no sentence', () => {
    expect(isAdoption('根据2011年1月8日《灯塔部关于修改部分规章的决定》第一次修订')).toBe(true);
    expect(isAdoption('2011年1月8日，灯塔部召开会议；会议研究了灯塔管理规定的修订。')).toBe(false);
  });
});
