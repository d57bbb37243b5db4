import type { Span } from '../model/span.js';
import type { SegmentedDocument } from '../read/document.js';
import type { Found, Reading, Rule } from './rule.js';

const SENTENCE_END = new Set('。！？；\n');
const CLAUSE_END = new Set('。！？；，\n');
const OPENING = new Set('《（“〔');
const CLOSING = new Set('》）”〕');
/** A clause or sentence is looked for no farther than this on either side, so that hostile text stays linear. */
const REACH = 600;

/** A document ready for rules. */
export function readingOf(document: SegmentedDocument): Reading {
  const { text, headings } = document;
  return {
    document,
    text,
    sentenceAt: (offset) => around(text, offset, SENTENCE_END),
    clauseAt: (offset) => around(text, offset, CLAUSE_END),
    sectionAt: (offset) => {
      let low = 0;
      let high = headings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (headings[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      // The last heading that begins before the offset may have ended already; then its ancestors that reach so far count.
      for (let i = low - 1; i >= 0; i--) if (headings[i]!.end > offset) return headings[i]!.path;
      return [];
    },
  };
}

/** The stretch around `offset` between two ending marks that stand outside brackets and quotation marks. */
function around(text: string, offset: number, ends: ReadonlySet<string>): Span {
  let start = offset;
  let depth = 0;
  const floor = Math.max(0, offset - REACH);
  while (start > floor) {
    const char = text[start - 1]!;
    if (char === '\n') break;
    if (CLOSING.has(char)) depth++;
    else if (OPENING.has(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends.has(char)) break;
    start--;
  }
  let end = offset;
  depth = 0;
  const ceiling = Math.min(text.length, offset + REACH);
  while (end < ceiling) {
    const char = text[end]!;
    if (char === '\n') break;
    if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends.has(char)) break;
    end++;
  }
  return { start, end };
}

/** What a rule found, with the rule's id. */
export interface Stamped<Fact> extends Found<Fact> {
  readonly rule: string;
}

/** Runs rules over a document, one scan a rule; results rule by rule, each in text order. */
export function runRules<Fact>(rules: readonly Rule<Fact>[], reading: Reading): Stamped<Fact>[] {
  const found: Stamped<Fact>[] = [];
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(reading.text); match; match = rule.pattern.exec(reading.text)) {
      if (match[0] === '') rule.pattern.lastIndex++;
      for (const fact of rule.read(match, reading)) found.push({ ...fact, rule: rule.id });
    }
  }
  return found;
}
