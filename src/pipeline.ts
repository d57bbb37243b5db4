import type { DocumentFacts } from './model/facts.js';
import { extractFacts } from './extract/extract.js';
import { reflow } from './read/reflow.js';
import { segment } from './read/segment/segment.js';
import type { Source } from './read/source.js';

/**
 * One file's text → everything that its documents say.
 * read ──► reflow ──► segment ──► extract: values to values; the same text gives the same facts.
 * @throws NoDocument where no title is found
 */
export function factsOf(source: Source): DocumentFacts[] {
  const clean = reflow(source);
  const documents = segment(clean, source.metadata);
  return documents.map((document) => {
    const carried = documents.filter((other) => other.carrier === document.index).map((other) => other.header.title);
    return extractFacts(clean, document, carried, source.file);
  });
}
