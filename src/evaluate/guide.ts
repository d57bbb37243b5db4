/** Facts in the form of the annotation guide: what a gold file holds and what `extract --json` prints. */
export interface GuideFacts {
  readonly documents: readonly GuideDocument[];
  readonly citations: readonly GuideCitation[];
  readonly targets: readonly GuideTarget[];
  readonly programs: readonly GuideName[];
  readonly institutions: readonly GuideName[];
  readonly roles: readonly GuideRole[];
}

/** `issuers` in signature order; `payloads` are the ids of the texts that it carries. */
export interface GuideDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly payloads: readonly string[];
}

/** One entry per (source, cited title), with all its kinds. */
export interface GuideCitation {
  readonly source: string;
  readonly target: string;
  readonly class: string;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly kinds: readonly string[];
  readonly marked: boolean;
  readonly quote: string;
}

/** One entry per number. */
export interface GuideTarget {
  readonly source: string;
  readonly kind: string;
  readonly indicator: string;
  readonly comparator: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly yearFrom: number | null;
  readonly year: number | null;
  readonly per: string | null;
  readonly program: string | null;
  readonly quote: string;
}

/** A programme or an institution; `sources` are the ids of the documents that name it. */
export interface GuideName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly sources: readonly string[];
  readonly parent?: string | null;
}

export interface GuideRole {
  readonly institution: string;
  readonly program: string;
  readonly role: string;
  readonly source: string;
  readonly quote: string;
}

/** A labelled name; `core` is false where careful readers may differ, so that it counts neither way. */
export interface GoldName extends GuideName {
  readonly core: boolean;
}

/** What labelled documents say. */
export interface Gold extends GuideFacts {
  readonly programs: readonly GoldName[];
  readonly institutions: readonly GoldName[];
}
