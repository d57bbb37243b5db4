import { has, type Candidate } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const HEAD = /^(?:的|（含）|）)?[\u4e00-\u9fff“]/;
const MEASURE = /(?:人口|人员|年龄|收入|学历|面积|营收|产值|规模|投资额?|金额|资产|资金|高度|长度|容量|龄|额)(?:在|为|达|达到|超过|不足)?$/;
const VERB_AFTER = /^(?:用于|作为|由|的?比例|的?标准)/;
/** What is counted with a unit of its own: behind an amount of money or a measure it says which ones are meant. */
const COUNTED = /^的?[^，。、；\d]{0,8}?(?:机组|锅炉|[窑高转电焦]炉|电厂|电站|泵站|变电站|煤矿|矿井|水库|灌区|客车|货车|企业|项目|城市|单位|机构|园区|工程|集群|市场主体|学校|医院|高校|合作社|产品|建筑|用户|车辆|船舶|街区|小镇)/;
/** 营业收入超10亿元企业[20家]: the number behind it counts. */
const COUNT_BEHIND = /^(?:(?:的|以上的?|级)?[\u4e00-\u9fff“”]{2,10}?(?:达到?|超过|突破|新增|约)?)?\d[\d.]*[万亿]?[家个户项座所]/;
/** 300人[以上]500人以下 */
const SECOND_BOUND = /^\d[\d.]*[万亿]?[^\d，。；]{1,4}(?:以下|以内)/;
const FIRST_BOUND = /\d[万亿]?[^\d，。；]{1,4}以上$/;
/** 对首次突破1亿元、5亿元的企业，…: the clause only says whom what follows is for. */
const FOR_WHOM = /^(?:第[一二三四五六七八九十百]{1,4}条\s*|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*|——)*(?:对|凡|向)/;
const WHOM = /的[\u4e00-\u9fff“”（）、]{0,16}$/;
/** 漏损率高于12%[的城市] */
const OF_WHICH = /^的(?:[\u4e00-\u9fff]{0,4}(?:城市|地区|县|市|省份?|企业|单位|机构|银行|项目|学校|园区|人员|基地|中心|产品|专业|课程|教师|个人|部门|小区|社区|街道|乡镇|村|行业|家庭|群体|区域|河段|站点|用户|，)|$)/;
/** 对所得额不超过200万元[的部分] */
const PART = /^的(?:部分|企业|个人|纳税人|单位|项目)?$/;
/** 年收入50万元以上[的占比]超过40% */
const SHARE_OF = /^的[\u4e00-\u9fff]{0,6}?(?:占比|比例|比重)/;
const FUND = /^的?[\u4e00-\u9fff]{0,12}(?:基金|资金池|贷款)/;

/** 床位100张以上[的医院] */
/** （运距[500公里以上]）: a measure of what stands before the bracket. */
const REMARK = '（';
/** 每新增[1家]规上企业奖励10万元 */
const EACH_ONE = /每(?:新增|新建|新招|增加|引进|培育|培养|招用|招录|招聘|吸纳|建设|建成|安置|完成|推广|销售|购买|生产|流转|收购)$/;
/** 收托[50—100人]的，应当… */
const BAND = /^的$/;

/** 资产规模不小于50亿元[的银行应当…]: a floor that says who must do what follows. */
const WHO_MUST = /^(?:人民币)?的[\u4e00-\u9fff]{2,10}?(?:应当|必须|不得|须|可以)/;

const OTHER_HEAD = /^的(?!目标|任务|水平|要求|标准|比例|规模|幅度|资金|经费)[\u4e00-\u9fff“]/;

/** What the number measures stands before it, so that what follows 的 is another thing. */
function nounBefore({ text, quantity, before, item }: Candidate): boolean {
  if (quantity.unitClass === 'MONEY' && has(before, 'GRANT')) return false;
  const verb = before.findLast(({ start }) => start < quantity.from);
  return quantity.from - Math.max(verb?.end ?? item, item) >= 2 && /[\u4e00-\u9fff]{2}$/.test(text.slice(item, quantity.from)) && !/[每约近]$/.test(text.slice(item, quantity.from));
}

