import type { Candidate } from './candidate.js';
import { stripped } from './indicator.js';

const RATE = /(?:死亡|覆盖|普及|入学|入园|就业|巩固|达标|接种|利用|机械化|城镇化|合格|满意|参保|保障|完成|处理|处置|回收|自给|转化|增长|贡献|使用|办结|接入|近视|患病|发病|检出|控制|知晓|参与|养护|硬化|集约化|规模化|收集|绿化|普惠|无害化|资源化)率$/;
/** Numbering and years before what is measured. */
const LEAD = /^(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|其中|——?|(?:规划|力争|确保|预计)?(?:到|至|在)?(?:20\d\d年?|“?十.五”?)(?:[底末]|期间|时期)?(?:之?前)?(?:[、和与及]|以及)?)+/;
const NUMBER_BEHIND = /^(?:[、和与及]|以及)?[^，；。]{0,20}?\d/;

/** One thing that a number is said of. `start` is where its words begin: it tells apart two things that share one number. */
export interface Thing {
  readonly indicator: string;
  readonly start: number;
  /** Where its words end. */
  readonly end: number;
}

const SPREAD = /(?:均|都|各|分别)(?:[\u4e00-\u9fff]{0,3})$/;
const SUBJECT_LEAD = /^.*(?:的是|其中|使|确保|力争|推动|实现|做到|，|遴选|推荐|培育|建设|打造|选派|支持|评选)/;
/** 和 与 及, where they are no part of a word: 普及率, 参与率, 共和. */
const JOINTS = /、|(?<![共饱总温缓调])和(?![谐平解])|(?<!参)与(?!会)|(?<![普涉波顾提惠危触])及(?![时格其早第周])/y;
const OPEN = '（“《';
const SHUT = '）”》';
/** What two joined words leave to the last of them is cut after two characters: 马铃薯种植、收获机械化率. */
const WORD = 2;

/**
 * The things under one verb that share one number (A、B均达到45%; A和B各3个) or have one each (A、B分别达到65%和55%: the thing whose turn it
 * is). Null where the number is said of one thing, also of a joint total (总体).
 */
export function thingsSharing(candidate: Candidate): readonly Thing[] | null {
  const { text, clause, quantity } = candidate;
  const { front } = candidate;
  const each = spreadIn(front);
  if (!each) return null;
  const subject = front.slice(0, each.at);
  const lead = each.word === '各' ? (SUBJECT_LEAD.exec(subject)?.[0].length ?? 0) : 0;
  const numbering = lead === 0 ? (LEAD.exec(subject)?.[0].length ?? 0) : lead;
  const items = split(subject.slice(numbering));
  if (items.length < 2) return null;
  const things = complete(items).map((indicator, i) => ({ indicator: stripped(indicator), start: clause.start + numbering + items[i]!.at, end: clause.start + numbering + items[i]!.at + items[i]!.text.length }));
  if (each.word !== '分别' || (candidate.list === quantity.from && !NUMBER_BEHIND.test(candidate.tail) && !/\d/.test(front.slice(each.at)))) return SPREAD.test(front) || each.word === '各' ? things : null;
  const turn = split(text.slice(clause.start + each.at + 2, quantity.start)).length - 1;
  const mine = things[turn % things.length];
  return mine ? [{ ...mine, start: quantity.start }] : null;
}

function spreadIn(front: string): { word: string; at: number } | null {
  for (const word of ['分别', '均', '都', '各']) {
    const at = front.lastIndexOf(word);
    if (at <= 0) continue;
    if (word === '均' && /[人平年亩户地生校班师床日月周村县企店]/.test(front[at - 1]!)) continue;
    if (word === '都' && /[首京成]/.test(front[at - 1]!)) continue;
    if (word === '各' && at !== front.length - 1) continue;
    if (word === '均' && /[衡等匀]/.test(front[at + 1] ?? '')) continue;
    return { word, at };
  }
  return null;
}

/** Parts joined by 、 和 及 outside brackets and quotation marks; 和 及 join parts of parts where 、 is the last joint (甲及乙类产品、丙类产品). */
function split(text: string): { text: string; at: number }[] {
  const items: { text: string; at: number }[] = [];
  const inner = /、[^、和与及]*$/.test(text);
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (OPEN.includes(char)) depth++;
    else if (SHUT.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && at > from && joinsAt(text, at) && !(inner && char !== '、')) {
      items.push({ text: text.slice(from, at), at: from });
      from = at + 1;
    }
  }
  items.push({ text: text.slice(from), at: from });
  return items;
}

/** What the last part adds behind words that the first ends with: 甲等站点, 乙等站点占比 → 占比; '' where they share none. */
function behindCommon(first: string, last: string): string {
  for (let length = Math.min(first.length, last.length - 1); length >= WORD; length--) {
    const at = last.indexOf(first.slice(-length));
    if (at >= 0) return last.slice(at + length);
  }
  return '';
}

function joinsAt(text: string, at: number): boolean {
  JOINTS.lastIndex = at;
  return JOINTS.test(text);
}

/** [VOCs]排放总量, [平原]PM2.5浓度: the last part's own words end where letters end or begin. */
function ownLength(last: string): number | null {
  const letters = /^[A-Za-z][A-Za-z\d.]*(?=[\u4e00-\u9fff])|(?<=^[\u4e00-\u9fff]{2,12})(?=[A-Za-z])/.exec(last);
  return letters ? letters.index + letters[0].length : null;
}

/** Gives each part what it shares with the others: [花生种植][收获机械化率] → 花生种植机械化率, 花生收获机械化率. */
function complete(items: readonly { text: string }[]): string[] {
  const texts = items.map(({ text }) => text);
  const first = texts[0]!;
  const last = texts.at(-1)!;
  if (/[”》）]$/.test(first) || first.at(-1) === last.at(-1) || last.length <= WORD + 1) return texts;
  const common = behindCommon(first, last) || behindCommon(texts.at(-2)!, last);
  if (common !== '') return texts.map((text, i) => (i === texts.length - 1 ? text : text + common));
  const rate = RATE.exec(last);
  const own = rate ? WORD : (ownLength(last) ?? (texts.length > 2 ? texts[1]!.length : WORD));
  if (own >= last.length) return texts;
  const suffix = rate ? rate[0] : last.slice(own);
  const prefix = ownLength(last) === null && first.length > own && (texts.length === 2 || first.length - own >= WORD) ? first.slice(0, first.length - own) : '';
  return texts.map((text, i) => (i === 0 ? text + suffix : i === texts.length - 1 ? prefix + text : prefix + text + suffix));
}
