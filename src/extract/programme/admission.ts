import { vocabularyRows } from '../../vocabulary.js';
import { boundaryWordBefore, type NameStart } from '../boundary.js';
import { KNOWN_FORMS } from '../institution/body.js';
import { ORGANS } from '../institution/organs.js';
import { PLACES } from '../institution/places.js';
import { isBodyCentre } from '../institution/rules/centres.js';
import { isBodyLab } from '../institution/rules/labs.js';
import { Words } from '../words.js';
import { isField, isSort, specificity } from './generic.js';
import type { Head } from './heads.js';

/** A noun phrase that ends with a head, before it is known to be a name. */
export interface Candidate {
  /** What stands before the head. */
  readonly modifier: string;
  readonly head: Head;
  /** What ended the phrase on its left. */
  readonly walked: NameStart;
  /** An item of a list whose other items do not end as names do: 教师、校长培训基地. */
  readonly listed: boolean;
  /** The verb before the first item of the list that it stands in, '' where none does. */
  readonly verb: () => string;
  /** The item of the same list right before it is a name. */
  readonly follows: boolean;
}

const CLASS_WORDS = new Set(vocabularyRows('class-words').map(([word]) => word!));
const INSTITUTIONS = new Words([...KNOWN_FORMS].filter(([, { listed }]) => !listed).map(([form]) => [form, true] as const));
const NATIONAL = /^(?:国家|全国|新时代)/;
/** “A”和“B”: pieces of a list. */
const PIECES = /[”、和]“|”“/;
const CONJUNCTIONS = '和与及';

/** Whether the phrase is a name and no class, common noun or part of a sentence. */
export function admits(text: string, headStart: number, candidate: Candidate): boolean {
  const { modifier, head } = candidate;
  const last = modifier[modifier.length - 1]!;
  // A+ is a piece of a formula.
  if (last === '+' || last === '＋' || (modifier.includes('“') && PIECES.test(modifier))) return false;
  if (ZONE.has(head.word.at(-1)!) && isBodyAt(text, headStart + head.word.length)) return false;
  const specific = ofLongestPart(modifier, head.kind === 'CONTEST' ? 'carrier' : head.strength);
  if (CONJUNCTIONS.includes(last) && specific < 4) return false;
  if (head.strength === 'strong') return admitsInstrument(text, headStart, candidate, specific);
  if (CLASS_WORDS.has(candidate.walked.word)) return false;
  if (modifier.includes('“')) return true;
  if (candidate.listed && !NATIONAL.test(modifier) && INSTITUTIONS.at(modifier, 0) === null) return false;
  if (!NATIONAL.test(modifier) && !REAL_PLATFORM.test(modifier) && isTask(text, headStart + head.word.length, head, candidate.walked)) return false;
  return head.strength === 'carrier' ? admitsCarrier(candidate, specific) : admitsCommonNoun(candidate, specific);
}

/** （三）开展茶文化活动。（四）打造茶文化传播平台。: what the verb of a heading sets as its task says only what the text under it is about. */
const TASKS: Record<string, readonly string[]> = { 活动: ['开展', '组织开展'], 平台: ['打造', '构建', '搭建'] };
const NUMBERED = /(?:^|\n)(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、])[\u4e00-\u9fff]{0,6}$/;
const isTask = (text: string, end: number, head: Head, { start, word }: NameStart): boolean =>
  TASKS[head.word]?.includes(word) === true && (end >= text.length || '。\n'.includes(text[end]!)) && NUMBERED.test(text.slice(Math.max(0, start - 12), start));

const ZONE = new Set('区园城');
/** 前海合作区人民法院, 某某示范区管委会: the zone is only the beginning of a body's name. */
const isBodyAt = (text: string, at: number): boolean => /^(?:管委会|管理委员会|管理局)/.test(text.slice(at, at + 5)) || ORGANS.at(text, at) !== null;

const JOINED = /[和与及、]/;
/** 社区教育和老年教育平台: words for two fields name no more than one does. */
function ofLongestPart(modifier: string, strength: Head['strength']): number {
  if (strength !== 'carrier' || !JOINED.test(modifier)) return specificity(modifier, strength);
  return Math.max(...modifier.split(JOINED).map((part) => specificity(part, strength)));
}

/** “面子”工程 is a figure of speech. */
const FIGURES = /“(?:里子|面子|形象|头雁)”$/;
/** Plans that are only drawn up are papers: 制定招录计划. */
const DRAWN_UP = new Set(['制定', '制订', '编制', '健全', '建立', '建立健全', '完善', '签署', '修订']);
const DRAWN_UP_LIST = new RegExp(`(?:${[...DRAWN_UP].join('|')})[^，。；：\\n]*$`);
/** 武汉至安庆段航道工程, 南京以下12.5米深水航道工程: the name goes on before these. */
const CUT = new Set(['至', '到', '以下', '以上', '以内', '以南', '以北']);
/** Things counted or shared out: 一项工程, 各国行动. */
const COUNTED = new Set(['一项', '一个', '一种', '项', '种', '各', '各国', '各方', '各地']);

