import { endsPhrase, nameStart, type NameStart } from '../../boundary.js';
import { KNOWN_FORMS } from '../../institution/body.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { admits, type Candidate } from '../admission.js';
import { sharedTail, specificity } from '../generic.js';
import { closesPhrase, HEADS, standsAlone, type Head } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const LEADING = /^(?:[和与及暨同 ]|第[一二三四五六七八九十百\d]+[章节条编]|专栏\d+|(?:19|20)\d\d年?度?|第[一二三四五六七八九十\d]+[批届期轮]|[\d.、]+(?=[\u4e00-\u9fff“])|[县市省](?:（[市县区、]+）)|[县市省]（[\u4e00-\u9fff]、[\u4e00-\u9fff]）|乡镇（街道）|村（社区）)+/;
/** “春雨工程”志愿服务活动 is called 春雨工程 too. */
const TITLED_QUOTE = /^(?:全国)?“([^”]{2,12}(?:计划|工程|行动))”/;
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
/** Longer items of a list are things of their own. */
const LONGEST_SHARED = 5;
/** What stands between a 、 and the one before it, or what begins the phrase. */
const itemBefore = (text: string, end: number): string => text.slice(nameStart(text, end, Math.max(0, end - 14), () => false).start, end);
/** 积累和转换研究试点: the word before the conjunction is no name. */
const SHORT_FIRST = /^[\u4e00-\u9fff]{2,3}[和与及]/;

/**
 * Items of one list that are parts of one phrase: as long as each other (增品种、提品质、创品牌), ending alike (地方性、行业性…),
 * or the last of them joined by a conjunction (认证、积累和转换…).
 */
function parallel(text: string, start: number): boolean {
  const item = itemBefore(text, start - 1);
  const { length } = item;
  if (SHORT_FIRST.test(text.slice(start, start + 4)) && length <= 10) return true;
  if (length < 2 || length > 3) return false;
  if (length === 3 && item[2] === text[start + 2] && /[性级型]/.test(item[2]!)) return true;
  const second = start - 2 - length;
  return text[second] === '、' && itemBefore(text, second).length === length;
}

/** 公共服务平台全民终身学习活动周: the second name begins behind the first one's head. */
const SECOND_NAME = /^(?:全民|全国|国家|中国)/;

/** The names that end with this head: none, one, or two that share it (卓越医生、卓越教师培养计划). */
export function headedName(text: string, headStart: number, headEnd: number, head: Head, lastEnd = -1): FoundName<Programme>[] {
  if (endsPhrase(text, headStart - 1) || !standsAlone(text, headEnd, head)) return [];
  const alone = nameStart(text, headStart, 0, joinsWords(text));
  const follows = alone.stop === 'list' && lastEnd === alone.start - 1;
  const listed = !follows && alone.stop === 'list' && text[alone.start - 1] === '、' && !closesPhrase(text, alone.start - 1);
  const joined = (): FoundName<Programme>[] => {
    const name = named(text, nameStart(text, headStart, 0, joinsItems(text)), headStart, headEnd, { head, listed: false, follows });
    return name ? [name] : [];
  };
  if (listed && parallel(text, alone.start)) return joined();
  const found = named(text, alone, headStart, headEnd, { head, listed: listed && itemBefore(text, alone.start - 1).length <= LONGEST_SHARED, follows });
  if (!found) return listed && head.strength !== 'weak' && specificity(text.slice(alone.start, headStart), head.strength) < 2 ? joined().filter(({ start }) => alone.start - start <= 5 && headStart - start <= 14) : [];
  const sibling = listed ? siblingName(text, found, headStart, headEnd, head) : null;
  return sibling ? [sibling, found] : [found];
}

function named(text: string, walked: NameStart, headStart: number, headEnd: number, { head, listed, follows }: Pick<Candidate, 'head' | 'listed' | 'follows'>): FoundName<Programme> | null {
  let start = walked.start;
  if (LEADS.has(text[start]!)) start += LEADING.exec(text.slice(start, headStart))?.[0].length ?? 0;
  for (let at = start; at < headStart; at++) {
    const inner = HEADS.at(text, at);
    if (inner && inner.value.strength === 'carrier' && inner.end < headStart && SECOND_NAME.test(text.slice(inner.end, inner.end + 2))) start = inner.end;
  }
  if (start >= headStart) return null;
  const modifier = text.slice(start, headStart);
  if (modifier.length > 34 || !admits(text, headStart, { modifier, head, walked, listed, follows })) return null;
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

/** Levels that names of one list share without being one programme's. */
const LEVELS = /^(?:国家|全国|中国|省级|市级|地方)/;
/** Where the text only gives an address: 通讯地址：…科技园. */
const ADDRESS = /地址[：:][^，。；\n]*$/;

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
    let last = -1;
    for (const { start, end, value } of landmarksOf(reading).head) {
      const names = headedName(reading.text, start, end, value, last);
      if (names.length === 0) continue;
      last = names.at(-1)!.end;
      found.push(...names);
    }
    return found;
  },
  accepts: [
    { text: '实施奶业振兴提质行动和盐碱地综合利用试点，建设国家级生猪种业基地。', names: ['奶业振兴提质行动', '盐碱地综合利用试点', '国家级生猪种业基地'] },
    { text: '深入推进“瓷都工匠”培育工程、护理人才培养和引进计划。', names: ['“瓷都工匠”培育工程', '护理人才培养和引进计划'] },
    { text: '有序推进区域中医诊疗协作试点，支持企业创建深海装备中试基地。', names: ['区域中医诊疗协作试点', '深海装备中试基地'] },
    { text: '推进技能等级认定、兑换和流转研究试点，实施地方性、行业性青年技师培养计划', names: ['技能等级认定、兑换和流转研究试点', '地方性、行业性青年技师培养计划'] },
    { text: '实施湿地保护修复工程、沿海滩涂治理项目，创建全国诚信市场建设示范城市', names: ['湿地保护修复工程', '沿海滩涂治理项目', '全国诚信市场建设示范城市'] },
    { text: '加大卓越兽医人才、卓越护理师教育培养计划支持力度', names: ['卓越兽医人才教育培养计划', '卓越护理师教育培养计划'] },
  ],
  rejects: [
    { text: '这是一项系统工程，要把各项行动落到实处，纳入年度工作计划。', because: 'common nouns' },
    { text: '支持各类公共服务平台、其他工程师培训基地建设。', because: 'classes' },
    { text: '与企业共建重点实验室，新建社区养老服务中心，制定用水计划、灌区轮灌计划', because: 'the verb belongs to the clause, and plans that are papers' },
    { text: '推动工程技术人员参与，各计划单列市率先试点。', because: 'the head is a part of another word, or the verb' },
  ],
};
