import { titleKey } from '../../model/keys.js';
import { announcedTitle } from './announced.js';
import { isBracketedDate } from './dates.js';
import { isAdoption } from './history.js';
import { isSigningDate } from './issuers.js';
import { kindOfTitle } from './kind.js';
import type { TextLine } from './lines.js';
import { namesOn } from './names.js';
import { isShortNumber, numberLine } from './numbers.js';
import { hasListNumber, isOfficialTitle, isTitleLabel, joinTitle, mayBeTitle, SUBTITLE, titleAbove, type TitleBlock } from './titles.js';

/** Where a document begins: its title, and the line after its title. */
export interface Start extends TitleBlock {
  readonly body: number;
}

/** A salutation: 各省、自治区、直辖市教育厅（教委），有关单位： */
export const isAddressees = (line: string): boolean =>
  /[：:]$/.test(line) && line.length <= 400 && /^(?:各|有关|部属|本|全国人|国务院|省|市|县|区|中央|驻|直属|新疆|教育部|.{2,30}(?:人民政府|委员会|厅|局|部|委|办公室|公司|大学|学院))/.test(line) &&
  !/[。；！？]/.test(line) && !/^(?:各地|本次|有关)(?:要|应|须)/.test(line) && !/如下|包括：$|为：$|下列|以下|决定/.test(line);

/**
 * The documents that stand beside each other in a file, by what only a document's head shows: a title over a 发文字号, over a date in
 * brackets, over a line of adoption, or over a salutation. A file without any such head is one document under its first title-like
 * line, or those lines that its page says, `said`, are its title.
 */
export function findStarts(lines: readonly TextLine[], contents: readonly string[], skip: ReadonlySet<number>, said: string | null): Start[] {
  const listed = new Set(contents.map(titleKey));
  const starts: Start[] = [];
  let floor = 0;
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.text;
    if (skip.has(i)) {
      if (isTitleLabel(text)) starts.push({ title: joinTitle([text]), first: i, last: i, body: i + 1 });
      continue;
    }
    if (opensNext(lines, i, starts.at(-1))) {
      starts.push({ title: joinTitle([text]), first: i, last: i, body: i + 1 });
      floor = i + 1;
      continue;
    }
    if (!isHead(lines, i, listed)) continue;
    const block = titleAbove(lines, i, floor, listed);
    if (!block || !fits(lines, i, block)) continue;
    const previous = starts.at(-1);
    if (previous && previous.last >= block.first) continue;
    // 《X》全文如下: the text is printed by what stands above.
    if (block.first > 0 && titleKey(announcedTitle(lines[block.first - 1]!.text) ?? '') === titleKey(block.title)) {
      const above = previous ? null : loneStart(lines.slice(0, block.first - 1), skip, said);
      if (above) starts.push(above);
      if (above ?? previous) continue;
    }
    if (previous && i - previous.body < 6 && titleKey(previous.title) === titleKey(block.title)) {
      starts.pop();
    }
    starts.push({ ...block, body: i });
    floor = i + 1;
  }
  return starts.length > 0 ? starts : [loneStart(lines, skip, said)].filter((start): start is Start => start !== null);
}

/** So near its top a text shows the head of a document. */
const TOP = 6;

/**
 * Some pages print the title only outside the text: then the text begins with what stands under a title, and `said`, which the page
 * says is the title, opens it. Its `last` line is before its `first`.
 */
export function withSaidTitle(starts: readonly Start[], lines: readonly TextLine[], said: string | null): readonly Start[] {
  const title = said === null ? '' : joinTitle([said]);
  const official = starts.filter((start) => kindOfTitle(start.title) !== null);
  if (kindOfTitle(title) === null || official.some((start) => titleKey(start.title) === titleKey(title))) return starts;
  const first = official[0]?.first ?? lines.length;
  const headless = lines.slice(0, Math.min(first, TOP)).some(({ text }) => numberLine(text) !== null || isAddressees(text));
  return headless ? [{ title, first: 0, last: -1, body: 0 }, ...official] : starts;
}

/** An entry whose title bears the number that follows the last entry's, right under that one's date: 3.… plan without number or date. */
function opensNext(lines: readonly TextLine[], i: number, previous: Start | undefined): boolean {
  const { text } = lines[i]!;
  if (previous === undefined || i <= previous.body || text[0]! > '9' || !isSigningDate(lines[i - 1]!.text) || !mayBeTitle(text)) return false;
  const number = Number.parseInt(text, 10);
  return number > 1 && number === Number.parseInt(lines[previous.first]!.text, 10) + 1 && hasListNumber(text) && isOfficialTitle(joinTitle([text]));
}

function isHead(lines: readonly TextLine[], i: number, listed: ReadonlySet<string>): boolean {
  const text = lines[i]!.text;
  if (numberLine(text) !== null || isBracketedDate(text) || isAdoption(text)) return true;
  if (isShortNumber(text)) return i > 0 && /(?:令|公告|通告)$/.test(lines[i - 1]!.text);
  if (isAddressees(text)) return true;
  // A listed title whose own line opens the entry, with no number or date under it.
  return i > 0 && listed.size > 0 && hasListNumber(lines[i - 1]!.text) && listed.has(titleKey(joinTitle([lines[i - 1]!.text])));
}

/**
 * A salutation or a number needs an official title over it; a date or an adoption takes the title of an article or a law too, but names of
 * bodies over a date are a signature.
 */
function fits(lines: readonly TextLine[], i: number, block: TitleBlock): boolean {
  const text = lines[i]!.text;
  if (isAddressees(text)) return isOfficialTitle(block.title);
  if (numberLine(text) !== null || isShortNumber(text)) return kindOfTitle(block.title) !== null;
  return isAdoption(text) || lines.slice(block.first, block.last + 1).some((line) => namesOn(line.text) === null);
}

/** ——写在《X》发布一周年之际; not ——2024年1月20日在…会议上. */
const isSubtitle = (line: string): boolean => SUBTITLE.test(line) && mayBeTitle(line) && !/会上$|会议上$|论坛上$/.test(line);
/** A page says of so many lines at most that they are its title. */
const TITLE_LINES = 4;
const HAN = /[\u4e00-\u9fff]/;

function loneStart(lines: readonly TextLine[], skip: ReadonlySet<number>, said: string | null): Start | null {
  const window = Math.min(lines.length, 12);
  const whole = said === null ? null : titleKey(joinTitle([said]));
  for (let i = 0; i < window; i++) {
    if (skip.has(i) || !mayBeTitle(lines[i]!.text) || !HAN.test(lines[i]!.text)) continue;
    for (let end = i + 1; whole !== null && end < Math.min(window, i + TITLE_LINES); end++) {
      const title = joinTitle(texts(lines, i, end));
      if (titleKey(title) === whole) return { title, first: i, last: end, body: end + 1 };
    }
    let last = i;
    while (last + 1 < window && last < i + 3 && kindOfTitle(joinTitle(texts(lines, i, last))) === null && mayBeTitle(lines[last + 1]!.text)) last++;
    const title = joinTitle(texts(lines, i, last));
    if (kindOfTitle(title) !== null) return { title, first: i, last, body: last + 1 };
    // A title that announces no kind is one of news, which tells something under it.
    const end = i + 1 < window && isSubtitle(lines[i + 1]!.text) ? i + 1 : i;
    return end + 1 < lines.length ? { title: joinTitle(texts(lines, i, end)), first: i, last: end, body: end + 1 } : null;
  }
  return null;
}

const texts = (lines: readonly TextLine[], first: number, last: number): string[] => lines.slice(first, last + 1).map((line) => line.text);
