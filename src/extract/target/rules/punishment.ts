import { has } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** 按日加收[3‰]的滞纳金: the rate of what is owed, like a tax. */
const SURCHARGE = /加收$/;

/** Fines and terms of imprisonment. */
export const punishment: TargetRule = {
  id: 'target/punishment',
  reads: 'what a law threatens: 处五万元以上二十万元以下罚款',
  judge: ({ before, behind, front }) => ((has(before, 'PENALTY') || has(behind, 'PENALTY')) && !SURCHARGE.test(front) ? 'NONE' : null),
  accepts: [{ text: '第三条 养老机构护理员与入住老人的比例不得低于20%。', facts: [{ value: 20, unit: '%', kind: 'REQUIREMENT' }] }],
  rejects: [
    { text: '由市场监管部门责令改正，处五万元以上二十万元以下罚款。', because: 'nobody wants a fine to be reached' },
    { text: '情节严重的，处三年以下有期徒刑。', because: 'a term of imprisonment' },
  ],
};
