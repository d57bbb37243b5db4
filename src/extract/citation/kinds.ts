import type { CitationKind } from '../../model/vocabulary.js';

/** How the words around a title tell in which manner it is cited. The first rule that matches nearest to the title decides its side. */
export interface KindRule {
  readonly id: string;
  readonly reads: string;
  readonly kind: CitationKind;
  /** Matches at the end of the words before the title. */
  readonly before?: RegExp;
  /** Matches at the beginning of the words behind it. */
  readonly after?: RegExp;
  readonly accepts: readonly string[];
  readonly rejects: readonly { readonly text: string; readonly because: string }[];
}
