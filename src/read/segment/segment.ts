import { titleKey } from '../../model/keys.js';
import type { DocumentHeader } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { CleanText, SegmentedDocument } from '../document.js';
import type { PrintedMetadata } from '../source.js';
import { adoptionDate, isAdoption, isBracketedDate, isDateLine, readDate } from './dates.js';
import { findHeadings } from './headings.js';
import { authorsOf, issuersInTitle, signatureAbove, signatureDate } from './issuers.js';
import { kindOfArticle, kindOfTitle } from './kind.js';
import { linesOf, type TextLine } from './lines.js';
import { labelledLines, type LabelledLines } from './metadata.js';
import { isShortNumber, numberLine } from './numbers.js';
import { findPayloads, issuedTitles } from './payloads.js';
import { findStarts, isAddressees, type Start } from './starts.js';
import { listNumberLength, PART_NAME } from './titles.js';

/** No line of the file reads as the title of a document. */
export class NoDocument extends Error {
  override readonly name = 'NoDocument';
}

interface Part {
  readonly start: Start;
  /** First line that is no longer its own. */
  readonly end: number;
  readonly signature: number;
  /** Found in the text of a notice that prints it. */
  readonly payload: boolean;
}

/**
 * Cuts a clean text into its documents, in reading order, each carrier before what it prints, and reads their headers.
 * `metadata` is what the page says of the one document that it shows; the text's own words come first.
 * @throws NoDocument
 */
export function segment(clean: CleanText, metadata: PrintedMetadata | null): SegmentedDocument[] {
  const lines = linesOf(clean.text);
  const labelled = labelledLines(lines, 0, lines.length);
  const starts = findStarts(lines, clean.contents, labelled.lines);
  if (starts.length === 0) throw new NoDocument('no title found: expected a line such as “教育部关于…的通知”');
  const parts = starts.flatMap((start, i) => partsOf(lines, start, ownEnd(lines, start, starts[i + 1]?.first ?? lines.length)));
  const said = starts.length === 1 ? merge(labelled, metadata) : null;
  let carrier = 0;
  return parts.map((part, index) => {
    // What a notice prints may have a head of its own: a law under the order that promulgates it.
    const printed = part.payload || (index > 0 && issuedTitles(lines, parts[carrier]!).has(titleKey(part.start.title)));
    if (!printed) carrier = index;
    return build({ text: clean.text, lines, labels: labelled.lines, said: printed ? null : said }, part, index, printed ? carrier : null);
  });
}

/** The line after the last of its own: names of parts and headings of collections before the next document are nobody's. */
function ownEnd(lines: readonly TextLine[], start: Start, next: number): number {
  let end = next;
  while (end > start.body && PART_NAME.test(lines[end - 1]!.text)) end--;
  return end;
}

function partsOf(lines: readonly TextLine[], start: Start, end: number): Part[] {
  const signature = signatureDate(lines, start.body, end);
  const printed = kindOfTitle(start.title) === null ? [] : findPayloads(lines, { start, end, signature: firstSignature(lines, start, end) });
  if (printed.length === 0) return [{ start, end, signature, payload: false }];
  const own = printed[0]!.first;
  const parts: Part[] = [{ start, end: own, signature: signatureDate(lines, start.body, own), payload: false }];
  printed.forEach((payload, i) => {
    const stop = printed[i + 1]?.first ?? end;
    parts.push({ start: payload, end: stop, signature: -1, payload: true });
  });
  return parts;
}

/** The first date under a signature: where a notice ends and what it prints may begin. */
function firstSignature(lines: readonly TextLine[], start: Start, end: number): number {
  for (let i = start.body + 1; i < end; i++) if (isDateLine(lines[i]!.text)) return i;
  return -1;
}

function merge(labelled: LabelledLines, metadata: PrintedMetadata | null): PrintedMetadata {
  return {
    title: metadata?.title ?? labelled.title,
    number: metadata?.number ?? labelled.number,
    date: metadata?.date ?? labelled.date,
    issuers: metadata && metadata.issuers.length > 0 ? metadata.issuers : labelled.issuers,
  };
}

interface Page {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** Lines that hold what the page says about the document. */
  readonly labels: ReadonlySet<number>;
  readonly said: PrintedMetadata | null;
}

function build(page: Page, part: Part, index: number, carrier: number | null): SegmentedDocument {
  const { text, lines, said } = page;
  const { start, end, signature } = part;
  const offset = lines[start.first]!.start + listNumberLength(lines[start.first]!.text);
  const stop = lines[end - 1]!.end;
  const own = text.slice(offset, stop);
  const local = (span: Span): Span => ({ start: span.start - offset, end: span.end - offset });
  const head = readHead(page, start, end);
  const signed = signature >= 0 ? signatureAbove(lines, signature, head.body) : null;
  const attachments = findAttachments(lines, head.body, end, signature);
  const bodyEnd = Math.min(signed?.first ?? (signature >= 0 ? signature : end), attachments[0] && attachments[0].line > head.body && !hasProse(lines, attachments[0].line + attachments.length, signed?.first ?? end) ? attachments[0].line : end);
  const bodyLines = lines.slice(head.body, Math.max(head.body, bodyEnd));
  const body: Span = bodyLines.length > 0 ? local({ start: bodyLines[0]!.start, end: bodyLines.at(-1)!.end }) : { start: own.length, end: own.length };
  const header = readHeader(lines, part, carrier !== null, head, signed?.names ?? [], own, said);
  return {
    header,
    index,
    carrier,
    text: own,
    offset,
    body,
    addressees: head.addressees ? local(head.addressees) : null,
    attachments: attachments.map(({ title, start: from, end: to }) => ({ title, ...local({ start: from, end: to }) })),
    headings: findHeadings(bodyLines.map((line) => ({ text: line.text, ...local(line) })), body.end),
  };
}

