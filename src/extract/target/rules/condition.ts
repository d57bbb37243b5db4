import { has, lastOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** 应具备以下条件：…；[500亩以上]；… */
const LISTED = /(?:条件|资格|基本要求)：[^。]*$/;
/** 不足500万元[但有专利] */
const ELSE = /^(?:但|的?，但)/;
const SUPPOSED = /(?:^|[，；：])(?:如果?|若|凡|倘)/;

/** Thresholds that a party must show to be admitted. */
export const condition: TargetRule = {
  id: 'target/condition',
  reads: 'a threshold to be met: 如有3个以上案例，可…, 应具有5年以上工作经历, 申报条件：…10人以上',
  judge: ({ text, quantity, sentence, tail, before, directs, underGoals, underConditions, moment, mood }) => {
    if (!directs || underGoals || quantity.bound === null ) return null;
    if (underConditions && mood !== 'FUTURE') return ELSE.test(tail) ? 'NONE' : 'REQUIREMENT';
    if (moment !== null && mood === 'FUTURE') return null;
    if (LISTED.test(text.slice(sentence.start, quantity.from).slice(-100)) && mood !== 'FUTURE') return 'REQUIREMENT';
    if (quantity.unitClass === 'SHARE') return null;
    if (SUPPOSED.test(text.slice(sentence.start, quantity.from).slice(-60))) return 'REQUIREMENT';
    const cue = lastOf(before, 'HAVE', 'BUILD', 'REACH');
    return cue?.role === 'HAVE' || (has(before, 'NORM') && cue === null) ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '如县域内有2个以上特色产业园，可整体申报。', facts: [{ value: 2, unit: '个', comparator: 'GTE', kind: 'REQUIREMENT' }] },
    { text: '示范区须具备以下条件：种植面积300亩以上；技术人员6人以上。', facts: [{ value: 300, unit: '亩', kind: 'REQUIREMENT' }, { value: 6, unit: '人' }] },
    { text: '站点认定须符合以下条件：（一）经营时间2年以上。（二）截至上年末，近2年收入平均增长率达到6%以上。', facts: [{ value: 2, unit: '年', kind: 'REQUIREMENT' }, { value: 6, unit: '%', kind: 'REQUIREMENT' }] },
    { text: '申报单位应具有3年以上实训组织经验。', facts: [{ value: 3, unit: '年', comparator: 'GTE', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '全县有2个以上特色产业园已投入使用。', because: 'reports what there is' }],
};
