import { endsInDate, isDateLine, isPrintingDate } from './dates.js';
import type { TextLine } from './lines.js';
import { namesOn, splitNames } from './names.js';

const SIGNATURE_LINES = 24;

/** Signing bodies above the line of the date, or on it: names in the order of signing, and the first line that belongs to them; null if none stands there. */
export function signatureAbove(lines: readonly TextLine[], dateLine: number, floor: number): { names: string[]; first: number } | null {
  const beside = namesBeside(lines[dateLine]!.text);
  const names: string[][] = beside ? [beside] : [];
  let first = dateLine;
  while (first > floor && dateLine - first < SIGNATURE_LINES) {
    const found = namesOn(lines[first - 1]!.text);
    if (!found) break;
    names.unshift(found);
    first--;
  }
  return names.length > 0 ? { names: names.flat(), first } : null;
}

/** The names before the date of a line: 海滨省教育厅 2021年3月4日. */
function namesBeside(line: string): string[] | null {
  const at = endsInDate(line);
  return at > 1 ? namesOn(line.slice(0, at).trim()) : null;
}

/** The line is a date as under a signature, with or without the names beside it. */
export const isSigningDate = (line: string): boolean => isDateLine(line) || namesBeside(line) !== null;

/**
 * The last line of [from, to) that is a date with a signature above it, else the last that is a date at all; -1 if none.
 * The date of printing at the foot of the last page counts only where there is no other.
 */
export function signatureDate(lines: readonly TextLine[], from: number, to: number): number {
  let bare = -1;
  let printed = -1;
  for (let i = to - 1; i >= from; i--) {
    const { text } = lines[i]!;
    if (!isSigningDate(text)) continue;
    if (isPrintingDate(text)) printed = printed < 0 ? i : printed;
    else if (signatureAbove(lines, i, from)) return i;
    else if (bare < 0) bare = i;
  }
  return bare < 0 ? printed : bare;
}

/** The bodies that a title names before 关于: 教育部等四部门关于… → [教育部]; 国务院办公厅转发… → [国务院办公厅]. */
export function issuersInTitle(title: string): string[] {
  const match = /^(?!关于|印发|转发|批转)(.{2,160}?)(?:关于|印发|转发|批转)/.exec(title);
  if (!match) return [];
  const head = match[1]!.replace(/等(?:[一二三四五六七八九十\d]+个?)?(?:部门|单位|部委|机关|部门和单位)?$/, '').replace(/(?:联合)?$/, '');
  if (/[《》“”，。]/.test(head)) return [];
  return splitNames(head);
}

const POST = '(?:记者|通讯员|校长|厅长|司长|主任|书记|教授|研究员|院长|处长|局长|部长|主席|会长|所长|秘书长|作者|评论员|撰稿)';
const BYLINE = new RegExp(`${POST}\\s?([\\u4e00-\\u9fff]{2,3})(?=[）)、\\s]|见习|本报|通讯员|实习|$)`, 'g');

/** Authors of an article from its dateline or the bracket at its end, in order. */
export function authorsOf(text: string): string[] {
  const head = /（[^（）]{0,12}记者[^（）]{2,20}）/.exec(text.slice(0, 200))?.[0];
  const tail = /（[^（）]{2,60}）$/.exec(text.slice(-80).trimEnd())?.[0];
  const authors: string[] = [];
  for (const bracket of [head, tail]) {
    if (!bracket) continue;
    for (const match of bracket.matchAll(BYLINE)) if (!authors.includes(match[1]!)) authors.push(match[1]!);
  }
  return authors;
}
