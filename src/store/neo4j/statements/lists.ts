import type { Integer } from 'neo4j-driver';

import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../records.js';
import { maps, number, type Fields } from '../fields.js';
import { documentOf, institutionOf, programmeOf, properties, targetOf } from '../nodes.js';
import type { Counted } from '../../sortings.js';
import { reading } from '../statement.js';

/** The conditions on documents that every list of them tests. */
export type DocumentConditions = {
  readonly held: boolean | null; readonly kinds: readonly string[] | null; readonly dateFrom: string | null; readonly dateTo: string | null;
};
export type TargetConditions = {
  readonly kind: string | null; readonly year: Integer | null; readonly yearFrom: Integer | null; readonly yearTo: Integer | null;
  readonly unit: string | null;
};
export type KindCondition = { readonly kinds: readonly string[] | null };

/** Where a list that the database keeps in order goes on. */
export type InOrder<Value extends string | number> = { readonly after: Value; readonly afterId: string; readonly limit: Integer };
/** Where a list that is sorted for the occasion goes on; `afterId` null at its beginning. */
export type Sorted = {
  readonly field: string; readonly descending: boolean; readonly after: string | number | null; readonly afterId: string | null;
  readonly limit: Integer;
};
type ById = { readonly afterId: string; readonly limit: Integer };

const CONDITIONS = ['held', 'kinds', 'dateFrom', 'dateTo'] as const;
const TARGET_CONDITIONS = ['kind', 'year', 'yearFrom', 'yearTo', 'unit'] as const;
const IN_ORDER = ['after', 'afterId', 'limit'] as const;
const SORTED = ['field', 'descending', 'after', 'afterId', 'limit'] as const;

const counted = <Node>(column: string, read: (node: Fields) => Node) => (row: Fields): Counted<Node> => ({
  node: read(properties(row, column)), count: number(row, 'count'),
});
const total = (row: Fields): number => number(row, 'total');
const targetIn = (row: Fields): TargetNode => targetOf(properties(row, 'target'), properties(row, 'sets'));

/** The size of a list and the piece of it that was asked for. */
export interface Found<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}
const found = <Node>(read: (node: Fields) => Node, countOf: (node: Fields) => number) => (row: Fields): Found<Counted<Node>> => ({
  total: total(row),
  items: maps(row, 'items').map((item) => ({ node: read(properties(item, 'node')), count: countOf(properties(item, 'node')) })),
});
const foundTargets = (row: Fields): Found<TargetNode> => ({ total: total(row), items: maps(row, 'items').map(targetIn) });

// ---- documents -----------------------------------------------------------------------------------------------------

type DocumentText = { readonly text: string | null };
const inOrder = <Value extends string | number>(file: string) =>
  reading<DocumentConditions & InOrder<Value>>()(file, [...CONDITIONS, ...IN_ORDER], ['document', 'count'], counted<DocumentNode>('document', documentOf));
const foundDocuments = found<DocumentNode>(documentOf, (node) => number(node, 'citers'));

export const documentsByDateAsc = inOrder<string>('read/documents-by-date-asc');
export const documentsByDateDesc = inOrder<string>('read/documents-by-date-desc');
export const documentsByTitleAsc = inOrder<string>('read/documents-by-title-asc');
export const documentsByTitleDesc = inOrder<string>('read/documents-by-title-desc');
export const documentsByCitersAsc = inOrder<number>('read/documents-by-citers-asc');
export const documentsByCitersDesc = inOrder<number>('read/documents-by-citers-desc');
export const documentsUndated = reading<DocumentConditions & ById>()(
  'read/documents-undated', [...CONDITIONS, 'afterId', 'limit'], ['document', 'count'], counted<DocumentNode>('document', documentOf),
);
export const countDocuments = reading<DocumentConditions>()('read/count-documents', CONDITIONS, ['total'], total);
export const documentsOfProgramme = reading<
  DocumentConditions & Sorted & DocumentText & { readonly programmeId: string; readonly issuerId: string | null }
>()('read/documents-of-programme', [...CONDITIONS, ...SORTED, 'programmeId', 'issuerId', 'text'], ['total', 'items'], foundDocuments);
export const documentsOfIssuer = reading<DocumentConditions & Sorted & DocumentText & { readonly issuerId: string }>()(
  'read/documents-of-issuer', [...CONDITIONS, ...SORTED, 'issuerId', 'text'], ['total', 'items'], foundDocuments,
);
export const documentsOfText = reading<DocumentConditions & Sorted & { readonly text: string; readonly query: string }>()(
  'read/documents-of-text', [...CONDITIONS, ...SORTED, 'text', 'query'], ['total', 'items'], foundDocuments,
);

// ---- programmes and institutions -----------------------------------------------------------------------------------

const programmesInOrder = <Value extends string | number>(file: string) =>
  reading<KindCondition & InOrder<Value>>()(file, ['kinds', ...IN_ORDER], ['programme', 'count'], counted<ProgrammeNode>('programme', programmeOf));
