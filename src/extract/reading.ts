import { countBefore, type Span } from '../model/span.js';
import type { SegmentedDocument } from '../read/document.js';
import type { Found, Reading } from './rule.js';

/** What a character is to the search for a clause's ends. */
const SENTENCE_END = 1, CLAUSE_END = 2, OPENING = 4, CLOSING = 8, LINE_END = 16;
const ROLE = new Uint8Array(65536);
for (const char of '。！？；') ROLE[char.charCodeAt(0)] = SENTENCE_END | CLAUSE_END;
ROLE['，'.charCodeAt(0)] = CLAUSE_END;
for (const char of '《（“〔') ROLE[char.charCodeAt(0)] = OPENING;
for (const char of '》）”〕') ROLE[char.charCodeAt(0)] = CLOSING;
ROLE[10] = LINE_END;
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
      // The last heading that begins before the offset may have ended already; then its ancestors that reach so far count.
      for (let i = countBefore(headings, offset + 1) - 1; i >= 0; i--) if (headings[i]!.end > offset) return headings[i]!.path;
      return [];
    },
  };
}

/** The stretch around `offset` between two ending marks that stand outside brackets and quotation marks. */
function around(text: string, offset: number, ends: number): Span {
  let start = offset;
  let depth = 0;
  for (const floor = Math.max(0, offset - REACH); start > floor; start--) {
    const role = ROLE[text.charCodeAt(start - 1)]!;
    if (role === 0) continue;
    if (role === LINE_END) break;
    if (role === CLOSING) depth++;
    else if (role === OPENING) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (role & ends) !== 0) break;
  }
  let end = offset;
  depth = 0;
  for (const ceiling = Math.min(text.length, offset + REACH); end < ceiling; end++) {
    const role = ROLE[text.charCodeAt(end)]!;
    if (role === 0) continue;
    if (role === LINE_END) break;
    if (role === OPENING) depth++;
    else if (role === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (role & ends) !== 0) break;
  }
  return { start, end };
}

/** What a rule found, with the rule's id. */
export interface Stamped<Fact> extends Found<Fact> {
  readonly rule: string;
}
