import type { CitationRef, Decision, FamilyMember, GraphChange } from '../contract.js';
import type { DocumentRecord } from '../records.js';
import { checkRecord } from '../whole.js';

/** A change that is given documents many at once, each id once. */
export interface ChangeOfMany extends Omit<GraphChange, 'put'> {
  putAll(records: readonly DocumentRecord[]): Promise<void>;
}

/** Documents that are put one after the other are written together, so many at once. */
const PUT_AT_ONCE = 100;

/** Gathers documents that are put, and writes them before anything else is asked of the change: there is no other way to it than `settled`. */
export class GatheredChange implements GraphChange {
  private waiting = new Map<string, DocumentRecord>();

  constructor(private readonly change: ChangeOfMany) {}

  /** The change, with all that was put written to it. */
  async settled(): Promise<ChangeOfMany> {
    const records = [...this.waiting.values()];
    this.waiting = new Map();
    if (records.length > 0) await this.change.putAll(records);
    return this.change;
  }

  async put(record: DocumentRecord): Promise<void> {
    checkRecord(record);
    if (this.waiting.size >= PUT_AT_ONCE || this.waiting.has(record.document.id)) await this.settled();
    this.waiting.set(record.document.id, record);
  }

  async fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return (await this.settled()).fingerprints(ids);
  }

  async dates(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return (await this.settled()).dates(ids);
  }

  async family(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly FamilyMember[]> {
    return (await this.settled()).family(titleKeys, numberKeys);
  }

  async citationsNaming(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly CitationRef[]> {
    return (await this.settled()).citationsNaming(titleKeys, numberKeys);
  }

  async citationsOf(sourceId: string): Promise<readonly CitationRef[]> {
    return (await this.settled()).citationsOf(sourceId);
  }

  async remove(id: string): Promise<boolean> {
    return (await this.settled()).remove(id);
  }

  async decide(decisions: readonly Decision[]): Promise<void> {
    return (await this.settled()).decide(decisions);
  }
}
