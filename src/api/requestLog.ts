import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isFault } from './formatError.js';

/** What a request's log line says of its operation; kept by request, as the line is written when the answer is out. */
interface Operation { readonly operation: string | null; readonly errors: readonly unknown[] }

export interface LoggedContext { readonly request: FastifyRequest }

/** One line per request: id, method, path, operation, codes of its errors, status, duration. Faults get a line with their stack. */
export function addRequestLog<Context extends LoggedContext>(app: FastifyInstance, logger: Logger): ApolloServerPlugin<Context> {
  const operations = new WeakMap<FastifyRequest, Operation>();
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operation, errors } = operations.get(request) ?? { operation: null, errors: [] };
    const line = {
      requestId: request.id, method: request.method, path: request.url.split('?', 1)[0], operation,
      ...(errors.length > 0 && { errors }), status: reply.statusCode, durationMs: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (request.url.startsWith('/graphql')) logger.info(line, 'request');
    else logger.debug(line, 'request');
  });
  return {
    async requestDidStart({ contextValue: { request } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) if (isFault(error)) logger.error({ requestId: request.id, path: error.path, err: error.originalError ?? error }, 'fault');
        },
        async willSendResponse({ operationName, response }) {
          const body = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
          operations.set(request, { operation: operationName ?? null, errors: (body.errors ?? []).map(({ extensions }) => extensions?.code) });
        },
      };
    },
  };
}
