import { isDateLine } from './dates.js';
import type { TextLine } from './lines.js';

const BODY_END = '(?:部|委|委员会|办公厅|办公室|厅|局|院|会|府|署|司|行|社|办|总队|中心|集团|公司|大学|学院|学校|党组|政府|中央|国资委|总部|法院|联合会|馆|处|科|协会|学会|研究所|小组|指挥部|关|所)';
const NAME = new RegExp(`^[\\u4e00-\\u9fff（）()“”]{2,40}${BODY_END}(?:（[^）]{1,12}）)?$`);
const SIGNATURE_LINES = 24;
/** A line of names, as under a document: nothing but names of bodies, apart by spaces or 、. */
function namesOn(line: string): string[] | null {
  if (line.length > 120 || /[，。；：！？]/.test(line)) return null;
  const bare = line.replace(/（(?:盖章|印章|章|代章|公章)）/g, '').replace(/^(?:发文机关|发布机关|发文单位|署名)\s*/, '').trim();
  const names = joinLetters(bare.split(/[\s、]+/).filter((name) => name !== ''));
  return names.length > 0 && (names.every((name) => NAME.test(name)) || names.every((name) => name === '中共中央' || NAME.test(name))) ? names : null;
}

/** 国 家 数 据 局: a name spread over the line is one name. */
function joinLetters(parts: readonly string[]): string[] {
  const names: string[] = [];
  let spread = '';
  for (const part of parts) {
    if (part.length === 1) spread += part;
    else {
      if (spread) names.push(spread);
      spread = '';
      names.push(part);
    }
  }
  return spread ? [...names, spread] : names;
}

/** Signing bodies above the line of the date: names in the order of signing, and the first line that belongs to them; null if none stands there. */
export function signatureAbove(lines: readonly TextLine[], dateLine: number, floor: number): { names: string[]; first: number } | null {
  const names: string[][] = [];
  let first = dateLine;
  while (first > floor && dateLine - first < SIGNATURE_LINES) {
    const found = namesOn(lines[first - 1]!.text);
    if (!found) break;
    names.unshift(found);
    first--;
  }
  return names.length > 0 ? { names: names.flat(), first } : null;
}

/** The last line of [from, to) that is a date with a signature above it, else the last that is a date at all; -1 if none. */
export function signatureDate(lines: readonly TextLine[], from: number, to: number): number {
  let bare = -1;
  for (let i = to - 1; i >= from; i--) {
    if (!isDateLine(lines[i]!.text)) continue;
    if (signatureAbove(lines, i, from)) return i;
    if (bare < 0) bare = i;
  }
  return bare;
}

const PLACE_LEADER = /^(?:中国|国家|中华|全国|中共|最高|中央|国务院)/;

/** The bodies that a title names before 关于: 教育部等四部门关于… → [教育部]; 国务院办公厅转发… → [国务院办公厅]. */
export function issuersInTitle(title: string): string[] {
  const match = /^(?!关于|印发|转发|批转)(.{2,80}?)(?:关于|印发|转发|批转)/.exec(title);
  if (!match) return [];
  const head = match[1]!.replace(/等(?:[一二三四五六七八九十\d]+个?)?(?:部门|单位|部委|机关|部门和单位)?$/, '').replace(/(?:联合)?$/, '');
  if (/[《》“”，。]/.test(head)) return [];
  return splitNames(head);
}

/** Splits names printed together: by spaces and 、, and 中共中央国务院, 教育部财政部 by the ends of names. */
export function splitNames(head: string): string[] {
  const parts = head.split(/[\s、]+/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    if (part === '中共中央国务院') return ['中共中央', '国务院'];
    if (part === '中共中央办公厅国务院办公厅') return ['中共中央办公厅', '国务院办公厅'];
    const halves = /^(.{2,}?(?:部|委|局|署|办公厅))(.{2,}(?:部|委|局|署|行|会|办公厅))$/.exec(part);
    if (halves && !PLACE_LEADER.test(part) && !/^.{2,8}部$/.test(part) && /^(?:.{1,10}部|国家.+)/.test(halves[2]!) && halves[1]!.length >= 3) {
      return [halves[1]!, halves[2]!];
    }
    return [part];
  });
}

const POST = '(?:记者|通讯员|校长|厅长|司长|主任|书记|教授|研究员|院长|处长|局长|部长|主席|会长|所长|秘书长|作者|评论员|撰稿)';
const BYLINE = new RegExp(`${POST}\\s?([\\u4e00-\\u9fff]{2,3})(?=[）)、\\s]|见习|本报|通讯员|实习|$)`, 'g');

/** Authors of an article from its dateline or the bracket at its end, in order. */
export function authorsOf(text: string): string[] {
  const head = /（[^（）]{0,12}记者[^（）]{2,20}）/.exec(text.slice(0, 200))?.[0];
  const tail = /（[^（）]{2,60}）$/.exec(text.trimEnd())?.[0];
  const authors: string[] = [];
  for (const bracket of [head, tail]) {
    if (!bracket) continue;
    for (const match of bracket.matchAll(BYLINE)) if (!authors.includes(match[1]!)) authors.push(match[1]!);
  }
  return authors;
}
