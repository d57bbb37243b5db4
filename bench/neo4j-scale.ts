import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';

import { startLocalNeo4j } from '../neo4j/local.js';
import { arrive } from '../src/resolve/settle.js';
import type { GraphStore } from '../src/store/contract.js';
import { migrate, openNeo4jStore } from '../src/store/neo4j/index.js';
import type { DocumentRecord } from '../src/store/records.js';
import { questionsFor } from './neo4j-questions.js';
import { synthetic } from './synthetic.js';

/*
 * npx tsx bench/neo4j-scale.ts [SIZE…]   (1000 10000; 100000 takes an hour or more)
 * Fills a fresh local Neo4j with a seeded corpus of each size and prints Markdown tables: ingest, adding one more document, p50 and p99 of
 * each read of the port, size on disk.
 */
const BATCH = 20;
const SINGLE = 60;
const ASKED = 200;
const access = { user: 'neo4j', password: null, database: null, timeout: 120_000 };

export interface Timing { readonly p50: number; readonly p99: number }

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fill(store: GraphStore, records: readonly DocumentRecord[]): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < records.length; from += BATCH) {
    await store.change(async (change) => {
      for (const record of records.slice(from, from + BATCH)) await change.put(record);
    });
  }
  return records.length / ((performance.now() - start) / 1000);
}

async function measure(size: number): Promise<void> {
  const server = await startLocalNeo4j({ heapMegabytes: 1024, settings: { 'server.memory.pagecache.size': '512m' } });
  try {
    await migrate(server.uri, access);
    const store = await openNeo4jStore(server.uri, access);
    const records = [...synthetic(size + SINGLE)];
    const perSecond = await fill(store, records.slice(0, size));
    const arrivals: number[] = [];
    for (const record of records.slice(size)) arrivals.push(await timed(() => store.change((change) => arrive(change, record))));
    const one = timingOf(arrivals.slice(SINGLE / 4));
    const [disk = '?'] = execFileSync('du', ['-sm', `${server.home}/data`], { encoding: 'utf8' }).split('\t');
    const { held, stubs, programmes, institutions, targets, resolvedCitations, stubCitations } = await store.coverage();
    console.log(`\n### ${size} documents\n`);
    console.log(`${held} held, ${stubs} stubs, ${programmes} programmes, ${institutions} institutions, ${targets} targets, ${resolvedCitations + stubCitations} CITES edges; ${disk} MB on disk.`);
    console.log(`Filled with ${perSecond.toFixed(0)} documents/s (${BATCH} in a change); one more document, resolved: p50 ${one.p50.toFixed(0)} ms, p99 ${one.p99.toFixed(0)} ms.\n`);
    console.log('| read | p50 ms | p99 ms |\n|---|---|---|');
    for (const [name, ask] of Object.entries(questionsFor(store, records))) {
      for (let i = 0; i < 20; i++) await ask(i);
      const times: number[] = [];
      const until = performance.now() + 20_000;
      for (let i = 0; i < ASKED && performance.now() < until; i++) times.push(await timed(() => ask(i)));
      const { p50, p99 } = timingOf(times);
      console.log(`| ${name} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`);
    }
    await store.close();
  } finally {
    await server.stop();
  }
}

const sizes = process.argv.slice(2).map(Number);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores shared by server and client, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}.`);
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) await measure(size);
