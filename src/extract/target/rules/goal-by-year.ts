import { has, wordOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';
import { MEASURED } from '../measures.js';

/** What is to be reached by a year, or is said to be aimed at. */
export const goalByYear: TargetRule = {
  id: 'target/goal-by-year',
  reads: 'an amount to be reached by a year or aimed at: 到2027年，…达到60%, 力争新增3万人',
  judge: (candidate) => {
    const { quantity, before, behind, mood, moment, carried, previous, directs } = candidate;
    if (mood !== 'FUTURE') return null;
    if (!directs && (moment === null || carried) && !has(before, 'FUTURE')) return null;
    const { front } = candidate;
    const last = before.at(-1);
    if (carried && previous === null && quantity.unitClass === 'COUNT' && last?.end === quantity.from && wordOf(candidate, last) === '为') return null;
    if (quantity.unitClass === 'NONE' && !has(before, 'REACH', 'CHANGE')) return null;
    if (has(before, 'FUTURE') && quantity.unitClass === 'SHARE') return 'GOAL';
    if (has(before, 'BUILD', 'REACH', 'CHANGE', 'HAVE') || MEASURED.test(front) || previous !== null) return 'GOAL';
    if (moment !== null && !carried) return 'GOAL';
    return has(behind.slice(0, 1), 'BUILD', 'REACH') && quantity.bound !== null && !/的$/.test(candidate.tail) ? 'GOAL' : null;
  },
  accepts: [
    { text: '到2027年，每千人口托位数达到4.5个，社区食堂覆盖率超过80%。', facts: [{ value: 4.5, unit: '个', comparator: 'EQ', year: 2027 }, { value: 80, unit: '%', comparator: 'GT', year: 2027 }] },
    { text: '力争新培育农机服务组织300家左右。', facts: [{ value: 300, comparator: 'APPROX', year: null, kind: 'GOAL' }] },
  ],
  rejects: [{ text: '到2027年3月31日前报送总结材料。', because: 'a date' }, { text: '到2026年，建成区域中心。首批示范县为6个。', because: 'says which they are' }],
};
