import type { TargetRule } from '../judge.js';

const EVERY = /每(?:隔)?$/;
/** What is done so and so often; terms of office and editions are only numbered. */
const ACTS = new Set(['次', '轮', '遍', '趟', '轮次']);
/** 播放量突破10万次: nobody does a thing so often, it is counted. */
const MANY = 1000;
const TURN = /^(?:一(?:次|轮|届|期|评|遍|调|周期|小|大|微|换|更新|检)|为(?:一|1)个|1次)/;

/** Frequencies and cycles. */
export const howOften: TargetRule = {
  id: 'target/how-often',
  reads: 'how often something is done: 每年一次, 每三年一评, 3年为一个周期',
  judge: (candidate) => {
    const { quantity } = candidate;
    if (quantity.unitClass === 'TIMES' && quantity.value >= MANY) return null;
    if (quantity.unitClass === 'TIMES' && quantity.bound === 'STATED' && candidate.underConditions) return null;
    if (quantity.unitClass === 'TIMES') return quantity.bound === 'KEPT' && quantity.value > 1 && ACTS.has(quantity.unit) ? null : 'NONE';
    if (quantity.unitClass !== 'TIME') return null;
    return EVERY.test(candidate.front) || TURN.test(candidate.tail) ? 'NONE' : null;
  },
  accepts: [{ text: '班主任每学期家访不少于20次。', facts: [{ value: 20, unit: '次', comparator: 'GTE', kind: 'REQUIREMENT' }] }],
  rejects: [
    { text: '服务站应当每季度对设备至少开展一次检修，每月检查不少于1次。', because: 'frequencies, however they are put' },
    { text: '技能展示活动每两年举办1次。', because: 'a frequency' },
    { text: '名录每3年一调整，以5年为一个评估周期。', because: 'cycles' },
  ],
};