/** 科技计划, 绿色行动: with a word for a field alone these name a sort. */
const PLAIN = new Set(['计划', '工程', '行动', '专项']);
/** Verbs that carry out what is named. */
const CARRIES_OUT = new Set(['实施', '组织实施', '启动', '启动实施', '推进实施']);

/** Their object is the pilot, first or not: 开展城市更新先行试点. */
const SETS_UP_PILOT = new Set([...CARRIES_OUT, '开展', '组织开展', '建设', '推进']);

/** 四大行动: a count of those that the text has named. */
const COUNT = /[一二两三四五六七八九十\d]+[大项类个]$/;

/** 计划, 工程, 行动, 试点, 大赛: named by two characters that are no generic description. */
function admitsInstrument(text: string, headStart: number, { modifier, head, walked, follows }: Candidate, specific: number): boolean {
  if (modifier.includes('“')) return !FIGURES.test(modifier);
  if (COUNT.test(modifier)) return false;
  if (PLAIN.has(head.word) && isField(modifier.replace(NATIONAL, ''))) return false;
  if (COUNTED.has(walked.word) || CUT.has(walked.word) || (PLAIN.has(head.word) && isSort(modifier))) return false;
  if (head.kind === 'CONTEST' && /^(?:全国|世界|中国|中华)/.test(modifier) && modifier.length >= 4) return true;
  // 率先试点, 选择…行业试点: the noun is a verb there.
  if (head.kind === 'PILOT' && (walked.word === '选择' || (boundaryWordBefore(text, headStart)?.kind === 'adverb' && !(SETS_UP_PILOT.has(walked.word) && modifier.length >= 6)))) return false;
  if (walked.word === '等' && /^(?:重点|重大|主要|关键)/.test(modifier)) return false;
  if (head.word === '计划') {
    if (DRAWN_UP.has(walked.word) || /(?:工作|年度)$/.test(modifier) || (walked.stop === 'list' && DRAWN_UP_LIST.test(text.slice(Math.max(0, walked.start - 40), walked.start)))) return false;
    const whole = INSTITUTIONS.at(modifier, 0)?.end ?? 0;
    return specificity(modifier.slice(whole), 'strong') >= 2;
  }
  // What follows a name in one list is named by more than its own words.
  if (follows && modifier.length >= 4) return true;
  if (head.word === '工程' && NATIONAL.test(modifier) && modifier.length >= 6 && specific >= 1) return true;
  return specific >= (head.word === '工程' && !follows && !CARRIES_OUT.has(walked.word) ? 3 : 2);
}

/** 搭建…平台 builds a bridge more often than a platform. */
const BUILDS = new Set(['搭建', '提供', '创造']);
/** 发挥…大会平台作用: the meeting is the platform. */
const MEETS = /(?:大会|会议|论坛|峰会|[博展交洽]会|博览会|展览会)$/;
const REAL_PLATFORM = /全国|国家|公共|信息|数据|云|网|服务$/;
/** 社区卫生服务中心, 仓储物流中心: facilities that every place has. */
const FACILITY =
  /(?:服务|控制|配送|物流|文化|体育|健身|会展|娱乐|商业|购物|交易|结算|调度|指挥|救助|托育|养老|活动|培训|考试|评估|鉴定|检测|检验|急救|卫生|教育|医疗|管理|处理)$/;
/** 市大数据中心, 省技术创新中心: bodies or sorts in a text of the place. */
const OWN_PLACE = /^[省市县区](?![级域场政民容])/;
/** 浙江大学…创新中心 is the university's. */
const SCHOOLS_OWN = /大学(?!生|科技园)[^国]{2,}$/;
/** 全国重要的先进制造业基地 says what a place is to become. */
const DESCRIBED = /(?:基地|中心|园区|集聚区|示范区|先行区)$/;
/** What is built in a place and no body of it: 上海市…技术创新中心. */
const BUILT = /(?:创新|工程|技术|实训|服务|数据|医疗|医学|计算|研究)$/;
/** 四川省特殊教育资源中心 is a body of the province. */
function isOfPlace(modifier: string, head: string): boolean {
  const place = PLACES.at(modifier, 0);
  // 北京市大数据中心 is an organ.
  if (place && ORGANS.at(modifier + head, place.end)?.end === modifier.length + head.length) return true;
  return place !== null && !place.value.short && place.value.place.level !== 'county' && place.value.place.level !== 'region' && !BUILT.test(modifier);
}

/** 企业共建产业学院: the clause's verb right before the head. */
const MADE = /(?:共建|创建|建设|组建|共同建设)$/;
/** Nouns so common that only a quotation, the country or a ministry before them makes them names. */
const NATIONAL_ONLY = /(?:系统|中台|集群|枢纽|节点)$/;
/** Races are named after where they are run: 环太湖国际公路自行车赛. */
const WORLD = /^(?:全国|中国|国际|世界|亚洲|环)/;
/** Heads that say what the place is a model of. */
const MODEL = /^(?:示范|标杆|先行|先导|实验(?!室)|试验|综合试验)/;

