import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const found = (text: string, like = {}) => targetsIn(text, like).map(({ fact }) => `${fact.indicator} ${fact.comparator} ${fact.value}${fact.unit} ${fact.year}`);

describe('a list of mere numbers', () => {
  it('gives each the year whose turn it is, and the bound that stands before the first', () => {
    expect(found('到2026年和2030年，居民健身参与率分别不低于35%和42%。')).toEqual(['居民健身参与率 GTE 35% 2026', '居民健身参与率 GTE 42% 2030']);
  });

  it('holds what a limit behind it sets', () => {
    expect(found('对甲类、乙类和丙类机构分别设定了120%、150%和180%的资产比例上限。').map((fact) => fact.split(' ').slice(1, 3))).toEqual([['LTE', '120%'], ['LTE', '150%'], ['LTE', '180%']]);
    expect(found('对新设机构设定15%的资本比例下限。').map((fact) => fact.split(' ').slice(1, 3))).toEqual([['GTE', '15%']]);
  });

  it('one number that 分别 gives to several years is that of each', () => {
    expect(targetsIn('“十四五”、“十五五”期间分别新增造林面积60万亩左右。', { date: '2022-03-01' }).map(({ fact }) => [fact.value, fact.yearFrom, fact.year])).toEqual([[600_000, 2021, 2025], [600_000, 2026, 2030]]);
    expect(targetsIn('2020年和2024年分别建成泵站20座。', { date: '2022-03-01' }).map(({ fact }) => fact.year)).toEqual([2024]);
    expect(targetsIn('2024年、2025年各建设社区食堂30家，分别在乡镇选址。').map(({ fact }) => fact.year)).toEqual([2025]);
  });

  it('gives each the bound behind the last', () => {
    expect(found('到2026年，甲等站点和乙等站点占比分别达到40%、20%以上。')).toEqual(['甲等站点占比 GTE 40% 2026', '乙等站点占比 GTE 20% 2026']);
  });

  it.each([
    ['two plans', '“十四五”末和“十五五”末，户用光伏普及率分别达到12%和18%。', [[12, 2025], [18, 2030]]],
    ['plans named together', '“十四五”“十五五”期间分别新增造林面积60万亩和50万亩。', [[600_000, 2025], [500_000, 2030]]],
    ['years named together', '2023、2024、2025年分别新建驿站20个、30个、50个。', [[20, 2023], [30, 2024], [50, 2025]]],
    ['a span', '2023—2025年分别培训1万人次、1.2万人次、1.5万人次。', [[10_000, 2023], [12_000, 2024], [15_000, 2025]]],
    ['every two numbers', '到2025年和2030年，甲类、乙类设备国产化率分别达到50%、60%和70%、80%。', [[50, 2025], [60, 2025], [70, 2030], [80, 2030]]],
  ])('takes the years of %s in turn', (_, text, expected) => {
    expect(targetsIn(text, { title: '“十四五”发展规划', date: '2022-03-01' }).map(({ fact }) => [fact.value, fact.year])).toEqual(expected);
  });

  it('has one indicator, whatever stands between its numbers', () => {
    expect(found('2024年和2025年，分别改造老旧小区1000个和800个。')).toEqual(['老旧小区 EQ 1000个 2024', '老旧小区 EQ 800个 2025']);
  });

  it('shares the bound behind its last number without 分别, too', () => {
    expect(found('甲类、乙类站点达标率保持在95%、80%以上。').map((fact) => fact.split(' ')[1])).toEqual(['GTE', 'GTE']);
  });

  it('one number that 分别 gives to several things is that of each', () => {
    expect(found('到2025年，粉尘和VOCs排放总量比2020年分别下降10%以上。')).toEqual(['粉尘排放 GTE 10% 2025', 'VOCs排放 GTE 10% 2025']);
  });

  it('a floor holds for what 和 joins to it', () => {
    expect(found('每站至少配备1名专职和1名兼职管理员。').map((fact) => fact.split(' ').slice(1, 3))).toEqual([['GTE', '1名'], ['GTE', '1名']]);
  });

  it('has one year where there are fewer years than numbers', () => {
    expect(found('到2026年，建成食堂30家和驿站50个。').map((fact) => fact.slice(-4))).toEqual(['2026', '2026']);
  });

  it('names what all of them are paid for', () => {
    expect(found('对新认定的一级、二级、三级站点，分别给予30万元、20万元、10万元一次性奖励。')).toEqual([
      '新认定的一级、二级、三级站点一次性奖励 EQ 300000元 null', '新认定的一级、二级、三级站点一次性奖励 EQ 200000元 null', '新认定的一级、二级、三级站点一次性奖励 EQ 100000元 null',
    ]);
  });
});
