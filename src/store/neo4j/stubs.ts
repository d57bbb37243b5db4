import { mergeStubs, stubOf } from '../merge.js';
import type { DocumentNode } from '../records.js';
import type { Transaction } from './client.js';
import { nodeLock, titleLock, type Locks } from './locks.js';
import { stubProperties } from './properties.js';
import * as write from './statements/documentWrites.js';

interface Pointing {
  readonly targetId: string;
  readonly cited: write.Telling;
}

/** Makes the stubs that citations point at where no document stands there, and adds to those that do stand there what the citations tell. */
export async function raiseStubs(transaction: Transaction, locks: Locks, citations: readonly Pointing[]): Promise<void> {
  const pending = await stubsToWrite(transaction, citations);
  if (pending.length === 0) return;
  await locks.hold(pending.map(({ id }) => nodeLock(id)));
  const stubs = await stubsToWrite(transaction, citations);
  if (stubs.length > 0) await writeStubs(transaction, stubs);
}

async function stubsToWrite(transaction: Transaction, citations: readonly Pointing[]): Promise<DocumentNode[]> {
  const ids = [...new Set(citations.map(({ targetId }) => targetId))];
  const states = await transaction.run(write.targetStates, { ids });
  const present = new Map(states.map((node) => [node.id, node]));
  const merged = new Map<string, DocumentNode>();
  for (const { targetId, cited } of citations) {
    const known = merged.get(targetId) ?? present.get(targetId);
    if (known?.held) continue;
    const stub = stubFrom(targetId, cited);
    merged.set(targetId, known ? mergeStubs(known, stub) : stub);
  }
  return [...merged.values()].filter((stub) => !sameStub(present.get(stub.id), stub));
}

const sameStub = (a: DocumentNode | undefined, b: DocumentNode): boolean =>
  a !== undefined && a.title === b.title && a.titleKey === b.titleKey && a.kind === b.kind && a.number === b.number
  && a.numberKey === b.numberKey && a.edition === b.edition && a.class === b.class;

async function writeStubs(transaction: Transaction, stubs: readonly DocumentNode[]): Promise<void> {
  await transaction.run(write.documents, { documents: stubs.map((stub) => ({ properties: stubProperties(stub), date: null })) });
}

/** After citations were taken away: stubs that nothing cites go (their ids come back), the others keep what their citations tell. */
export async function settleStubs(transaction: Transaction, locks: Locks, gone: readonly Pointing[]): Promise<string[]> {
  const told = distinctTellings(gone);
  if (told.length === 0) return [];
  const doubtful = (await transaction.run(write.stubSupport, { told })).filter(({ supported }) => !supported);
  if (doubtful.length === 0) return [];
  await locks.own(doubtful.map(({ titleKey }) => titleLock(titleKey)));
  await locks.hold(doubtful.map(({ id }) => nodeLock(id)));
  const settled = (await transaction.run(write.stubSupport, { told })).filter(({ supported }) => !supported);
  const cited = new Set(settled.filter((stub) => stub.cited).map(({ id }) => id));
  const dropped = new Set(settled.filter((stub) => !stub.cited).map(({ id }) => id));
  if (dropped.size > 0) await transaction.run(write.dropDocuments, { ids: [...dropped] });
  if (cited.size > 0) await retellStubs(transaction, [...cited]);
  return [...dropped];
}

/** Makes stubs anew of all that their citations tell; answers with the ids of which none tells anything. */
export async function retellStubs(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const stubs = new Map<string, DocumentNode>();
  for (const { id, telling } of await transaction.run(write.stubTellings, { ids })) {
    const stub = stubFrom(id, telling);
    const known = stubs.get(id);
    stubs.set(id, known ? mergeStubs(known, stub) : stub);
  }
  if (stubs.size > 0) await writeStubs(transaction, [...stubs.values()]);
  return ids.filter((id) => !stubs.has(id));
}

const stubFrom = (id: string, telling: write.Telling): DocumentNode => stubOf(id, { ...telling, year: null, marked: true, issuers: [], parts: [] });

function distinctTellings(citations: readonly Pointing[]) {
  const told = citations.map(({ targetId, cited: { title, titleKey, edition, number, class: cls } }) => ({
    id: targetId, title, titleKey, edition, number, class: cls,
  }));
  return [...new Map(told.map((telling) => [JSON.stringify(telling), telling])).values()];
}
