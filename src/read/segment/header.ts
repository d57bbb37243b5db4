import type { DocumentHeader } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { DocumentKind } from '../../model/vocabulary.js';
import type { PrintedMetadata } from '../source.js';
import { isBracketedDate, isDateLine, isPosting, readDate } from './dates.js';
import { isAdoption, issueOf, type Issue } from './history.js';
import { authorsOf, issuersInTitle } from './issuers.js';
import { kindOfArticle, kindOfTitle } from './kind.js';
import type { TextLine } from './lines.js';
import { namesOn, splitNames } from './names.js';
import { isShortNumber, numberBehind, numberLine } from './numbers.js';
import { isAddressees, type Start } from './starts.js';
import { joinTitle } from './titles.js';

/** The file that a document stands in. */
export interface Page {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Lines that hold what the page says about the document. */
  readonly labels: ReadonlySet<number>;
  readonly said: PrintedMetadata | null;
}

/** What stands between the title and the running text. */
export interface Head {
  readonly number: string | null;
  readonly date: string | null;
  /** When a site put it up: the date of news, and of an official text that has no other. */
  readonly posted: string | null;
  /** What its history as a law says. */
  readonly issue: Issue | null;
  /** Bodies named under the title: whose text it is. */
  readonly named: readonly string[];
  readonly addressees: Span | null;
  /** First line of the running text. */
  readonly body: number;
}

/** Some pages print the title twice, the second time in lines not shorter than this. */
const SHORTEST_PART = 6;

/** Reads what stands between the title and the running text: number, date, adoption, a line of origin, salutation. */
export function readHead({ lines, labels }: Page, start: Start, end: number): Head {
  let number: string | null = start.last < start.first ? null : (numberBehind(lines[start.last]!.text)?.number ?? null);
  let date: string | null = null;
  let posted: string | null = null;
  let adoption: string | null = null;
  let named: readonly string[] = [];
  let lastNamed = -1;
  let addressees: Span | null = null;
  let at = start.last + 1;
  // Some pages print the number over the title.
  for (let above = start.first - 1; above >= Math.max(0, start.first - 2); above--) if (!labels.has(above)) number ??= numberLine(lines[above]!.text);
  for (; at < Math.min(end, start.last + 24); at++) {
    const { text } = lines[at]!;
    if (labels.has(at)) {
      if (isPosting(text)) posted ??= readDate(text);
      continue;
    }
    const found = numberLine(text);
    if (found !== null) number ??= found;
    else if (isShortNumber(text)) number ??= `${/令$/.test(start.title) ? start.title : ''}${text.replace(/^（(.*)）$/, '$1')}`;
    else if (isAdoption(text)) adoption = adoption === null ? text : `${adoption} ${text}`;
    else if (isBracketedDate(text) || (isDateLine(text) && at < start.last + 4)) date ??= readDate(text);
    else if (isPosting(text)) posted ??= readDate(text);
    else if (/^—{1,2}.{0,40}(?:会议上|大会上|论坛上|座谈会上)$/.test(text)) date ??= readDate(text);
    else if (isAddressees(text)) {
      addressees = lines[at]!;
      at++;
      break;
    } else if (text.length > 120 || /[。；：]/.test(text) || isHeadingLine(text)) break;
    else if (text.length >= SHORTEST_PART && start.title.includes(joinTitle([text]))) continue;
    else {
      // Names may go on in the next line.
      const bodies = named.length === 0 ? (speaksFor(text) ?? namesOn(text)) : lastNamed === at - 1 ? namesOn(text) : null;
      if (bodies) {
        named = [...named, ...bodies];
        lastNamed = at;
      }
      else if (text.length > 40 || (at > start.last + 1 && number === null && date === null && adoption === null && !/主任|部长|省长|市长|局长/.test(text))) break;
    }
  }
  const issue = adoption === null ? null : issueOf(adoption);
  return { number: number ?? issue?.number ?? null, date, posted, issue, named, addressees, body: Math.min(at, end) };
}

