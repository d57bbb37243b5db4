import type { DocumentKind } from '../../../src/model/vocabulary.js';
import { readingOf } from '../../../src/extract/reading.js';
import { extractTargets, type FoundTarget, type ProgrammeMention } from '../../../src/extract/target/index.js';
import type { SegmentedDocument } from '../../../src/read/document.js';
import { findHeadings } from '../../../src/read/segment/headings.js';
import { linesOf } from '../../../src/read/segment/lines.js';

interface Like {
  readonly kind?: DocumentKind;
  readonly date?: string | null;
  readonly title?: string;
  readonly programmes?: readonly string[];
}

/** A document with nothing but running text. */
export function documentOf(text: string, { kind = '意见', date = '2023-06-01', title = '关于加强社区服务的意见' }: Like = {}): SegmentedDocument {
  return {
    header: { title, kind, number: null, date, issuers: [] },
    index: 0, carrier: null, text, offset: 0, body: { start: 0, end: text.length }, addressees: null, attachments: [],
    headings: findHeadings(linesOf(text), text.length),
  };
}

export function targetsIn(text: string, like: Like = {}): FoundTarget[] {
  return extractTargets(readingOf(documentOf(text, like)), mentionsOf(text, like.programmes ?? []));
}

function mentionsOf(text: string, names: readonly string[]): ProgrammeMention[] {
  const mentions: ProgrammeMention[] = [];
  for (const name of names) for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) mentions.push({ name, start: at, end: at + name.length });
  return mentions.sort((a, b) => a.start - b.start);
}
