import type { TargetRule } from '../judge.js';

const ASKED = /(?:请求|申请|恳请|反映)[，：]/;

/** What somebody else has asked for. */
export const request: TargetRule = {
  id: 'target/request',
  reads: 'what somebody has asked for, which is not granted yet: 你市请求，投资3亿元…',
  judge: ({ text, quantity, sentence }) => (ASKED.test(text.slice(sentence.start, quantity.from).slice(-120)) ? 'NONE' : null),
  accepts: [{ text: '同意你市意见，2026年底前建成码头泊位6个。', facts: [{ value: 6, unit: '个', year: 2026, kind: 'GOAL' }] }],
  rejects: [{ text: '你市请求，由市属企业投资3亿元，建设年产12万吨的项目。', because: 'asked, not decided' }],
};
