import { PERMITS } from '../bound.js';
import type { TargetRule } from '../judge.js';

/** 面积[70平方米及以下]的，减按…: the threshold closes with 的, or with those that it is set for. */
const CLOSES = /^(?:[^，。；]{0,16}的|的[\u4e00-\u9fff]{0,16})?$/;
/** 缴费满[15年]的可以… */
const FULL = /满$/;
/** …，[但未达到规定比例的]，按… */
const FURTHER = /^，但[^，。；]{0,30}的/;
const RELIEF = /^，[^，。；]{0,8}?(?:[免减]征|减按|减半|减缴|免缴|免予|不征|缓缴|(?:按照?|以)[^，。；]{0,24}(?:征收|计征|缴纳|缴费|收取))/;
/** 连续经营[2年以上]的可…, 余额达到[1%]时可以… */
const MAY = new RegExp(`^(?:的，?|时，?)${PERMITS}`);
const FARTHEST = 40;

/** Thresholds on which a tax, a fee or a permission depends. */
export const relief: TargetRule = {
  id: 'target/relief',
  reads: 'the threshold of a tax, fee or permission: 面积为70平方米及以下的，减按1%的税率征收; 余额达到2%时可以不再提取',
  judge: ({ text, quantity, clause, front, tail, directs, mood, before }) => {
    if (!directs || mood === 'PAST') return null;
    if (MAY.test(tail) && (quantity.unitClass === 'SHARE' ? before.some(({ role }) => role === 'REACH') : quantity.unitClass === 'TIME' && (quantity.bound !== null || (FULL.test(front) && !quantity.unit.endsWith('岁'))))) return 'REQUIREMENT';
    if (quantity.bound === null || !CLOSES.test(tail)) return null;
    const behind = text.slice(clause.end, clause.end + FARTHEST);
    const further = FURTHER.exec(behind);
    return RELIEF.test(further ? behind.slice(further[0].length) : behind) ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '面积为70平方米及以下的，减按1%的税率征收。', facts: [{ value: 70, unit: '平方米', comparator: 'LTE', kind: 'REQUIREMENT' }, { value: 1, unit: '%' }] },
    { text: '职工20人（含）以下的企业，继续免征保障金；安排就业比例达到2%以上，但未达到规定比例的，按应缴额的60%缴纳。', facts: [{ value: 20, unit: '人', comparator: 'LTE', kind: 'REQUIREMENT' }, { value: 2, unit: '%', kind: 'REQUIREMENT' }, { value: 60, unit: '%', kind: 'REQUIREMENT' }] },
    { text: '对月销售额8万元以下（含本数）的增值税小规模纳税人，免征增值税。缴费满12年的可以转入。', facts: [{ value: 80_000, unit: '元', comparator: 'LTE' }, { value: 12, unit: '年' }] },
    { text: '连续经营三年以上的可申请续租，准备金余额达到存款的2%时可以不再提取。', facts: [{ value: 3, unit: '年', comparator: 'GTE', kind: 'REQUIREMENT' }, { value: 2, unit: '%', comparator: 'EQ', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '从业人员400人以上的企业，优先安排服务。', because: 'only says which firms' }, { text: '年满60周岁的可以享受服务。', because: 'an age' }],
};
