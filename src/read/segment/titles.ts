import { titleKey } from '../../model/keys.js';
import { isBracketedDate, isDateLine } from './dates.js';
import { isAdoption } from './history.js';
import { kindOfTitle } from './kind.js';
import type { TextLine } from './lines.js';
import { namesOn } from './names.js';
import { numberBehind, numberLine } from './numbers.js';

const LIST_NUMBER = /^(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)])\s*(?=\D|(?:19|20)\d{2})/;
/** The name of a part of a compilation, and no title. */
export const PART_NAME = /^(?:\d{4}年)?.{0,24}(?:汇编|资料手册|选编|目录)$|^第[一二三四五六七八九十\d]+(?:部分|辑|篇|类)|^附件\d*[：:]?$/;
const TITLE_LABEL = /^【?(?:标\s*题|文件名称|文件标题|名\s*称)】?[：:]?\s*(?=\S)/;
const SENTENCE = /[。；！]/;
const LONGEST = 240;
const LONGEST_LINE = 90;
/** ——解读《X》: the beginning of a line that goes on with the title over it. */
export const SUBTITLE = /^[—─―]{1,2}[^—─―]/;
/** So many lines of issuers stand over a title at most. */
const NAME_LINES = 12;

/** A title as printed over a document: its words with layout removed, and the lines that hold it, [first, last]. */
export interface TitleBlock {
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/** Title words of one or more lines: list number, labels, document number, emphasis and layout spaces removed, doubled dashes of a line break joined. */
export function joinTitle(lines: readonly string[]): string {
  const printed = lines.join('').replace(TITLE_LABEL, '').replace(LIST_NUMBER, '');
  const title = printed.slice(0, numberBehind(printed)?.at);
  if (!/[\s—]/.test(title)) return title;
  return title.replace(/(?<=[\u4e00-\u9fff》”’，、])\s+|\s+(?=[\u4e00-\u9fff《“‘])/g, '').replace(/—{3,}/g, '——').trim();
}

/** A line that can be (part of) a title: not a sentence, date, number, name of a part, or line of contact data. */
export function mayBeTitle(line: string): boolean {
  return (
    (line.length > 1 || line === '令') && (line.length <= LONGEST_LINE || (line.length <= LONGEST && isOfficialTitle(line) && /关于/.test(line))) && !SENTENCE.test(line) && !/[：:]$/.test(line) && !/\t/.test(line) &&
    !isDateLine(line) && !isBracketedDate(line) && !isAdoption(line) && numberLine(line) === null && !PART_NAME.test(line) &&
    !/^(?:附件|附：|抄送|联系|电话|邮箱|地址|索引号|主题|发布|来源|作者)/.test(line) && !/\d{7,}/.test(line) && !/^(?:第[一二三四五六七八九十百零]+[章节条编]|[一二三四五六七八九十]+、)/.test(line)
  );
}

/** The words read as a complete official title: they end in a kind of document, and name an issuer or a subject. */
export const isOfficialTitle = (title: string): boolean => kindOfTitle(title) !== null && (/关于|印发|转发/.test(title) || title.length >= 6);

/**
 * The title that ends just above line `below`. Where the compilation lists its titles, the listed one decides how many lines it takes;
 * else lines are taken upwards until the title is complete. Null if what stands there is no title.
 */
export function titleAbove(lines: readonly TextLine[], below: number, floor: number, listed: ReadonlySet<string>): TitleBlock | null {
  const last = aboveNames(lines, below - 1, floor);
  for (let top = last; top >= Math.max(floor, last - 4); top--) {
    if (!mayBeTitle(lines[top]!.text)) break;
    for (let bottom = last; bottom >= top && bottom >= last - 2; bottom--) {
      const title = joinTitle(lines.slice(top, bottom + 1).map((line) => line.text));
      if (listed.size > 0 && listed.has(titleKey(title))) return { title, first: top, last: bottom };
    }
  }
  if (last < floor || !mayBeTitle(lines[last]!.text)) return null;
  let first = last;
  while (first > floor && first > last - 4 && !opens(lines, first, last) && mayBeTitle(lines[first - 1]!.text)) first--;
  first = withIssuers(lines, first, last, floor);
  const title = joinTitle(lines.slice(first, last + 1).map((line) => line.text));
  return title.length < 3 || title.length > LONGEST ? null : { title, first, last };
}

/** The last line of a title whose issuers stand in lines under it, over its date: `last` itself where none do. */
function aboveNames(lines: readonly TextLine[], last: number, floor: number): number {
  let above = last;
  while (above > floor && last - above < NAME_LINES && namesOn(lines[above]!.text) !== null) above--;
  return above < last && mayBeTitle(lines[above]!.text) && kindOfTitle(joinTitle([lines[above]!.text])) !== null ? above : last;
}

/**
 * The first of the lines of issuers over a title that several bodies share: 关于… or 令 lacks them all, and a line of several bodies
 * goes on in the next. One name over a title that names its issuer is the page's, not the title's.
 */
function withIssuers(lines: readonly TextLine[], first: number, last: number, floor: number): number {
  const title = joinTitle(lines.slice(first, last + 1).map((line) => line.text));
  if (!/关于|^(?:令|公告|通告)$/.test(title)) return first;
  let needed = /^(?:关于|等|令$|公告$|通告$)/.test(title);
  let top = first;
  while (top > floor && first - top < NAME_LINES) {
    const names = namesOn(lines[top - 1]!.text);
    if (names === null || (!needed && names.length < 2)) break;
    needed ||= names.length > 1;
    top--;
  }
  return top;
}

/** The end of a line that names who passes on, and not yet what: 某省人民政府批转, 某省人民政府办公厅转发省教育厅、. */
const PASSES_ON = /^[\u4e00-\u9fff（）、\s]{2,40}(?:(?<!关于)(?:转发|批转)|(?:转发|批转)[^，。；]{2,40}、)$/;

/** The title opens with line `first`: it bears a list number, or what is gathered reads as a whole official title. */
function opens(lines: readonly TextLine[], first: number, last: number): boolean {
  const text = lines[first]!.text;
  if (LIST_NUMBER.test(text)) return true;
  const title = joinTitle(lines.slice(first, last + 1).map((line) => line.text));
  if (/^(?:——|—|（|的)/.test(text)) return false;
  if (kindOfTitle(title) === null) return false;
  const before = first > 0 ? lines[first - 1]!.text : '';
  // …的通知 without 关于 lacks its beginning.
  if (/的(?:通知|通报|决定|意见|公告|通告|批复|函|报告)$/.test(title) && !/关于|印发|转发|批转|[《》]/.test(title)) return false;
  // 某省人民政府办公厅转发 goes on in the next line, whatever that is.
  if (PASSES_ON.test(before) && mayBeTitle(before)) return false;
  // 关于… may still lack its issuers on a line of their own; 《X》的通知 may lack 关于印发.
  if (/^关于/.test(title)) return !/(?:部|委|厅|局|院|会|府|室|署|行|办|门|等(?:有关)?(?:单位|机关))$/.test(before) || before.length > 40;
  return /关于/.test(title) || !/关于|印发|转发|[的和与及、]$/.test(before);
}

export const hasListNumber = (line: string): boolean => LIST_NUMBER.test(line);
/** Length of the list number that a line begins with, 0 if none. */
export const listNumberLength = (line: string): number => LIST_NUMBER.exec(line)?.[0].length ?? 0;
export const isTitleLabel = (line: string): boolean => TITLE_LABEL.test(line);
