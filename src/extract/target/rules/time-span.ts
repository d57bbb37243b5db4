import { has, wordOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const WITHIN = /^(?:内|之内|前|后|之后|以后|以前|起|来|间|期|制)/;
const NOT_HELD = /(?:累计|连续|最近|近|前|后|满|历时|已|为期|(?:任期|聘期|有效期|试行期?|周期|学制|期限)(?:一般|原则上)?为?|自.{0,12})$/;
/** Steps of a procedure, however long they must take. */
const STEP = /(?:提前|延期|逾期|推迟|公示|公告|公布|告知|征求意见|备案|报送)(?:时间|期限?)?(?:一般|应|应当|须|原则上)?$/;
const DURATION = /(?:时间|时长|学时|课时|实习|实训|培训|锻炼|实践|研修)(?:总量|累计)?(?:一般|应|应当|须|原则上)?(?:应|应当)?为$/;
/** 受教育年限达到13年, 平均预期寿命提高到79岁 */
const MEASURED = /(?:年限|寿命|天数|时长|时间|里程)[^，；]{0,6}$/;
/** 飞行达到15万小时: nothing lasts so long, it is counted. */
const MANY = 1000;
const PER_ONE = /每(?:天|日|周|学期|学年|年|人|生|名|课|班)/;
const SHORTEN = /压缩|压减|缩短|缩减|控制|提速|(?:稳定|保持|维持)在/;

/** Durations: a floor or ceiling of one is a requirement, a deadline or a term is nothing that a policy counts. */
export const timeSpan: TargetRule = {
  id: 'target/time-span',
  reads: 'deadlines and terms: 20个工作日内, 提前30天, 任期5年',
  judge: (candidate) => {
    const { quantity, before } = candidate;
    if (quantity.unitClass !== 'TIME') return null;
    const { front } = candidate;
    if (SHORTEN.test(front)) return null;
    if (quantity.unit === '岁' || quantity.unit === '周岁') return quantity.bound === 'KEPT' || /寿命|年龄(?:在|为|应|须|要)?$/.test(front) ? null : 'NONE';
    if (PER_ONE.test(front) && /小时|分钟|学时|课时/.test(quantity.unit)) return null;
    const kept = quantity.bound === 'KEPT';
    const within = WITHIN.test(candidate.tail) || (quantity.comparator === 'LTE' && quantity.bound === 'STATED');
    if (within || STEP.test(front) || (!kept && NOT_HELD.test(front))) return 'NONE';
    if (kept || quantity.comparator === 'GTE') return null;
    if (has(before, 'REACH') && (MEASURED.test(front) || quantity.value >= MANY)) return null;
    const usual = has(before, 'NORM') || before.some((cue) => wordOf(candidate, cue) === '为');
    return usual && (quantity.comparator === 'APPROX' || quantity.comparator === 'RANGE' || DURATION.test(front)) ? null : 'NONE';
  },
  accepts: [
    { text: '岗前培训时间一般不少于40学时，跟岗时间不少于30天。', facts: [{ value: 40, unit: '学时' }, { value: 30, unit: '天', comparator: 'GTE' }] },
    { text: '教师每年至少累计2个月参加企业实践。', facts: [{ value: 2, unit: '个月', comparator: 'GTE', per: 'YEAR' }] },
    { text: '顶岗实习时间一般为5个月。', facts: [{ value: 5, unit: '个月', comparator: 'EQ', kind: 'REQUIREMENT' }] },
    { text: '到2027年，志愿服务达到200万小时。', facts: [{ value: 2_000_000, unit: '小时', comparator: 'EQ', kind: 'GOAL', year: 2027 }] },
    { text: '研修班时长一般为7天左右。', facts: [{ value: 7, unit: '天', comparator: 'APPROX', kind: 'REQUIREMENT' }] },
  ],
  rejects: [
    { text: '应当自收到申请之日起20个工作日内作出决定。', because: 'a deadline of procedure' },
    { text: '活动方案应提前15天报市教育局备案。', because: 'a deadline of procedure' },
    { text: '拟推荐名单应公示不少于7个工作日。', because: 'a step of a procedure' },
    { text: '理事会每届任期5年。', because: 'a term of office' },
    { text: '连续3年考核不合格的，撤销称号。', because: 'counts what happened, keeps no floor' },
  ],
};
