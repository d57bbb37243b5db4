/*
 * What the built-in store costs at two sizes, in this process: look-ups and pages, one more document, memory, the snapshot.
 *   node --expose-gc --max-old-space-size=8192 --import tsx bench/store-memory.ts [--documents 1000,100000] [--seed 1]
 * Documents are synthetic and seeded (bench/synthetic.ts); every time is that of one call of the port, awaited.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GraphStore } from '../src/store/contract.js';
import { openMemoryStore } from '../src/store/memory/index.js';
import type { DocumentRecord } from '../src/store/records.js';
import { machine } from './machine.js';
import { synthetic } from './synthetic.js';

const CALLS = 5_000;
const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000,100000' }, seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('memory can only be told with --expose-gc: node --expose-gc --import tsx bench/store-memory.ts');

console.log(`${machine()}; load ${loadavg()[0]!.toFixed(1)} before; seed ${seed}`);
const rows: Record<string, string>[] = [];
for (const count of values.documents.split(',').map(Number)) rows.push(await measure(count));
const names = Object.keys(rows[0]!);
const width = Math.max(...names.map((name) => name.length));
for (const name of names) console.log(name.padEnd(width), ...rows.map((row) => row[name]!.padStart(22)));

async function measure(count: number): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtu-bench-'));
  try {
    const row: Record<string, string> = { documents: String(count) };
    await write(folder, count, row);
    await ask(folder, count, row);
    return row;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(folder: string, count: number, row: Record<string, string>): Promise<void> {
  const store = await openMemoryStore(folder);
  const build = await time(() => fill(store, count));
  row['documents put, per second'] = (count / build * 1000).toFixed(0);
  row['snapshot written, s'] = ((await time(() => store.flush())) / 1000).toFixed(2);
  row['snapshot, bytes a document'] = ((await stat(join(folder, 'graph.ndjson'))).size / count).toFixed(0);
  await store.close();
}

async function ask(folder: string, count: number, row: Record<string, string>): Promise<void> {
  const before = heap();
  let opened: GraphStore | null = null;
  row['snapshot read, s'] = ((await time(async () => (opened = await openMemoryStore(folder)))) / 1000).toFixed(2);
  const store = opened!;
  row['memory, bytes a document'] = ((heap() - before) / count).toFixed(0);
  const some = sample(count);
  const cited = (await store.listDocuments({ held: true }, { field: 'CITATIONS', direction: 'DESC' }, { first: 50 })).edges.map(({ node }) => node.id);
  const named = (await store.listProgrammes({}, { field: 'DOCUMENTS', direction: 'DESC' }, { first: 50 })).edges.map(({ node }) => node.id);
  row['citers of the most cited'] = String((await store.citersOf(cited.slice(0, 1), {}, { first: 0 }))[0]!.totalCount);

  const each = async (name: string, calls: number, call: (i: number) => Promise<unknown>) => void (row[name] = await percentiles(calls, call));
  await each('document by id', CALLS, (i) => store.documents([some[i % some.length]!.document.id]));
  await each('document by title', CALLS, (i) => store.documentsByTitle(some[i % some.length]!.document.titleKey));
  await each('document by number', CALLS, (i) => store.documentsByNumber(some[i % some.length]!.document.numberKey ?? ''));
  await each('first 20 citers, any document', CALLS, (i) => store.citersOf([some[i % some.length]!.document.id], {}, { first: 20 }));
  await each('first 20 citers, the 50 most cited', CALLS, (i) => store.citersOf([cited[i % 50]!], {}, { first: 20 }));
  await each('first 20 targets, the 50 most named', CALLS, (i) => store.targetsUnder([named[i % 50]!], { first: 20 }));
  await each('first 20 documents naming, the 50 most named', CALLS, (i) => store.documentsNaming([named[i % 50]!], { first: 20 }));
  await each('family and citations naming a document', CALLS, (i) => store.change(async (change) => {
    await change.family([some[i % some.length]!.document.titleKey], []);
    await change.citationsNaming([some[i % some.length]!.document.titleKey], []);
  }));
  await each('put one document again', 500, (i) => store.change((change) => change.put(some[i % some.length]!)));
  await each('remove and put one document', 500, (i) => store.change(async (change) => {
    await change.remove(some[i % some.length]!.document.id);
    await change.put(some[i % some.length]!);
  }));
  await each('search four characters', 400, (i) => store.search(some[i % some.length]!.document.title.slice(4, 8), null, 20));
  await each('page of all documents, by date', 200, () => store.listDocuments({}, { field: 'DATE', direction: 'DESC' }, { first: 20 }));
  await each('statistics by programme, some years', 60, (i) => store.targetStatistics('PROGRAMME', { yearFrom: 2020 + (i % 11), yearTo: 2025 + (i % 12) }));
  await each('what rests on a document, 3 deep, 200 steps', 200, (i) => store.lineage(cited[i % 50]!, 'RESTED_ON_BY', 3, 200));
  await each('piece around any document, 1 deep, 300 nodes', 500, (i) => store.subgraph({ around: [some[i % some.length]!.document.id], depth: 1, types: null, maxNodes: 300 }));
  await each('piece around the 50 most cited, 1 deep, 300 nodes', 200, (i) => store.subgraph({ around: [cited[i % 50]!], depth: 1, types: null, maxNodes: 300 }));
  await each('path between two documents', 50, (i) => store.path(some[i % some.length]!.document.id, some[(i + 500) % some.length]!.document.id, 6));
  await store.close();
}

async function fill(store: GraphStore, count: number): Promise<void> {
  for (const record of synthetic(count, seed)) await store.change((change) => change.put(record));
}

/** A thousand documents (or all) spread over the corpus. */
function sample(count: number): DocumentRecord[] {
  const every = Math.max(1, Math.floor(count / 1000));
  const chosen: DocumentRecord[] = [];
  let n = 0;
  for (const record of synthetic(count, seed)) if (n++ % every === 0) chosen.push(record);
  return chosen;
}

async function percentiles(calls: number, call: (i: number) => Promise<unknown>): Promise<string> {
  for (let i = 0; i < Math.min(calls, 200); i++) await call(calls + i);
  const times: number[] = [];
  for (let i = 0; i < calls; i++) times.push(await time(() => call(i)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  return `${at(0.5).toFixed(3)} / ${at(0.99).toFixed(3)} ms`;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function heap(): number {
  collect!();
  collect!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
