import { has } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** 再贷款额度[400亿元] */
const LIMIT = /(?:额度|限额)(?:为)?$/;
/** What is raised is a goal, however it is bounded: 设立规模[不低于30亿元]的基金. */
const RAISES = /设立|组建|筹集|募集|发行|新增|引进|完成/;

/** Amounts of money that somebody is to pay or to get. */
export const moneyDue: TargetRule = {
  id: 'target/money-due',
  reads: 'money that is due: 给予50万元奖励, 每人每月补贴500元',
  judge: (candidate) => {
    const { text, clause, quantity, before, behind, earlier, moment, carried, directs } = candidate;
    if (quantity.unitClass !== 'MONEY' || !directs) return null;
    const due = has(before, 'GRANT') || has(behind.slice(0, 2), 'GRANT') || (!has(before, 'BUILD') && has(earlier, 'GRANT'));
    const each = /每(?!年|天|月)|对[^，]{2,40}$|^按/.test(text.slice(clause.start, quantity.from)) && has(before, 'BUILD');
    // A档每年支持5000万元，B档每年支持2500万元
    const again = candidate.previousKind === 'REQUIREMENT' && candidate.previous?.quantity.unitClass === 'MONEY' && !RAISES.test(candidate.front) && !has(before, 'REACH', 'CHANGE');
    const limit = LIMIT.test(candidate.front);
    if (!due && !each && !again && !limit && (quantity.bound !== 'KEPT' || RAISES.test(candidate.front))) return null;
    return moment !== null && !carried && has(before, 'REACH') ? null : 'REQUIREMENT';
  },
  accepts: [
    { text: '对新认定的中试基地给予一次性奖励80万元。', facts: [{ value: 800000, unit: '元', comparator: 'EQ', kind: 'REQUIREMENT' }] },
    { text: '每个项目最高支持额度不超过300万元。', facts: [{ value: 3000000, comparator: 'LTE', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '去年发放补贴3.6亿元。', because: 'reports what was paid' }],
};
