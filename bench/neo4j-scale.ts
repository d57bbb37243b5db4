import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { startLocalNeo4j } from '../neo4j/local.js';
import { arrive } from '../src/resolve/settle.js';
import type { GraphStore } from '../src/store/contract.js';
import { migrate, openNeo4jStore } from '../src/store/neo4j/index.js';
import type { DocumentRecord } from '../src/store/records.js';
import { questionsFor, Sample } from './neo4j-questions.js';
import { synthetic } from './synthetic.js';

/*
 * npx tsx bench/neo4j-scale.ts [--documents 1000,10000,100000] [--batch 100] [--seconds 4]
 * Fills a fresh local Neo4j with a seeded corpus of each size and prints the table of docs/neo4j.md: how fast it was filled, adding one more
 * document, p50 and p99 of each read of the port (asked for so many seconds at most), size on disk. Progress goes to the error output.
 */
const SINGLE = 60;
const ASKED = 200;
const HEAP_MB = 2048;
const PAGE_CACHE = '4g';
const access = { user: 'neo4j', password: null, database: null, timeout: 120_000 };

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000,10000' }, batch: { type: 'string', default: '100' }, seconds: { type: 'string', default: '4' } },
});
const batchSize = Number(values.batch);
const limitMs = Number(values.seconds) * 1000;

const say = (line: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

function timing(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.99)}`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Documents a second. */
async function fill(store: GraphStore, records: Iterator<DocumentRecord>, size: number, sample: Sample): Promise<number> {
  const start = performance.now();
  const rate = (done: number): number => done / ((performance.now() - start) / 1000);
  let told = start;
  for (let from = 0; from < size; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, size - from) }, () => records.next().value as DocumentRecord);
    for (const record of batch) sample.see(record);
    await store.change(async (change) => {
      for (const record of batch) await change.put(record);
    });
    if (performance.now() - told < 10_000) continue;
    told = performance.now();
    say(`${from + batch.length} of ${size} documents, ${rate(from + batch.length).toFixed(0)} a second`);
  }
  return rate(size);
}

/** One column of the table: what was measured, by the name of its row. */
async function measure(size: number): Promise<Record<string, string>> {
  say(`starting Neo4j for ${size} documents`);
  const server = await startLocalNeo4j({ heapMegabytes: HEAP_MB, settings: { 'server.memory.pagecache.size': PAGE_CACHE } });
  try {
    await migrate(server.uri, access);
    const store = await openNeo4jStore(server.uri, access);
    const records = synthetic(size + SINGLE);
    const sample = new Sample(size);
    const perSecond = await fill(store, records, size, sample);
    const arrivals: number[] = [];
    for (const record of records) arrivals.push(await timed(() => store.change((change) => arrive(change, record))));
    const [megabytes = '?'] = execFileSync('du', ['-sm', `${server.home}/data`], { encoding: 'utf8' }).split('\t');
    const { stubs, programmes, institutions, targets, resolvedCitations, stubCitations } = await store.coverage();
    const column: Record<string, string> = {
      'nodes: stubs / programmes / institutions / targets': [stubs, programmes, institutions, targets].map((n) => n.toLocaleString('en')).join(' / '),
      'CITES edges': (resolvedCitations + stubCitations).toLocaleString('en'),
      'on disk': `${megabytes.trim()} MB`,
      [`filled, ${batchSize} documents in a change`]: `${perSecond.toFixed(0)}/s`,
      'one more document, resolved and stored': timing(arrivals.slice(SINGLE / 4)),
    };
    for (const [name, ask] of Object.entries(questionsFor(store, sample))) {
      say(name);
      const times: number[] = [];
      const until = performance.now() + limitMs;
      for (let i = 0; i < 20 && performance.now() < until; i++) await ask(i);
      const end = performance.now() + limitMs;
      for (let i = 0; i < ASKED && (i < 3 || performance.now() < end); i++) times.push(await timed(() => ask(i)));
      column[name] = timing(times);
    }
    await store.close();
    return column;
  } finally {
    await server.stop();
  }
}

const sizes = values.documents.split(',').map(Number);
const columns: Record<string, string>[] = [];
for (const size of sizes) columns.push(await measure(size));
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores shared by server (heap ${HEAP_MB} MB, page cache ${PAGE_CACHE}) and client`;
console.log(`${machine}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}. Times in ms, p50 / p99.\n`);
console.log(`| | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |\n|---|${'---|'.repeat(sizes.length)}`);
for (const name of Object.keys(columns[0] ?? {})) console.log(`| ${name} | ${columns.map((column) => column[name]).join(' | ')} |`);
