import type { Section } from '../model/facts.js';
import type { Outcome } from '../model/vocabulary.js';
import type {
  PageRequest, Page, DocumentFilter, ProgrammeFilter, InstitutionFilter, TargetFilter, CitationFilter, DocumentOrder, NameOrder,
  TargetOrder, CitationsBetween, StatisticsGroup, TargetGroup, NodeType, Subgraph, SubgraphRequest, LineageDirection, Lineage,
  SearchHit, Coverage,
} from './queries.js';
import type { CitationEdge, DocumentNode, DocumentRecord, InstitutionNode, MentionsEdge, NamesEdge, PlaysEdge, ProgrammeNode, TargetNode } from './records.js';

export type * from './queries.js';

/** What resolution must see of the documents that bear a title or number. */
export interface FamilyMember {
  readonly id: string;
  readonly title: string;
  readonly titleKey: string;
  readonly numberKey: string | null;
  readonly date: string | null;
  readonly held: boolean;
  readonly edition: string;
  readonly carrierId: string | null;
}
export type CitationRef = Pick<CitationEdge, 'sourceId' | 'kind' | 'cited' | 'targetId' | 'outcome' | 'rule' | 'candidates'>;
/** Points the CITES edges of one source and citation key at another node. A STUB or AMBIGUOUS edge's stub is made if need be. */
export interface Decision {
  readonly sourceId: string;
  readonly titleKey: string;
  readonly edition: string;
  readonly targetId: string;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly candidates: readonly string[];
}

/**
 * One change of the graph, whole or not at all. Within it, reads see its own writes.
 * Stubs, programmes and institutions that nothing names any more are gone when it ends; RESTATES edges follow from the targets.
 */
