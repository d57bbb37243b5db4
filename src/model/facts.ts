import type { Evidence, Span } from './span.js';
import type {
  Binding, CitationClass, CitationKind, Comparator, DocumentKind, InstitutionKind, Period, ProgrammeKind, RoleName, TargetKind,
} from './vocabulary.js';

/** One numbered or titled part of a document; spans index the source text. `path` includes its own heading. */
export interface Section {
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What a document says of itself. `number` is the 发文字号 as printed; `date` is YYYY-MM-DD; issuers in signature order, lead first. */
export interface DocumentHeader {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
}

/** A cited title with every mention of it: one per (document, title, edition). */
export interface CitationFact {
  /** Cited title without 《》, in its fullest form in this text. */
  readonly target: string;
  readonly class: CitationClass;
  /** 发文字号 printed beside it. */
  readonly number: string | null;
  /** The year that the text names for this version (2012年印发的…, 2023版), where it tells versions of one title apart. */
  readonly year: number | null;
  readonly issuers: readonly string[];
  /** False for a law or plan named without 《》. */
  readonly marked: boolean;
  /** The parts of it that the document names (第二十三条第一款, 第三章, 第六条至第十条), each once, in text order; empty where it is cited as a whole. */
  readonly parts: readonly string[];
  /** At least one; one entry per kind, in the order of CITATION_KINDS, each with its mentions in text order. */
  readonly kinds: readonly { readonly kind: CitationKind; readonly evidence: readonly Evidence[] }[];
}

/** A number that the policy wants reached or kept. Values are plain numbers: 1.5万 → 15000, 50% → 50 with unit `%`. */
export interface TargetFact {
  readonly kind: TargetKind;
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** Only for RANGE. */
  readonly valueMax: number | null;
  readonly unit: string;
  readonly yearFrom: number | null;
  readonly year: number | null;
  readonly per: Period | null;
  readonly binding: Binding | null;
  /** Canonical name of the programme that it belongs to. */
  readonly programme: string | null;
  /** Where its number stands in the source text. */
  readonly at: Span;
  readonly evidence: Evidence;
}

/** A named initiative. `evidence` is its first mention, `count` all of them. */
export interface ProgrammeFact {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ProgrammeKind;
  /** Canonical name of the programme that it is a part of. */
  readonly parent: string | null;
  readonly count: number;
  readonly evidence: Evidence;
}

/** A named body. `parent` is the name of the body that it is a part of. */
export interface InstitutionFact {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly count: number;
  readonly evidence: Evidence;
}

/** One sentence says that a named body plays a role in a named programme. Both by canonical name. */
export interface RoleFact {
  readonly institution: string;
  readonly programme: string;
  readonly role: RoleName;
  readonly evidence: Evidence;
}

/** Everything that one document says, before any other document is known. */
export interface DocumentFacts {
  readonly header: DocumentHeader;
  /** Position in its file, from 0, carrier before payload. */
  readonly index: number;
  /** `index` of the carrier that prints this text, or null. */
  readonly carrier: number | null;
  readonly file: string;
  /** Where it stands in the source text. */
  readonly start: number;
  readonly end: number;
  readonly sections: readonly Section[];
  readonly citations: readonly CitationFact[];
  readonly targets: readonly TargetFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly institutions: readonly InstitutionFact[];
  readonly roles: readonly RoleFact[];
}