/** Limits that only tell which things are meant: 常住人口300万以下城市, 500人以上的企业. */
export const classLimit: TargetRule = {
  id: 'target/class-limit',
  reads: 'an amount that describes a class of things and is nothing to keep: 常住人口300万以下城市, 对首次突破1亿元的企业',
  judge: (candidate) => {
    const { quantity, before, behind, mood } = candidate;
    const { unitClass, bound } = quantity;
    const { front } = candidate;
    const { tail } = candidate;
    if (FOR_WHOM.test(front) && PART.test(tail)) return 'NONE';
    if (quantity.valueMax !== null && BAND.test(tail)) return 'NONE';
    if (quantity.value === 1 && EACH_ONE.test(front)) return 'NONE';
    if (bound === 'STATED' && (unitClass === 'MEASURE' || unitClass === 'MONEY') && candidate.text[candidate.clause.start - 1] === REMARK && tail === '') return 'NONE';
    if (unitClass === 'SHARE') return bound === 'STATED' && front !== '' && OF_WHICH.test(tail) && !has(before.filter((cue) => cue.start < quantity.from), 'BUILD', 'REACH', 'GRANT') && mood !== 'FUTURE' ? 'NONE' : null;
    if (VERB_AFTER.test(tail)) return null;
    if (bound === 'KEPT' && (unitClass === 'MONEY' || unitClass === 'MEASURE') && MEASURE.test(front) && WHO_MUST.test(tail)) return 'NONE';
    if (bound !== 'KEPT') {
      if (FOR_WHOM.test(front) && WHOM.test(tail) && !has(before, 'GRANT', 'NORM')) return 'NONE';
      if ((unitClass === 'MONEY' || unitClass === 'MEASURE') && COUNT_BEHIND.test(tail)) return 'NONE';
      if (SECOND_BOUND.test(tail) || (FIRST_BOUND.test(front) && quantity.comparator === 'LTE')) return 'NONE';
    }
    if (bound === 'STATED' && SHARE_OF.test(tail)) return 'NONE';
    const attributive = bound === 'STATED' && HEAD.test(tail);
    if (attributive && MEASURE.test(front)) return 'NONE';
    if (attributive && quantity.comparator === 'LTE' && (unitClass === 'MEASURE' || unitClass === 'MONEY') && !has(before, 'REACH', 'GRANT', 'NORM', 'KEEP')) return 'NONE';
    const counted = attributive && (unitClass === 'MONEY' || unitClass === 'MEASURE') ? COUNTED.exec(tail) : null;
    if (counted && !behind.some((cue) => cue.start < quantity.end + counted[0].length)) return 'NONE';
    if (attributive && OTHER_HEAD.test(tail) && nounBefore(candidate)) return 'NONE';
    const verb = has(before, 'BUILD', 'HAVE', 'NORM', 'GRANT') || before.some((cue) => cue.role === 'REACH' && cue.end === quantity.from);
    if (attributive && !verb && mood !== 'FUTURE') return 'NONE';
    return bound !== 'KEPT' && /^的(?:[^，。；]{0,12})(?:，|$)/.test(tail) && MEASURE.test(front) && !FUND.test(tail) ? 'NONE' : null;
  },
  accepts: [
    { text: '到2027年，引育10家以上具有自主品牌的设备企业。', facts: [{ value: 10, unit: '家', comparator: 'GTE', year: 2027 }] },
    { text: '到2027年，培育产值超十亿元企业4家以上、超百亿元集群2个。', facts: [{ value: 4, unit: '家', comparator: 'GTE' }, { value: 2, unit: '个' }] },
    { text: '设立总规模30亿元的产业发展基金。', facts: [{ value: 3_000_000_000, unit: '元', kind: 'GOAL' }] },
  ],
  rejects: [
    { text: '资产规模不小于50亿元的农商银行应当持续达到监管标准。', because: 'only says which banks' },
    { text: '取消常住人口300万以下城市的落户限制。', because: 'says which cities' },
    { text: '从业人员500人以上企业可自主开展评价。', because: 'says which firms' },
    { text: '加快淘汰20蒸吨/小时以下燃煤锅炉和15万千瓦以下机组。', because: 'says which boilers and sets' },
    { text: '推动中长距离（运距300公里以上）货物运输优先选择铁路。', because: 'says which distance' },
    { text: '机构每吸纳1名毕业生就业，从业人员20—50人的，由县级审核。', because: 'says when' },
    { text: '新增床位60张以上的医院优先安排。', because: 'says which hospitals' },
    { text: '推动年产20万吨以上的企业开展节能改造。', because: 'firms are not counted in tonnes' },
    { text: '管网漏损率高于14%的城市要加快改造，满意度低于80%的站点停止承担任务。', because: 'says which cities and stations' },
    { text: '对年度营业收入首次突破1亿元、3亿元的软件企业，按规定优先推荐。', because: 'says whom it is for' },
  ],
};
