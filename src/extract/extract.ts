import type { DocumentFacts } from '../model/facts.js';
import type { CleanText, SegmentedDocument } from '../read/document.js';
import { evidenceFor } from './evidence.js';
import { readingOf } from './reading.js';

/** Everything that one document says. Knows nothing of other documents; the same text gives the same facts. */
export function extractFacts(clean: CleanText, document: SegmentedDocument, file: string): DocumentFacts {
  const reading = readingOf(document);
  const evidence = evidenceFor(clean, reading);
  void evidence;
  const { header, index, carrier, offset } = document;
  const source = clean.map.span(offset, offset + document.text.length);
  return {
    header,
    index,
    carrier,
    file,
    ...source,
    sections: document.headings.map(({ path, start, end }) => ({ path, ...clean.map.span(offset + start, offset + end) })),
    citations: [],
    targets: [],
    programmes: [],
    institutions: [],
    roles: [],
  };
}
