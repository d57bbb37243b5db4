import type { CitationRef, Decision, FamilyMember } from '../contract.js';
import { compareText } from '../order.js';
import type { CitationEdge, DocumentRecord, PlaysEdge } from '../records.js';
import { MENTIONING_DOCUMENTS, NAMING_DOCUMENTS, NEWEST_FIRST } from '../sortings.js';
import { checkRecord } from '../whole.js';
import { Citations } from './citations.js';
import { Documents } from './documents.js';
import { KeyIndex } from './keyIndex.js';
import { Network } from './network.js';
import { sharedInstitutions, sharedProgrammes } from './shared.js';
import { SortedIndex } from './sortedList.js';
import { Targets } from './targets.js';

/** Items of lists that are put in order in one go. */
const SLICE = 10_000;

/**
 * What the held documents say, as a graph with the indexes that its reads need. All of it is a function of the set of records, whatever
 * the order in which they came: to undo a change is to put the earlier records back.
 */
export class KnowledgeGraph {
  readonly network = new Network();
  readonly documents = new Documents(this.network);
  readonly programmes = sharedProgrammes(this.network);
  readonly institutions = sharedInstitutions(this.network);
  readonly citations = new Citations(this.network, this.documents);
  readonly targets = new Targets(this.network);
  readonly naming = new SortedIndex(NAMING_DOCUMENTS);
  readonly mentioning = new SortedIndex(MENTIONING_DOCUMENTS);
  readonly issued = new SortedIndex(NEWEST_FIRST);
  readonly roles = new Map<string, Set<PlaysEdge>>();
  readonly players = new Map<string, Set<PlaysEdge>>();
  /** Carrier → payloads, whether the carrier is held or not. */
  readonly payloads = new KeyIndex();
  /** Grows with every write. */
  revision = 0;
  private readonly records = new Map<string, DocumentRecord>();

  record(id: string): DocumentRecord | undefined {
    return this.records.get(id);
  }

  /** Every held document's record; one that is written later does not appear in it. */
  allRecords(): DocumentRecord[] {
    return [...this.records.values()].sort((a, b) => compareText(a.document.id, b.document.id));
  }

  /** Throws MalformedRecord, before anything is written. */
  put(record: DocumentRecord): void {
    checkRecord(record);
    this.load(record);
  }

  /** Puts a record that was checked when it was first put. */
  load(record: DocumentRecord): void {
    this.revision++;
    const { document } = record;
    const before = this.records.get(document.id);
    if (before) this.retract(before);
    this.assert(record);
  }

  remove(id: string): boolean {
    const record = this.records.get(id);
    if (!record) return false;
    this.revision++;
    this.retract(record);
    this.records.delete(id);
    if (this.citations.isCited(id)) this.documents.set(this.citations.stub(id));
    else this.documents.drop(id);
    return true;
  }

  /** Of decisions on one citation the last holds. */
  decide(sourceId: string, decisions: readonly Decision[]): void {
    const record = this.records.get(sourceId);
    if (!record) return;
    this.revision++;
    const verdicts = new Map(decisions.map((decision) => [`${decision.titleKey}|${decision.edition}`, decision]));
    const decided = record.citations.map((edge): CitationEdge => {
      const verdict = verdicts.get(`${edge.cited.titleKey}|${edge.cited.edition}`);
      if (!verdict) return edge;
      const { targetId, outcome, rule, candidates } = verdict;
      return { ...edge, targetId, outcome, rule, candidates: [...candidates].sort(compareText) };
    });
    this.records.set(sourceId, { ...record, citations: this.citations.replace(record.document, record.citations, decided) });
  }

