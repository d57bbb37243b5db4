import type { DocumentRecord } from '../records.js';
import type { Citing, CitingState, FactState } from './statements/documentWrites.js';

/** What a change did to one document: how it stood before, what it says now, what it cites now. */
export interface Touched {
  readonly before: CitingState;
  /** Nodes that its facts touched before the first `put` or `remove`; null where its facts stayed. */
  facts: FactState | null;
  /** The last `put`; null where there was none, or the document was withdrawn after it. */
  record: DocumentRecord | null;
  held: boolean;
  citations: readonly Citing[];
}
