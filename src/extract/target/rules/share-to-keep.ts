import { has } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const BY = /(?<!拟)(?:按照?|依照|以(?![上下内外前后来及]))[^，；]{0,24}$/;
const SPENT = /^的?(?:资金|经费|部分|收入|比例|标准)?(?:要|应当?|须|可)?(?:从[^，；]{1,14}中)?(?:自主|足额|全额|统一|一次性|分期|直接|予以|逐年|在?税前)?(?:用于|用在|投入|返还|奖|上缴|计[入提征算]|提取|列支|给予|补[助贴偿]|资助|[支缴]付|缴[纳存]|发放|拨付|[收征]取|征收|安排|支持|抵[免扣减]|扣除|加计|减[征按免]|摊销|配套|配备|配建|改造|补建|预留|分[担成]|承担|报销|聘[任用请]?|执行|确定|核定)|^的?(?:比例|标准|税率|费率|利率)/;

/** 东部30%[、中部50%、西部70%]的比例 */
const FURTHER = /^(?:[、和][^，；。、\d]{0,10}[\d.]+[%‰](?:以上)?)+/;
/** 费率为[1%], 补助标准统一为每人每年[500元], 贴息[50%] */
const RATE_IS = /(?:(?:[费税利]率|标准|比例)(?:统一|暂|仍|分别)*(?:为|按|执行|确定为|调整为)(?:每[^，；。\d]{1,6})*|贴息|承担|分担|负担|减按|加收|先行自付)$/;
/** 贷款利率分别为[1.7%、1.8%], 税率下调[1个百分点], 准备金率由6%下调至[4%] */
const OF_MONEY = /(?:(?<![盈毛净红])[费税利]率|准备金率|首付款?比例|起征点)(?:统一|暂|仍|分别|由[\d.]+%)*(?:为|[上下]调至?|[上下]浮|降至|提[高至]+)?$/;
const STANDARD = /^[^，；]{0,16}的标准/;
/** 按投资额的[40%]，给予… : the share of something that is named right before it. */
/** 投资额的[10%]可从应纳税额中抵免 */
const MAY_DEDUCT = /^可以?(?:从[^，；]{1,14}中)?(?:抵[免扣减]|扣除|加计|结转)/;
/** 按每百户[15平方米]补齐 */
const BY_RATIO = /(?:按照?|依照)每[^，；。\d]{1,8}$/;
const BY_SHARE_OF = /(?:按照?|依照)[^，；]{2,30}的$/;
/** 给予[50%]的贴息 */
const GRANTED = /^的[^，；。、]{0,6}?(?:贴息|补[贴助偿]|奖[励补]|资助|配套|返还|减免|优惠|担保|风险分担)/;
/** 第一年拨付[60%], 拨付剩余[40%] */
const PAID_PART = /^(?:剩余|其余|余下)?的?$/;
/** 减[20个基点] */
const POINTS = /[加减]$/;

/** Shares and rates by which money or places are divided. */
export const shareToKeep: TargetRule = {
  id: 'target/share-to-keep',
  reads: 'a share or rate by which something is to be divided, paid or built: 按投资额30%的比例, 60%以上用于一线, 按每千人10个托位的标准',
  judge: (candidate) => {
    const { quantity } = candidate;
    const { front } = candidate;
    const tail = candidate.tail.replace(FURTHER, '');
    if (quantity.unitClass !== 'SHARE' && quantity.unitClass !== 'MONEY') return (BY.test(front) && STANDARD.test(tail)) || BY_RATIO.test(front) ? 'REQUIREMENT' : null;
    if (quantity.unitClass === 'SHARE' && candidate.directs && candidate.mood !== 'PAST' && !candidate.underGoals && OF_MONEY.test(candidate.text.slice(candidate.clause.start, candidate.list))) return 'REQUIREMENT';
    if (RATE_IS.test(front) && candidate.directs && candidate.mood !== 'PAST' && !candidate.underGoals && (candidate.carried || candidate.mood === 'PLAIN' || quantity.unitClass === 'MONEY')) return 'REQUIREMENT';
    if (quantity.unitClass === 'SHARE' && /^的?(?:资金|经费|部分)?(?:要|应|须|应当)?(?:用于|用在)/.test(tail)) return 'REQUIREMENT';
    if (quantity.unitClass === 'SHARE' && candidate.directs && candidate.mood !== 'PAST') {
      if (BY_SHARE_OF.test(front) || (front.endsWith('的') && MAY_DEDUCT.test(tail)) || (has(candidate.before, 'GRANT') && GRANTED.test(tail))) return 'REQUIREMENT';
      const paid = candidate.before.findLast((cue) => cue.role === 'GRANT');
      if (paid && PAID_PART.test(candidate.text.slice(paid.end, quantity.from))) return 'REQUIREMENT';
      if (quantity.unit.endsWith('基点') && POINTS.test(front)) return 'REQUIREMENT';
    }
    return BY.test(front) && (SPENT.test(tail) || quantity.bound === 'KEPT') ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '培训经费的70%以上用于一线员工。', facts: [{ value: 70, comparator: 'GTE', unit: '%', kind: 'REQUIREMENT' }] },
    { text: '可按实际支出25%的比例申请补助。', facts: [{ value: 25, comparator: 'EQ', unit: '%', kind: 'REQUIREMENT' }] },
    { text: '省级财政承担70%，市级财政承担30%。', facts: [{ value: 70, unit: '%', kind: 'REQUIREMENT' }, { value: 30, unit: '%', kind: 'REQUIREMENT' }] },
    { text: '对技改项目，按照设备投入的12%，给予不超过300万元奖励。', facts: [{ value: 12, unit: '%', kind: 'REQUIREMENT' }, { value: 3_000_000, comparator: 'LTE', kind: 'REQUIREMENT' }] },
    { text: '逾期不缴纳的，按日加收3‰的滞纳金。', facts: [{ value: 3, unit: '‰', comparator: 'EQ', kind: 'REQUIREMENT' }] },
    { text: '市财政给予40%的贷款贴息。', facts: [{ value: 40, unit: '%', kind: 'REQUIREMENT' }] },
    { text: '按照每名学员不低于3万元的标准拨付。', facts: [{ value: 30000, comparator: 'GTE', unit: '元', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '2022年经费的70%用于一线员工。', because: 'reports what was done' }],
};
