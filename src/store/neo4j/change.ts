import type { CitationRef, Decision, FamilyMember, GraphChange } from '../contract.js';
import { compareText } from '../order.js';
import type { DocumentRecord } from '../records.js';
import { batches } from './batches.js';
import type { Transaction } from './client.js';
import { finishChange } from './finish.js';
import { GatheredChange, type ChangeOfMany } from './gathered.js';
import { Locks, nodeLock, numberLock, titleLock } from './locks.js';
import { citationOf } from './nodes.js';
import { candidatesOrNull, citationProperties, heldProperties } from './properties.js';
import type { Citing } from './statements/documentWrites.js';
import * as write from './statements/documentWrites.js';
import { raiseStubs, retellStubs, settleStubs } from './stubs.js';
import type { Touched } from './touched.js';

/**
 * One change. What resolution looks at (documents, stubs, citations) is written before anything is asked of it; programmes, institutions,
 * targets and counts, which many changes share, at the end, so that their locks are held for a moment only.
 */
export class Neo4jChange implements ChangeOfMany {
  private readonly locks: Locks;
  private readonly touched = new Map<string, Touched>();
  /** Nodes that went in the course of the change; whoever cites them now began to after that. */
  private readonly dropped = new Set<string>();

  private constructor(private readonly transaction: Transaction) {
    this.locks = new Locks(transaction);
  }

  static async run<Result>(transaction: Transaction, work: (change: GraphChange) => Promise<Result>): Promise<Result> {
    const change = new Neo4jChange(transaction);
    const gathered = new GatheredChange(change);
    const result = await work(gathered);
    await gathered.settled();
    await finishChange(transaction, change.locks, change.touched, change.dropped);
    return result;
  }

