import { has, type Candidate } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const LIMITED = /控制在|原则上|一般(?:为|在|不|按)|限制在|限定/;
/** 赛项总量[90个左右] */
const IN_ALL = /总量/;
/** What comes of a policy, and nobody alone can keep: 覆盖率, 受益群众, 粉丝总量. */
const OUTCOME = /(?:覆盖|普及|知晓|参与|满意)[率度面]?$|受益|惠及|受众|粉丝|参与人|参加人|服务[\u4e00-\u9fff]{0,6}人|浏览量|播放量|点击量/;
/** 5年内累计不少于360[学时]: how long somebody must do something, whichever years are named. */
const LESSONS = new Set(['学时', '课时', '小时', '个小时', '天', '个月', '学分', '分钟']);
const PER_ONE = /每(?:个|所|名|位|家|校|县|省|班|人|生|市|区|乡镇|村|社区|项|学期|周|天|日|师|户|户均|类|科|学年|节|门|课|[百千万]|\d+[万千百]?(?:常住|户籍|服务)?(?:人|户|名|平方|公里|亩))|各(?:省|市|县|区|校|地|单位)/;
/** 每套巡展不少于4个县: what each of them must do, whenever the whole is done. */
const EACH_PARTY = /每(?:个|所|名|位|家|校|县|省|班|人|户|区|乡镇|村|社区|项|类|科|门|课|套|台|辆|座|处|张|件|场|期|批|站|点|园|院|队|组|条)|单个|各(?:省|市|县|区|校|地|单位)/;
/** 小班25人以内: a bare noun before the bound. */
const NOUN = /^(?:（[一二三四五六七八九十\d]+）)?[\u4e00-\u9fff]{2,10}$/;
/** 应在5个左右, 应当为[3]名 */
const DUE = /(?:应当?|须|必须|需)(?:控制|保持)?(?:在|为|达到|达|占)?$/;
/** 最高可上浮[30%] */
const MOST = /(?:最高|最多|至多)[^，；。]{0,6}$/;
const RAISES = /设立|组建|筹集|募集|发行|新增|完成|引进/;
const EQUIPS = /配|设置|聘|安排|提供|开设|参加|参与/;
/** 支付比例[提高到70%], 额度上限[提高至30万元]: what changes is a floor, ceiling or rate itself. */
const LIMIT_MOVES = /(?:申[领报请]条件|准入条件|门槛|容忍度|上限|下限|限额|最高额度|贷款额度|授信额度|最低标准|补[助贴]标准|支付标准|支付比例|报销比例|首付比例|起付线|准备金率)(?:由[^，；]{1,8}|从[^，；]{1,8}|相应|统一|再|进一步)?$/;
/** 预留给小微企业的比例[不低于60%]: what is set aside is kept, not reached. */
const SET_ASIDE = /预留[^，；。]{0,24}(?:比例|占比|份额)$/;
const DUTY = /应|须|必须|不得|应当|要求/;

/** 培训不少于1000人, 压缩至3个工作日以内: an amount that the text orders to be made or come to, however it is bounded. */
function isAmountOf(candidate: Candidate, front: string): boolean {
  const { text, quantity, before, articles } = candidate;
  if (candidate.previousKind === 'GOAL' && front.startsWith('其中') && candidate.previous?.quantity.unit === quantity.unit) return true;
  if (articles || PER_ONE.test(front) || has(before, 'NORM', 'HAVE', 'QUOTA', 'GRANT')) return false;
  if (quantity.bound === 'STATED') return /[到至]$/.test(text.slice(quantity.start - 1, quantity.start)) && has(before, 'REACH');
  return quantity.comparator === 'GTE' && (quantity.unitClass === 'COUNT' || quantity.unitClass === 'MEASURE' || (quantity.unitClass === 'MONEY' && RAISES.test(front))) && has(before, 'BUILD') && !EQUIPS.test(front) && !LESSONS.has(quantity.unit);
}

/** 覆盖率不低于70%, 受益群众不少于5万人次 */
const isOutcome = ({ articles, before, quantity, front, mood }: Candidate): boolean =>
  !articles && quantity.bound === 'KEPT' && quantity.comparator === 'GTE' && mood !== 'PAST' && !EACH_PARTY.test(front) && !has(before, 'NORM', 'HAVE') && OUTCOME.test(front);

