import { PERMITS } from './bound.js';
import { lastOf, wordOf, type Candidate } from './candidate.js';
import type { Cue } from './cues.js';

const LONGEST = 36;
const TIME_LEAD = /^(?:并?(?:规划|计划|预计)?(?:到|至|在|自|从|截至)?(?:20\d\d|二[〇○零]..)(?:年)?(?:[—–~至-]+20\d\d年)?(?:底|末|初|年底)?(?:之?前|起|开始)?(?:的)?(?:[、和](?=20))?|(?:到|至|在)?“?十[三四五六]五”?(?:期?末|期间|时期)?|(?:每年|今年|年均(?!增|提|下|降)))/;
const LEAD = /^(?:的|）|第[一二三四五六七八九十百零\d]{1,5}条[\s\u3000]*|（[一二三四五六七八九十\d]{1,3}）|力争|争取|确保|努力|其中|使|推动|实现|基本|全面|预期|目标是|并|且|同时|再|共|先|还|要|应(?![急用届对变邀])|须|必须|应当|原则上|一般|约|将|逐步|不断|全国范围内|各地|教育部|我部|我市|我省|在全国|面向全国|包括|分别|依次|以及|和|及|与|、|“|，|对(?![外口接标照象应比])|；|：|——|—|·|\d{1,2}[.．]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/;
const PREDICATE_END = /(?:的?(?:总?数量|个数)?)?(?:总量|总数|总体|基本|相应|要|应|须|必须|力争|争取|确保|应当|原则上|一般|稳定|已|可|将|(?<![人平年])均|都|分别|各|累计|年均|每年|不|至少|共|预计|进一步|全部|能够|有望|平均|争取|努力|左右|逐步|稳步|达到并|20\d\d年(?:\d{1,2}月)?[底末]?前?|年[底末]前?|不断|按|低于|高于|超过)+$/;
const TAIL_CUT = /(?:为示范|上市|参加|参与|入选|开展|获得|取得|达到|通过|进入|落地|建成|投入|实现|用于|为主|在岗|先行|率先|利用(?!率)|，|；|（|、(?=[^，、和及\d]{1,10}\d)|、(?=[\d一二两三四五六七八九十百千万]))/;
/** 1000门课程内容符合…、…的课程: a description too long to be a name. */
const LONGEST_OBJECT = 12;
const CLAUSE_LIKE = /符合|充分|具有|纳入|适应|满足|面向/;
const VAGUE = /^(?:以上|以下|左右|以内|总体任务|任务|目标|规模|数量|水平|的)?$/;
const SPEND = /^的?(?:资金|经费|部分)?(?:要|应|须|应当)?(?:用于|用在)/;
const SPENT_NOUN = /(?:使用|提取|安排|用好|统筹|落实|筹集|的|和|从|将|把)([^的和，]{2,16})$/;
const BY_STANDARD = /(?:按照?|依照|以)([^，；]{1,24})$/;
const STANDARD = /^的?(标准|比例|额度)(?:予以|给予|进行)?([^，；。]*)/;
const MEASURE_END = /(?:率|比例|比重|占比|数|数量|总量|规模|强度|产值|收入|面积|半径|间距|宽|宽度|距离|高度|层高|净高|深度|厚度|坡度|班额|藏书量|用水量|增速|水平|指数|寿命|年限|能力|密度|浓度|额度?|幅度|程度|长度|力度|值|时长|时间|期|价格|标准|经费|人均|均)$/;
const COMPARED = /(?:比|较|与)(?:上年|20\d\d年(?:底|末)?)(?:相比)?(?:的)?/;
const ANNOUNCED = /^.*(?:目标|任务)(?:是|为|：)/;
/** 1000门[内容符合…、设计适应…的]核心课程: what is counted stands at the end of its description. */
const DESCRIBED = /^[^。；]{0,160}?的([^，。；的、]{2,20})(?=[，。；]|$)/;
/** 给予50万元[、100万元、200万元]一次性奖励 */
const REST_OF_LIST = /^(?:(?:[、和与及]|以及)[\d.]+[万亿]?(?:元|%|‰|个百分点|人次|人天|平方米|千瓦|[\u4e00-\u9fff])(?:以上|左右)?)+/;
/** 首台（套）装备, 乡镇（街道）服务站 */
const SHORT_REMARK = /（[^（）]{1,4}）/g;
const KEPT_WORD = /不(?:得|应|可|能|宜)?(?:低于|少于|小于|超过|高于|大于)/;
/** 4名老人[的比例]配置: what follows 的 only says in which sense. */
const SENSE = /^(?:比例|标准|要求|任务|目标|水平|额度)/;
const PER_HEAD = /^每[人生户家所][每]?[年月日天]?(?:每[年月日天])?$/;
/** 减按1%[的税率征收契税] */
const RATE_OF = /^的?(税率|征收率|费率|比例)(?:征收|计征|缴纳)([\u4e00-\u9fff]{2,12})$/;
/** 职工人数在20人以下[的企业] */
const OF_CLASS = /^的[\u4e00-\u9fff]{0,8}$/;
/** 所得额不超过200万元[的部分] */
const OF_ANY = /^的(?:部分|企业|单位|个人|家庭|纳税人|用人单位|项目)?$/;
/** 道路通达度[平原区]达到90%、[丘陵区]达到80%: one measure, region by region. */
const REGION = /^[东中西南北平丘山城农沿高主][\u4e00-\u9fff]{0,4}(?:区|部|地带|城市|农村)$/;
const REGIONAL = /^([\u4e00-\u9fff]{2,}?(?:[率度量]|比例|比重|占比|面积|水平))在?([东中西南北平丘山城农沿高主][\u4e00-\u9fff]{0,4}(?:区|部|地带|城市|农村))$/;
/** 连续经营3年以上[的可以…] */
const ALLOWS = new RegExp(`^的，?${PERMITS}`);
/** Measures that do not say of what. */
const BARE = /^(?:建筑)?(?:面积|价格|金额|收入|人数|年限|期限|时间)$/;
/** Words for money that do not say whom it is for. */
const GIVEN = /^的?(?:给予|予以)?((?:一次性|经费|资金|财政)*(?:奖励|奖补|奖金|补助|补贴|资助|支持|补偿|贴息|配套)(?:资金|经费|支持)?)$/;
const WHOM_LEAD = /^(?:对|向|给予?|为)/;
const WHOM = /(?:^|[，；：）])(?:(?:对|向)([^，；：]{2,40})|([^，；：]{2,40})的)(?=，)/g;
const NOT_WHOM = /^(?:按|以|最|单个|每|同|一次|不|累计|其中)|标准$|额度$|比例$|总额$|金额$/;
const FARTHEST_WHOM = 80;
const KIND = /^[\u4e00-\u9fff（）]{1,10}$/;
const HEAD = /(?:^|[。；，\n])([^，；。：\n]{2,20}(?:面积|半径|标准|数量|班额|比例|宽度|间距|高度))：[^。；：]{0,60}$/;
/** 岸线[由45公里]延长至 */
const FROM_NUMBER = /(?:由|从)[\d.]+[^，；]{0,8}$/;
/** 补贴标准[每人每月] */
const PER_HEAD_BEHIND = /(?<=[\u4e00-\u9fff]{2})每[人生户家所亩吨][每]?[年月日天]?(?:每[年月日天])?$/;
const CONJUNCT = /(?:和|及|与|以及)(?=(?:约|近|新增)?[\d一二两三四五六七八九十百千万])/;

/** 单套面积一般不超过70平方米，[最大]不超过90平方米 */
const OUTERMOST = /^(?:其中)?(?:最[大高小低长短多少]|累计|合计|总计|单个)?$/;
const BRACKETED = /([\u4e00-\u9fff“”]{2,24})（[^（）。]{0,40}$/;

/** What the number counts or measures, short, as a table's first column would have it; '' where neither its clause nor the number before it tells. */
export function indicatorOf(candidate: Candidate): string {
  const own = ownIndicator(candidate);
  const regional = REGIONAL.exec(own) ?? (REGION.test(own) && candidate.previous ? REGIONAL.exec(ownIndicator(candidate.previous)) : null);
  if (regional) return trim(`${regional[1]!}（${REGION.test(own) ? own : regional[2]!}）`);
  if (BARE.test(own)) return trim(earlierWhom(candidate) + own);
  if (!OUTERMOST.test(own)) return own;
  const { previous, quantity, sentence, text } = candidate;
  const before = own !== '' && previous?.quantity.unitClass === quantity.unitClass ? ownIndicator(previous) : '';
  return before || subjectBefore(candidate) || (own === '' ? stripped(BRACKETED.exec(text.slice(Math.max(sentence.start, quantity.from - FARTHEST_WHOM), quantity.from))?.[1] ?? '') : own);
}

function ownIndicator(candidate: Candidate): string {
  const { text, quantity, before, list } = candidate;
  const from = text[list - 1] === '、' ? list : candidate.item;
  const tail = candidate.tail.replace(REST_OF_LIST, '').replace(SHORT_REMARK, '');
  if (SPEND.test(tail)) return trim(`${spentOn(candidate)}${tail.replace(/^的?(?:要|应|须|应当)?/, '')}的比例`);
  const front = stripped(text.slice(Math.min(from, list), list));
  const head = headOver(candidate, front);
  if (head !== '') return trim(`${head}（${front}）`);
  if (MEASURE_END.test(front) && (!/^(?:的|以上|左右)?[\u4e00-\u9fff]/.test(tail) || (quantity.from < quantity.start ? OF_ANY.test(tail) : '在为'.includes(text[quantity.from - 1]!) && OF_CLASS.test(tail)))) return trim(front);
  const reach = lastOf(before.filter((cue) => cue.start < list), 'REACH', 'CHANGE');
  const build = verbOf(candidate);
  if (reach && (!build || build.start < reach.start)) {
    const subject = stripped(text.slice(Math.min(from, reach.start), Math.min(reach.start, list)));
    const change = reach.role === 'CHANGE' ? wordOf(candidate, reach) : text.startsWith('占比', reach.start) ? '占比' : '';
    // 改造提升[农贸市场]50家: the second of two verbs, no measure that moves.
    const object = reach.role === 'CHANGE' && quantity.unitClass === 'COUNT' ? stripped(text.slice(reach.end, list)) : '';
    if (object.length >= 2) return trim(object);
    if (subject !== '') return trim(subject.endsWith(change) ? subject : subject + change);
  }
  const standard = BY_STANDARD.exec(text.slice(candidate.clause.start, quantity.start));
  const kind = STANDARD.exec(tail);
  if (standard && kind) return trim(`${standard[1]!.replace(KEPT_WORD, '').replace(/的$/, '')}${kind[2]!.slice(0, 20)}的${kind[1]!}`);
  const rate = RATE_OF.exec(tail);
  if (rate) return trim(`${earlierWhom(candidate)}${rate[2]!}${rate[1]!}`);
  if (ALLOWS.test(tail) && front.length > 2) return trim(front.replace(/满$/, ''));
  const object = objectBehind(tail) || (tail.length > LONGEST_OBJECT && CLAUSE_LIKE.test(tail) ? (DESCRIBED.exec(text.slice(quantity.end, Math.min(candidate.sentence.end, quantity.end + 180)))?.[1] ?? '') : '');
  if (object !== '') {
    const relative = /([^，；、]{2,24}的)$/.exec(candidate.front)?.[1];
    const given = relative ? null : GIVEN.exec(object);
    if (given) return trim(`${whomFor(candidate)}${given[1]!}`);
    return trim(relative && object.length <= 6 ? stripped(relative) + object : object);
  }
  if (build) {
    const own = stripped(text.slice(Math.max(build.end, from), list));
    if (own !== '') return trim(quantity.unitClass === 'SHARE' ? `${wordOf(candidate, build)}${own}的比例` : own);
    const subject = stripped(text.slice(Math.min(from, build.start), build.start));
    if (build.role === 'GRANT') return trim(`${whomFor(candidate) || subject}${wordOf(candidate, build)}`);
    if (build.role === 'QUOTA' && subject !== '') return trim(`${subject}${wordOf(candidate, build)}的数量`);
    return subject.length >= 2 && subject.length <= 24 ? trim(quantity.unit.startsWith('人') ? front : subject) : quantity.unit.startsWith('人次') ? `${wordOf(candidate, build)}${quantity.unit}` : '';
  }
  return before.some((cue) => wordOf(candidate, cue) === front) ? '' : trim(front);
}

/** The verb whose object is counted: at the item's beginning if one stands there (建成…种植基地20个), of several in a row the last; else the last. */
function verbOf({ text, item, before, list }: Candidate): Cue | null {
  const verbs = before.filter(({ role, start }) => start >= item && (role === 'BUILD' || role === 'QUOTA' || role === 'GRANT'));
  let at = verbs.findIndex(({ start }) => stripped(text.slice(item, list)) === stripped(text.slice(start, list)));
  if (at < 0) return verbs.at(-1) ?? lastOf(before, 'BUILD', 'QUOTA', 'GRANT');
  while (at + 1 < verbs.length && verbs[at + 1]!.start - verbs[at]!.end <= 1) at++;
  return verbs[at]!;
}

function objectBehind(tail: string): string {
  if (tail.startsWith('、')) return '';
  const cut = tail.replace(/^(?:以上|左右|以内|以下)?的?/, '').split(TAIL_CUT)[0]!.split(CONJUNCT)[0]!;
  const last = cut.lastIndexOf('的');
  const behind = last >= 0 && cut.length - last > 2 ? cut.slice(last + 1) : cut;
  const object = last > 0 && SENSE.test(behind) ? cut.slice(cut.lastIndexOf('的', last - 1) + 1, last) : behind;
  if (object.length > LONGEST_OBJECT && CLAUSE_LIKE.test(object)) return '';
  return VAGUE.test(object) ? '' : object.replace(/[“”"]$/, (mark) => (object.includes('“') ? mark : ''));
}

/** Whom money is for: 对新认定的中心[给予…], 对新认定的中心，[按…给予…]; '' where the sentence does not tell. */
function whomFor(candidate: Candidate): string {
  const { text, clause, before, list } = candidate;
  const grant = before.findLast(({ role, start }) => role === 'GRANT' && start < list);
  const own = stripped(text.slice(clause.start, grant?.start ?? list)).replace(WHOM_LEAD, '').replace(/[的按]$/, '');
  if (own.length >= 2 && !NOT_WHOM.test(own)) return own;
  const behind = grant ? stripped(text.slice(grant.end, list)) : '';
  if (behind.length >= 2 && !NOT_WHOM.test(behind)) return behind;
  return earlierWhom(candidate);
}

/** 对个人购买首套住房（…），[面积…]: whom or what the clauses before say that it is for. */
function earlierWhom({ text, clause, sentence }: Candidate): string {
  const earlier = text.slice(Math.max(sentence.start, clause.start - FARTHEST_WHOM), clause.start);
  const whoms = [...earlier.matchAll(WHOM)];
  const whom = whoms.findLast((match) => match[1] !== undefined)?.[1] ?? whoms.at(-1)?.[2] ?? '';
  return stripped(whom.replace(/（.*$/, ''));
}

/** 用于农业的比例，逐步提高，[到2025年达到50%]: the measure that an earlier clause names. */
function subjectBefore({ text, clause, sentence, before }: Candidate): string {
  if (!before.some(({ role }) => role === 'REACH' || role === 'CHANGE')) return '';
  const clauses = text.slice(Math.max(sentence.start, clause.start - FARTHEST_WHOM), clause.start).split(/[，；：]/);
  return stripped(clauses.findLast((words) => words.length <= LONGEST && MEASURE_END.test(words)) ?? '');
}

/** 生均用房面积：[小学]7平方米 */
function headOver({ text, clause, quantity }: Candidate, front: string): string {
  if (quantity.unitClass !== 'MEASURE' && quantity.unitClass !== 'COUNT') return '';
  if (!KIND.test(front) || MEASURE_END.test(front)) return '';
  return stripped(HEAD.exec(text.slice(Math.max(0, clause.start - FARTHEST_WHOM), clause.start))?.[1] ?? '');
}

function spentOn({ text, clause, sentence, quantity }: Candidate): string {
  const front = stripped(text.slice(clause.start, quantity.from)).replace(/的$/, '');
  if (front !== '') return front;
  const earlier = text.slice(Math.max(sentence.start, clause.start - 40), Math.max(sentence.start, clause.start - 1));
  const noun = SPENT_NOUN.exec(earlier)?.[1] ?? earlier.slice(-10);
  return SPENT_NOUN.exec(noun)?.[1] ?? noun;
}

export function stripped(text: string): string {
  let rest = text.replace(ANNOUNCED, '');
  for (let tries = 0; tries < 8; tries++) {
    const next = rest.replace(TIME_LEAD, '').replace(LEAD, '');
    if (next === rest) break;
    rest = next;
  }
  if (rest.includes('”') && !rest.includes('“')) rest = `“${rest}`;
  return rest.replace(COMPARED, '').replace(FROM_NUMBER, '').replace(PREDICATE_END, '').replace(/(?:的|为|达|在|有|：)$/, '').replace(PER_HEAD, '').replace(PER_HEAD_BEHIND, '');
}

/** At most so long, and without the 至 of 扩大试点高校至39所. */
const trim = (text: string): string => text.slice(Math.max(0, text.length - LONGEST)).replace(/(?<=[\u4e00-\u9fff]{2})[至到]$/, '');
