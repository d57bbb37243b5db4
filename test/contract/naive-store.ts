import type {
  CitationFilter, CitationRef, Decision, FamilyMember, GraphChange, GraphStore, Page, PageRequest, TargetFilter,
} from '../../src/store/contract.js';
import { nameKey } from '../../src/model/keys.js';
import { levelled } from '../../src/store/matching.js';
import { comparing, type Sorting } from '../../src/store/order.js';
import { encodeCursor } from '../../src/store/paging.js';
import type { CitationEdge, DocumentNode, DocumentRecord, TargetNode } from '../../src/store/records.js';
import * as by from '../../src/store/sortings.js';
import { addVersionTerm, formatVersion, versionTerm } from '../../src/store/version.js';
import { checkRecord } from '../../src/store/whole.js';
import { NaiveGraph, smaller } from './naive-graph.js';
import * as wider from './naive-wider.js';

const has = (text: string | null | undefined, ...fields: readonly string[]): boolean => !text || fields.some((field) => levelled(field).includes(levelled(text)));

function page<Item, Node, Extra>(items: readonly Item[], sorting: Sorting<Item>, { first, after }: PageRequest, show: (item: Item) => { node: Node; extra: Extra }): Page<Node, Extra> {
  const edges = [...items].sort(comparing(sorting)).map((item) => ({ cursor: encodeCursor(sorting, item), ...show(item) }));
  const rest = after ? edges.slice(edges.findIndex(({ cursor }) => cursor === after) + 1) : edges;
  return { edges: rest.slice(0, first), totalCount: items.length, hasNextPage: rest.length > first };
}
const node = <Node>(node: Node): { node: Node; extra: null } => ({ node, extra: null });

