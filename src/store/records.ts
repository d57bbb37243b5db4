import type { Evidence, Span } from '../model/span.js';
import type { Section } from '../model/facts.js';
import type {
  Binding, CitationClass, CitationKind, Comparator, DocumentKind, InstitutionKind, Outcome, Period, ProgrammeKind, RoleName, TargetKind,
} from '../model/vocabulary.js';

/** A document that we hold, or the stub of one that is only cited (held false; number, date, kind as its citations tell, else null). */
export interface DocumentNode {
  readonly id: string;
  readonly title: string;
  readonly titleKey: string;
  readonly kind: DocumentKind | null;
  readonly number: string | null;
  readonly numberKey: string | null;
  readonly date: string | null;
  readonly held: boolean;
  /** Stubs: what tells this version of the title from others: number key, period or year, '' where nothing does. Held: ''. */
  readonly edition: string;
  /** Class of the cited text; POLICY for held documents. */
  readonly class: CitationClass;
  /** Held only; null on stubs. `fingerprint` is a digest of everything that the document says. */
  readonly file: string | null;
  readonly span: Span | null;
  readonly fingerprint: string | null;
}

export interface ProgrammeNode {
  readonly id: string;
  readonly name: string;
  /** Union over documents, sorted. */
  readonly aliases: readonly string[];
  readonly kind: ProgrammeKind;
}

export interface InstitutionNode {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: InstitutionKind;
}

export interface TargetNode {
  readonly id: string;
  readonly documentId: string;
  readonly kind: TargetKind;
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly yearFrom: number | null;
  readonly year: number | null;
  readonly per: Period | null;
  readonly binding: Binding | null;
  /** `nameKey` of the indicator: the class within which values may be added. */
  readonly indicatorKey: string;
  /** False for shares (%), yearly amounts, and for a milestone of which the same document names a later one: not to be added up. */
  readonly summable: boolean;
  /** Targets with one key in different documents state the same number of the same thing (see RESTATES). */
  readonly restatementKey: string;
  readonly programmeId: string | null;
  readonly evidence: Evidence;
}

/**
 * One CITES edge: source cites target in one kind. Identity: source + citationKey + kind.
 * `citationKey` = titleKey|edition of the citation as printed; it stays when the edge is pointed at another node.
 */
export interface CitationEdge {
  readonly sourceId: string;
  readonly targetId: string;
  readonly kind: CitationKind;
  readonly outcome: Outcome;
  /** Id of the resolution rule that decided the outcome. */
  readonly rule: string;
  /** Ids of the documents that fit, for AMBIGUOUS; else empty. Sorted. */
  readonly candidates: readonly string[];
  readonly cited: CitedAs;
  readonly evidence: readonly Evidence[];
}

/** How the source names the cited text: what resolution works on, and what a stub is made of. */
export interface CitedAs {
  readonly title: string;
  readonly titleKey: string;
  readonly edition: string;
  readonly number: string | null;
  readonly numberKey: string | null;
  readonly year: number | null;
  readonly class: CitationClass;
  readonly marked: boolean;
  readonly issuers: readonly string[];
  /** The parts of it that the source names (第二十三条第一款), in text order; empty where it cites the whole. */
  readonly parts: readonly string[];
}

export interface NamesEdge { readonly documentId: string; readonly programmeId: string; readonly count: number; readonly evidence: Evidence }
export interface MentionsEdge { readonly documentId: string; readonly institutionId: string; readonly count: number; readonly evidence: Evidence }
export interface PlaysEdge {
  readonly institutionId: string;
  readonly programmeId: string;
  readonly role: RoleName;
  readonly documentId: string;
  readonly evidence: Evidence;
}

/** What one document contributes to a node that several documents share; the node is the union of its contributions. */
export interface ProgrammeContribution { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly kind: ProgrammeKind; readonly parentId: string | null }
export interface InstitutionContribution { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly kind: InstitutionKind; readonly parentId: string | null }

/**
 * A held document with all that it says: the unit of writing.
 * Issuers (in order), every edge's end and every parent are among `programmes`/`institutions` (parents too, so that no edge dangles).
 */
export interface DocumentRecord {
  readonly document: DocumentNode;
  /** Its numbered and titled parts in text order. */
  readonly sections: readonly Section[];
  readonly carrierId: string | null;
  readonly issuerIds: readonly string[];
  readonly programmes: readonly ProgrammeContribution[];
  readonly institutions: readonly InstitutionContribution[];
  readonly targets: readonly TargetNode[];
  readonly names: readonly NamesEdge[];
  readonly mentions: readonly MentionsEdge[];
  readonly plays: readonly PlaysEdge[];
  readonly citations: readonly CitationEdge[];
}
