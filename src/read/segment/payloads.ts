import { titleKey } from '../../model/keys.js';
import type { DocumentKind } from '../../model/vocabulary.js';
import { announcedTitle } from './announced.js';
import { findAttachments } from './attachments.js';
import { kindOfTitle } from './kind.js';
import type { TextLine } from './lines.js';
import type { Start } from './starts.js';
import { joinTitle } from './titles.js';

const PRINTS = /印发|发布|公布|转发|批转|制定了|下发|颁布|批准|同意/;
const TITLE = /《([^《》]*(?:《[^《》]*》[^《》]*)*)》/g;
/** What a carrier's own title says it prints without marks: 关于印发X的通知, 关于实施X的通知, 转发X的通知. */
const UNMARKED = /(?:印发|发布|公布|转发|批转|实施|下达|开展)(.{3,60}?)(?:的(?:通知|公告|决定|函|命令|批复)|$)/;
/** What a title says that it passes on: 转发省教育厅等单位关于X意见的通知. */
const FORWARDED = /(?:转发|批转)[^《》]{2,60}?(关于[^《》]{3,80}?)的(?:通知|函)$/;
/** The word before a kind of document that a title leaves out within another's: 关于X意见的通知 prints 关于X的意见. */
const KIND_WORDS = /(?<!的)((?:若干|实施|指导|试行|暂行|工作|行动)*(?:意见|办法|规定|方案|报告|请示|规划|计划|要点|措施))$/;
/** The end of a title on a line of its own: （试行）, （2023—2025年）, （征求意见稿）. */
const SUFFIX = /^（(?:试行|暂行|[^）]{0,8}稿|草案|(?:19|20)\d{2}年?[—–\-－~至]+(?:19|20)\d{2}年?|(?:19|20)\d{2}年(?:版|修订)?)）$/;
const ASIDE = /^（?(?:本文有删减|此件[^）]{0,12}|有删减|略)）?$|^附件?\s*[\d一二三四五六七八九十]*\s*[：:]?$/;

const LIST_ITEM = /^附\s?件?\s?\d*\s?[：:]|^\d{1,2}[.．、]/;
/** An attachment of such a kind is a policy text of its own, not a form. */
const POLICY: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['办法', '规定', '条例', '细则', '规划', '纲要', '计划', '方案', '意见', '要点']);
/** What a draft is sent out with. */
const EXPLANATION = /^关于《.*》的?(?:起草|编制|修订|修改)?(?:情况)?的?说明$/;
/** So near its title a text begins. */
const TEXT_WITHIN = 8;

/** So many lines under a signature may stand before what is printed: a remark, 附件. */
const FOOT = 3;
const SHORTEST = 5;
const LONGEST_REGION = 14;

/** A document that may print others: its head, the line after its last, and the line of its signature's date or -1. */
export interface Notice {
  readonly start: Start;
  readonly end: number;
  readonly signature: number;
}

/**
 * The texts that a notice prints after its own: lines that consist of a title which it says it issues. The notice's own
 * words decide, not the layout. `issued` are the keys of those titles.
 */
