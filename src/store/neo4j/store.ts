import { int } from 'neo4j-driver';

import type { Section } from '../../model/facts.js';
import type {
  CitationFilter, CitationsBetween, Coverage, DocumentFilter, DocumentOrder, GraphChange, GraphStore, InstitutionFilter, Lineage,
  LineageDirection, NameOrder, NodeType, Page, PageRequest, ProgrammeFilter, SearchHit, StatisticsGroup, Subgraph, SubgraphRequest, TargetFilter,
  TargetGroup, TargetOrder,
} from '../contract.js';
import type { DocumentNode, DocumentRecord, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from '../records.js';
import { Neo4jChange } from './change.js';
import type { Neo4jClient } from './client.js';
import { listDocuments } from './reads/documentLists.js';
import * as graphs from './reads/graphs.js';
import * as lookups from './reads/lookups.js';
import { listInstitutions, listProgrammes } from './reads/namedLists.js';
import * as relations from './reads/relations.js';
import { listTargets, targetStatistics } from './reads/targetLists.js';
import * as statements from './statements/lookups.js';
import { records } from './statements/records.js';

type Ids = readonly string[];
type Pages<Node, Extra = null> = Promise<Page<Node, Extra>[]>;

const RECORDS_AT_ONCE = 100;

/** A GraphStore in a Neo4j database whose schema is in place (see migrate). */
export class Neo4jStore implements GraphStore {
  constructor(private readonly client: Neo4jClient) {}

  change<T>(work: (change: GraphChange) => Promise<T>): Promise<T> {
    return this.client.change((transaction) => Neo4jChange.run(transaction, work));
  }
  async flush(): Promise<void> {}
  close(): Promise<void> {
    return this.client.close();
  }

  documents(ids: Ids): Promise<(DocumentNode | null)[]> {
    return lookups.documents(this.client, ids);
  }
  programmes(ids: Ids): Promise<(ProgrammeNode | null)[]> {
    return lookups.programmes(this.client, ids);
  }
  institutions(ids: Ids): Promise<(InstitutionNode | null)[]> {
    return lookups.institutions(this.client, ids);
  }
  targets(ids: Ids): Promise<(TargetNode | null)[]> {
    return lookups.targets(this.client, ids);
  }

  sectionsOf(ids: Ids): Promise<(readonly Section[])[]> {
    return lookups.sectionsOf(this.client, ids);
  }

  documentsByTitle(key: string): Promise<DocumentNode[]> {
    return this.client.read(statements.documentsByTitle, { key });
  }
  documentsByNumber(key: string): Promise<DocumentNode[]> {
    return this.client.read(statements.documentsByNumber, { key });
  }
  programmesByName(key: string): Promise<ProgrammeNode[]> {
    return this.client.read(statements.programmesByName, { key });
  }
  institutionsByName(key: string): Promise<InstitutionNode[]> {
    return this.client.read(statements.institutionsByName, { key });
  }

  listDocuments(filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Promise<Page<DocumentNode>> {
    return listDocuments(this.client, filter, order, page);
  }
  listProgrammes(filter: ProgrammeFilter, order: NameOrder, page: PageRequest): Promise<Page<ProgrammeNode>> {
    return listProgrammes(this.client, filter, order, page);
  }
  listInstitutions(filter: InstitutionFilter, order: NameOrder, page: PageRequest): Promise<Page<InstitutionNode>> {
    return listInstitutions(this.client, filter, order, page);
  }
  listTargets(filter: TargetFilter, order: TargetOrder, page: PageRequest): Promise<Page<TargetNode>> {
    return listTargets(this.client, filter, order, page);
  }

  citersOf(ids: Ids, filter: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
    return relations.citersOf(this.client, ids, filter, page);
  }
  citedBy(ids: Ids, filter: CitationFilter, page: PageRequest): Pages<DocumentNode, CitationsBetween> {
    return relations.citedBy(this.client, ids, filter, page);
  }
  issuersOf(ids: Ids): Promise<InstitutionNode[][]> {
    return lookups.issuersOf(this.client, ids);
  }
  issuedBy(ids: Ids, page: PageRequest): Pages<DocumentNode> {
    return relations.issuedBy(this.client, ids, page);
  }
  carriedBy(ids: Ids): Promise<DocumentNode[][]> {
    return lookups.payloadsOf(this.client, ids);
  }
  carriersOf(ids: Ids): Promise<(DocumentNode | null)[]> {
    return lookups.carriersOf(this.client, ids);
  }

  targetsOf(ids: Ids, page: PageRequest): Pages<TargetNode> {
    return relations.targetsOf(this.client, ids, page);
  }
  targetsUnder(ids: Ids, page: PageRequest): Pages<TargetNode> {
    return relations.targetsUnder(this.client, ids, page);
  }
  programmesNamedBy(ids: Ids, page: PageRequest): Pages<ProgrammeNode, NamesEdge> {
    return relations.programmesNamedBy(this.client, ids, page);
  }
  documentsNaming(ids: Ids, page: PageRequest): Pages<DocumentNode, NamesEdge> {
    return relations.documentsNaming(this.client, ids, page);
  }
  institutionsMentionedBy(ids: Ids, page: PageRequest): Pages<InstitutionNode, MentionsEdge> {
    return relations.institutionsMentionedBy(this.client, ids, page);
  }
  documentsMentioning(ids: Ids, page: PageRequest): Pages<DocumentNode, MentionsEdge> {
    return relations.documentsMentioning(this.client, ids, page);
  }
  rolesOf(ids: Ids, page: PageRequest): Pages<ProgrammeNode, PlaysEdge> {
    return relations.rolesOf(this.client, ids, page);
  }
  playersIn(ids: Ids, page: PageRequest): Pages<InstitutionNode, PlaysEdge> {
    return relations.playersIn(this.client, ids, page);
  }
  parentOfInstitution(ids: Ids): Promise<(InstitutionNode | null)[]> {
    return lookups.parentOfInstitution(this.client, ids);
  }
  partsOfInstitution(ids: Ids, page: PageRequest): Pages<InstitutionNode> {
    return relations.partsOfInstitution(this.client, ids, page);
  }
  parentOfProgramme(ids: Ids): Promise<(ProgrammeNode | null)[]> {
    return lookups.parentOfProgramme(this.client, ids);
  }
  partsOfProgramme(ids: Ids, page: PageRequest): Pages<ProgrammeNode> {
    return relations.partsOfProgramme(this.client, ids, page);
  }
  restates(ids: Ids): Promise<(TargetNode | null)[]> {
    return lookups.restates(this.client, ids);
  }
  restatedBy(ids: Ids): Promise<TargetNode[][]> {
    return lookups.restatedBy(this.client, ids);
  }

  search(text: string, types: readonly NodeType[] | null, limit: number): Promise<SearchHit[]> {
    return graphs.search(this.client, text, types, limit);
  }
  targetStatistics(groupBy: StatisticsGroup, filter: TargetFilter): Promise<TargetGroup[]> {
    return targetStatistics(this.client, groupBy, filter);
  }
  lineage(id: string, direction: LineageDirection, depth: number, maxSteps: number): Promise<Lineage> {
    return graphs.lineage(this.client, id, direction, depth, maxSteps);
  }
  path(from: string, to: string, maxLength: number): Promise<Subgraph | null> {
    return graphs.path(this.client, from, to, maxLength);
  }
  subgraph(request: SubgraphRequest): Promise<Subgraph> {
    return graphs.subgraph(this.client, request);
  }
  missingDocuments(page: PageRequest): Promise<Page<DocumentNode, { readonly citers: number }>> {
    return relations.missingDocuments(this.client, page);
  }
  coverage(): Promise<Coverage> {
    return graphs.coverage(this.client);
  }

  async *records(): AsyncIterable<DocumentRecord> {
    let afterId = '';
    for (;;) {
      const page = await this.client.read(records, { afterId, limit: int(RECORDS_AT_ONCE) });
      yield* page;
      if (page.length < RECORDS_AT_ONCE) return;
      afterId = page.at(-1)!.document.id;
    }
  }
}
