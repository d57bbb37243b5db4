import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createServer } from '../api/server.js';
import { DEFAULT_LIMITS } from '../api/settings.js';
import type { Settings } from '../config.js';
import { ingestInto } from './ingest.js';
import { openForReading, openForWriting } from './open-store.js';

/** The digest corpus that a first start shows. */
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** `serve`: the GraphQL server until SIGTERM or SIGINT; then requests under way are finished and the store is closed. */
export async function serve(settings: Settings): Promise<number> {
  const graph = await openForReading(settings);
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const server = await createServer(graph, { host: settings.host, port: settings.port, limits: DEFAULT_LIMITS, logger, evaluationReport: settings.report });
  process.stdout.write(`GraphQL at ${server.address}/graphql – open it in a browser for GraphiQL\n`);
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve(name));
  });
  logger.info({ signal }, 'draining');
  await server.close();
  await graph.close();
  return 0;
}

const EXAMPLE = `query { document(title: "关于深化现代职业教育体系建设改革的意见") { title citedBy(first: 50) { totalCount edges { node { title number date } citations { kind evidence { quote } } } } } }`;

/** `start`: ingests the digest corpus of the package (what has not changed is left as it is), then serves. */
export async function start(settings: Settings): Promise<number> {
  const graph = await openForWriting(settings);
  try {
    const { documents, failed, store } = await ingestInto(graph, [DATA], false, settings);
    process.stdout.write(`digest corpus: ${documents.new} documents new, ${documents.changed} changed, ${documents.unchanged} unchanged\n`);
    for (const { file, reason } of failed) process.stderr.write(`${file}: ${reason}\n`);
    if (store) process.stdout.write(`in ${settings.store}: ${store.held} documents held, ${store.stubs} only cited, ${store.targets} targets\n`);
  } finally {
    await graph.close();
  }
  process.stdout.write(`a query to copy: ${EXAMPLE}\n`);
  return serve(settings);
}
