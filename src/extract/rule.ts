import type { Span } from '../model/span.js';
import type { SegmentedDocument } from '../read/document.js';

/** A fact before its evidence is stamped: `at` is the fact itself (the number, the title), `quote` the clause that shows it. Offsets in the document's text. */
export interface Found<Fact> {
  readonly fact: Fact;
  readonly at: Span;
  readonly quote: Span;
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
