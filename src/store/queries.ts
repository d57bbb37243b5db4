import type { CitationKind, DocumentKind, InstitutionKind, Outcome, ProgrammeKind, TargetKind } from '../model/vocabulary.js';
import type { CitationEdge, DocumentNode } from './records.js';

// ---- pages ---------------------------------------------------------------------------------------------------------

/** Forward paging by key: `after` is a cursor of an earlier page, anything else an InvalidCursor. `first` ≥ 0; 0 asks for the count alone. */
export interface PageRequest { readonly first: number; readonly after?: string | null }
export interface Edge<Node, Extra = unknown> { readonly cursor: string; readonly node: Node; readonly extra: Extra }
/** Edges in the order that the method states; `totalCount` counts the whole relation under the same filter. */
export interface Page<Node, Extra = null> {
  readonly edges: readonly Edge<Node, Extra>[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}
export type Direction = 'ASC' | 'DESC';
export interface Order<Field extends string> { readonly field: Field; readonly direction: Direction }

// ---- filters -------------------------------------------------------------------------------------------------------

/**
 * All given conditions hold together. `text` is found literally (spaces and brackets' kind levelled) in the title, a name or alias, the
 * indicator. Dates and years inclusive; a document without date, a target without year is in no range.
 */
export interface DocumentFilter {
  readonly held?: boolean | null;
  readonly kinds?: readonly DocumentKind[] | null;
  readonly issuerId?: string | null;
  readonly programmeId?: string | null;
  readonly dateFrom?: string | null;
  readonly dateTo?: string | null;
  readonly text?: string | null;
}
export interface ProgrammeFilter { readonly kinds?: readonly ProgrammeKind[] | null; readonly text?: string | null; readonly documentId?: string | null }
export interface InstitutionFilter { readonly kinds?: readonly InstitutionKind[] | null; readonly text?: string | null; readonly documentId?: string | null }
export interface TargetFilter {
  readonly kind?: TargetKind | null;
  readonly programmeId?: string | null;
  readonly issuerId?: string | null;
  readonly documentId?: string | null;
  readonly year?: number | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
  readonly unit?: string | null;
  readonly text?: string | null;
}
export interface CitationFilter { readonly kinds?: readonly CitationKind[] | null; readonly outcomes?: readonly Outcome[] | null }

export type DocumentOrder = Order<'DATE' | 'TITLE' | 'CITATIONS'>;
export type NameOrder = Order<'NAME' | 'DOCUMENTS'>;
export type TargetOrder = Order<'YEAR' | 'VALUE' | 'INDICATOR'>;

// ---- answers -------------------------------------------------------------------------------------------------------

/** The CITES edges of one pair of documents, in the order of CITATION_KINDS. */
export interface CitationsBetween { readonly citations: readonly CitationEdge[] }

export type StatisticsGroup = 'PROGRAMME' | 'YEAR' | 'ISSUER' | 'UNIT' | 'KIND' | 'DOCUMENT';
export interface TargetGroup {
  /** Id of the programme, issuer or document; the year, unit or kind as text; '' where a target has none. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** One entry per unit and indicator class, largest count first, then by unit and class. `indicator` is its first in text order. */
  readonly sums: readonly TargetSum[];
}
/** `total` adds the `summable` targets that do not restate an earlier one (a RANGE by its lower end); 0 where none may be added. */
export interface TargetSum {
  readonly unit: string;
  readonly indicator: string;
  readonly total: number;
  readonly counted: number;
  readonly notCounted: number;
  /** True where a range's lower end, 左右 or 以上 is among what was added. */
  readonly approximate: boolean;
}

export type NodeType = 'DOCUMENT' | 'PROGRAMME' | 'INSTITUTION' | 'TARGET';
export type GraphEdgeType =
  | 'ISSUED_BY' | 'CARRIES' | 'CITES' | 'SETS' | 'UNDER' | 'NAMES' | 'MENTIONS' | 'PLAYS' | 'PART_OF' | 'RESTATES';
export interface GraphNode { readonly id: string; readonly type: NodeType; readonly label: string }
/** `kind`: citation kind for CITES, role for PLAYS, else null. */
export interface GraphEdge { readonly source: string; readonly target: string; readonly type: GraphEdgeType; readonly kind: string | null }
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Within `depth` but beyond `maxNodes`: the nearest are kept first, then those with most edges of any type, then by id. */
  readonly omittedNodes: number;
  /** Edges among all nodes within `depth` that are not among `edges`. */
  readonly omittedEdges: number;
}
/** `types` keeps to nodes of these types on the way too; null all. The nodes of `around` are always in. */
export interface SubgraphRequest {
  readonly around: readonly string[];
  readonly depth: number;
  readonly types: readonly NodeType[] | null;
  readonly maxNodes: number;
}

export type LineageDirection = 'RESTS_ON' | 'RESTED_ON_BY';
/**
 * One step of a lineage: CITES edges of kind BASIS, IMPLEMENTS, REVISES, REPEALS that are not AMBIGUOUS, and CARRIES (a text rests on the
 * notice that prints it). Breadth first; those equally far by date then id.
 */
export interface LineageStep {
  readonly document: DocumentNode;
  readonly depth: number;
  /** The neighbour through which it was reached, one step nearer to the start. */
  readonly viaId: string;
  /** Empty for CARRIES. */
  readonly citations: readonly CitationEdge[];
}
export interface Lineage { readonly steps: readonly LineageStep[]; readonly truncated: boolean }

export interface SearchHit { readonly type: NodeType; readonly id: string; readonly score: number; readonly field: string; readonly text: string }

export interface Coverage {
  readonly held: number;
  readonly stubs: number;
  readonly programmes: number;
  readonly institutions: number;
  readonly targets: number;
  /** CITES edges: a text cited in two kinds counts twice. */
  readonly resolvedCitations: number;
  readonly stubCitations: number;
  readonly ambiguousCitations: number;
  /** Changes exactly when what is held changes; the same documents give the same version in any order. */
  readonly dataVersion: string;
}