const institutionsInOrder = <Value extends string | number>(file: string) =>
  reading<KindCondition & InOrder<Value>>()(file, ['kinds', ...IN_ORDER], ['institution', 'count'], counted<InstitutionNode>('institution', institutionOf));
type OfDocument = KindCondition & Sorted & DocumentText & { readonly documentId: string };
type OfText = KindCondition & Sorted & { readonly text: string; readonly query: string };
const OF_DOCUMENT = ['kinds', ...SORTED, 'text', 'documentId'] as const;
const OF_TEXT = ['kinds', ...SORTED, 'text', 'query'] as const;
const foundProgrammes = found<ProgrammeNode>(programmeOf, (node) => number(node, 'documents'));
const foundInstitutions = found<InstitutionNode>(institutionOf, (node) => number(node, 'documents'));

export const programmesByNameAsc = programmesInOrder<string>('read/programmes-by-name-asc');
export const programmesByNameDesc = programmesInOrder<string>('read/programmes-by-name-desc');
export const programmesByDocumentsAsc = programmesInOrder<number>('read/programmes-by-documents-asc');
export const programmesByDocumentsDesc = programmesInOrder<number>('read/programmes-by-documents-desc');
export const countProgrammes = reading<KindCondition>()('read/count-programmes', ['kinds'], ['total'], total);
export const programmesOfDocument = reading<OfDocument>()('read/programmes-of-document', OF_DOCUMENT, ['total', 'items'], foundProgrammes);
export const programmesOfText = reading<OfText>()('read/programmes-of-text', OF_TEXT, ['total', 'items'], foundProgrammes);

export const institutionsByNameAsc = institutionsInOrder<string>('read/institutions-by-name-asc');
export const institutionsByNameDesc = institutionsInOrder<string>('read/institutions-by-name-desc');
export const institutionsByDocumentsAsc = institutionsInOrder<number>('read/institutions-by-documents-asc');
export const institutionsByDocumentsDesc = institutionsInOrder<number>('read/institutions-by-documents-desc');
export const countInstitutions = reading<KindCondition>()('read/count-institutions', ['kinds'], ['total'], total);
export const institutionsOfDocument = reading<OfDocument>()('read/institutions-of-document', OF_DOCUMENT, ['total', 'items'], foundInstitutions);
export const institutionsOfText = reading<OfText>()('read/institutions-of-text', OF_TEXT, ['total', 'items'], foundInstitutions);

// ---- targets -------------------------------------------------------------------------------------------------------

const targetsInOrder = <Value extends string | number>(file: string) =>
  reading<TargetConditions & InOrder<Value>>()(file, [...TARGET_CONDITIONS, ...IN_ORDER], ['target', 'sets'], targetIn);

export const targetsByYearAsc = targetsInOrder<number>('read/targets-by-year-asc');
export const targetsByYearDesc = targetsInOrder<number>('read/targets-by-year-desc');
export const targetsByValueAsc = targetsInOrder<number>('read/targets-by-value-asc');
export const targetsByValueDesc = targetsInOrder<number>('read/targets-by-value-desc');
export const targetsByIndicatorAsc = targetsInOrder<string>('read/targets-by-indicator-asc');
export const targetsByIndicatorDesc = targetsInOrder<string>('read/targets-by-indicator-desc');
export const targetsWithoutYear = reading<TargetConditions & ById>()(
  'read/targets-without-year', [...TARGET_CONDITIONS, 'afterId', 'limit'], ['target', 'sets'], targetIn,
);
export const countTargets = reading<TargetConditions>()('read/count-targets', TARGET_CONDITIONS, ['total'], total);

type Text = { readonly text: string | null };
type Issuer = { readonly issuerId: string | null };
type Programme = { readonly programmeId: string | null };
export const targetsOfDocument = reading<TargetConditions & Sorted & Text & Issuer & Programme & { readonly documentId: string }>()(
  'read/targets-of-document', [...TARGET_CONDITIONS, ...SORTED, 'text', 'issuerId', 'programmeId', 'documentId'], ['total', 'items'], foundTargets,
);
export const targetsOfProgramme = reading<TargetConditions & Sorted & Text & Issuer & { readonly programmeId: string }>()(
  'read/targets-of-programme', [...TARGET_CONDITIONS, ...SORTED, 'text', 'issuerId', 'programmeId'], ['total', 'items'], foundTargets,
);
export const targetsOfIssuer = reading<TargetConditions & Sorted & Text & { readonly issuerId: string }>()(
  'read/targets-of-issuer', [...TARGET_CONDITIONS, ...SORTED, 'text', 'issuerId'], ['total', 'items'], foundTargets,
);
export const targetsOfText = reading<TargetConditions & Sorted & { readonly text: string; readonly query: string }>()(
  'read/targets-of-text', [...TARGET_CONDITIONS, ...SORTED, 'text', 'query'], ['total', 'items'], foundTargets,
);
