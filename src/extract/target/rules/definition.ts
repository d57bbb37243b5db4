import type { TargetRule } from '../judge.js';

const MEANS = /(?:所称|所指|称为)[^。；]{0,40}是指|，是指|是指(?:同时)?(?:符合|具有|年|在)/;

/** Thresholds inside a definition. */
export const definition: TargetRule = {
  id: 'target/definition',
  reads: 'a threshold that only defines a term: 本办法所称小型企业，是指从业人员不超过60人…的企业',
  judge: ({ text, quantity, sentence }) => (MEANS.test(text.slice(Math.max(sentence.start, quantity.from - 200), quantity.from)) ? 'NONE' : null),
  accepts: [{ text: '小型养老机构床位不得超过60张。', facts: [{ value: 60, unit: '张', comparator: 'LTE', kind: 'REQUIREMENT' }] }],
  rejects: [{ text: '本办法所称小型养老机构，是指床位不超过60张、建筑面积不超过1500平方米的机构。', because: 'says what the words mean' }],
};
