import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const cells = (text: string, like = {}) =>
  targetsIn(text, { kind: '规划', date: '2021-05-01', ...like }).map(({ fact }) => `${fact.indicator} ${fact.comparator} ${fact.value}${fact.unit} ${fact.year} ${fact.binding}`);

describe('a table of indicators', () => {
  it('gives each future cell with its row, unit, year and binding', () => {
    expect(cells('指标\t2020年\t2025年\t2035年\t属性\n1.城镇化率（%）\t60\t65\t75\t预期性\n2.粮食产能（亿吨）\t6\t>6.5\t—\t约束性')).toEqual([
      '城镇化率 EQ 65% 2025 EXPECTED', '城镇化率 EQ 75% 2035 EXPECTED', '粮食产能 GT 650000000吨 2025 BINDING',
    ]);
  });

  it('takes the unit from its own column, and the growth over the period under its own name', () => {
    expect(cells('指标\t单位\t2020年\t2025年\t年均/累计\t属性\n养老床位\t万张\t10\t12以上\t\t预期性\n能耗降低\t%\t—\t—\t[13.5]\t约束性')).toEqual([
      '养老床位 GTE 120000张 2025 EXPECTED', '能耗降低（累计） EQ 13.5% 2025 BINDING',
    ]);
  });

  it('stands rows that lack the name of their group', () => {
    expect(cells('类别\t指标\t2020年\t2025年\t属性\n服务\t入托率（%）\t5\t15\t预期性\n达标率（%）\t60\t90\t约束性')).toEqual([
      '入托率 EQ 15% 2025 EXPECTED', '达标率 EQ 90% 2025 BINDING',
    ]);
  });

  it('reads a column of targets without a year by the plan of the title', () => {
    expect(cells('序号\t指标\t预期值\t属性\n1\t事故死亡人数\t下降15%\t约束性', { title: '“十四五”应急体系规划' })).toEqual(['事故死亡人数下降 EQ 15% 2025 BINDING']);
  });

  it('is found again where a copy has put each cell on a line', () => {
    expect(cells('指标\n2020年\n2025年\n属性\n森林覆盖率（%）\n23\n24.1\n约束性\n湿地保护率（%）\n52\n55\n预期性\n草原面积（万亩）\n300\n310\n预期性')).toEqual([
      '森林覆盖率 EQ 24.1% 2025 BINDING', '湿地保护率 EQ 55% 2025 EXPECTED', '草原面积 EQ 3100000亩 2025 EXPECTED',
    ]);
  });

  it('is found again where its rows are numbered and nothing else tells them', () => {
    expect(cells('专栏1 主要指标\n指标\n2025年目标值\n1.养老床位总数\n达到90万张以上\n2.护理型床位占比\n达到55%\n3.每县老年大学覆盖\n每个县至少1所\n4.护理员人数\n保持2万人')).toEqual([
      '养老床位总数 GTE 900000张 2025 null', '护理型床位占比 EQ 55% 2025 null', '每县老年大学覆盖 GTE 1所 2025 null', '护理员人数 EQ 20000人 2025 null',
    ]);
  });

  it.each([
    ['each', '类别\t指标\t2020年\t目标\t目标\t属性\n类别\t指标\t2020年\t2025年\t2035年\t属性\n节水\t用水量下降（%）\t—\t16\t30\t约束性'],
    ['both', '类别\t指标\t2020年\t目标\t属性\n2025年\t2035年\n节水\t用水量下降（%）\t—\t16\t30\t约束性'],
  ])('has a year for each column where one heading stands over %s', (_, text) => {
    expect(cells(text)).toEqual(['用水量下降 EQ 16% 2025 BINDING', '用水量下降 EQ 30% 2035 BINDING']);
  });

  it('counts a part in the unit of what it is a part of', () => {
    expect(cells('指标\t2020年\t2025年\n公路里程（万公里）\t1.2\t1.5\n其中：高速公路里程\t0.3\t0.4')).toEqual(['公路里程 EQ 15000公里 2025 null', '高速公路里程 EQ 4000公里 2025 null']);
  });

  it('of tasks with dates is none, and what its tasks count is read as text', () => {
    expect(cells('序号\t重点任务\t责任单位\t完成时限\n1\t新建市级医院2所\t市卫生健康委\t2023年12月')).toEqual(['市级医院 EQ 2所 null null']);
  });

  it('without years or targets in its header is none', () => {
    expect(cells('地区\t名额\n东区\t12\n西区\t9')).toEqual([]);
  });
});
