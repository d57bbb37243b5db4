import { CITATION_KINDS } from '../../model/vocabulary.js';
import { compareText } from '../order.js';
import type { CitationEdge } from '../records.js';

/** Citations of one pair of documents: in the order of CITATION_KINDS, then as they name the cited text. */
export const compareCitations = (a: CitationEdge, b: CitationEdge): number =>
  CITATION_KINDS.indexOf(a.kind) - CITATION_KINDS.indexOf(b.kind)
  || compareText(a.cited.titleKey, b.cited.titleKey)
  || compareText(a.cited.edition, b.cited.edition);
