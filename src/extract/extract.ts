import type { DocumentFacts, DocumentHeader } from '../model/facts.js';
import type { CleanText, SegmentedDocument } from '../read/document.js';
import { extractCitations } from './citation/index.js';
import { evidenceFor } from './evidence.js';
import { extractInstitutions } from './institution/index.js';
import { extractProgrammes } from './programme/index.js';
import { readingOf } from './reading.js';
import { extractRoles } from './role/index.js';
import { extractTargets } from './target/index.js';

/** What the documents around this one in its file say of it. */
export interface Surroundings {
  readonly file: string;
  /** Header of the notice that prints it, null where none does. */
  readonly carrier: DocumentHeader | null;
  /** Titles of the texts that it prints. */
  readonly carried: readonly string[];
}

/** Everything that one document says. Knows nothing of other files; the same text gives the same facts. */
export function extractFacts(clean: CleanText, document: SegmentedDocument, { file, carrier, carried }: Surroundings): DocumentFacts {
  const reading = readingOf(document);
  const stamp = evidenceFor(clean, reading);
  const { header, index, offset } = document;
  const issuers = header.issuers.length > 0 ? header.issuers : (carrier?.issuers ?? []);
  const institutions = extractInstitutions(reading, issuers, carrier);
  const programmes = extractProgrammes(reading);
  return {
    header,
    index,
    carrier: document.carrier,
    file,
    ...clean.map.span(offset, offset + document.text.length),
    sections: document.headings.map(({ path, start, end }) => ({ path, ...clean.map.span(offset + start, offset + end) })),
    citations: extractCitations(reading, carried, stamp),
    targets: extractTargets(reading, programmes.mentions, header.date ?? carrier?.date ?? null).map((found) => ({
      ...found.fact, at: clean.map.span(offset + found.at.start, offset + found.at.end), evidence: stamp(found),
    })),
    programmes: programmes.facts.map((found) => ({ ...found.fact, evidence: stamp(found) })),
    institutions: institutions.facts.map((found) => ({ ...found.fact, evidence: stamp(found) })),
    roles: extractRoles(reading, institutions, programmes).map((found) => ({ ...found.fact, evidence: stamp(found) })),
  };
}
