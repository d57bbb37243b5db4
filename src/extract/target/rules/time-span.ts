import { textBefore, textBehind, wordOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const WITHIN = /^(?:内|之内|前|后|之后|以后|以前|起|来|间|期|制)/;
const NOT_HELD = /(?:提前|延期|逾期|推迟|累计|连续|最近|近|前|后|满|历时|已|为期|周期为?|有效期为?|任期为?|试行期?|自.{0,12})$/;
const PER_ONE = /每(?:天|日|周|学期|学年|年|人|生|名|课|班)/;
const SHORTEN = /压缩|压减|缩短|缩减|控制|提速/;

/** Durations: a floor or ceiling of one is a requirement, a deadline or a term is nothing that a policy counts. */
export const timeSpan: TargetRule = {
  id: 'time-span',
  reads: 'deadlines and terms: 20个工作日内, 提前30天, 任期5年',
  judge: (candidate) => {
    const { quantity, before } = candidate;
    if (quantity.unitClass !== 'TIME') return null;
    const front = textBefore(candidate);
    if (SHORTEN.test(front)) return null;
    if (quantity.unit === '岁' || quantity.unit === '周岁') return quantity.bound === 'KEPT' || /预期寿命|年龄(?:在|为|应|须|要)?$/.test(front) ? null : 'NONE';
    if (PER_ONE.test(front) && /小时|分钟|学时|课时/.test(quantity.unit)) return null;
    const held = quantity.bound === 'KEPT' || quantity.comparator === 'APPROX' || quantity.comparator === 'RANGE';
    const within = WITHIN.test(textBehind(candidate)) || (quantity.comparator === 'LTE' && quantity.bound === 'STATED');
    if (within || NOT_HELD.test(front)) return 'NONE';
    if (quantity.comparator === 'GTE') return null;
    return held && before.some((cue) => cue.role === 'NORM' || quantity.bound === 'KEPT' || wordOf(candidate, cue) === '为') ? null : held && quantity.bound === 'KEPT' ? null : 'NONE';
  },
  accepts: [
    { text: '岗前培训时间一般不少于40学时，跟岗时间不少于30天。', facts: [{ value: 40, unit: '学时' }, { value: 30, unit: '天', comparator: 'GTE' }] },
    { text: '研修班时长一般为7天左右。', facts: [{ value: 7, unit: '天', comparator: 'APPROX', kind: 'REQUIREMENT' }] },
  ],
  rejects: [
    { text: '应当自收到申请之日起20个工作日内作出决定。', because: 'a deadline of procedure' },
    { text: '活动方案应提前15天报市教育局备案。', because: 'a deadline of procedure' },
    { text: '理事会每届任期5年。', because: 'a term of office' },
    { text: '连续3年考核不合格的，撤销称号。', because: 'counts what happened, keeps no floor' },
  ],
};