/** Floors, ceilings and fixed amounts that a party must keep, where no year makes them a goal. */
export const boundToKeep: TargetRule = {
  id: 'target/bound-to-keep',
  reads: 'a floor, ceiling or fixed amount to keep: 不低于50%, 不超过30个, 总量控制在170个左右, 应配备2名',
  judge: (candidate) => {
    const { quantity, before, behind, moment, carried, underGoals, directs, articles } = candidate;
    if (!directs) return null;
    if (isOutcome(candidate)) return 'GOAL';
    if (quantity.bound === 'KEPT' && !underGoals && LESSONS.has(quantity.unit) && (carried || moment?.role !== 'BY')) return 'REQUIREMENT';
    if (quantity.unitClass === 'TIME' && quantity.bound !== null && !underGoals && has(before, 'NORM')) return 'REQUIREMENT';
    if (!underGoals && MOST.test(candidate.front) && (quantity.unitClass === 'MONEY' || quantity.unitClass === 'SHARE') && quantity.comparator === 'LTE') return 'REQUIREMENT';
    const { front } = candidate;
    if (quantity.bound === 'KEPT' && quantity.unitClass === 'SHARE' && !underGoals && SET_ASIDE.test(front)) return 'REQUIREMENT';
    const ownMoment = moment !== null && !carried && moment.start >= candidate.clause.start;
    if (quantity.bound === 'KEPT' && !underGoals && !ownMoment && !has(before, 'FUTURE') && (carried || has(before, 'NORM') || EACH_PARTY.test(front)) && !isAmountOf(candidate, front)) return 'REQUIREMENT';
    if (!underGoals && !ownMoment && !has(before, 'FUTURE') && quantity.bound !== null && DUE.test(front) && has(before, 'NORM')) return 'REQUIREMENT';
    if (quantity.bound === 'KEPT' && candidate.previousKind === 'REQUIREMENT' && front.startsWith('其中')) return 'REQUIREMENT';
    const reach = before.findLast((cue) => cue.role === 'REACH');
    if (reach && !ownMoment && LIMIT_MOVES.test(candidate.text.slice(candidate.clause.start, reach.start))) return 'REQUIREMENT';
    const goal = underGoals || (moment !== null && !carried) || (carried && moment !== null && candidate.mood === 'FUTURE');
    if (goal && (!articles || (candidate.mood === 'FUTURE' && quantity.bound !== 'KEPT'))) return null;
    if (isAmountOf(candidate, front)) return null;
    if (quantity.bound === 'KEPT') return 'REQUIREMENT';
    if (quantity.bound !== null && candidate.previousKind === 'REQUIREMENT' && candidate.previous?.quantity.unitClass === quantity.unitClass && !has(before, 'BUILD', 'CHANGE')) return 'REQUIREMENT';
    if (quantity.unitClass === 'NONE') return null;
    if (LIMITED.test(front.slice(-24)) || (IN_ALL.test(front.slice(-24)) && quantity.comparator !== 'GT' && quantity.comparator !== 'GTE')) return 'REQUIREMENT';
    if (quantity.comparator === 'LTE' && quantity.end === candidate.clause.end && NOUN.test(front) && !has(before, 'BUILD', 'CHANGE')) return 'REQUIREMENT';
    if (DUE.test(front) && has(before, 'NORM')) return 'REQUIREMENT';
    if (DUTY.test(front) && has(before, 'NORM') && (!has(before, 'BUILD') || /配备|配齐|配置|聘任|设置|安排/.test(front))) return 'REQUIREMENT';
    if (PER_ONE.test(front) && (/配备|配齐|配置|配建|安排|设置|开设|保证|不|聘请/.test(front) || quantity.unitClass === 'TIME')) return 'REQUIREMENT';
    return articles && (quantity.bound !== null || quantity.valueMax !== null || has(before, 'REACH', 'CHANGE')) && !has(behind, 'PENALTY') ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '每校每年开展家访不少于2次。', facts: [{ value: 2, unit: '次', comparator: 'GTE', kind: 'REQUIREMENT' }] },
    { text: '建设文化角，覆盖率不低于70%。每年举办活动30场次以上，受益群众不少于5万人次，平台粉丝总量突破100万人。', facts: [{ value: 70, kind: 'GOAL' }, { value: 30, kind: 'GOAL' }, { value: 50_000, kind: 'GOAL' }, { value: 1_000_000, comparator: 'GT', kind: 'GOAL' }] },
    { text: '校外兼职教师占比一般不超过25%。', facts: [{ value: 25, comparator: 'LTE', kind: 'REQUIREMENT' }] },
    { text: '扩大采购份额，预留采购预算的25%以上，其中预留给社会企业的比例不低于45%。', facts: [{ value: 25, unit: '%' }, { value: 45, unit: '%', comparator: 'GTE', kind: 'REQUIREMENT' }] },
    { text: '赛项总数控制在90个左右。', facts: [{ value: 90, comparator: 'APPROX', kind: 'REQUIREMENT' }] },
    { text: '“十五五”期间新增基地20个，新建基地自有装备占比原则上不低于40%。', facts: [{ value: 20, kind: 'GOAL', year: 2030 }, { value: 40, unit: '%', kind: 'REQUIREMENT', year: null }] },
    { text: '门诊费用支付比例由50%提高到55%。', facts: [{ value: 55, unit: '%', kind: 'REQUIREMENT' }] },
    { text: '每20万人口设置1个急救站。', facts: [{ value: 1, unit: '个', kind: 'REQUIREMENT' }] },
    { text: '2026年评选新农人80名。每市推荐不超过6名，其中女性不少于2名，粉丝数应在3万以上。', facts: [{ value: 80, kind: 'GOAL' }, { value: 6, kind: 'REQUIREMENT' }, { value: 2, kind: 'REQUIREMENT' }, { value: 30_000, kind: 'REQUIREMENT' }] },
    { text: '每所学校应配备2名专职心理教师。', facts: [{ value: 2, unit: '名', comparator: 'EQ', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '目前，该校兼职教师占比为25%。', because: 'a state, not a limit' }],
};
