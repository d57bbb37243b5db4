import type { TargetRule } from '../judge.js';

/** What the state keeps by its plans of land and water: 耕地保有量, 用水总量. */
const CONTROLLED = /耕地保有量|耕地面积|基本农田|[\u4e00-\u9fff]保护红线|(?:城镇)?开发边界|岸线保有率|用水总量|建设用地(?:总?规模|总量|面积)|国土开发强度/;
/** 保持在…以上, 控制在…以内 */
const KEEPS = /(?:保持|稳定|控制|保有|维持)在/;
const GUARDED = /(?:严守|坚守|守住|守牢|守好|坚持|不突破|落实)$/;
const LINE = /^[\u4e00-\u9fff]{0,14}?(?:红线|底线)/;

/** Amounts of land and water that nobody may fall short of or exceed; they hold for every number of the sentence that lays them down. */
export const redLine: TargetRule = {
  id: 'target/red-line',
  reads: 'what is to be kept of land and water: 守住1.2亿亩耕地红线, 生态保护红线面积不低于2万平方千米',
  dated: true,
  judge: ({ text, quantity, sentence, clause, front, tail, directs, mood, underGoals }) => {
    if (!directs || mood === 'PAST') return null;
    if (quantity.unitClass === 'MEASURE' && GUARDED.test(front) && LINE.test(tail)) return 'REQUIREMENT';
    if (quantity.bound === null || underGoals || (quantity.bound !== 'KEPT' && !KEEPS.test(front))) return null;
    return CONTROLLED.test(text.slice(quantity.bound === 'KEPT' ? sentence.start : clause.start, quantity.from)) ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '严守1200万亩耕地红线，确保永久基本农田面积保持在1000万亩以上。', facts: [{ value: 12_000_000, unit: '亩', comparator: 'EQ', kind: 'REQUIREMENT' }, { value: 10_000_000, unit: '亩', comparator: 'GTE', kind: 'REQUIREMENT' }] },
    {
      text: '到2035年，全省耕地保有量不低于900万亩；城镇开发边界扩展倍数控制在基于2020年规模的1.2倍以内；单位产值建设用地下降不少于30%；用水总量不超过下达任务，其中2025年不超过80亿立方米。',
      facts: [{ value: 9_000_000, year: 2035, kind: 'REQUIREMENT' }, { value: 1.2, unit: '倍', comparator: 'LTE', year: 2035 }, { value: 30, unit: '%', year: 2035, kind: 'REQUIREMENT' }, { value: 8_000_000_000, comparator: 'LTE', year: 2025 }],
    },
  ],
  rejects: [{ text: '目前，全省耕地保有量稳定在900万亩以上。', because: 'what there is' }],
};
