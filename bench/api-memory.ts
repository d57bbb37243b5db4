/*
 * Requests per second and latency of the standard queries over HTTP, on the memory store with a seeded synthetic graph.
 *   npx tsx bench/api-memory.ts [--documents 1000,10000] [--seconds 3] [--clients 16]
 * The server runs in a process of its own; this one only asks and measures. Latency is what a client waits, the queue included.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from './api-graph.js';
import type { Known } from './api-graph.js';
import { STANDARD_QUERIES } from './api-queries.js';
import type { StandardQuery } from './api-queries.js';
import { machine } from './machine.js';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000,10000' }, seconds: { type: 'string', default: '3' }, clients: { type: 'string', default: '16' } },
});
const seconds = Number(values.seconds);
const clients = Number(values.clients);
const agent = new Agent({ keepAlive: true, maxSockets: clients });

console.log(machine());
for (const size of values.documents.split(',').map(Number)) await measure(size);
agent.destroy();

interface Ready { readonly address: string; readonly known: Known; readonly heapMb: number }

async function measure(size: number): Promise<void> {
  const server = fork(fileURLToPath(new URL('api-server.ts', import.meta.url)), [String(size)], { execArgv: process.execArgv });
  const [{ address, known, heapMb }] = await once(server, 'message') as [Ready];
  console.log(`\n${size} documents, ${clients} clients, ${seconds} s a query; heap of the server ${heapMb} MB`);
  console.log(`${'query'.padEnd(30)} ${'requests/s'.padStart(10)} ${'p50 ms'.padStart(8)} ${'p99 ms'.padStart(8)} ${'kB'.padStart(7)}`);
  for (const query of STANDARD_QUERIES) {
    await load(address, query, known, Math.min(1, seconds));
    const { latencies, bytes, elapsed } = await load(address, query, known, seconds);
    const sorted = latencies.sort((a, b) => a - b);
    const at = (share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1).padStart(8);
    const perSecond = (sorted.length / elapsed).toFixed(0).padStart(10);
    console.log(`${query.name.padEnd(30)} ${perSecond} ${at(0.5)} ${at(0.99)} ${(bytes / sorted.length / 1000).toFixed(1).padStart(7)}`);
  }
  server.kill();
  await once(server, 'exit');
}

/** Every client asks again as soon as it has its answer, for so long. */
async function load(address: string, { query, variables }: StandardQuery, known: Known, duration: number): Promise<{ latencies: number[]; bytes: number; elapsed: number }> {
  const random = seeded(7);
  const latencies: number[] = [];
  let bytes = 0;
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begun < duration * 1000) {
      const asked = performance.now();
      const size = await ask(address, JSON.stringify({ query, variables: variables(known, random) }));
      bytes += size;
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies, bytes, elapsed: (performance.now() - begun) / 1000 };
}

/** Size of the answer; an answer with errors ends the bench. */
function ask(address: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const answer = Buffer.concat(parts);
        if (response.statusCode === 200 && !answer.subarray(0, 10).includes('"errors"')) resolve(answer.length);
        else reject(new Error(`${response.statusCode}: ${answer.toString().slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