/** The reference: a map of records, asked by going through all of them. Slow, without indexes, easy to check by eye. */
export function createNaiveStore(): GraphStore {
  let records = new Map<string, DocumentRecord>();
  let known: NaiveGraph | null = null;
  const graph = () => (known ??= new NaiveGraph(records.values()));
  const write = <Answer>(work: () => Answer): Answer => {
    known = null;
    return work();
  };
  const each = <Answer>(ids: readonly string[], ask: (graph: NaiveGraph, id: string) => Answer) => Promise.resolve(ids.map((id) => ask(graph(), id)));

  const cites = (edges: readonly CitationEdge[], endOf: (edge: CitationEdge) => DocumentNode, filter: CitationFilter, request: PageRequest) => {
    const passing = edges.filter(({ kind, outcome }) => (filter.kinds?.includes(kind) ?? true) && (filter.outcomes?.includes(outcome) ?? true));
    const ends = [...new Map(passing.map((edge) => [endOf(edge).id, endOf(edge)])).values()];
    return page(ends, by.OLDEST_FIRST, request, (document) => ({
      node: document,
      extra: {
        citations: passing.filter((edge) => endOf(edge).id === document.id).sort(by.compareCitations),
      },
    }));
  };

  const targetsLike = (g: NaiveGraph, filter: TargetFilter): TargetNode[] => g.targets.filter((target) =>
    (!filter.kind || target.kind === filter.kind)
    && (!filter.programmeId || target.programmeId === filter.programmeId)
    && (!filter.issuerId || g.record(target.documentId)!.issuerIds.includes(filter.issuerId))
    && (!filter.documentId || g.document(filter.documentId)?.id === target.documentId)
    && (filter.year == null || target.year === filter.year)
    && (filter.yearFrom == null || (target.year ?? -1) >= filter.yearFrom)
    && (filter.yearTo == null || (target.year ?? Infinity) <= filter.yearTo)
    && (filter.unit == null || target.unit === filter.unit)
    && has(filter.text, target.indicator));

  const change: GraphChange = {
    fingerprints: async (ids) => new Map(graph().held.filter(({ id }) => ids.includes(id)).map(({ id, fingerprint }) => [id, fingerprint!])),
    dates: async (ids) => new Map(graph().held.filter(({ id }) => ids.includes(id)).map(({ id, date }) => [id, date])),
    family: async (titles, numbers) => graph().documents
      .filter(({ titleKey, numberKey }) => titles.includes(titleKey) || (numberKey !== null && numbers.includes(numberKey)))
      .map(({ id, title, titleKey, numberKey, date, held, edition }): FamilyMember => ({ id, title, titleKey, numberKey, date, held, edition, carrierId: records.get(id)?.carrierId ?? null }))
      .sort((a, b) => smaller(a.id, b.id)),
    citationsNaming: async (titles, numbers): Promise<CitationRef[]> => [...graph().records].sort((a, b) => smaller(a.document.id, b.document.id)).flatMap(({ citations }) =>
      citations.filter(({ cited }) => titles.includes(cited.titleKey) || (cited.numberKey !== null && numbers.includes(cited.numberKey)))),
    citationsOf: async (id) => records.get(id)?.citations ?? [],
    put: async (record) => {
      checkRecord(record);
      write(() => records.set(record.document.id, record));
    },
    remove: async (id) => write(() => records.delete(id)),
    decide: async (decisions) => write(() => decisions.forEach(({ sourceId, titleKey, edition, ...to }: Decision) => {
      const record = records.get(sourceId);
      if (record) records.set(sourceId, { ...record, citations: record.citations.map((edge) => (edge.cited.titleKey === titleKey && edge.cited.edition === edition ? { ...edge, ...to } : edge)) });
    })),
  };

  return {
    async change(work) {
      const before = new Map(records);
      try {
        return await work(change);
      } catch (error) {
        write(() => (records = before));
        throw error;
      }
    },
    flush: async () => undefined,
    close: async () => undefined,

    documents: (ids) => each(ids, (g, id) => g.document(id)),
    programmes: (ids) => each(ids, (g, id) => g.programme(id)),
    institutions: (ids) => each(ids, (g, id) => g.institution(id)),
    targets: (ids) => each(ids, (g, id) => g.targets.find((target) => target.id === id) ?? null),
    sectionsOf: (ids) => each(ids, (g, id) => g.record(g.document(id)?.id ?? '')?.sections ?? []),
    documentsByTitle: async (key) => graph().documents.filter(({ titleKey }) => titleKey === key).sort(comparing(by.HELD_FIRST)),
    documentsByNumber: async (key) => graph().documents.filter(({ numberKey }) => numberKey === key).sort(comparing(by.HELD_FIRST)),
    programmesByName: async (key) => graph().programmes.map(({ node }) => node).filter(({ name }) => nameKey(name) === key).sort((a, b) => smaller(a.id, b.id)),
    institutionsByName: async (key) => graph().institutions.map(({ node }) => node).filter(({ name }) => nameKey(name) === key).sort((a, b) => smaller(a.id, b.id)),

    async listDocuments(filter, order, request) {
      const g = graph();
      const found = g.documents.filter((document) =>
        (filter.held == null || document.held === filter.held)
        && (!filter.kinds || (document.kind !== null && filter.kinds.includes(document.kind)))
        && (!filter.issuerId || (g.record(document.id)?.issuerIds.includes(filter.issuerId) ?? false))
        && (!filter.programmeId || (g.record(document.id)?.names.some((edge) => edge.programmeId === filter.programmeId) ?? false))
        && (!filter.dateFrom || (document.date ?? '') >= filter.dateFrom)
        && (!filter.dateTo || (document.date ?? '9') <= filter.dateTo)
        && has(filter.text, document.title));
      return page(found.map((node) => ({ node, count: g.citers(node.id) })), by.documentSorting(order), request, ({ node: it }) => node(it));
    },
    async listProgrammes(filter, order, request) {
      const g = graph();
      const found = g.programmes.filter(({ node: { id, name, aliases, kind } }) => (!filter.kinds || filter.kinds.includes(kind)) && has(filter.text, name, ...aliases)
        && (!filter.documentId || (g.record(filter.documentId)?.names.some((edge) => edge.programmeId === id) ?? false)));
      return page(found.map(({ node }) => ({ node, count: g.namedIn(node.id) })), by.nameSorting(order), request, ({ node: it }) => node(it));
    },
    async listInstitutions(filter, order, request) {
      const g = graph();
      const found = g.institutions.filter(({ node: { id, name, aliases, kind } }) => (!filter.kinds || filter.kinds.includes(kind)) && has(filter.text, name, ...aliases)
        && (!filter.documentId || (g.record(filter.documentId)?.mentions.some((edge) => edge.institutionId === id) ?? false)));
      return page(found.map(({ node }) => ({ node, count: g.mentionedIn(node.id) })), by.nameSorting(order), request, ({ node: it }) => node(it));
    },
    listTargets: async (filter, order, request) => page(targetsLike(graph(), filter), by.targetSorting(order), request, node),

    citersOf: (ids, filter, request) => each(ids, (g, id) => {
      const cited = g.document(id)?.id ?? null;
      const doubtful = filter.outcomes?.includes('AMBIGUOUS') ?? false;
      const edges = g.citations.filter(({ outcome, targetId, candidates }) =>
        cited !== null && (outcome === 'AMBIGUOUS' ? doubtful && (targetId === cited || candidates.includes(cited)) : targetId === cited));
      return cites(edges, (edge) => g.document(edge.sourceId)!, filter, request);
    }),
    citedBy: (ids, filter, request) => each(ids, (g, id) => cites(g.record(id)?.citations ?? [], (edge) => g.document(edge.targetId)!, filter, request)),

    issuersOf: (ids) => each(ids, (g, id) => (g.record(id)?.issuerIds ?? []).map((issuer) => g.institution(issuer)!)),
    issuedBy: (ids, request) => each(ids, (g, id) => page(g.records.filter(({ issuerIds }) => issuerIds.includes(id)).map(({ document }) => document), by.NEWEST_FIRST, request, node)),
    carriedBy: (ids) => each(ids, (g, id) => {
      const carrier = g.record(id)?.document.id;
      return g.records.filter(({ carrierId }) => carrier !== undefined && carrierId === carrier).map(({ document }) => document).sort(comparing(by.PRINTED_ORDER));
    }),
    carriersOf: (ids) => each(ids, (g, id) => g.held.find((document) => document.id === g.record(id)?.carrierId) ?? null),

    targetsOf: (ids, request) => each(ids, (g, id) => page(g.record(id)?.targets ?? [], by.TARGETS_IN_TEXT, request, node)),
    targetsUnder: (ids, request) => each(ids, (g, id) => page(g.targets.filter(({ programmeId }) => programmeId === id), by.TARGETS_BY_YEAR, request, node)),
    programmesNamedBy: (ids, request) => each(ids, (g, id) =>
      page(g.record(id)?.names ?? [], by.PROGRAMMES_BY_MENTIONS, request, (edge) => ({ node: g.programme(edge.programmeId)!, extra: edge }))),
    documentsNaming: (ids, request) => each(ids, (g, id) =>
      page(g.records.flatMap(({ names }) => names).filter((edge) => edge.programmeId === id), by.NAMING_DOCUMENTS, request, (edge) => ({ node: g.document(edge.documentId)!, extra: edge }))),
    institutionsMentionedBy: (ids, request) => each(ids, (g, id) =>
      page(g.record(id)?.mentions ?? [], by.INSTITUTIONS_BY_MENTIONS, request, (edge) => ({ node: g.institution(edge.institutionId)!, extra: edge }))),
    documentsMentioning: (ids, request) => each(ids, (g, id) =>
      page(g.records.flatMap(({ mentions }) => mentions).filter((edge) => edge.institutionId === id), by.MENTIONING_DOCUMENTS, request, (edge) => ({ node: g.document(edge.documentId)!, extra: edge }))),
    rolesOf: (ids, request) => each(ids, (g, id) =>
      page(g.plays.filter((edge) => edge.institutionId === id).map((edge) => ({ name: g.programme(edge.programmeId)!.name, edge })), by.ROLES_BY_PROGRAMME, request,
        ({ edge }) => ({ node: g.programme(edge.programmeId)!, extra: edge }))),
    playersIn: (ids, request) => each(ids, (g, id) =>
      page(g.plays.filter((edge) => edge.programmeId === id).map((edge) => ({ name: g.institution(edge.institutionId)!.name, edge })), by.ROLES_BY_INSTITUTION, request,
        ({ edge }) => ({ node: g.institution(edge.institutionId)!, extra: edge }))),
    parentOfInstitution: (ids) => each(ids, (g, id) => g.institution(g.institutions.find(({ node }) => node.id === id)?.parentId ?? null)),
    partsOfInstitution: (ids, request) => each(ids, (g, id) => page(g.institutions.filter(({ parentId }) => parentId === id).map(({ node }) => node), by.BY_NAME, request, node)),
    parentOfProgramme: (ids) => each(ids, (g, id) => g.programme(g.programmes.find(({ node }) => node.id === id)?.parentId ?? null)),
    partsOfProgramme: (ids, request) => each(ids, (g, id) => page(g.programmes.filter(({ parentId }) => parentId === id).map(({ node }) => node), by.BY_NAME, request, node)),
    restates: (ids) => each(ids, (g, id) => g.targets.filter((target) => target.id === id).map((target) => g.restated(target))[0] ?? null),
    restatedBy: (ids) => each(ids, (g, id) => g.targets.filter((target) => g.restated(target)?.id === id).sort((a, b) =>
      smaller(g.document(a.documentId)!.date ?? '9', g.document(b.documentId)!.date ?? '9') || smaller(a.documentId, b.documentId) || smaller(a.id, b.id))),

    search: async (text, types, limit) => wider.search(graph(), text, types, limit),
    targetStatistics: async (groupBy, filter) => wider.targetStatistics(graph(), groupBy, targetsLike(graph(), filter)),
    lineage: async (id, direction, depth, maxSteps) => wider.lineage(graph(), id, direction, depth, maxSteps),
    path: async (from, to, maxLength) => wider.path(graph(), from, to, maxLength),
    subgraph: async (request) => wider.subgraph(graph(), request),
    async missingDocuments(request) {
      const g = graph();
      const missing = g.stubs.map((node) => ({ node, count: g.citers(node.id) })).filter(({ count }) => count > 0);
      return page(missing, by.MOST_CITED, request, ({ node, count }) => ({ node, extra: { citers: count } }));
    },
    async coverage() {
      const g = graph();
      const count = (outcome: CitationEdge['outcome']) => g.citations.filter((edge) => edge.outcome === outcome).length;
      return {
        held: g.held.length, stubs: g.stubs.length, programmes: g.programmes.length, institutions: g.institutions.length, targets: g.targets.length,
        resolvedCitations: count('RESOLVED'), stubCitations: count('STUB'), ambiguousCitations: count('AMBIGUOUS'),
        dataVersion: formatVersion(g.held.reduce((sum, { id, fingerprint }) => addVersionTerm(sum, versionTerm(id, fingerprint!)), 0n)),
      };
    },
    async *records() {
      yield* [...records.values()].sort((a, b) => smaller(a.document.id, b.document.id));
    },
  };
}
