import type { Span } from '../model/span.js';
import type { SegmentedDocument } from '../read/document.js';

/** A fact before its evidence is stamped: `at` is the fact itself (the number, the title), `quote` the clause that shows it. Offsets in the document's text. */
export interface Found<Fact> {
  readonly fact: Fact;
  readonly at: Span;
  readonly quote: Span;
}

/**
 * One small, named, tested unit of reading. `pattern` is global (or sticky) and starts with something rare, so that a scan is linear;
 * `read` turns a match into facts, or none. Rules know nothing of each other; order and overlap are the family's policy.
 */
export interface Rule<Fact> {
  readonly id: string;
  /** One sentence: what it reads. */
  readonly reads: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, document: Reading) => readonly Found<Fact>[];
  /** Text (invented, not quoted from any gold file) → the facts that it must give, compared on the given fields. */
  readonly accepts: readonly { readonly text: string; readonly facts: readonly Partial<Fact>[] }[];
  readonly rejects: readonly { readonly text: string; readonly because: string }[];
}

/** A document as rules see it: the clean text with its sentences. */
export interface Reading {
  readonly document: SegmentedDocument;
  readonly text: string;
  /** The sentence around an offset: ends after 。！？； or at a paragraph's end; the mark is left out. */
  sentenceAt(offset: number): Span;
  /** The clause around an offset: like a sentence, but ends at ，too; never cuts inside 《》 （） “”. */
  clauseAt(offset: number): Span;
  /** Headings over an offset, outermost first. */
  sectionAt(offset: number): readonly string[];
}