/** 国务院总理 李强, 海滨省省长 某某: who reports to a congress speaks for the government. */
function speaksFor(line: string): string[] | null {
  const match = /^(国务院总理|[\u4e00-\u9fff]{2,10}?[省市县州区](?:人民政府)?(?:省长|市长|县长|州长|区长|主席))\s?[\u4e00-\u9fff·\s]{2,8}$/.exec(line);
  if (!match) return null;
  return match[1] === '国务院总理' ? ['国务院'] : [`${match[1]!.replace(/(?:人民政府)?(?:省长|市长|县长|州长|区长|主席)$/, '')}人民政府`];
}

/** A document with what was read of its head and foot. */
export interface Signed {
  readonly title: string;
  /** Line of the date under the signature, or -1. */
  readonly signature: number;
  /** Another document prints it, and lends it number, date and issuers. */
  readonly payload: boolean;
  readonly head: Head;
  readonly signed: readonly string[];
  /** Its text. */
  readonly own: string;
}

const isHeadingLine = (text: string): boolean => /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+[章条编节]|（[一二三四五六七八九十]+）|1[.．、])/.test(text);

/** The kind of an official text whose title does not say it: most are plans of action. */
const UNNAMED: DocumentKind = '方案';
/** Kinds that are no official documents: their authors count, not who issues. */
const ARTICLES: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['答记者问', '访谈', '评论']);

/** Title, kind, number, date and issuers: the text's own words first, then what the page says. */
export function readHeader({ lines, said }: Page, { title, signature, payload, head, signed, own }: Signed): DocumentHeader {
  // What a notice prints, or what bears a number, is no article though its title names no kind: 专项行动（2023—2025年）.
  const official = kindOfTitle(title) ?? (payload || head.number !== null ? UNNAMED : null);
  const kind = official ?? kindOfArticle(title, own);
  const article = official === null || ARTICLES.has(official);
  const signedDate = signature >= 0 ? readDate(lines[signature]!.text) : null;
  const printed = head.date ?? head.issue?.date ?? null;
  const date = payload ? (printed ?? (signed.length > 0 ? signedDate : null)) : (head.date ?? (article ? head.posted : signedDate) ?? printed ?? signedDate ?? said?.date ?? head.posted ?? said?.published ?? null);
  return { title, kind, number: head.number ?? (payload ? null : (said?.number ?? null)), date, issuers: payload ? issuersOfPrinted(title, head, signed) : issuers(title, article, head, signed, own, said) };
}

function issuers(title: string, article: boolean, head: Head, signed: readonly string[], own: string, said: PrintedMetadata | null): readonly string[] {
  if (article) {
    const authors = authorsOf(own);
    const department = /(?:[\u4e00-\u9fff]{1,6}部|国务院|国家[\u4e00-\u9fff]{2,8}局)[\u4e00-\u9fff]{2,14}(?:司|厅)$/.exec(title)?.[0].replace(/^.*?(?:情况|工作|进展)/, '');
    if (authors.length === 0 && department) return [department];
    return authors.length > 0 ? authors : signed.length > 0 && signed.length <= 2 ? signed : [];
  }
  const printed = printedIssuers(head, signed);
  const named = issuersInTitle(title);
  // The history of a text that several bodies made names them one by one, its title together.
  if (signed.length === 0 && printed.length === 1 && named.length > 1 && named.includes(printed[0]!)) return named;
  if (printed.length > 0) return printed;
  const ordering = /^(?:中华人民共和国(?!主席))?([\u4e00-\u9fff]{2,80})令$/.exec(title)?.[1];
  if (ordering) return splitNames(ordering);
  const listed = said?.issuers ?? [];
  // 工业和信息化部等八部门: the page names them all.
  return named.length > 0 && !(listed.length > named.length && named.every((body) => listed.includes(body))) ? named : listed;
}

/** A printed text has issuers of its own where it is signed, or names them over or in its title: a text that is passed on does. */
function issuersOfPrinted(title: string, head: Head, signed: readonly string[]): readonly string[] {
  const printed = printedIssuers(head, signed);
  return printed.length > 0 ? printed : issuersInTitle(title);
}

/** Who signs it, else whose text its head says that it is. */
function printedIssuers({ issue, named }: Head, signed: readonly string[]): readonly string[] {
  if (signed.length > 0) return signed;
  if (named.length > 0) return named;
  return issue === null || issue.by === null ? [] : splitNames(issue.by);
}
