/* The process that bench/api-memory.ts forks: fills a store, serves it, and sends its parent what there is to ask for. */
import { pino } from 'pino';
import { createServer } from '../src/api/server.js';
import { DEFAULT_LIMITS } from '../src/api/settings.js';
import { createMemoryStore } from '../src/store/memory/store.js';
import { fillGraph } from './api-graph.js';

const store = createMemoryStore();
const known = await fillGraph(store, Number(process.argv[2]), 42);
const { address } = await createServer(store, { host: '127.0.0.1', port: 0, limits: DEFAULT_LIMITS, logger: pino({ level: 'silent' }), evaluationReport: null });
process.send!({ address, known, heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20) });
