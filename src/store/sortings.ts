import { CITATION_KINDS } from '../model/vocabulary.js';
import type { DocumentOrder, NameOrder, TargetOrder } from './contract.js';
import { compareText, type Sorting, type SortPart } from './order.js';
import type { CitationEdge, DocumentNode, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from './records.js';

/** A node with the number that orders it: documents that cite, name or mention it. */
export interface Counted<Node> {
  readonly node: Node;
  readonly count: number;
}
/** A PLAYS edge with the name of the node at its far end. */
export interface NamedRole {
  readonly name: string;
  readonly edge: PlaysEdge;
}

const asc = <Item>(of: SortPart<Item>['of']): SortPart<Item> => ({ direction: 'ASC', of });
const desc = <Item>(of: SortPart<Item>['of']): SortPart<Item> => ({ direction: 'DESC', of });
const byId = asc<{ readonly id: string }>((node) => node.id);

/** CITATIONS counts the documents that cite it, AMBIGUOUS edges left out. */
export function documentSorting({ field, direction }: DocumentOrder): Sorting<Counted<DocumentNode>> {
  const of: Record<DocumentOrder['field'], SortPart<Counted<DocumentNode>>['of']> = {
    DATE: ({ node }) => node.date,
    TITLE: ({ node }) => node.title,
    CITATIONS: ({ count }) => count,
  };
  return { name: `${field} ${direction}`, parts: [{ direction, of: of[field] }, asc(({ node }) => node.id)] };
}

/** DOCUMENTS counts the documents that name the programme or mention the institution. */
export function nameSorting<Node extends ProgrammeNode | InstitutionNode>({ field, direction }: NameOrder): Sorting<Counted<Node>> {
  const of: SortPart<Counted<Node>>['of'] = field === 'NAME' ? ({ node }) => node.name : ({ count }) => count;
  return { name: `${field} ${direction}`, parts: [{ direction, of }, asc(({ node }) => node.id)] };
}

export function targetSorting({ field, direction }: TargetOrder): Sorting<TargetNode> {
  const of: Record<TargetOrder['field'], SortPart<TargetNode>['of']> = {
    YEAR: (target) => target.year,
    VALUE: (target) => target.value,
    INDICATOR: (target) => target.indicator,
  };
  return { name: `${field} ${direction}`, parts: [{ direction, of: of[field] }, byId] };
}

export const OLDEST_FIRST: Sorting<DocumentNode> = { name: 'oldest first', parts: [asc((document) => document.date), byId] };
export const NEWEST_FIRST: Sorting<DocumentNode> = { name: 'newest first', parts: [desc((document) => document.date), byId] };
/** Held documents first, then stubs; then newest first. */
export const HELD_FIRST: Sorting<DocumentNode> = {
  name: 'held first',
  parts: [asc((document) => (document.held ? 0 : 1)), desc((document) => document.date), byId],
};
/** Payloads of one carrier, as they follow each other in its file. */
export const PRINTED_ORDER: Sorting<DocumentNode> = { name: 'printed order', parts: [asc((document) => document.span?.start ?? null), byId] };

export const TARGETS_IN_TEXT: Sorting<TargetNode> = { name: 'text order', parts: [asc((target) => target.evidence.start), byId] };
export const TARGETS_BY_YEAR: Sorting<TargetNode> = { name: 'year', parts: [asc((target) => target.year), byId] };

export const PROGRAMMES_BY_MENTIONS: Sorting<NamesEdge> = {
  name: 'most mentioned',
  parts: [desc((edge) => edge.count), asc((edge) => edge.programmeId)],
};
export const NAMING_DOCUMENTS: Sorting<NamesEdge> = { name: 'most mentions', parts: [desc((edge) => edge.count), asc((edge) => edge.documentId)] };
export const INSTITUTIONS_BY_MENTIONS: Sorting<MentionsEdge> = {
  name: 'most mentioned',
  parts: [desc((edge) => edge.count), asc((edge) => edge.institutionId)],
};
export const MENTIONING_DOCUMENTS: Sorting<MentionsEdge> = {
  name: 'most mentions',
  parts: [desc((edge) => edge.count), asc((edge) => edge.documentId)],
};

/** Roles of one institution. */
export const ROLES_BY_PROGRAMME: Sorting<NamedRole> = {
  name: 'programme, role, document',
  parts: [asc(({ name }) => name), asc(({ edge }) => edge.programmeId), asc(({ edge }) => edge.role), asc(({ edge }) => edge.documentId)],
};
/** Roles in one programme. */
export const ROLES_BY_INSTITUTION: Sorting<NamedRole> = {
  name: 'institution, role, document',
  parts: [asc(({ name }) => name), asc(({ edge }) => edge.institutionId), asc(({ edge }) => edge.role), asc(({ edge }) => edge.documentId)],
};

export const BY_NAME: Sorting<ProgrammeNode | InstitutionNode> = { name: 'name', parts: [asc((node) => node.name), byId] };
/** Stubs by number of documents that cite them, AMBIGUOUS edges left out. */
export const MOST_CITED: Sorting<Counted<DocumentNode>> = { name: 'most cited', parts: [desc(({ count }) => count), asc(({ node }) => node.id)] };

/** Citations between one pair of documents: in the order of CITATION_KINDS, then as they name the cited text. */
export const compareCitations = (a: CitationEdge, b: CitationEdge): number =>
  CITATION_KINDS.indexOf(a.kind) - CITATION_KINDS.indexOf(b.kind)
  || compareText(a.cited.titleKey, b.cited.titleKey)
  || compareText(a.cited.edition, b.cited.edition);
