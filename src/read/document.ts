import type { DocumentHeader } from '../model/facts.js';
import type { Span } from '../model/span.js';
import type { OffsetMap } from './offsets.js';

/** The text of a whole file without its layout: one paragraph a line, spaces between Chinese removed, punctuation full width, digits and letters half width. */
export interface CleanText {
  readonly text: string;
  /** Clean text → source text. */
  readonly map: OffsetMap;
  /** Titles that a printed table of contents lists, without numbers and pages; empty where there is none. */
  readonly contents: readonly string[];
  /** Page (from 1) on which a clean offset stands, null where the format has no pages. */
  pageAt(offset: number): number | null;
}

/** A heading's reach: from its heading's first character to the next heading of its rank or higher. Offsets in the document's text. */
export interface Heading extends Span {
  /** Headings from the outermost inwards, this one last: ['二、重点任务', '（三）建设产教融合实训基地']. */
  readonly path: readonly string[];
}

/** One document cut out of a clean text. All spans index `text`, which runs from its title to its end without what it carries. */
export interface SegmentedDocument {
  readonly header: DocumentHeader;
  /** Position in its file, from 0, carrier before payload; `carrier` is the index of the text that prints this one. */
  readonly index: number;
  readonly carrier: number | null;
  readonly text: string;
  /** Clean offset of text[0]. */
  readonly offset: number;
  /** The running text: without title block, number, addressees, signature, date and list of attachments. */
  readonly body: Span;
  /** The line that names whom it is sent to (各省、自治区…：), or null. */
  readonly addressees: Span | null;
  readonly attachments: readonly (Span & { readonly title: string })[];
  readonly headings: readonly Heading[];
}
