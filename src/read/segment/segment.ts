import { titleKey } from '../../model/keys.js';
import type { Span } from '../../model/span.js';
import type { CleanText, SegmentedDocument } from '../document.js';
import type { PrintedMetadata } from '../source.js';
import { announcedTitles } from './announced.js';
import { findAttachments, hasProse } from './attachments.js';
import { readHead, readHeader, type Page } from './header.js';
import { findHeadings } from './headings.js';
import { isSigningDate, signatureAbove, signatureDate } from './issuers.js';
import { kindOfTitle } from './kind.js';
import { linesOf, type TextLine } from './lines.js';
import { labelledLines, type LabelledLines } from './metadata.js';
import { findPayloads, issuedTitles } from './payloads.js';
import { findStarts, withSaidTitle, type Start } from './starts.js';
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
  /** Keys of the titles that it says it prints. */
  readonly issues: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Cuts a clean text into its documents, in reading order, each carrier before what it prints, and reads their headers.
 * `metadata` is what the page says of the one document that it shows; the text's own words come first.
 * @throws NoDocument
 */
export function segment(clean: CleanText, metadata: PrintedMetadata | null): SegmentedDocument[] {
  const lines = linesOf(clean.text);
  const labelled = labelledLines(lines, 0, lines.length);
  const starts = withSaidTitle(findStarts(lines, clean.contents, labelled.lines, metadata?.title ?? null), lines, metadata?.title ?? null);
  if (starts.length === 0) throw new NoDocument('no title found: expected a line such as “教育部关于…的通知”, and a text under it');
  const parts = starts.flatMap((start, i) => partsOf(lines, start, ownEnd(lines, start, starts[i + 1]?.first ?? lines.length)));
  const said = starts.length === 1 || starts[0]!.last < starts[0]!.first ? merge(labelled, metadata) : null;
  let carrier = 0;
  return parts.map((part, index) => {
    // What a notice prints may have a head of its own: a law under the order that promulgates it.
    const { issues } = parts[carrier]!;
    const printed = part.payload || (index > 0 && issues.size > 0 && issues.has(titleKey(part.start.title)));
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
  const notice = { start, end, signature: firstSignature(lines, start, end) };
  const issues = kindOfTitle(start.title) === null ? announcedTitles(lines, start.body, end) : issuedTitles(lines, notice);
  const printed = issues.size === 0 && kindOfTitle(start.title) === null ? [] : findPayloads(lines, notice, issues);
  if (printed.length === 0) return [{ start, end, signature, payload: false, issues }];
  const own = printed[0]!.first;
  const parts: Part[] = [{ start, end: own, signature: signatureDate(lines, start.body, own), payload: false, issues }];
  printed.forEach((payload, i) => {
    const stop = printed[i + 1]?.first ?? end;
    parts.push({ start: payload, end: stop, signature: parts[0]!.signature < 0 ? -1 : footOf(lines, payload.body, stop), payload: true, issues: NOTHING });
  });
  return parts;
}

/** The date at the foot of a printed text that is signed for itself, or -1. */
function footOf(lines: readonly TextLine[], from: number, end: number): number {
  const date = signatureDate(lines, from, end);
  return date >= 0 && signatureAbove(lines, date, from) !== null && !hasProse(lines, date + 1, end) ? date : -1;
}

/** The first date under a signature: where a notice ends and what it prints may begin. */
function firstSignature(lines: readonly TextLine[], start: Start, end: number): number {
  for (let i = start.body + 1; i < end; i++) if (isSigningDate(lines[i]!.text)) return i;
  return -1;
}

function merge(labelled: LabelledLines, metadata: PrintedMetadata | null): PrintedMetadata {
  return {
    title: metadata?.title ?? labelled.title,
    number: metadata?.number ?? labelled.number,
    date: metadata?.date ?? labelled.date,
    published: metadata?.published ?? null,
    issuers: metadata && metadata.issuers.length > 0 ? metadata.issuers : labelled.issuers,
  };
}

function build(page: Page, part: Part, index: number, carrier: number | null): SegmentedDocument {
  const { text, lines } = page;
  const { start, end, signature } = part;
  const offset = lines[start.first]!.start + listNumberLength(lines[start.first]!.text);
  const stop = lines[end - 1]!.end;
  const own = text.slice(offset, stop);
  const local = (span: Span): Span => ({ start: span.start - offset, end: span.end - offset });
  const head = readHead(page, start, end);
  const signed = signature >= 0 ? signatureAbove(lines, signature, head.body) : null;
  const attachments = findAttachments(lines, head.body, end, signature);
  const bodyEnd = Math.min(signed?.first ?? (signature >= head.body ? signature : end), attachments[0] && attachments[0].line > head.body && !hasProse(lines, attachments[0].line + attachments.length, signed?.first ?? end) ? attachments[0].line : end);
  const bodyLines = lines.slice(head.body, Math.max(head.body, bodyEnd));
  const body: Span = bodyLines.length > 0 ? local({ start: bodyLines[0]!.start, end: bodyLines.at(-1)!.end }) : { start: own.length, end: own.length };
  const header = readHeader(page, { title: start.title, signature, payload: carrier !== null, head, signed: signed?.names ?? [], own });
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

