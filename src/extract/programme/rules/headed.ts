import { boundaryWordBefore, endsPhrase, nameStart, type NameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { sharedTail, specificity } from '../generic.js';
import { closesPhrase, HEADS, standsAlone, type Head } from '../heads.js';
import { programme, type Programme } from '../programme.js';
import { KNOWN_FORMS } from '../../institution/body.js';
import { PLACES } from '../../institution/places.js';
import { Words } from '../../words.js';

/** Words before a name that make it a class: 各类平台, 其他基地, 相关项目. */
const CLASS = /^(?:其他|其它|其余|各类|各级|各种|各项|各个|各地|各省|各市|各校|各高校|各国|各方|各|本级|本校|本省|本市|本县|本地区|本单位|本行政区域|有关|相关|该|本|此类|这些|那些|上述|前述|下列|任何|所在|所属|每个|每家|每|某|同类|多个|多种|多项|若干|一项|一个|一种|其|有|项|种)$/;
/** Plans that are only drawn up are papers: 制定招录计划. */
const DRAWN_UP = /^(?:制定|制订|编制|健全|建立|建立健全|完善|签署|修订)$/;
/** What a clause does with a common noun that is a name, by the noun. */
const SETS_UP: Record<string, RegExp> = {
  活动: /^(?:开展|组织开展|举办|办好|组织)$/,
  项目: /^(?:实施|组织实施|启动|启动实施|参与|积极参与|推出|承担|构建|设立)$/,
};
const SETS_UP_ANY = /^(?:实施|开展|组织开展|举办|办好|参与|参加|组织|持续开展|设立)$/;
const LAUNCHES = /^(?:实施|组织实施|启动|启动实施)$/;
/** 搭建…平台 builds a bridge more often than a platform. */
const BUILDS = /^(?:搭建|提供|创造)$/;
const REAL_PLATFORM = /全国|国家|公共|信息|数据|云|网|服务$/;
const LEADING = /^(?:[和与及暨同 ]|第[一二三四五六七八九十百\d]+[章节条编]|专栏\d+|(?:19|20)\d\d年?度?|第[一二三四五六七八九十\d]+[批届期轮]|[\d.、]+(?=[\u4e00-\u9fff“])|[县市省](?:（[市县区、]+）)|[县市省]（[\u4e00-\u9fff]、[\u4e00-\u9fff]）|乡镇（街道）|村（社区）)+/;
/** “春雨工程”志愿服务活动 is called 春雨工程 too. */
const TITLED_QUOTE = /^(?:全国)?“([^”]{2,12}(?:计划|工程|行动))”/;
/** Heads that say what the place is a model of. */
const MODEL = /^(?:示范|标杆|先行|先导|实验|试验|综合试验)/;
const LEADS = new Set('和与及暨同 第专1234567890.、县市省乡村');
const VERSION = /^\d\.0/;
/** 全国一体化大数据中心体系 */
const SYSTEM = /^(?:体系|网络)(?=[基建加完，。；、的])/;

/** Whether a conjunction joins words of one name (教师和校长培训基地) and not two things. */
const joinsWords = (text: string) => (mark: number): boolean => text[mark] !== '、' && !NEW_NAME.test(text.slice(mark + 1, mark + 3)) && !closesPhrase(text, mark);
/** 国家 and 全国 begin another name. */
const NEW_NAME = /^(?:国家|全国)/;
/** The same for items of a list that share the head (院系、校际合作交流平台). */
const joinsItems = (text: string) => (mark: number): boolean => !closesPhrase(text, mark);
/** 增品种、提品质、创品牌“三品”专项行动: items of one length before the last are one phrase with it. */
function evenItems(text: string, start: number): boolean {
  const second = text.lastIndexOf('、', start - 2);
  const length = start - second - 2;
  return second > 0 && length >= 2 && length <= 4 && second - nameStart(text, second, Math.max(0, second - 12), () => false).start === length;
}

/** 公共服务平台全民终身学习活动周: the second name begins behind the first one's head. */
const SECOND_NAME = /^(?:全民|全国|国家|中国)/;

/** The names that end with this head: none, one, or two that share it (卓越医生、卓越教师培养计划). */
export function headedName(text: string, headStart: number, headEnd: number, head: Head): FoundName<Programme>[] {
  if (endsPhrase(text, headStart - 1) || !standsAlone(text, headEnd, head)) return [];
  const alone = nameStart(text, headStart, 0, joinsWords(text));
  const listed = alone.stop === 'list' && text[alone.start - 1] === '、' && !closesPhrase(text, alone.start - 1);
  const joined = (): FoundName<Programme>[] => {
    const name = named(text, nameStart(text, headStart, 0, joinsItems(text)), headStart, headEnd, head, false);
    return name ? [name] : [];
  };
  if (listed && evenItems(text, alone.start)) return joined();
  const found = named(text, alone, headStart, headEnd, head, listed);
  if (!found) return listed && head.strength !== 'weak' && specificity(text.slice(alone.start, headStart), head.strength) < 2 ? joined().filter(({ start }) => alone.start - start <= 5 && headStart - start <= 14) : [];
  const sibling = listed ? siblingName(text, found, headStart, headEnd, head) : null;
  return sibling ? [sibling, found] : [found];
}

function named(text: string, walked: NameStart, headStart: number, headEnd: number, head: Head, listed: boolean): FoundName<Programme> | null {
  let start = walked.start;
  if (LEADS.has(text[start]!)) start += LEADING.exec(text.slice(start, headStart))?.[0].length ?? 0;
  for (let at = start; at < headStart; at++) {
    const inner = HEADS.at(text, at);
    if (inner && inner.value.strength === 'carrier' && inner.end < headStart && SECOND_NAME.test(text.slice(inner.end, inner.end + 2))) start = inner.end;
  }
  if (start >= headStart) return null;
  const modifier = text.slice(start, headStart);
  if (modifier.length > 34 || !accepts(text, modifier, walked, headStart, head, listed)) return null;
  if (KNOWN_FORMS.has(modifier + head.word) || ADDRESS.test(text.slice(Math.max(0, start - 30), start))) return null;
  let end = headEnd + (VERSION.exec(text.slice(headEnd, headEnd + 3))?.[0].length ?? 0);
  if (head.strength === 'carrier' && /^(?:全国|国家)/.test(modifier)) end += SYSTEM.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const name = balanced(text.slice(start, end));
  const inner = TITLED_QUOTE.exec(name)?.[1];
  return { start, end, entity: inner ? { ...programme(name, head.kind), aliases: [inner] } : programme(name, head.kind) };
}

/** The item before, where it begins like this one: 卓越农林人才、卓越工程师教育培养计划 are two plans. */
function siblingName(text: string, found: FoundName<Programme>, headStart: number, headEnd: number, head: Head): FoundName<Programme> | null {
  const walked = nameStart(text, found.start - 1, 0, () => false);
  const item = text.slice(walked.start, found.start - 1);
  if (item.length < 4 || LEVELS.test(item) || item.slice(0, 2) !== text.slice(found.start, found.start + 2)) return null;
  const modifier = text.slice(found.start, headStart);
  const tail = modifier.slice(sharedTail(modifier)) + text.slice(headStart, headEnd);
  return { start: walked.start, end: found.start - 1, entity: { ...programme(item + tail, head.kind), aliases: [item] } };
}

function accepts(text: string, modifier: string, walked: NameStart, headStart: number, head: Head, listed: boolean): boolean {
  const whole = head.word === '计划' || head.word === '中心' ? (INSTITUTIONS.at(modifier, 0)?.end ?? 0) : 0;
  if (whole > 0 && head.word === '中心') return false;
  const specific = specificity(whole > 0 ? modifier.slice(whole) : modifier, head.kind === 'CONTEST' ? 'carrier' : head.strength);
  const quoted = modifier.includes('“');
  if (specific === 0 && head.strength === 'strong' && head.kind !== 'CONTEST' && !quoted) return false;
  if (/[+＋]$|[”、和]“|”“/.test(modifier) || (/[和与及]$/.test(modifier) && specific < 4)) return false;
  if (head.strength === 'strong') {
    if (head.kind === 'PILOT' && (boundaryWordBefore(text, headStart)?.kind === 'adverb' || walked.word === '选择')) return false;
    if (/^(?:一项|一个|一种|项|种|各国|各方|各地)$/.test(walked.word)) return false;
    if (head.kind === 'CONTEST' && /^(?:全国|世界|中国|中华)/.test(modifier) && modifier.length >= 4) return true;
    if (EMPTY_QUOTE.test(modifier)) return false;
    if (head.word === '计划' && (DRAWN_UP.test(walked.word) || /工作$|年度$/.test(modifier))) return false;
    if (walked.word === '等' && /^(?:重点|重大|主要|关键)/.test(modifier)) return false;
    return quoted || specific >= 2;
  }
  if (CLASS.test(walked.word)) return false;
  if (quoted) return true;
  if ((listed && !/^(?:国家|全国)/.test(modifier)) || (head.word === '共同体' && /(?:命运|民族|利益)$/.test(modifier))) return false;
  if (BUILDS.test(walked.word) && head.kind === 'PLATFORM' && !REAL_PLATFORM.test(modifier)) return false;
  if (head.strength === 'carrier') {
    if (MADE.test(modifier)) return false;
    if (SYSTEM_HEAD.test(head.word)) return walked.stop === 'quote' || /^(?:国家|全国|教育部)/.test(modifier);
    if (head.word === '联盟' && (/^(?:世界|国际|中国|全国)/.test(modifier) || PLACES.at(modifier, 0))) return false;
    if (/园区?$/.test(head.word) && !/^(?:国家|中国|中外)/.test(modifier)) return false;
    if (MODEL.test(head.word) && specific >= 1 && modifier.length >= 3) return true;
    return modifier.length >= 3 && (specific >= 2 || (/^(?:国家|全国)/.test(modifier) && modifier.length >= 6));
  }
  if (head.word === '项目' && LAUNCHES.test(walked.word) && modifier.length >= 7) return true;
  const set = (SETS_UP[head.word] ?? SETS_UP_ANY).test(walked.word) || walked.stop === 'quote' || /^(?:教育部|国家|全国|全民)/.test(modifier);
  return set && modifier.length >= 3 && specific >= 2;
}

/** Information systems are named nationwide ones or quoted ones. */
const SYSTEM_HEAD = /(?:系统|中台)$/;
/** Levels that names of one list share without being one programme's. */
const LEVELS = /^(?:国家|全国|中国|省级|市级|地方)/;
/** 企业共建产业学院: the clause's verb right before the head. */
const MADE = /(?:共建|创建|建设|组建|共同建设)$/;
/** Where the text only gives an address: 通讯地址：…科技园. */
const ADDRESS = /地址[：:][^，。；\n]*$/;
const EMPTY_QUOTE = /“(?:里子|面子|形象|头雁)”$/;
const INSTITUTIONS = new Words([...KNOWN_FORMS].filter(([, { listed }]) => !listed).map(([form]) => [form, true] as const));

/** Drops a quotation mark or bracket whose partner is outside. */
function balanced(name: string): string {
  if (!/[ “”（）]/.test(name)) return name;
  let out = name.replaceAll(' ', '');
  for (const [open, close] of [['“', '”'], ['（', '）']] as const) {
    if (out.split(open).length !== out.split(close).length) out = out.replaceAll(open, '').replaceAll(close, '');
  }
  return out;
}

export const headedNames: NameRule<Programme, null> = {
  id: 'programme/headed',
  reads: 'Names that end with a noun for programmes (…计划 工程 行动 试点 基地 平台) and begin behind a verb, a particle or a mark.',
  find: (reading) => {
    const found: FoundName<Programme>[] = [];
    for (const { start, end, value } of landmarksOf(reading).head) found.push(...headedName(reading.text, start, end, value));
    return found;
  },
  accepts: [
    { text: '实施奶业振兴提质行动和盐碱地综合利用试点，建设国家级生猪种业基地。', names: ['奶业振兴提质行动', '盐碱地综合利用试点', '国家级生猪种业基地'] },
    { text: '深入推进“瓷都工匠”培育工程、护理人才培养和引进计划。', names: ['“瓷都工匠”培育工程', '护理人才培养和引进计划'] },
    { text: '有序推进区域中医诊疗协作试点，支持企业创建深海装备中试基地。', names: ['区域中医诊疗协作试点', '深海装备中试基地'] },
    { text: '加大卓越兽医人才、卓越护理师教育培养计划支持力度', names: ['卓越兽医人才教育培养计划', '卓越护理师教育培养计划'] },
  ],
  rejects: [
    { text: '这是一项系统工程，要把各项行动落到实处，纳入年度工作计划。', because: 'common nouns' },
    { text: '支持各类公共服务平台、其他工程师培训基地建设。', because: 'classes' },
    { text: '推动工程技术人员参与，各计划单列市率先试点。', because: 'the head is a part of another word, or the verb' },
  ],
};