export function findPayloads(lines: readonly TextLine[], notice: Notice, issued: ReadonlySet<string>): Start[] {
  const wanted = new Set(issued);
  for (const title of attachedPolicies(lines, notice)) wanted.add(titleKey(title));
  if (wanted.size === 0) return [];
  const starts: Start[] = [];
  const { start, end, signature } = notice;
  const first = signature >= 0 ? signature + 1 : start.body + 2;
  // A line that begins like none of the wanted titles need not be looked at more closely.
  const beginnings = new Set([...wanted].map((key) => key[0]).concat('附', '《', '关', '“'));
  const atFoot = (line: number): boolean => signature >= 0 && line <= first + FOOT;
  for (let i = start.body; i < end; i++) {
    const { text } = lines[i]!;
    const announced = announcedTitle(text);
    if (announced !== null && wanted.delete(titleKey(announced))) {
      starts.push({ title: announced, first: i, last: i, body: i + 1 });
      continue;
    }
    if (i < first || text.length > 90 || (!beginnings.has(text[0]) && !atFoot(i) && /^[\u4e00-\u9fff]/.test(text) && !text.includes('关于'))) continue;
    let listed = false;
    for (let last = i; last < Math.min(end, i + 4); last++) {
      if (lines[last]!.text.length > 90 || /[。；：]/.test(lines[last]!.text) || ASIDE.test(lines[i]!.text)) break;
      listed ||= LIST_ITEM.test(lines[last]!.text) || ASIDE.test(lines[last]!.text);
      const candidate = joinTitle(lines.slice(i, last + 1).map((line) => line.text.replace(/^附件?\s*\d*\s*[：:]\s*/, '')));
      const printed = titleKey(candidate);
      const key = wanted.has(printed) ? printed : atFoot(i) && !listed && kindOfTitle(candidate) !== null ? shorterOrFuller(wanted, printed) : null;
      if (key === null) continue;
      if (!hasText(lines, last + 1, end) || (LIST_ITEM.test(text) && comesAgain(lines, last + 1, end, printed))) break;
      wanted.delete(key);
      const aside = last + 1 < end && SUFFIX.test(lines[last + 1]!.text) ? last + 1 : last;
      const title = candidate.replace(/^《(.*)》$/, '$1') + (aside > last ? lines[aside]!.text : '');
      starts.push({ title, first: i, last: aside, body: aside + 1 });
      i = aside;
      break;
    }
  }
  return starts;
}

/** Of the titles that a notice issues the one that is printed with its region or body in front, or without: 实施细则 for 海滨省绿化实施细则. */
const shorterOrFuller = (wanted: ReadonlySet<string>, printed: string): string | null =>
  [...wanted].find((key) => Math.min(key.length, printed.length) >= SHORTEST && Math.abs(key.length - printed.length) <= LONGEST_REGION && (printed.endsWith(key) || key.endsWith(printed))) ?? null;

/** Keys of the titles that a document says it prints: marked ones in its title and in sentences that issue, unmarked ones in its title. */
export function issuedTitles(lines: readonly TextLine[], { start: { title, body }, end, signature }: Notice): Set<string> {
  const wanted = new Set<string>();
  for (const match of title.matchAll(TITLE)) wanted.add(titleKey(match[1]!));
  const unmarked = UNMARKED.exec(title.replace(/^.*?关于/, ''));
  if (unmarked && kindOfTitle(unmarked[1]!) !== null && !unmarked[1]!.includes('《')) wanted.add(titleKey(unmarked[1]!));
  const forwarded = FORWARDED.exec(title)?.[1];
  if (forwarded !== undefined && kindOfTitle(forwarded) !== null) for (const printed of [forwarded, forwarded.replace(KIND_WORDS, '的$1')]) wanted.add(titleKey(printed));
  const stop = signature >= 0 ? signature : Math.min(end, body + 12);
  for (let i = body; i < stop; i++) {
    const text = lines[i]!.text;
    if (!text.includes('《') || !PRINTS.test(text)) continue;
    for (const match of text.matchAll(TITLE)) wanted.add(titleKey(match[1]!));
  }
  wanted.delete(titleKey(title));
  return wanted;
}

/** Attachments that are policy texts: the notice may print them after its signature. */
function attachedPolicies(lines: readonly TextLine[], { start, end, signature }: Notice): string[] {
  if (signature < 0) return [];
  return findAttachments(lines, start.body, Math.min(end, signature + 3), signature)
    .map(({ title }) => title.replace(/[。；\s]+$/, '').replace(/^《(.*)》$/, '$1'))
    .filter((title) => POLICY.has(kindOfTitle(title) ?? '通知') || EXPLANATION.test(title));
}

/** Sentences or headings follow close by: what stands here is a title over its text, and no line of a list. */
const hasText = (lines: readonly TextLine[], from: number, end: number): boolean =>
  lines.slice(from, Math.min(end, from + TEXT_WITHIN)).some(({ text }) => (text.length > 20 && /[，。；]/.test(text)) || /^(?:第[一二三四五六七八九十百]+[章条]|[一二三四五六七八九十]+、)/.test(text));

const comesAgain = (lines: readonly TextLine[], from: number, end: number, key: string): boolean =>
  lines.slice(from, end).some(({ text }) => text.length <= 90 && titleKey(joinTitle([text])) === key);
