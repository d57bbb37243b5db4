import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { NEO4J_LTS } from '../../../neo4j/local.js';
import { arrive } from '../../../src/resolve/settle.js';
import type { GraphStore } from '../../../src/store/contract.js';
import { StoreUnavailable } from '../../../src/store/errors.js';
import { createMemoryStore } from '../../../src/store/memory/index.js';
import { Neo4jClient } from '../../../src/store/neo4j/client.js';
import { Neo4jStore } from '../../../src/store/neo4j/store.js';
import { incoming } from './ingester.js';
import { ONE_LINE, TestServer, titled, whyNoServer } from './server.js';
import { wholeOf, wrongCounts } from './whole.js';

const reason = whyNoServer(NEO4J_LTS);

async function asMemory(records: typeof incoming): Promise<unknown> {
  const memory = createMemoryStore();
  for (const record of records) await memory.change((change) => arrive(change, record));
  return wholeOf(memory);
}

/** A store that gives up soon. */
const impatient = (uri: string): GraphStore => new Neo4jStore(new Neo4jClient({ uri, user: null, password: null, database: null, changePatienceMs: 200 }));

describe.skipIf(reason !== null)(titled('A Neo4j that fails', reason), { timeout: 240_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server?.stop());

  it('killed in the middle of an ingest and started again: the ingest that is run again makes the same graph', async () => {
    await server.wipe();
    const store = impatient(server.uri);
    const ingest = (async () => {
      for (const record of incoming) await store.change((change) => arrive(change, record));
    })();
    const failed = ingest.then(() => null, (error: unknown) => error);
    await sleep(300);
    await server.server.kill();
    expect(await failed).toBeInstanceOf(StoreUnavailable);
    await server.server.start();
    for (const record of incoming) await store.change((change) => arrive(change, record));
    expect(await wholeOf(store)).toEqual(await asMemory(incoming));
    expect(await wrongCounts(server)).toEqual([]);
    await store.close();
  });

  it('away for a moment: a change that is under way waits for it and goes on', async () => {
    const store = await server.openEmpty();
    const changes = (async () => {
      for (const record of incoming.slice(0, 10)) await store.change((change) => arrive(change, record));
    })();
    await sleep(100);
    await server.server.kill();
    await server.server.start();
    await changes;
    expect(await wholeOf(store)).toEqual(await asMemory(incoming.slice(0, 10)));
    await store.close();
  });

  // The five seconds are those of a machine that is not busy with other tests: the best of three counts.
  it('stopped under fifty clients: errors that say so, no wrong answer, requests served within 5 s of its return', { retry: 2 }, async () => {
    const store = await server.openEmpty();
    for (const record of incoming.slice(0, 10)) await store.change((change) => arrive(change, record));
    const { id } = incoming[0]!.document;
    const right = JSON.stringify([await store.documents([id]), await store.citedBy([id], {}, { first: 10 })]);
    let asking = true;
    let back = Number.POSITIVE_INFINITY;
    const errors: unknown[] = [];
    const wrong: string[] = [];
    const waits: number[] = [];
    const clients = Array.from({ length: 50 }, async () => {
      let served = false;
      while (asking) {
        try {
          const answer = JSON.stringify([await store.documents([id]), await store.citedBy([id], {}, { first: 10 })]);
          if (answer !== right) wrong.push(answer);
          if (Date.now() > back && !served) {
            served = true;
            waits.push(Date.now() - back);
          }
        } catch (error) {
          errors.push(error);
          await sleep(50);
        }
      }
    });
    await sleep(1_000);
    await server.server.stop(true);
    await sleep(1_500);
    await server.server.start();
    await server.ask('RETURN 1');
    back = Date.now();
    const served = Date.now() + 60_000;
    while (waits.length < 50 && Date.now() < served) await sleep(100);
    asking = false;
    await Promise.all(clients);
    expect(wrong).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !(error instanceof StoreUnavailable && ONE_LINE.test(error.message)))).toEqual([]);
    expect(waits.length).toBe(50);
    expect(Math.min(...waits)).toBeLessThan(5_000);
    await store.close();
  });

  it('leaves every document whole or not at all when the ingesting process is killed at any moment', async () => {
    await server.wipe();
    const store = await server.open();
    const ingester = fileURLToPath(new URL('./ingester.ts', import.meta.url));
    for (const moment of [2, 7, 13]) {
      const child = spawn(process.execPath, ['--import', 'tsx', ingester, server.uri], { stdio: ['ignore', 'pipe', 'inherit'] });
      let written = 0;
      for await (const chunk of child.stdout) if ((written += (chunk as Buffer).length) >= moment) break;
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(await wrongCounts(server)).toEqual([]);
      const { records } = (await wholeOf(store)) as { records: { document: { fingerprint: string } }[] };
      const fingerprints = new Set(incoming.map(({ document }) => document.fingerprint));
      expect(records.length).toBeGreaterThan(0);
      expect(records.every(({ document }) => fingerprints.has(document.fingerprint))).toBe(true);
    }
    for (const record of incoming) await store.change((change) => arrive(change, record));
    expect(await wholeOf(store)).toEqual(await asMemory(incoming));
    await store.close();
  });
});
