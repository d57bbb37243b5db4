import type { CitationFact } from '../model/facts.js';
import { numberKey, periodOf } from '../model/keys.js';

/** What tells this version of a title from others, as the citing text prints it: number, else period, else year, else ''. */
export function editionOf(citation: Pick<CitationFact, 'target' | 'number' | 'year'>): string {
  return citation.number !== null ? numberKey(citation.number) : (periodOf(citation.target) ?? citation.year?.toString() ?? '');
}

/** The edition is told by a 发文字号, which says more than a year or a period does. */
export const bearsNumber = (edition: string): boolean => edition.includes('(') || edition.includes('令');

/** The year before which an edition cannot have been cited; null where the edition tells none. */
export function editionYear(edition: string): number | null {
  const match = /\(((?:19|20)\d{2})\)|^((?:19|20)\d{2})$/.exec(edition);
  return match ? Number(match[1] ?? match[2]) : null;
}
