import type { CitationRef, Decision, FamilyMember, GraphChange } from '../contract.js';
import { ChangeEnded } from '../errors.js';
import type { DocumentRecord } from '../records.js';
import type { KnowledgeGraph } from './graph.js';

/** One change, written at once; what was there before is kept until it has gone well. */
export class MemoryChange implements GraphChange {
  /** Record before the change of each document that it wrote to; null where it was not held. */
  private readonly before = new Map<string, DocumentRecord | null>();
  private ended = false;

  private constructor(private readonly graph: KnowledgeGraph) {}

  /** Runs `work`; if it throws, the graph is as it was. */
  static async run<T>(graph: KnowledgeGraph, work: (change: GraphChange) => Promise<T>): Promise<T> {
    const change = new MemoryChange(graph);
    try {
      return await work(change);
    } catch (error) {
      change.undo();
      throw error;
    } finally {
      change.ended = true;
    }
  }

  async fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(this.held(ids).map(({ document }) => [document.id, document.fingerprint!]));
  }

  async dates(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return new Map(this.held(ids).map(({ document }) => [document.id, document.date]));
  }

  async family(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly FamilyMember[]> {
    return this.graph.family(titleKeys, numberKeys);
  }

  async citationsNaming(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly CitationRef[]> {
    return this.graph.citationsNaming(titleKeys, numberKeys);
  }

  async citationsOf(sourceId: string): Promise<readonly CitationRef[]> {
    return this.graph.record(sourceId)?.citations ?? [];
  }

  async put(record: DocumentRecord): Promise<void> {
    this.touch(record.document.id);
    this.graph.put(record);
  }

  async remove(id: string): Promise<boolean> {
    this.touch(id);
    return this.graph.remove(id);
  }

  async decide(decisions: readonly Decision[]): Promise<void> {
    const bySource = new Map<string, Decision[]>();
    for (const decision of decisions) {
      const known = bySource.get(decision.sourceId);
      if (known) known.push(decision);
      else bySource.set(decision.sourceId, [decision]);
    }
    for (const [sourceId, its] of bySource) {
      this.touch(sourceId);
      this.graph.decide(sourceId, its);
    }
  }

  private held(ids: readonly string[]): DocumentRecord[] {
    return ids.map((id) => this.graph.record(id)).filter((record) => record !== undefined);
  }

  private touch(id: string): void {
    if (this.ended) throw new ChangeEnded();
    if (!this.before.has(id)) this.before.set(id, this.graph.record(id) ?? null);
  }

  private undo(): void {
    for (const id of this.before.keys()) this.graph.remove(id);
    for (const record of this.before.values()) if (record) this.graph.load(record);
  }
}
