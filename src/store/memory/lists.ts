import type {
  Coverage, DocumentFilter, DocumentOrder, InstitutionFilter, NameOrder, NodeType, Page, PageRequest, ProgrammeFilter, StatisticsGroup, TargetFilter,
  TargetGroup, TargetOrder,
} from '../contract.js';
import type { SearchField } from '../matching.js';
import { comparing, type Sorting } from '../order.js';
import { orderedArray, pageOf } from '../paging.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';
import { documentSorting, MOST_CITED, nameSorting, targetSorting, type Counted } from '../sortings.js';
import { groupTargets, type GroupedTarget } from '../statistics.js';
import { remembered } from './answers.js';
import type { KnowledgeGraph } from './graph.js';

const bare = <Node>({ node }: Counted<Node>): { node: Node; extra: null } => ({ node, extra: null });

/** The whole list, sorted, once for all its pages. */
const listed = <Item>(graph: KnowledgeGraph, what: string, filter: object, sorting: Sorting<Item>, find: () => Item[]) =>
  remembered(graph, JSON.stringify([what, filter, sorting.name]), () => orderedArray(find().sort(comparing(sorting)), sorting));

/** Tells whether a node has the text in one of the fields; every node has none. */
function having(
  { network }: KnowledgeGraph, text: string | null | undefined, type: NodeType, ...fields: SearchField['field'][]
): (node: { readonly id: string }) => boolean {
  if (!text) return () => true;
  const found = network.textIndex.containing(text, type, fields);
  return ({ id }) => found.has(id);
}

// ---- documents -----------------------------------------------------------------------------------------------------

function documentsLike(graph: KnowledgeGraph, filter: DocumentFilter): DocumentNode[] {
  const { network, naming, issued, documents } = graph;
  const { held, kinds, issuerId, programmeId, dateFrom, dateTo, text } = filter;
  const found = programmeId
    ? Array.from(naming.at(programmeId), (edge) => network.document(edge.documentId)!)
    : issuerId ? [...issued.at(issuerId)] : Array.from(documents.ids(), (id) => network.document(id)!);
  const named = having(graph, text, 'DOCUMENT', 'title');
  return found.filter((document) =>
    (held == null || document.held === held)
    && (!kinds || (document.kind !== null && kinds.includes(document.kind)))
    && (!issuerId || (graph.record(document.id)?.issuerIds ?? []).includes(issuerId))
    && (!dateFrom || (document.date !== null && document.date >= dateFrom))
    && (!dateTo || (document.date !== null && document.date <= dateTo))
    && named(document));
}

