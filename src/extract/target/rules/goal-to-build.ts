import { has, lastOf, wordOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';
import { MEASURED } from '../measures.js';

const LISTED = /(?:、[^，；、]{1,12}|等)$/;
/** 每千人拥有医疗床位7.5张 */
const PER_HEAD = /每(?:\d|[十百千万])/;
/** 执行率[100%], [85%以上]的乡镇卫生院设置中医馆: no verb stands before them. */
const RATE = /(?:率|占比|比例|比重)$/;
/** 参与人次达到[1.5亿]: the measure itself says what is counted. */
const COUNTED = /(?:人次|人数|数|量|系数|指数|率|值|）)(?:将|均)?$/;
/** 示范区扩区至[600平方公里] */
const MOVED_TO = /(?<!(?:从|自|由)[^，；]{0,20})[\u4e00-\u9fff]{2}[至到]$/;
/** 设立基金，总规模[20亿元] */
const SIZE = /规模(?:为|约)?$/;
/** 至少配备1名校长[和]1名辅导员: what is joined to a requirement is one. */
const JOINED = /^[^，；、]{1,16}[和及与]$/;
const DONE_IN_ALL = /(?:共(?!同|建|享|育)|共计|合计|总计|累计)(?:[\u4e00-\u9fff]{0,2})$/;

/** What a policy orders to build, train, select or raise, without naming a year. */
export const goalToBuild: TargetRule = {
  id: 'target/goal-to-build',
  reads: 'an amount that the text orders to build, train, select or raise: 遴选30个左右试点县',
  judge: (candidate) => {
    const { quantity, before, behind, earlier, mood, directs, text } = candidate;
    if (mood !== 'PLAIN' || !directs) return null;
    const cue = lastOf(before, 'BUILD', 'REACH', 'CHANGE');
    if (quantity.unitClass === 'NONE') return cue?.role === 'REACH' && cue.end >= quantity.from && COUNTED.test(text.slice(candidate.clause.start, cue.start)) ? 'GOAL' : null;
    if (text[quantity.start] === '翻') return 'GOAL';
    if (candidate.previousKind === 'REQUIREMENT' && candidate.item === candidate.clause.start && candidate.previous?.clause.start === candidate.clause.start && JOINED.test(text.slice(candidate.previous.quantity.end, quantity.from))) return 'REQUIREMENT';
    if (quantity.unitClass === 'SHARE' && RATE.test(candidate.front) && (quantity.value === 100 || quantity.bound !== null)) return 'GOAL';
    if (!cue && (quantity.unitClass === 'SHARE' || quantity.unitClass === 'COUNT') && quantity.from === candidate.clause.start && quantity.comparator !== 'EQ' && !quantity.vague && has(behind, 'BUILD', 'REACH')) return 'GOAL';
    if (!cue && quantity.unitClass === 'SHARE' && behind[0] && (behind[0].role === 'BUILD' || behind[0].role === 'REACH') && behind[0].start === quantity.end) return 'GOAL';
    if (!cue && quantity.unitClass === 'MONEY' && SIZE.test(candidate.front) && has(earlier, 'BUILD')) return 'GOAL';
    if (!cue && candidate.underGoals && quantity.bound !== null && quantity.end === candidate.clause.end && MEASURED.test(candidate.front)) return 'GOAL';
    if (!cue && candidate.previousKind === 'GOAL' && MEASURED.test(candidate.front)) return 'GOAL';
    if (!cue && MOVED_TO.test(candidate.front)) return 'GOAL';
    if (!cue && quantity.unitClass === 'COUNT' && has(before, 'GRANT')) return 'GOAL';
    if (!cue) return PER_HEAD.test(candidate.front) && has(before, 'HAVE') ? 'GOAL' : null;
    const { front } = candidate;
    if (cue.role === 'BUILD' && !candidate.ofPlan && DONE_IN_ALL.test(text.slice(Math.max(candidate.clause.start, cue.start - 4), cue.start))) return 'NONE';
    if (cue.end < quantity.from && LISTED.test(front) && quantity.bound === null && has(before, 'TOTAL')) return 'NONE';
    if (cue.role === 'BUILD' && quantity.unitClass === 'TIME') return null;
    return wordOf(candidate, cue) === '为' || wordOf(candidate, cue) === '占' ? null : 'GOAL';
  },
  accepts: [
    { text: '启动遴选第二批20个左右产业学院。', facts: [{ value: 20, unit: '个', comparator: 'APPROX', kind: 'GOAL', year: null }] },
    { text: '推动不少于20个县开展试点，审批时限压缩至2个工作日以内。', facts: [{ value: 20, comparator: 'GTE', kind: 'GOAL' }, { value: 2, unit: '个工作日', comparator: 'LTE', kind: 'GOAL' }] },
    { text: '县级以上机关80%建成节水单位，60%以上的乡镇达到节水标准。', facts: [{ value: 80, unit: '%', kind: 'GOAL' }, { value: 60, unit: '%', comparator: 'GTE', kind: 'GOAL' }] },
    { text: '设立社区服务引导基金，总规模20亿元。', facts: [{ value: 2_000_000_000, unit: '元', kind: 'GOAL' }] },
    { text: '面向初级中学、高级中学遴选600门左右劳动课程。', facts: [{ value: 600, unit: '门', kind: 'GOAL' }] },
    { text: '20家左右枢纽率先实现联网，展示区扩区至50平方公里，参与人次达到1.5万。', facts: [{ value: 20, unit: '家', comparator: 'APPROX' }, { value: 50, unit: '平方公里' }, { value: 15_000, unit: '人次' }] },
    { text: '依托公益项目资助学生10万名。', facts: [{ value: 100_000, unit: '名', kind: 'GOAL' }] },
    { text: '建设智慧社区实训点50个。', facts: [{ value: 50, unit: '个', comparator: 'EQ', kind: 'GOAL' }] },
  ],
  rejects: [
    { text: '经评审，共遴选产业学院36个，现予公布。', because: 'a result that is announced' },
    { text: '会议由市教育局牵头，联合11家单位举办。', because: 'no verb whose object a policy counts' },
  ],
};