interface Head {
  readonly number: string | null;
  readonly date: string | null;
  readonly adoption: string | null;
  readonly addressees: Span | null;
  /** First line of the running text. */
  readonly body: number;
}

/** Reads what stands between the title and the running text: number, date, adoption, a line of origin, salutation. */
function readHead({ lines, labels }: Page, start: Start, end: number): Head {
  let number: string | null = null;
  let date: string | null = null;
  let adoption: string | null = null;
  let addressees: Span | null = null;
  let at = start.last + 1;
  // Some pages print the number over the title.
  for (let above = start.first - 1; above >= Math.max(0, start.first - 2); above--) if (!labels.has(above)) number ??= numberLine(lines[above]!.text);
  for (; at < Math.min(end, start.last + 24); at++) {
    if (labels.has(at)) continue;
    const { text } = lines[at]!;
    const found = numberLine(text);
    if (found !== null) number ??= found;
    else if (isShortNumber(text)) number ??= `${/令$/.test(start.title) ? start.title : ''}${text.replace(/[（）()]/g, '')}`;
    else if (isAdoption(text)) adoption ??= text;
    else if (isBracketedDate(text) || (isDateLine(text) && at < start.last + 4)) date ??= readDate(text);
    else if (/^—{1,2}.{0,40}(?:会议上|大会上|论坛上|座谈会上)$/.test(text)) date ??= readDate(text);
    else if (isAddressees(text)) {
      addressees = lines[at]!;
      at++;
      break;
    } else if (text.length > 40 || /[。；：]/.test(text) || isHeadingLine(text)) break;
    else if (at > start.last + 1 && number === null && date === null && adoption === null && !/主任|部长|省长|市长|局长/.test(text)) break;
  }
  return { number, date, adoption, addressees, body: Math.min(at, end) };
}

const isHeadingLine = (text: string): boolean => /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+[章条编节]|（[一二三四五六七八九十]+）|1[.．、])/.test(text);

function readHeader(lines: readonly TextLine[], part: Part, payload: boolean, head: Head, signed: readonly string[], own: string, said: PrintedMetadata | null): DocumentHeader {
  const { title } = part.start;
  const official = kindOfTitle(title);
  const kind = official ?? kindOfArticle(title, own);
  const article = official === null || official === '答记者问' || official === '访谈';
  const signedDate = part.signature >= 0 ? readDate(lines[part.signature]!.text) : null;
  const printed = head.date ?? (head.adoption ? adoptionDate(head.adoption) : null);
  const date = payload ? printed : (head.date ?? (article ? null : signedDate) ?? printed ?? signedDate ?? said?.date ?? null);
  return { title, kind, number: head.number ?? (payload ? null : (said?.number ?? null)), date, issuers: payload ? adopterOf(head) : issuers(title, article, head, signed, own, said) };
}

function issuers(title: string, article: boolean, head: Head, signed: readonly string[], own: string, said: PrintedMetadata | null): readonly string[] {
  if (article) {
    const authors = authorsOf(own);
    const department = /(?:[\u4e00-\u9fff]{1,6}部|国务院|国家[\u4e00-\u9fff]{2,8}局)[\u4e00-\u9fff]{2,14}(?:司|厅)$/.exec(title)?.[0].replace(/^.*?(?:情况|工作|进展)/, '');
    if (authors.length === 0 && department) return [department];
    return authors.length > 0 ? authors : signed.length > 0 && signed.length <= 2 ? signed : [];
  }
  if (signed.length > 0) return signed;
  if (head.adoption) return adopterOf(head);
  const ordering = /^(?:中华人民共和国(?!主席))?([\u4e00-\u9fff]{2,20})令$/.exec(title)?.[1];
  if (ordering) return [ordering];
  const named = issuersInTitle(title);
  return named.length > 0 ? named : (said?.issuers ?? []);
}

/** The body named in the line of adoption. */
function adopterOf({ adoption }: Head): string[] {
  const name = adoption === null ? undefined : /(?:日|届)((?:全国|[\u4e00-\u9fff]{2,9}[省市县区州])?人民代表大会(?:常务委员会)?|国务院)/.exec(adoption.replace(/第[一二三四五六七八九十百]+届/g, '届'))?.[1];
  return name === undefined ? [] : [name];
}

/** 附件：1.… 2.… at the end of a notice: one title each. */
function findAttachments(lines: readonly TextLine[], from: number, end: number, signature: number): (Span & { title: string; line: number })[] {
  for (let i = end - 1; i >= from; i--) {
    const match = /^附\s?件?\s?[：:]\s*(.*)$/.exec(lines[i]!.text);
    if (!match || i === signature) continue;
    const found: (Span & { title: string; line: number })[] = [];
    for (let j = i; j < end && j < i + 30; j++) {
      const { text, start, end: stop } = lines[j]!;
      const item = j === i ? match[1]! : text;
      const numbered = /^\d{1,2}[.．、]\s*(.+)$/.exec(item);
      if (j > i && !numbered) break;
      const title = (numbered?.[1] ?? item).trim();
      if (title === '' || title.length > 100) break;
      found.push({ title, line: j, start: stop - title.length > start ? stop - title.length : start, end: stop });
    }
    return found;
  }
  return [];
}

/** Sentences still follow in [from, to): the list of attachments was no end. */
const hasProse = (lines: readonly TextLine[], from: number, to: number): boolean => lines.slice(from, to).some((line) => line.text.length > 60 && /。/.test(line.text));