export interface GraphChange {
  /** Fingerprints of those of the documents that are held. */
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Every document, held or stub, with one of the title keys or number keys; a stub only while some CITES edge leads to it. */
  family(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly FamilyMember[]>;
  /** Every CITES edge whose citation names one of the title keys or number keys; `titleKeys`/`numberKeys` as the source printed them. */
  citationsNaming(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly CitationRef[]>;
  /** The CITES edges of one document; empty if it is not held. */
  citationsOf(sourceId: string): Promise<readonly CitationRef[]>;
  /** Date of issue of each document (null unknown), for those held. */
  dates(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** Inserts the document or replaces all that its earlier version said. Throws MalformedRecord. */
  put(record: DocumentRecord): Promise<void>;
  /**
   * Takes out what the document says. If others cite it a stub stands under its id until the caller has decided those citations again.
   * False if it is not held.
   */
  remove(id: string): Promise<boolean>;
  /** Decisions on citations that no held document makes are left out. */
  decide(decisions: readonly Decision[]): Promise<void>;
}

/**
 * The graph behind the API and the pipeline, in domain words. Two implementations answer alike: order, counts and cursors too.
 * Batch reads take ids and answer in their order; an unknown id gives null or an empty page. Documents are also found by a former
 * stub id. Ties in any order are broken by id, ascending; null sort values come last in either direction.
 */
export interface GraphStore {
  /** Runs `work` as one atomic change; may run it again after a transient failure. */
  change<T>(work: (change: GraphChange) => Promise<T>): Promise<T>;
  /** Makes every change so far survive the process (memory: writes the snapshot; Neo4j: nothing to do). */
  flush(): Promise<void>;
  close(): Promise<void>;

  documents(ids: readonly string[]): Promise<(DocumentNode | null)[]>;
  programmes(ids: readonly string[]): Promise<(ProgrammeNode | null)[]>;
  institutions(ids: readonly string[]): Promise<(InstitutionNode | null)[]>;
  targets(ids: readonly string[]): Promise<(TargetNode | null)[]>;
  /** Numbered and titled parts of each document in text order; none of a stub. */
  sectionsOf(ids: readonly string[]): Promise<(readonly Section[])[]>;

  /** Held documents first, then stubs; then newest first. */
  documentsByTitle(titleKey: string): Promise<DocumentNode[]>;
  documentsByNumber(numberKey: string): Promise<DocumentNode[]>;
  programmesByName(nameKey: string): Promise<ProgrammeNode[]>;
  institutionsByName(nameKey: string): Promise<InstitutionNode[]>;

  listDocuments(filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Promise<Page<DocumentNode>>;
  listProgrammes(filter: ProgrammeFilter, order: NameOrder, page: PageRequest): Promise<Page<ProgrammeNode>>;
  listInstitutions(filter: InstitutionFilter, order: NameOrder, page: PageRequest): Promise<Page<InstitutionNode>>;
  listTargets(filter: TargetFilter, order: TargetOrder, page: PageRequest): Promise<Page<TargetNode>>;

  /**
   * Documents that cite each of `ids`, oldest first, with the edges that pass the filter. AMBIGUOUS edges count only where the filter's
   * outcomes ask for them; then also for each document that is one of their candidates.
   */
  citersOf(ids: readonly string[], filter: CitationFilter, page: PageRequest): Promise<Page<DocumentNode, CitationsBetween>[]>;
  /** Documents that each of `ids` cites, whatever the outcome, oldest first, with the edges that pass the filter. */
  citedBy(ids: readonly string[], filter: CitationFilter, page: PageRequest): Promise<Page<DocumentNode, CitationsBetween>[]>;

  /** Issuers of each document, lead first. */
  issuersOf(ids: readonly string[]): Promise<InstitutionNode[][]>;
  /** Documents issued by each institution, newest first. */
  issuedBy(ids: readonly string[], page: PageRequest): Promise<Page<DocumentNode>[]>;
  /** The documents whose text each of `ids` prints, in text order. */
  carriedBy(ids: readonly string[]): Promise<DocumentNode[][]>;
  /** The document that prints each text; null where there is none, or it is not held. */
  carriersOf(ids: readonly string[]): Promise<(DocumentNode | null)[]>;

  /** Targets that each document sets, in text order. */
  targetsOf(ids: readonly string[], page: PageRequest): Promise<Page<TargetNode>[]>;
  /** Targets under each programme, by year then id. */
  targetsUnder(ids: readonly string[], page: PageRequest): Promise<Page<TargetNode>[]>;
  /** Programmes that each document names, most mentioned first. */
  programmesNamedBy(ids: readonly string[], page: PageRequest): Promise<Page<ProgrammeNode, NamesEdge>[]>;
  /** Documents that name each programme, most mentions first. */
  documentsNaming(ids: readonly string[], page: PageRequest): Promise<Page<DocumentNode, NamesEdge>[]>;
  /** Institutions that each document mentions, most mentioned first. */
  institutionsMentionedBy(ids: readonly string[], page: PageRequest): Promise<Page<InstitutionNode, MentionsEdge>[]>;
  /** Documents that mention each institution, most mentions first. */
  documentsMentioning(ids: readonly string[], page: PageRequest): Promise<Page<DocumentNode, MentionsEdge>[]>;
  /** Roles of each institution, by programme name, role, document. */
  rolesOf(ids: readonly string[], page: PageRequest): Promise<Page<ProgrammeNode, PlaysEdge>[]>;
  /** Institutions with roles in each programme, by institution name, role, document. */
  playersIn(ids: readonly string[], page: PageRequest): Promise<Page<InstitutionNode, PlaysEdge>[]>;
  parentOfInstitution(ids: readonly string[]): Promise<(InstitutionNode | null)[]>;
  /** By name. */
  partsOfInstitution(ids: readonly string[], page: PageRequest): Promise<Page<InstitutionNode>[]>;
  parentOfProgramme(ids: readonly string[]): Promise<(ProgrammeNode | null)[]>;
  /** By name. */
  partsOfProgramme(ids: readonly string[], page: PageRequest): Promise<Page<ProgrammeNode>[]>;
  /** The earlier target that each target says again, or null. */
  restates(ids: readonly string[]): Promise<(TargetNode | null)[]>;
  /** In the order in which they were said: by date of their document, then its id. */
  restatedBy(ids: readonly string[]): Promise<TargetNode[][]>;

  /**
   * Every space-separated word of `text` occurs in one field (title, number; name, alias; indicator, quote), spaces, width and the
   * kind of brackets levelled. One hit a node, its best field. Best first: whole field, beginning, inside; then by number of documents citing, naming or
   * mentioning, then shorter field, then id.
   */
  search(text: string, types: readonly NodeType[] | null, limit: number): Promise<SearchHit[]>;
  /** Largest group first, then by key; a target of several issuers is in a group of each. */
  targetStatistics(groupBy: StatisticsGroup, filter: TargetFilter): Promise<TargetGroup[]>;
  lineage(id: string, direction: LineageDirection, depth: number, maxSteps: number): Promise<Lineage>;
  /** A shortest path over every edge type, at most `maxLength` edges; null if there is none. */
  path(from: string, to: string, maxLength: number): Promise<Subgraph | null>;
  subgraph(request: SubgraphRequest): Promise<Subgraph>;
  /** Stubs by number of citing documents, most first; those that only AMBIGUOUS edges lead to are left out. */
  missingDocuments(page: PageRequest): Promise<Page<DocumentNode, { readonly citers: number }>>;
  coverage(): Promise<Coverage>;

  /**
   * Every held document with all that it says, by id, its citations as they are now decided: what a copy of the graph is made of. The
   * lists inside a record are in no particular order, but for `issuerIds`. A document that is written meanwhile may be missed.
   */
  records(): AsyncIterable<DocumentRecord>;
}