/** 平台, 基地, 中心, 联合体: named by their field and more, or nationwide. */
function admitsCarrier({ modifier, head, walked }: Candidate, specific: number): boolean {
  const national = NATIONAL.test(modifier);
  if (MODEL.test(head.word) && modifier.length >= 3 && specific >= 1) return true;
  if (walked.word === '的' && DESCRIBED.test(head.word) && !national) return false;
  // 全国低碳日, 上海旅游节: of festivals the country and a place have one.
  if (head.kind === 'CAMPAIGN' && modifier === '全国') return true;
  const placed = PLACES.at(modifier, 0)?.end === modifier.length;
  if (placed && head.kind === 'CAMPAIGN') return true;
  // 运行一张网、监管一平台: a numeral counts the noun.
  if (MADE.test(modifier) || /[一二两三四五六七八九]$/.test(modifier) || modifier.length < 3 || placed) return false;
  if (head.kind === 'CONTEST') return (placed || PLACES.at(modifier, 0) !== null || WORLD.test(modifier)) && modifier.length >= 4;
  if (/战$/.test(head.word)) return modifier.length >= 5 && specific >= 3;
  switch (head.word) {
    case '中心':
      if (OWN_PLACE.test(modifier) || SCHOOLS_OWN.test(modifier) || isOfPlace(modifier, head.word) || INSTITUTIONS.at(modifier, 0) || (!national && FACILITY.test(modifier)) || isBodyCentre(modifier + head.word)) return false;
      break;
    case '平台':
      if (/[上用]$/.test(modifier) || MEETS.test(modifier) || (!national && modifier.length < 5) || (BUILDS.has(walked.word) && !REAL_PLATFORM.test(modifier))) return false;
      break;
    case '实验室':
      if (isBodyLab(modifier) || /大学|学院/.test(modifier)) return false;
      break;
    case '共同体':
      if (/(?:命运|民族|利益)$/.test(modifier)) return false;
      break;
    case '联盟':
      // A league of a place or the world is a body.
      if (/^(?:世界|国际|中国|全国|全球|亚洲|亚太|欧洲|非洲)/.test(modifier) || PLACES.at(modifier, 0)) return false;
      break;
    default:
      if (/公园$/.test(head.word) && !/^(?:国家|文化)/.test(head.word)) return national;
      if (/公园$/.test(head.word)) return modifier.length >= 2 && !/^(?:建设|推进|设立)/.test(modifier);
      if (/园区?$/.test(head.word) && !/^(?:国家|中国|中外)/.test(modifier)) return ownPark(modifier, specific);
      if (NATIONAL_ONLY.test(head.word)) return walked.stop === 'quote' || ((national || INSTITUTIONS.at(modifier, 0) !== null) && modifier.length >= 4);
  }
  return specific >= 2 || (/^(?:国家|全国)/.test(modifier) && modifier.length >= 6);
}

/** 双台子精细化工产业园: named after its place and its field. */
function ownPark(modifier: string, specific: number): boolean {
  const place = PLACES.at(modifier, 0);
  return place !== null && modifier.length - place.end >= 3 && specific >= place.end + 3;
}

/** What a clause does with a common noun that is a name, by the noun. */
const SETS_UP: Record<string, readonly string[]> = {
  活动: ['开展', '组织开展', '举办', '办好', '组织'],
  项目: ['实施', '组织实施', '启动', '启动实施', '参与', '积极参与', '推出', '承担', '构建', '设立'],
};
const SETS_UP_ANY = ['实施', '开展', '组织开展', '举办', '办好', '参与', '参加', '组织', '持续开展', '设立'];
const LAUNCHES = new Set(['实施', '组织实施', '启动', '启动实施']);

/** What is traded in: a sort of goods. */
const TRADED = /^(?!产品|商品|消费品|设备|旧)[\u4e00-\u9fff]{2,8}$/;

/** 项目, 活动, 竞赛: names only as the object of a verb that sets them up, in quotation marks, or nationwide. */
function admitsCommonNoun(candidate: Candidate, specific: number): boolean {
  const { modifier, head, walked, follows } = candidate;
  if (modifier.endsWith('代表性')) return false;
  if (head.word === '以旧换新') return TRADED.test(modifier) && [...CARRIES_OUT, ...SETS_UP_ANY, '推动', '推进', '加快', '扩大', '支持'].includes(walked.word);
  if (follows && modifier.length >= 4 && specific >= 2) return true;
  if (head.word === '项目' && (LAUNCHES.has(walked.word) || (specific >= 3 && walked.word.endsWith('开展')) || (specific >= 3 && LAUNCHES.has(candidate.verb()))) && modifier.length >= 7) return true;
  const set = (SETS_UP[head.word] ?? SETS_UP_ANY).includes(walked.word) || walked.stop === 'quote' || /^(?:教育部|国家|全国|全民)/.test(modifier);
  return set && modifier.length >= 3 && specific >= 2;
}