  /** Whoever asks is about to write these: from here on, one change at a time does. */
  async fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    await this.locks.hold(ids.map(nodeLock));
    return new Map((await this.transaction.run(write.fingerprints, { ids })).map(({ id, fingerprint }) => [id, fingerprint]));
  }

  async dates(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return new Map((await this.transaction.run(write.fingerprints, { ids })).map(({ id, date }) => [id, date]));
  }

  async family(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly FamilyMember[]> {
    await this.locks.share([...titleKeys.map(titleLock), ...numberKeys.map(numberLock)]);
    return this.transaction.run(write.family, { titleKeys, numberKeys });
  }

  async citationsNaming(titleKeys: readonly string[], numberKeys: readonly string[]): Promise<readonly CitationRef[]> {
    await this.locks.own([...titleKeys.map(titleLock), ...numberKeys.map(numberLock)]);
    return (await this.transaction.run(write.citationsNaming, { titleKeys, numberKeys })).sort((a, b) => compareText(a.sourceId, b.sourceId));
  }

  async citationsOf(sourceId: string): Promise<readonly CitationRef[]> {
    await this.locks.hold([nodeLock(sourceId)]);
    const found = await this.transaction.run(write.citationsOf, { id: sourceId });
    return found.map(({ targetId, cites }) => citationOf(cites, sourceId, targetId));
  }

  async putAll(records: readonly DocumentRecord[]): Promise<void> {
    await this.locks.hold(records.flatMap(({ document, carrierId }) => (carrierId === null ? [document.id] : [document.id, carrierId])).map(nodeLock));
    const states = await this.rewrite(records.map(({ document }) => document.id));
    await this.locks.own(records.flatMap(({ document: { titleKey, numberKey } }) => [titleLock(titleKey), ...(numberKey === null ? [] : [numberLock(numberKey)])]));
    const citations = records.flatMap((record) => record.citations);
    await this.locks.share(citations.map(({ cited }) => titleLock(cited.titleKey)));
    const gone = states.flatMap((state) => state.citations);
    const documents = records.map((record) => ({ properties: heldProperties(record), date: record.document.date }));
    await this.transaction.run(write.documents, { documents });
    for (const batch of batches(citations)) {
      await raiseStubs(this.transaction, this.locks, batch);
      const rows = batch.map((edge) => ({ sourceId: edge.sourceId, targetId: edge.targetId, properties: citationProperties(edge) }));
      await this.transaction.run(write.citations, { citations: rows });
    }
    await this.settle(gone);
    for (const [i, state] of states.entries()) Object.assign(state, { record: records[i], held: true, citations: records[i]!.citations });
  }

  async remove(id: string): Promise<boolean> {
    const [known] = await this.touch([id]);
    if (!known?.held) return false;
    const state = (await this.rewrite([id]))[0]!;
    await this.transaction.run(write.dropPayloadEdges, { id });
    const uncited = await retellStubs(this.transaction, [id]);
    if (uncited.length > 0) await this.transaction.run(write.dropDocuments, { ids: uncited });
    for (const gone of uncited) this.dropped.add(gone);
    await this.settle(state.citations);
    Object.assign(state, { record: null, held: false, citations: [] });
    return true;
  }

  async decide(decisions: readonly Decision[]): Promise<void> {
    const latest = new Map(decisions.map((decision) => [keyOf(decision.sourceId, decision.titleKey, decision.edition), decision]));
    const states = await this.touch([...new Set(decisions.map(({ sourceId }) => sourceId))]);
    const decided: { readonly before: Citing; readonly after: Citing }[] = [];
    const rows: Decision[] = [];
    for (const state of states) {
      if (!state.held) continue;
      state.citations = state.citations.map((edge) => {
        const decision = latest.get(keyOf(state.before.id, edge.cited.titleKey, edge.cited.edition));
        if (!decision || !differs(edge, decision)) return edge;
        const { targetId, outcome, rule } = decision;
        const after = { ...edge, targetId, outcome, rule, candidates: [...decision.candidates].sort(compareText) };
        decided.push({ before: edge, after });
        if (!rows.includes(decision)) rows.push(decision);
        return after;
      });
    }
    if (rows.length === 0) return;
    await raiseStubs(this.transaction, this.locks, decided.map(({ after }) => after));
    for (const batch of batches(rows)) {
      const given = batch.map((decision) => ({ ...decision, candidates: candidatesOrNull(decision.candidates) }));
      await this.transaction.run(write.decisions, { decisions: given });
    }
    const moved = decided.filter(({ before, after }) => before.targetId !== after.targetId);
    await this.settle(moved.map(({ before }) => before));
  }

  private async settle(gone: readonly Citing[]): Promise<void> {
    for (const id of await settleStubs(this.transaction, this.locks, gone)) this.dropped.add(id);
  }

  /** Takes out what documents said, as far as they are held, and notes which nodes that touches. */
  private async rewrite(ids: readonly string[]): Promise<Touched[]> {
    const states = await this.touch(ids);
    const held = states.filter((state) => state.held);
    if (held.length === 0) return states;
    const untold = new Map(held.filter(({ facts, before }) => facts === null && before.held).map((state) => [state.before.id, state]));
    for (const facts of await this.transaction.run(write.factStates, { ids: [...untold.keys()] })) untold.get(facts.id)!.facts = facts;
    await this.transaction.run(write.clearDocuments, { ids: held.map(({ before }) => before.id) });
    return states;
  }

  /** Locks documents and remembers how they stood before this change first wrote to them; in the order of `ids`. */
  private async touch(ids: readonly string[]): Promise<Touched[]> {
    await this.locks.hold(ids.map(nodeLock));
    const unknown = ids.filter((id) => !this.touched.has(id));
    for (const batch of batches(unknown)) {
      const found = new Map((await this.transaction.run(write.citingStates, { ids: batch })).map((state) => [state.id, state]));
      for (const id of batch) {
        const before = found.get(id) ?? { id, held: false, fingerprint: null, titleKey: '', numberKey: null, citations: [] };
        this.touched.set(id, { before, facts: null, record: null, held: before.held, citations: before.citations });
      }
    }
    return ids.map((id) => this.touched.get(id)!);
  }
}

const keyOf = (sourceId: string, titleKey: string, edition: string): string => `${sourceId} ${titleKey}|${edition}`;

const differs = (edge: Citing, { targetId, outcome, rule, candidates }: Decision): boolean =>
  edge.targetId !== targetId || edge.outcome !== outcome || edge.rule !== rule || edge.candidates.join() !== [...candidates].sort(compareText).join();
