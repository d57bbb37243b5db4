import { int } from 'neo4j-driver';

import type { DocumentRecord } from '../records.js';
import { versionTerm } from '../version.js';
import { batches } from './batches.js';
import type { Touched } from './touched.js';
import type { Transaction } from './client.js';
import { nodeLock, restatementLock, type Locks } from './locks.js';
import { issuerRows, mentionsRows, namesRows, outlineRows, playsRows, targetRows } from './properties.js';
import { INSTITUTIONS, PROGRAMMES, writeShared } from './shared.js';
import { carries } from './statements/documentWrites.js';
import * as write from './statements/factWrites.js';

/** Parts of the running counts; changes that add to different ones do not wait for each other. */
export const LEDGER_SHARDS = 16;

/** Writes what a change left for its end: facts of the documents that it put, nodes that documents share, restatements, counts. */
export async function finishChange(
  transaction: Transaction,
  locks: Locks,
  touched: ReadonlyMap<string, Touched>,
  dropped: ReadonlySet<string>,
): Promise<void> {
  const states = [...touched.values()];
  const records = states.flatMap(({ record }) => record ?? []);
  const facts = states.flatMap((state) => state.facts ?? []);
  if (records.length > 0 || facts.length > 0) {
    const programmeIds = idsOf(facts.flatMap((fact) => fact.programmeIds), records.flatMap((record) => record.programmes));
    const institutionIds = idsOf(facts.flatMap((fact) => fact.institutionIds), records.flatMap((record) => record.institutions));
    const restated = new Set([...facts.flatMap((fact) => fact.restatementKeys), ...records.flatMap(({ targets }) => targets.map((t) => t.restatementKey))]);
    await locks.hold([...[...programmeIds, ...institutionIds].map(nodeLock), ...[...restated].map(restatementLock)]);
    await writeShared(transaction, PROGRAMMES, records, programmeIds);
    await writeShared(transaction, INSTITUTIONS, records, institutionIds);
    await writeFacts(transaction, records);
    await Promise.all([
      ...batches([...restated]).map((keys) => transaction.run(write.restatements, { keys })),
      transaction.run(write.countProgrammes, { ids: [...programmeIds] }),
      transaction.run(write.countInstitutions, { ids: [...institutionIds] }),
    ]);
  }
  await writeCounts(transaction, states, dropped);
}

const idsOf = (before: readonly string[], now: readonly { readonly id: string }[]): Set<string> => new Set([...before, ...now.map(({ id }) => id)]);

/** Sent one after the other without waiting for the answers. */
async function writeFacts(transaction: Transaction, records: readonly DocumentRecord[]): Promise<void> {
  await Promise.all([
    ...batches(records.flatMap(outlineRows)).map((outlines) => transaction.run(write.outlines, { outlines })),
    ...batches(records.flatMap(issuerRows)).map((edges) => transaction.run(write.issuers, { edges })),
    ...batches(records.flatMap(namesRows)).map((edges) => transaction.run(write.names, { edges })),
    ...batches(records.flatMap(mentionsRows)).map((edges) => transaction.run(write.mentions, { edges })),
    ...batches(records.flatMap(playsRows)).map((edges) => transaction.run(write.plays, { edges })),
    ...batches(records.flatMap(targetRows)).map((targets) => transaction.run(write.targets, { targets })),
    ...batches(records.map(({ document }) => document.id)).map((ids) => transaction.run(carries, { ids })),
  ]);
}

/** The counts that reads and orders use: citing documents of each document, and the ledger. */
async function writeCounts(transaction: Transaction, states: readonly Touched[], dropped: ReadonlySet<string>): Promise<void> {
  const citers = new Map<string, number>();
  const sum = { held: 0, RESOLVED: 0, STUB: 0, AMBIGUOUS: 0, high: 0, low: 0 };
  for (const { before, record, held, citations } of states) {
    count(citers, before.citations.filter(({ targetId }) => !dropped.has(targetId)), -1);
    count(citers, citations, 1);
    for (const { outcome } of before.citations) sum[outcome]--;
    for (const { outcome } of citations) sum[outcome]++;
    sum.held += Number(held) - Number(before.held);
    const fingerprint = record?.document.fingerprint ?? (held ? before.fingerprint : null);
    if (fingerprint === before.fingerprint) continue;
    add(sum, before.id, before.fingerprint, -1);
    add(sum, before.id, fingerprint, 1);
  }
  const changes = [...citers].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, by]) => ({ id, citers: int(by) }));
  for (const batch of batches(changes)) await transaction.run(write.countCiters, { changes: batch });
  if (Object.values(sum).every((part) => part === 0)) return;
  await transaction.run(write.ledger, {
    shard: int(Math.floor(Math.random() * LEDGER_SHARDS)),
    held: int(sum.held),
    resolved: int(sum.RESOLVED),
    stub: int(sum.STUB),
    ambiguous: int(sum.AMBIGUOUS),
    versionHigh: int(sum.high),
    versionLow: int(sum.low),
  });
}

/** Each document that is cited counts once, however many citations lead to it; a doubtful citation counts for none. */
function count(citers: Map<string, number>, citations: Touched['citations'], by: 1 | -1): void {
  const cited = new Set(citations.filter(({ outcome }) => outcome !== 'AMBIGUOUS').map(({ targetId }) => targetId));
  for (const id of cited) citers.set(id, (citers.get(id) ?? 0) + by);
}

/** The two halves of the version's term are summed apart, where 64 bits hold the sum of two thousand million of them. */
function add(sum: { high: number; low: number }, id: string, fingerprint: string | null, by: 1 | -1): void {
  if (fingerprint === null) return;
  const term = versionTerm(id, fingerprint);
  sum.high += by * Number(term >> 32n);
  sum.low += by * Number(term & 0xffffffffn);
}
