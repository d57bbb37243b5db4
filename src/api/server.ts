import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphStore } from '../store/contract.js';
import { createContext } from './context.js';
import type { ApiContext } from './context.js';
import { readAccuracy } from './coverage/accuracy.js';
import { formatError } from './formatError.js';
import { addGraphiql } from './graphiql/routes.js';
import { addHealth } from './health.js';
import { documentRules } from './limits/document.rules.js';
import { nodeLimit } from './limits/nodes.plugin.js';
import { addRequestLog } from './requestLog.js';
import { buildApiSchema } from './schema.js';
import type { ServerSettings } from './settings.js';

const DRAIN_MS = 10_000;

export interface RunningServer {
  /** Where it listens: http://127.0.0.1:4000 */
  readonly address: string;
  /** Takes no new request, waits for those under way, and ends. The store stays open. */
  close(): Promise<void>;
}

/** The host and port can't be had; the message says why and what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  constructor(host: string, port: number, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const advice = code === 'EADDRINUSE' ? 'another program listens there; stop it or choose another port' : 'choose another host or port';
    super(`cannot listen on ${host}:${port} (${code}): ${advice}`, { cause });
  }
}

/** Serves the graph of `store` until closed. */
export async function createServer(store: GraphStore, settings: ServerSettings): Promise<RunningServer> {
  const app = await buildApp(store, settings);
  try {
    const address = await app.listen({ host: settings.host, port: settings.port });
    return { address, close: () => drain(app) };
  } catch (cause) {
    await app.close();
    throw new CannotListen(settings.host, settings.port, cause);
  }
}

/** A connection that is kept alive would keep a closing server waiting: answers that go out after its end has begun end theirs. */
function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Closing waits for requests under way; one that hangs is cut off after a while. */
async function drain(app: FastifyInstance): Promise<void> {
  const cutOff = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(cutOff);
}

type RequestContext = ApiContext & { readonly request: FastifyRequest };

/** The same without listening: requests are injected. */
export async function buildApp(store: GraphStore, { limits, logger, evaluationReport }: ServerSettings): Promise<FastifyInstance> {
  const accuracy = evaluationReport === null ? null : await readAccuracy(evaluationReport);
  const app: FastifyInstance = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
  });
  const apollo = new ApolloServer<RequestContext>({
    schema: buildApiSchema(),
    validationRules: documentRules(limits),
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      addRequestLog<RequestContext>(app, logger), nodeLimit(limits.nodes), addGraphiql(app, store),
      // It would watch every field of every answer, and no field says how long it may be cached.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError,
    logger,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const context = async (request: FastifyRequest): Promise<RequestContext> => createContext({ store, limits, accuracy }, { request });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) });
  addHealth(app, store);
  endConnectionsOnClose(app);
  app.addHook('onClose', () => apollo.stop());
  return app;
}
