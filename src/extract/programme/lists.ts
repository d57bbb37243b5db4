import { nameStart, type NameStart } from '../boundary.js';
import { PLACES } from '../institution/places.js';
import type { FoundName } from '../mention.js';
import { isField, sharedTail } from './generic.js';
import { closesPhrase, type Head } from './heads.js';
import { Words } from '../words.js';
import { KNOWN_PROGRAMMES, programme, type Programme } from './programme.js';

/** 危房改造和乡村建设行动: a programme of the vocabulary is one of its own. */
const KNOWN = new Words([...KNOWN_PROGRAMMES.keys()].map((form) => [form, true] as const));
/** 国家, 全国 and 新时代 begin another name. */
const NEW_NAME = /^(?:国家|全国|新时代)/;
/** 服务格局和“茶乡”工程: the second thing is the quotation with its noun. */
const opensQuote = (text: string, mark: number): boolean => text[mark + 1] === '“' && text[mark - 1] !== '”';

/** Whether a conjunction joins words of one name (教师和校长培训基地) and not two things. */
export const joinsWords = (text: string, { strength }: Head) => (mark: number): boolean =>
  // 文化带建设和…公园建设: two works.
  text[mark] !== '、' && !(strength === 'carrier' && text.startsWith('建设', mark - 2)) && !NEW_NAME.test(text.slice(mark + 1, mark + 4)) && !opensQuote(text, mark) && KNOWN.at(text, mark + 1) === null && !closesPhrase(text, mark);

/** The same for items of a list that share the head (院系、校际合作交流平台). */
export const joinsItems = (text: string) => (mark: number): boolean => !closesPhrase(text, mark);

/** What stands between a 、 and the one before it, or what begins the phrase. */
export const itemBefore = (text: string, end: number): string => text.slice(nameStart(text, end, Math.max(0, end - 14), () => false).start, end);

/** A list has no more items than a reader keeps in mind. */
const MOST_ITEMS = 12;
/** The word that ends the walk to the left of a list's first item; `walked` is the walk to one of its items. */
export function verbOfList(text: string, walked: NameStart): string {
  let at = walked;
  for (let items = 0; at.stop === 'list' && at.start > 1 && items < MOST_ITEMS; items++) at = nameStart(text, at.start - 1, 0, () => false);
  return at.word;
}

/** 积累和转换研究试点: the word before the conjunction is no name. */
const SHORT_FIRST = /^[\u4e00-\u9fff]{2,3}[和与及]/;

/** Ends with what is done and no thing: 学习成果认证、 */
const DOING = /(?:认证|认定|评定|评价|评估|监测|检测|登记|管理|服务|培养|培训|研究|开发|收集|保护|利用|采集|申报|审核)$/;
const isDoing = (text: string, end: number): boolean => DOING.test(text.slice(end - 2, end));

/**
 * Items of one list that are parts of one phrase: as long as each other (增品种、提品质、创品牌), ending alike (地方性、行业性…),
 * or the last of them joined by a conjunction (认证、积累和转换…).
 */
export function parallel(text: string, start: number): boolean {
  const item = itemBefore(text, start - 1);
  const { length } = item;
  if (SHORT_FIRST.test(text.slice(start, start + 4)) && length <= 10 && isDoing(text, start - 1)) return true;
  if (length < 2 || length > 3) return false;
  if (length === 3 && item[2] === text[start + 2] && /[性级型]/.test(item[2]!)) return true;
  const second = start - 2 - length;
  return text[second] === '、' && itemBefore(text, second).length === length;
}

/** Levels that names of one list share without being one programme's. */
const LEVELS = /^(?:国家|全国|中国|省级|市级|地方)/;

/** The item before, where it begins like this one: 卓越农林人才、卓越工程师教育培养计划 are two plans. */
export function siblingName(text: string, found: FoundName<Programme>, headStart: number, headEnd: number, head: Head): FoundName<Programme> | null {
  const walked = nameStart(text, found.start - 1, 0, () => false);
  const item = text.slice(walked.start, found.start - 1);
  const opening = item.slice(0, 2);
  // 农村厕所革命、农村人居环境整治提升行动: what they share is only the field.
  if (item.length < 4 || LEVELS.test(item) || isField(opening) || PLACES.at(opening, 0) || opening !== text.slice(found.start, found.start + 2)) return null;
  const modifier = text.slice(found.start, headStart);
  const tail = modifier.slice(sharedTail(modifier)) + text.slice(headStart, headEnd);
  return { start: walked.start, end: found.start - 1, entity: { ...programme(item + tail, head.kind), aliases: [item] } };
}

/** 数字经济“一号工程”: what the quotation names, right before it, is a part of the fuller name. */
export function apposed(text: string, quote: number, name: string): string[] {
  const { start, stop } = nameStart(text, quote, Math.max(0, quote - 20), () => false);
  const before = text.slice(start, quote);
  return before.length >= 4 && stop !== 'bracket' && /^[\u4e00-\u9fff]+$/.test(before) ? [`${before}“${name}”`] : [];
}
