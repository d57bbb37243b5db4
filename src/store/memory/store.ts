import { AsyncLocalStorage } from 'node:async_hooks';
import type { Section } from '../../model/facts.js';
import type {
  CitationFilter, CitationsBetween, Coverage, DocumentFilter, DocumentOrder, GraphChange, GraphStore, InstitutionFilter, Lineage,
  LineageDirection, NameOrder, NodeType, Page, PageRequest, ProgrammeFilter, SearchHit, StatisticsGroup, Subgraph, SubgraphRequest, TargetFilter,
  TargetGroup, TargetOrder,
} from '../contract.js';
import { NestedChange, StoreClosed } from '../errors.js';
import type { DocumentNode, DocumentRecord, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from '../records.js';
import { MemoryChange } from './change.js';
import { KnowledgeGraph } from './graph.js';
import { lineage } from './lineage.js';
import * as lists from './lists.js';
import * as lookups from './lookups.js';
import { path, subgraph } from './pieces.js';
import * as relations from './relations.js';
import { search } from './search.js';

type Pages<Node, Extra = null> = Promise<Page<Node, Extra>[]>;

/** A GraphStore in this process. Changes run one after the other, and a read that comes after a change waits for its end. */
export class MemoryStore implements GraphStore {
  private tail: Promise<unknown> = Promise.resolve();
  private changes = 0;
  private closed = false;
  private readonly inside = new AsyncLocalStorage<true>();

  constructor(protected graph = new KnowledgeGraph()) {}

  async change<T>(work: (change: GraphChange) => Promise<T>): Promise<T> {
    if (this.inside.getStore()) throw new NestedChange();
    this.changes++;
    return this.queue(() => this.inside.run(true, () => MemoryChange.run(this.graph, work))).finally(() => this.changes--);
  }

  async flush(): Promise<void> {
    await this.queue(() => undefined);
  }

  async close(): Promise<void> {
    await this.queue(() => undefined);
    this.closed = true;
  }

  documents(ids: readonly string[]): Promise<(DocumentNode | null)[]> {
    return this.each(ids, lookups.findDocument);
  }
  programmes(ids: readonly string[]): Promise<(ProgrammeNode | null)[]> {
    return this.each(ids, ({ network }, id) => network.programme(id));
  }
  institutions(ids: readonly string[]): Promise<(InstitutionNode | null)[]> {
    return this.each(ids, ({ network }, id) => network.institution(id));
  }
  targets(ids: readonly string[]): Promise<(TargetNode | null)[]> {
    return this.each(ids, ({ network }, id) => network.target(id));
  }

  sectionsOf(ids: readonly string[]): Promise<(readonly Section[])[]> {
    return this.each(ids, lookups.sectionsOf);
  }

  documentsByTitle(titleKey: string): Promise<DocumentNode[]> {
    return this.read((graph) => lookups.documentsByTitle(graph, titleKey));
  }
  documentsByNumber(numberKey: string): Promise<DocumentNode[]> {
    return this.read((graph) => lookups.documentsByNumber(graph, numberKey));
  }
  programmesByName(nameKey: string): Promise<ProgrammeNode[]> {
    return this.read((graph) => lookups.programmesByName(graph, nameKey));
  }
  institutionsByName(nameKey: string): Promise<InstitutionNode[]> {
    return this.read((graph) => lookups.institutionsByName(graph, nameKey));
  }

  listDocuments(filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Promise<Page<DocumentNode>> {
    return this.read((graph) => lists.listDocuments(graph, filter, order, page));
  }
  listProgrammes(filter: ProgrammeFilter, order: NameOrder, page: PageRequest): Promise<Page<ProgrammeNode>> {
    return this.read((graph) => lists.listProgrammes(graph, filter, order, page));
  }
  listInstitutions(filter: InstitutionFilter, order: NameOrder, page: PageRequest): Promise<Page<InstitutionNode>> {
    return this.read((graph) => lists.listInstitutions(graph, filter, order, page));
  }
  listTargets(filter: TargetFilter, order: TargetOrder, page: PageRequest): Promise<Page<TargetNode>> {
    return this.read((graph) => lists.listTargets(graph, filter, order, page));
  }

  citersOf(ids: readonly string[], filter: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
    return this.each(ids, (graph, id) => relations.citersOf(graph, id, filter, page));
  }
  citedBy(ids: readonly string[], filter: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
    return this.each(ids, (graph, id) => relations.citedBy(graph, id, filter, page));
  }

  issuersOf(ids: readonly string[]): Promise<InstitutionNode[][]> {
    return this.each(ids, lookups.issuersOf);
  }
  issuedBy(ids: readonly string[], page: PageRequest): Pages<DocumentNode> {
    return this.each(ids, (graph, id) => relations.issuedBy(graph, id, page));
  }
  carriedBy(ids: readonly string[]): Promise<DocumentNode[][]> {
    return this.each(ids, lookups.payloadsOf);
  }
  carriersOf(ids: readonly string[]): Promise<(DocumentNode | null)[]> {
    return this.each(ids, lookups.carrierOf);
  }

  targetsOf(ids: readonly string[], page: PageRequest): Pages<TargetNode> {
    return this.each(ids, (graph, id) => relations.targetsOf(graph, id, page));
  }
  targetsUnder(ids: readonly string[], page: PageRequest): Pages<TargetNode> {
    return this.each(ids, (graph, id) => relations.targetsUnder(graph, id, page));
  }
  programmesNamedBy(ids: readonly string[], page: PageRequest): Pages<ProgrammeNode, NamesEdge> {
    return this.each(ids, (graph, id) => relations.programmesNamedBy(graph, id, page));
  }
  documentsNaming(ids: readonly string[], page: PageRequest): Pages<DocumentNode, NamesEdge> {
    return this.each(ids, (graph, id) => relations.documentsNaming(graph, id, page));
  }
  institutionsMentionedBy(ids: readonly string[], page: PageRequest): Pages<InstitutionNode, MentionsEdge> {
    return this.each(ids, (graph, id) => relations.institutionsMentionedBy(graph, id, page));
  }
  documentsMentioning(ids: readonly string[], page: PageRequest): Pages<DocumentNode, MentionsEdge> {
    return this.each(ids, (graph, id) => relations.documentsMentioning(graph, id, page));
  }
  rolesOf(ids: readonly string[], page: PageRequest): Pages<ProgrammeNode, PlaysEdge> {
    return this.each(ids, (graph, id) => relations.rolesOf(graph, id, page));
  }
  playersIn(ids: readonly string[], page: PageRequest): Pages<InstitutionNode, PlaysEdge> {
    return this.each(ids, (graph, id) => relations.playersIn(graph, id, page));
  }
  parentOfInstitution(ids: readonly string[]): Promise<(InstitutionNode | null)[]> {
    return this.each(ids, ({ network, institutions }, id) => network.institution(institutions.parentOf(id) ?? ''));
  }
  partsOfInstitution(ids: readonly string[], page: PageRequest): Pages<InstitutionNode> {
    return this.each(ids, (graph, id) => relations.partsOfInstitution(graph, id, page));
  }
  parentOfProgramme(ids: readonly string[]): Promise<(ProgrammeNode | null)[]> {
    return this.each(ids, ({ network, programmes }, id) => network.programme(programmes.parentOf(id) ?? ''));
  }
  partsOfProgramme(ids: readonly string[], page: PageRequest): Pages<ProgrammeNode> {
    return this.each(ids, (graph, id) => relations.partsOfProgramme(graph, id, page));
  }
  restates(ids: readonly string[]): Promise<(TargetNode | null)[]> {
    return this.each(ids, lookups.restatedTarget);
  }
  restatedBy(ids: readonly string[]): Promise<TargetNode[][]> {
    return this.each(ids, lookups.restatingTargets);
  }

  search(text: string, types: readonly NodeType[] | null, limit: number): Promise<SearchHit[]> {
    return this.read((graph) => search(graph, text, types, limit));
  }
  targetStatistics(groupBy: StatisticsGroup, filter: TargetFilter): Promise<TargetGroup[]> {
    return this.read((graph) => lists.targetStatistics(graph, groupBy, filter));
  }
  lineage(id: string, direction: LineageDirection, depth: number, maxSteps: number): Promise<Lineage> {
    return this.read((graph) => lineage(graph, id, direction, depth, maxSteps));
  }
  path(from: string, to: string, maxLength: number): Promise<Subgraph | null> {
    return this.read((graph) => path(graph, from, to, maxLength));
  }
  subgraph(request: SubgraphRequest): Promise<Subgraph> {
    return this.read((graph) => subgraph(graph, request));
  }
  missingDocuments(page: PageRequest): Promise<Page<DocumentNode, { readonly citers: number }>> {
    return this.read((graph) => lists.missingDocuments(graph, page));
  }
  coverage(): Promise<Coverage> {
    return this.read(lists.coverage);
  }

  async *records(): AsyncIterable<DocumentRecord> {
    yield* await this.read((graph) => graph.allRecords());
  }

  private each<Answer>(ids: readonly string[], ask: (graph: KnowledgeGraph, id: string) => Answer): Promise<Answer[]> {
    return this.read((graph) => ids.map((id) => ask(graph, id)));
  }

  /** At once where no change is under way or the change itself asks, else after what came before. */
  private async read<Answer>(ask: (graph: KnowledgeGraph) => Answer): Promise<Answer> {
    if (this.closed) throw new StoreClosed();
    return this.changes === 0 || this.inside.getStore() ? ask(this.graph) : this.tail.then(() => ask(this.graph));
  }

  /** Runs `work` when all that was queued before has ended, well or badly. */
  protected queue<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(new StoreClosed());
    const done = this.tail.then(work);
    this.tail = done.catch(() => undefined);
    return done;
  }
}

/** An empty store that lives as long as the process. */
export const createMemoryStore = (): GraphStore => new MemoryStore();
