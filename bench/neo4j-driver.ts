import { performance } from 'node:perf_hooks';

import { driver as openDriver } from 'neo4j-driver';

import { startLocalNeo4j } from '../neo4j/local.js';
import { Neo4jClient } from '../src/store/neo4j/client.js';
import { migrate } from '../src/store/neo4j/index.js';
import type { Statement, Value } from '../src/store/neo4j/statement.js';
import { Neo4jStore } from '../src/store/neo4j/store.js';
import { questionsFor, Sample } from './neo4j-questions.js';
import { synthetic } from './synthetic.js';

/*
 * npx tsx bench/neo4j-driver.ts [SIZE]   (1000)
 * Each read of the port against the statements that it sends, sent by hand through the bare driver with the same parameters and its rows
 * left as they come; turn and turn about in one run, so that both see the same machine. The bar is 1.25.
 */
const ROUNDS = 150;
/** Of each read, at most: half as long to warm it up. */
const LIMIT_MS = 2_500;

interface Sent { readonly text: string; readonly parameters: Record<string, Value>; readonly together: boolean }

/** A client that notes what it sends, and whether it did not wait for the answer before. */
class ListeningClient extends Neo4jClient {
  sent: Sent[] = [];
  private waiting = 0;

  override async read<Parameters extends { readonly [name: string]: Value }, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
    this.sent.push({ text: statement.text, parameters, together: this.waiting > 0 });
    this.waiting++;
    try {
      return await super.read(statement, parameters);
    } finally {
      this.waiting--;
    }
  }
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const size = Number(process.argv[2] ?? 1000);
const server = await startLocalNeo4j({ heapMegabytes: 1024 });
const driver = openDriver(server.uri, undefined, { disableLosslessIntegers: true });
try {
  await migrate(server.uri, { user: 'neo4j', password: null, database: null, timeout: 60_000 });
  const client = new ListeningClient({ uri: server.uri, user: null, password: null, database: null });
  const store = new Neo4jStore(client);
  const records = [...synthetic(size)];
  const sample = new Sample(size);
  for (const record of records) sample.see(record);
  for (let from = 0; from < size; from += 100) {
    await store.change(async (change) => {
      for (const record of records.slice(from, from + 100)) await change.put(record);
    });
  }
  const byHand = async (sent: readonly Sent[]): Promise<void> => {
    const ask = ({ text, parameters }: Sent) => driver.executeQuery(text, parameters, { routing: 'READ' });
    for (let i = 0; i < sent.length; ) {
      const group = [sent[i++]!];
      while (sent[i]?.together) group.push(sent[i++]!);
      await Promise.all(group.map(ask));
    }
  };
  console.log('| read | statements | store, median ms | by hand, median ms | ratio |\n|---|---|---|---|---|');
  for (const [name, ask] of Object.entries(questionsFor(store, sample))) {
    const scripts: Sent[][] = [];
    for (let i = 0; i < 10; i++) {
      client.sent = [];
      await ask(i);
      scripts.push(client.sent);
    }
    const warm = performance.now() + LIMIT_MS / 2;
    for (let i = 0; i < 40 && performance.now() < warm; i++) await Promise.all([ask(i % 10), byHand(scripts[i % 10]!)]);
    const ours: number[] = [];
    const bare: number[] = [];
    const until = performance.now() + LIMIT_MS;
    for (let i = 0; i < ROUNDS && performance.now() < until; i++) {
      ours.push(await timed(() => ask(i % 10)));
      bare.push(await timed(() => byHand(scripts[i % 10]!)));
    }
    console.log(`| ${name} | ${scripts[0]!.length} | ${median(ours).toFixed(2)} | ${median(bare).toFixed(2)} | ${(median(ours) / median(bare)).toFixed(2)} |`);
  }
  await store.close();
} finally {
  await driver.close();
  await server.stop();
}
