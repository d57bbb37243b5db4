import type { Evidence, Span } from '../model/span.js';
import type { CleanText } from '../read/document.js';
import type { Stamped } from './reading.js';
import type { Reading } from './rule.js';

const LONGEST = 80;

/** Stamps evidence on what rules find in one document: the one place that turns spans of clean text into spans of the source. */
export function evidenceFor(clean: CleanText, reading: Reading): (found: Pick<Stamped<unknown>, 'at' | 'quote' | 'rule'>) => Evidence {
  const { offset } = reading.document;
  return ({ at, quote, rule }) => {
    const shown = shorten(reading.text, at, quote);
    const source = clean.map.span(offset + shown.start, offset + shown.end);
    return {
      quote: withoutLayout(reading.text.slice(shown.start, shown.end)),
      sectionPath: reading.sectionAt(at.start),
      start: source.start,
      end: source.end,
      page: clean.pageAt(offset + at.start),
      rule,
    };
  };
}

/** At most 80 characters that hold the fact: from its clause's start if that fits, else around the fact. */
function shorten(text: string, at: Span, quote: Span): Span {
  const { end } = quote;
  let { start } = quote;
  if (end - start <= LONGEST) return { start, end };
  if (at.end - start > LONGEST) start = Math.max(start, Math.min(at.start, at.end - LONGEST));
  const comma = text.lastIndexOf('，', at.start);
  if (comma + 1 > start && at.end - comma - 1 <= LONGEST && end - start > LONGEST) start = comma + 1;
  return outsideTitles(text, at, { start, end: Math.min(end, start + LONGEST) });
}

/** So far before a cut its title may begin. */
const LONGEST_TITLE = 200;

/** Does not begin or end inside a title other than the fact: a cut goes to the title's edge, and takes the mark of the list with it. */
function outsideTitles(text: string, at: Span, { start, end }: Span): Span {
  const closing = opened(text, start) < 0 ? -1 : text.indexOf('》', start);
  const from = closing >= 0 && closing < at.start ? behindTitle(text, closing + 1, at.start) : start;
  const opening = opened(text, end);
  return { start: from, end: opening >= at.end ? opening - (/[、，和及与]/.test(text[opening - 1]!) ? 1 : 0) : end };
}

/** Behind the bracket and the mark of the list that follow a title which ends at `at`. */
function behindTitle(text: string, at: number, limit: number): number {
  const close = text[at] === '（' ? text.indexOf('）', at) : -1;
  const end = close >= 0 && close < limit ? close + 1 : at;
  return end < limit && /[、，和及与]/.test(text[end]!) ? end + 1 : end;
}

/** Where the title that `at` stands in opens, or -1. */
function opened(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_TITLE);
  const before = text.slice(floor, at);
  const open = before.lastIndexOf('《');
  return open > before.lastIndexOf('》') ? floor + open : -1;
}

const withoutLayout = (text: string): string =>
  /[\n\t ]/.test(text) ? text.replace(/[\n\t]+|(?<=[\u4e00-\u9fff》”）]) (?=[\u4e00-\u9fff《“（])/g, '') : text;
