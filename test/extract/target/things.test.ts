import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const things = (text: string) => targetsIn(text).map(({ fact }) => `${fact.indicator} ${fact.comparator} ${fact.value}${fact.unit}`);

describe('things that share a verb or a number', () => {
  it('are two targets with 均, each at a place of its own', () => {
    const text = '到2025年，水稻栽植、烘干机械化率均达到60%。';
    expect(things(text)).toEqual(['水稻栽植机械化率 EQ 60%', '水稻烘干机械化率 EQ 60%']);
    expect(new Set(targetsIn(text).map(({ at }) => `${at.start}-${at.end}`)).size).toBe(2);
  });

  it('take their turn with 分别', () => {
    expect(things('到2025年，水稻栽植、烘干机械化率分别达到60%和70%。')).toEqual(['水稻栽植机械化率 EQ 60%', '水稻烘干机械化率 EQ 70%']);
  });

  it('share the bound behind the last of them', () => {
    expect(things('到2025年，托位覆盖率和入托率分别达到60%和30%以上。')).toEqual(['托位覆盖率 GTE 60%', '入托率 GTE 30%']);
  });

  it('may be joined themselves where 、 parts them', () => {
    expect(things('甲及乙类产品、丙类产品负债率均不得超过20%。')).toEqual(['甲及乙类产品负债率 LTE 20%', '丙类产品负债率 LTE 20%']);
  });

  it('have the first of two units where there is one, and the unit that their name tells where none is printed', () => {
    expect(things('新建乡村驿站80家（个）。')).toEqual(['乡村驿站 EQ 80家']);
    expect(things('到2025年，经常参加活动的人数达到3万。')).toEqual(['经常参加活动的人数 EQ 30000人']);
  });

  it('are one with 总体', () => {
    expect(things('到2025年，设施农业和畜牧养殖机械化率总体达到50%左右。')).toEqual(['设施农业和畜牧养殖机械化率 APPROX 50%']);
  });

  it('have units of their own with 各3名（个）', () => {
    expect(things('各市推荐“最美志愿者”和“最佳志愿服务项目”各3名（个）。')).toEqual(['“最美志愿者” EQ 3名', '“最佳志愿服务项目” EQ 3个']);
  });

  it('of a list each name what they count', () => {
    expect(things('到2030年，培养1000名左右首席技师、5000名左右高级技师。')).toEqual(['首席技师 APPROX 1000名', '高级技师 APPROX 5000名']);
  });

  it('without words of their own take those of the list', () => {
    expect(things('2024年底前建设20家，到2026年共建设80家社区食堂。')).toEqual(['社区食堂 EQ 20家', '社区食堂 EQ 80家']);
  });
});

describe('one entry a number', () => {
  it('what a table bounds with > is what the text says with 以上', () => {
    expect(things('到2025年，新增就业600万人以上。\n指标\t2020年\t2025年\n新增就业（万人）\t500\t>600')).toHaveLength(1);
  });

  it('what is said again of the same thing is left out', () => {
    expect(things('到2025年，建成乡村夜校300所。\n各县要细化任务，确保完成300所乡村夜校的建设目标。')).toHaveLength(1);
  });

  it('also where a table names the measure and a sentence the thing', () => {
    expect(things('指标\t2020年\t2025年\n高标准农田面积（万亩）\t80\t120\n\n到2025年，建成120万亩集中连片高标准农田。')).toHaveLength(1);
  });

  it('the same number of other things stays', () => {
    expect(things('到2025年，建成乡村夜校300所。\n到2025年，改造老年学校300所。')).toHaveLength(2);
  });
});
