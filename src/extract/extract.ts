import type { DocumentFacts } from '../model/facts.js';
import type { CleanText, SegmentedDocument } from '../read/document.js';
import { extractCitations } from './citation/index.js';
import { evidenceFor } from './evidence.js';
import { readingOf } from './reading.js';

/**
 * Everything that one document says. Knows nothing of other documents; the same text gives the same facts.
 * `carried` are the titles of the texts that it prints.
 */
export function extractFacts(clean: CleanText, document: SegmentedDocument, carried: readonly string[], file: string): DocumentFacts {
  const reading = readingOf(document);
  const stamp = evidenceFor(clean, reading);
  const { header, index, carrier, offset } = document;
  return {
    header,
    index,
    carrier,
    file,
    ...clean.map.span(offset, offset + document.text.length),
    sections: document.headings.map(({ path, start, end }) => ({ path, ...clean.map.span(offset + start, offset + end) })),
    citations: extractCitations(reading, carried, stamp),
    targets: [],
    programmes: [],
    institutions: [],
    roles: [],
  };
}
