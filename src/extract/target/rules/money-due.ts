import { has, lastOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** 再贷款额度[400亿元] */
const LIMIT = /(?:额度|限额)(?:为)?$/;
/** What is raised is a goal, however it is bounded: 设立规模[不低于30亿元]的基金. */
const RAISES = /设立|组建|筹集|募集|发行|新增|引进|完成|形成/;
/** 设立再贷款，额度[400亿元]; 设立基金，首期规模[不低于3亿元]: how much of it is set up. */
const OF_EACH = /[每单]/;
const SET_UP = /设立|组建|发行/;
/** A standard that is set anew is one to keep: 补助标准提高到500元. */
const STANDARD = /(?:标准|额度|限额)(?:由[^，；]{1,8}|从[^，；]{1,8}|统一|再)?(?:提高|提升|调整|上调|增加)(?:到|至|为)/;
const SIZE = /(?:规模|额度)(?:为|约)?$/;

/** Amounts of money that somebody is to pay or to get. */
export const moneyDue: TargetRule = {
  id: 'target/money-due',
  reads: 'money that is due: 给予50万元奖励, 每人每月补贴500元',
  judge: (candidate) => {
    const { text, clause, quantity, before, behind, earlier, moment, carried, directs } = candidate;
    if (quantity.unitClass !== 'MONEY' || !directs) return null;
    if (candidate.underGoals && quantity.bound === 'KEPT' && !has(before, 'GRANT', 'NORM')) return null;
    if (SIZE.test(candidate.front) && !OF_EACH.test(candidate.front) && SET_UP.test(text.slice(candidate.sentence.start, clause.start))) return 'GOAL';
    const given = lastOf(before, 'GRANT');
    // 补助水平[提高到]每亩2000元, 补助标准[提高]30元: what was given is to become more.
    if (given && quantity.bound !== 'KEPT' && !STANDARD.test(candidate.front) && before.some((cue) => cue.start >= given.end && (cue.role === 'CHANGE' || (cue.role === 'REACH' && cue.end - cue.start > 1)) && cue.start < quantity.from)) return null;
    const due = has(before, 'GRANT') || has(behind.slice(0, 2), 'GRANT') || (!has(before, 'BUILD') && has(earlier, 'GRANT'));
    const each = /每(?!年|天|月)|对[^，]{2,40}$|^按/.test(text.slice(clause.start, quantity.from)) && has(before, 'BUILD');
    // A档每年支持5000万元，B档每年支持2500万元
    const again = candidate.previousKind === 'REQUIREMENT' && candidate.previous?.quantity.unitClass === 'MONEY' && !RAISES.test(candidate.front) && !has(before, 'REACH', 'CHANGE');
    const limit = LIMIT.test(candidate.front);
    if (!due && !each && !again && !limit && (quantity.bound !== 'KEPT' || RAISES.test(candidate.front))) return null;
    return moment !== null && !carried && has(before.filter((cue) => cue.start < quantity.from), 'REACH') ? null : 'REQUIREMENT';
  },
  accepts: [
    { text: '对新认定的中试基地给予一次性奖励80万元。', facts: [{ value: 800000, unit: '元', comparator: 'EQ', kind: 'REQUIREMENT' }] },
    { text: '设立设备更新再贷款，额度400亿元。', facts: [{ value: 40_000_000_000, unit: '元', kind: 'GOAL' }] },
    { text: '设立10亿元的种业基金，首期规模不低于2亿元。', facts: [{ value: 1_000_000_000, kind: 'GOAL' }, { value: 200_000_000, comparator: 'GTE', kind: 'GOAL' }] },
    { text: '设立10亿元的种业基金，每只子基金规模不低于1亿元。', facts: [{ value: 1_000_000_000, kind: 'GOAL' }, { value: 100_000_000, comparator: 'GTE', kind: 'REQUIREMENT' }] },
    { text: '对2026年底前取得生产许可证的企业，给予不超过800万元的奖励。', facts: [{ value: 8_000_000, comparator: 'LTE', kind: 'REQUIREMENT', year: null }] },
    { text: '农田补助水平提高到每亩1800元以上，人均补助标准提高20元、达到每人每年不低于500元。', facts: [{ value: 1800, kind: 'GOAL' }, { value: 20, kind: 'GOAL' }, { value: 500, kind: 'REQUIREMENT' }] },
    { text: '每个项目最高支持额度不超过300万元。', facts: [{ value: 3000000, comparator: 'LTE', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '去年发放补贴3.6亿元。', because: 'reports what was paid' }],
};