export function listDocuments(graph: KnowledgeGraph, filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Page<DocumentNode> {
  const sorting = documentSorting(order);
  const list = listed(graph, 'documents', filter, sorting, () =>
    documentsLike(graph, filter).map((node) => ({ node, count: graph.citations.citers.at(node.id).size })));
  return pageOf(list, sorting, page, bare);
}

export function missingDocuments(graph: KnowledgeGraph, page: PageRequest): Page<DocumentNode, { readonly citers: number }> {
  const list = listed(graph, 'missing', {}, MOST_CITED, () =>
    documentsLike(graph, { held: false })
      .map((node) => ({ node, count: graph.citations.citers.at(node.id).size }))
      .filter(({ count }) => count > 0));
  return pageOf(list, MOST_CITED, page, ({ node, count }) => ({ node, extra: { citers: count } }));
}

// ---- programmes and institutions -----------------------------------------------------------------------------------

export function listProgrammes(graph: KnowledgeGraph, filter: ProgrammeFilter, order: NameOrder, page: PageRequest): Page<ProgrammeNode> {
  const { network, programmes, naming } = graph;
  const sorting = nameSorting<ProgrammeNode>(order);
  const list = listed(graph, 'programmes', filter, sorting, () => {
    const ids = filter.documentId
      ? (graph.record(graph.documents.canonical(filter.documentId) ?? '')?.names ?? []).map((edge) => edge.programmeId)
      : programmes.ids();
    const named = having(graph, filter.text, 'PROGRAMME', 'name', 'alias');
    return Array.from(ids, (id) => ({ node: network.programme(id)!, count: naming.at(id).size }))
      .filter(({ node }) => (!filter.kinds || filter.kinds.includes(node.kind)) && named(node));
  });
  return pageOf(list, sorting, page, bare);
}

export function listInstitutions(
  graph: KnowledgeGraph, filter: InstitutionFilter, order: NameOrder, page: PageRequest,
): Page<InstitutionNode> {
  const { network, institutions, mentioning } = graph;
  const sorting = nameSorting<InstitutionNode>(order);
  const list = listed(graph, 'institutions', filter, sorting, () => {
    const ids = filter.documentId
      ? (graph.record(graph.documents.canonical(filter.documentId) ?? '')?.mentions ?? []).map((edge) => edge.institutionId)
      : institutions.ids();
    const named = having(graph, filter.text, 'INSTITUTION', 'name', 'alias');
    return Array.from(ids, (id) => ({ node: network.institution(id)!, count: mentioning.at(id).size }))
      .filter(({ node }) => (!filter.kinds || filter.kinds.includes(node.kind)) && named(node));
  });
  return pageOf(list, sorting, page, bare);
}

// ---- targets -------------------------------------------------------------------------------------------------------

function targetsLike(graph: KnowledgeGraph, filter: TargetFilter): TargetNode[] {
  const { kind, programmeId, issuerId, documentId, year, yearFrom, yearTo, unit, text } = filter;
  const document = documentId ? graph.documents.canonical(documentId) : null;
  const setBy = (ids: Iterable<string>): TargetNode[] => {
    const targets: TargetNode[] = [];
    for (const id of ids) for (const target of graph.record(id)?.targets ?? []) targets.push(target);
    return targets;
  };
  const found = documentId
    ? setBy([document ?? ''])
    : programmeId ? [...graph.targets.under.at(programmeId)] : setBy(issuerId ? Array.from(graph.issued.at(issuerId), ({ id }) => id) : graph.documents.ids());
  const named = having(graph, text, 'TARGET', 'indicator');
  return found.filter((target) =>
    (!kind || target.kind === kind)
    && (!programmeId || target.programmeId === programmeId)
    && (!issuerId || graph.record(target.documentId)!.issuerIds.includes(issuerId))
    && (year == null || target.year === year)
    && (yearFrom == null || (target.year !== null && target.year >= yearFrom))
    && (yearTo == null || (target.year !== null && target.year <= yearTo))
    && (unit == null || target.unit === unit)
    && named(target));
}

export function listTargets(graph: KnowledgeGraph, filter: TargetFilter, order: TargetOrder, page: PageRequest): Page<TargetNode> {
  const sorting = targetSorting(order);
  const list = listed(graph, 'targets', filter, sorting, () => targetsLike(graph, filter));
  return pageOf(list, sorting, page, (node) => ({ node, extra: null }));
}

type Groups = readonly { readonly key: string; readonly label: string }[];
const NO_GROUP: Groups = [{ key: '', label: '' }];
const groupsOf: Record<StatisticsGroup, (graph: KnowledgeGraph, target: TargetNode) => Groups> = {
  PROGRAMME: ({ network }, { programmeId }) =>
    programmeId === null ? NO_GROUP : [{ key: programmeId, label: network.programme(programmeId)!.name }],
  YEAR: (_, { year }) => (year === null ? NO_GROUP : [{ key: String(year), label: String(year) }]),
  ISSUER: (graph, { documentId }) => {
    const { issuerIds } = graph.record(documentId)!;
    return issuerIds.length === 0 ? NO_GROUP : issuerIds.map((key) => ({ key, label: graph.network.institution(key)!.name }));
  },
  UNIT: (_, { unit }) => [{ key: unit, label: unit }],
  KIND: (_, { kind }) => [{ key: kind, label: kind }],
  DOCUMENT: ({ network }, { documentId }) => [{ key: documentId, label: network.document(documentId)!.title }],
};

export const targetStatistics = (graph: KnowledgeGraph, groupBy: StatisticsGroup, filter: TargetFilter): TargetGroup[] =>
  remembered(graph, JSON.stringify(['statistics', groupBy, filter]), () =>
    groupTargets(targetsLike(graph, filter).flatMap((target) => {
      const restated = graph.targets.restated(target) !== null;
      return groupsOf[groupBy](graph, target).map(({ key, label }): GroupedTarget => ({ target, restated, key, label }));
    })));

export function coverage({ documents, programmes, institutions, targets, citations }: KnowledgeGraph): Coverage {
  return {
    held: documents.held,
    stubs: documents.stubs,
    programmes: programmes.size,
    institutions: institutions.size,
    targets: targets.size,
    resolvedCitations: citations.count.RESOLVED,
    stubCitations: citations.count.STUB,
    ambiguousCitations: citations.count.AMBIGUOUS,
    dataVersion: documents.dataVersion,
  };
}