  /** Puts all lists in order before they are asked for, letting others have their turn between. */
  async settle(): Promise<void> {
    let settled = 0;
    for (const index of [this.citations.citers, this.naming, this.mentioning, this.issued, this.targets.under]) {
      for (const list of index.all()) {
        list.settle();
        settled += list.size;
        if (settled < SLICE) continue;
        settled = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }

  family(titleKeys: readonly string[], numberKeys: readonly string[]): FamilyMember[] {
    const ids = new Set([
      ...titleKeys.flatMap((key) => this.documents.byTitle.at(key)),
      ...numberKeys.flatMap((key) => this.documents.byNumber.at(key)),
    ]);
    return [...ids].sort(compareText).map((id) => {
      const { title, titleKey, numberKey, date, held, edition } = this.network.document(id)!;
      return { id, title, titleKey, numberKey, date, held, edition, carrierId: this.records.get(id)?.carrierId ?? null };
    });
  }

  citationsNaming(titleKeys: readonly string[], numberKeys: readonly string[]): CitationRef[] {
    const titles = new Set(titleKeys);
    const numbers = new Set(numberKeys);
    const sources = new Set([
      ...titleKeys.flatMap((key) => this.citations.byTitle.at(key)),
      ...numberKeys.flatMap((key) => this.citations.byNumber.at(key)),
    ]);
    return [...sources].sort(compareText).flatMap((id) =>
      this.records.get(id)!.citations.filter(({ cited }) =>
        titles.has(cited.titleKey) || (cited.numberKey !== null && numbers.has(cited.numberKey))));
  }

  private assert(record: DocumentRecord): void {
    const { document } = record;
    this.documents.set(document);
    const programmes = this.programmes.add(record.programmes);
    const institutions = this.institutions.add(record.institutions);
    for (const id of record.issuerIds) {
      this.network.link('ISSUED_BY', document.id, id);
      this.issued.add(id, document);
    }
    for (const edge of record.names) {
      this.network.link('NAMES', document.id, edge.programmeId);
      this.naming.add(edge.programmeId, edge);
    }
    for (const edge of record.mentions) {
      this.network.link('MENTIONS', document.id, edge.institutionId);
      this.mentioning.add(edge.institutionId, edge);
    }
    for (const edge of record.plays) {
      this.network.link('PLAYS', edge.institutionId, edge.programmeId, edge.role);
      gather(this.roles, edge.institutionId, edge);
      gather(this.players, edge.programmeId, edge);
    }
    this.targets.add(document, record.targets);
    if (record.carrierId !== null) this.payloads.add(record.carrierId, document.id);
    const citations = this.citations.replace(document, [], record.citations);
    const kept = { ...record, programmes, institutions, citations };
    this.records.set(document.id, kept);
    for (const [carrier, payload] of this.carriesOf(kept)) this.network.link('CARRIES', carrier, payload);
  }

  /** Takes back all that a record asserts but the node itself. */
  private retract(record: DocumentRecord): void {
    const { document } = record;
    for (const [carrier, payload] of this.carriesOf(record)) this.network.unlink('CARRIES', carrier, payload);
    if (record.carrierId !== null) this.payloads.remove(record.carrierId, document.id);
    this.citations.replace(document, record.citations, []);
    this.targets.remove(document, record.targets);
    for (const edge of record.plays) {
      this.network.unlink('PLAYS', edge.institutionId, edge.programmeId, edge.role);
      scatter(this.roles, edge.institutionId, edge);
      scatter(this.players, edge.programmeId, edge);
    }
    for (const edge of record.mentions) {
      this.network.unlink('MENTIONS', document.id, edge.institutionId);
      this.mentioning.remove(edge.institutionId, edge);
    }
    for (const edge of record.names) {
      this.network.unlink('NAMES', document.id, edge.programmeId);
      this.naming.remove(edge.programmeId, edge);
    }
    for (const id of record.issuerIds) {
      this.network.unlink('ISSUED_BY', document.id, id);
      this.issued.remove(id, document);
    }
    this.programmes.remove(record.programmes);
    this.institutions.remove(record.institutions);
  }

  /** The CARRIES edges at a document, to and from it: those whose both ends are held. */
  private carriesOf({ document, carrierId }: DocumentRecord): [string, string][] {
    const to: [string, string][] = carrierId !== null && this.records.has(carrierId) ? [[carrierId, document.id]] : [];
    return [...to, ...this.payloads.at(document.id).map((payload): [string, string] => [document.id, payload])];
  }
}

function gather(index: Map<string, Set<PlaysEdge>>, key: string, edge: PlaysEdge): void {
  const edges = index.get(key);
  if (edges) edges.add(edge);
  else index.set(key, new Set([edge]));
}

function scatter(index: Map<string, Set<PlaysEdge>>, key: string, edge: PlaysEdge): void {
  const edges = index.get(key);
  edges?.delete(edge);
  if (edges?.size === 0) index.delete(key);
}
