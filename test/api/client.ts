import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../../src/api/server.js';
import { DEFAULT_LIMITS } from '../../src/api/settings.js';
import type { Limits, ServerSettings } from '../../src/api/settings.js';
import type { GraphStore } from '../../src/store/contract.js';

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly string[]; readonly extensions: Record<string, unknown> }[];
}

export const settings = (more: Partial<ServerSettings> = {}): ServerSettings => ({
  host: '127.0.0.1', port: 0, limits: DEFAULT_LIMITS, logger: pino({ level: 'silent' }), evaluationReport: null, ...more,
});

export const app = (store: GraphStore, limits: Partial<Limits> = {}): Promise<FastifyInstance> =>
  buildApp(store, settings({ limits: { ...DEFAULT_LIMITS, ...limits } }));

export async function ask(server: FastifyInstance, query: string, variables: object = {}): Promise<Answer> {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = response.json<{ data?: Record<string, unknown> | null; errors?: Answer['errors'] }>();
  return { status: response.statusCode, data: data ?? null, errors: errors ?? [] };
}

/** The data of a query that must not fail. */
export async function answer(server: FastifyInstance, query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(server, query, variables);
  if (errors.length > 0 || data === null) throw new Error(`query failed: ${JSON.stringify(errors)}`);
  return data;
}
