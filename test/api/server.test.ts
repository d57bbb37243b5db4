import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildApp, CannotListen, createServer } from '../../src/api/server.js';
import type { RunningServer } from '../../src/api/server.js';
import { CITERS } from '../../src/api/graphiql/operations.js';
import { StoreUnavailable } from '../../src/store/errors.js';
import type { GraphStore } from '../../src/store/contract.js';
import { ask, settings } from './client.js';
import { BASIS, corpusStore } from './corpus.js';

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
async function serve(store: GraphStore): Promise<RunningServer> {
  const server = await createServer(store, settings());
  running.push(server);
  return server;
}

/** The store with some of its methods replaced. */
const altered = (store: GraphStore, methods: Partial<GraphStore>): GraphStore =>
  new Proxy(store, { get: (target, name): unknown => Reflect.get(methods, name) ?? Reflect.get(target, name) });

function logLines(): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  return { logger: pino({ level: 'info' }, sink), lines };
}

/** A promise to be fulfilled from outside. */
function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve: () => resolve() };
}

const canConnect = (address: string): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
    socket.destroy();
    resolve(true);
  });
  socket.on('error', () => resolve(false));
});

const post = (address: string, query: string, variables: object = {}): Promise<Response> =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });

describe('the server', () => {
  it('answers over HTTP by POST and by GET', async () => {
    const { address } = await serve(await corpusStore());
    const byPost = await post(address, CITERS, { title: BASIS });
    expect(byPost.status).toBe(200);
    expect(await byPost.json()).toMatchObject({ data: { document: { title: BASIS, citedBy: { totalCount: 3 } } } });
    const byGet = await fetch(`${address}/graphql?query=${encodeURIComponent('{ coverage { held } }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await byGet.json()).toEqual({ data: { coverage: { held: 6 } } });
  });

  it('says on /health which data it serves, and 503 with the reason while the store can not answer', async () => {
    const store = await corpusStore();
    const { address } = await serve(store);
    const { dataVersion } = await store.coverage();
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ready', dataVersion, held: 6, stubs: 2 });
    const down = await serve(altered(store, { coverage: () => Promise.reject(new StoreUnavailable('no answer from the database')) }));
    const response = await fetch(`${down.address}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'unavailable', reason: 'no answer from the database' });
  });

  it('finishes the requests under way before it closes, takes no new ones, and does not wait for idle connections', async () => {
    const store = await corpusStore();
    const gate = signal();
    const reached = signal();
    const server = await createServer(altered(store, {
      coverage: async () => {
        reached.resolve();
        await gate.promise;
        return store.coverage();
      },
    }), settings());
    await post(server.address, '{ documents(first: 0) { totalCount } }');
    const underWay = post(server.address, '{ coverage { held } }');
    await reached.promise;
    const closed = server.close();
    await vi.waitFor(() => expect(canConnect(server.address)).resolves.toBe(false));
    gate.resolve();
    expect(await (await underWay).json()).toEqual({ data: { coverage: { held: 6 } } });
    const begun = Date.now();
    await closed;
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('says which address it can not have and what to do', async () => {
    const { address } = await serve(await corpusStore());
    const port = Number(new URL(address).port);
    await expect(createServer(await corpusStore(), settings({ port }))).rejects.toThrow(CannotListen);
    await expect(createServer(await corpusStore(), settings({ port }))).rejects.toThrow(/127\.0\.0\.1:\d+ \(EADDRINUSE\): another program/);
  });
});

describe('errors', () => {
  it('that are faults of the server tell the client nothing but where the log has them', async () => {
    const { logger, lines } = logLines();
    const server = await buildApp(altered(await corpusStore(), { listDocuments: () => Promise.reject(new Error('secret of the house')) }), settings({ logger }));
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query: 'query Q { documents { totalCount } }' } });
    expect(response.body).not.toContain('secret');
    expect(response.json()).toMatchObject({ errors: [{ path: ['documents'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    const fault = lines.find(({ msg }) => msg === 'fault')!;
    expect(fault).toMatchObject({ level: 50, requestId: response.headers['x-request-id'], err: { message: 'secret of the house', stack: expect.stringContaining('server.test') as string } });
  });

  it('of a store that is down have a code of their own', async () => {
    const server = await buildApp(altered(await corpusStore(), { documentsByTitle: () => Promise.reject(new StoreUnavailable('no answer from the database')) }), settings());
    expect((await ask(server, '{ document(title: "甲乙丙") { id } }')).errors[0]).toMatchObject({ message: 'no answer from the database', extensions: { code: 'STORE_UNAVAILABLE' } });
  });

  it('of the query have the codes that GraphQL clients know, and the field that was meant', async () => {
    const server = await buildApp(await corpusStore(), settings());
    expect((await ask(server, '{ coverage { holds } }')).errors[0]).toMatchObject({ message: expect.stringContaining('Did you mean "held"') as string, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect((await ask(server, '{ coverage ')).errors[0]!.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await ask(server, 'query ($id: ID!) { node(id: $id) { id } }')).errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the log', () => {
  it('has one line a request: id, operation, status, duration, codes of errors; no query text', async () => {
    const { logger, lines } = logLines();
    const server = await buildApp(await corpusStore(), settings({ logger }));
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query: CITERS, variables: { title: BASIS } } });
    await server.inject({ method: 'POST', url: '/graphql', payload: { query: 'query Wrong { document { id } }' } });
    await server.inject({ method: 'GET', url: '/health' });
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests).toMatchObject([
      { level: 30, requestId: response.headers['x-request-id'], method: 'POST', path: '/graphql', operation: 'Citers', status: 200, durationMs: expect.any(Number) as number },
      { operation: 'Wrong', status: 200, errors: ['BAD_USER_INPUT'] },
    ]);
    expect(requests).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('totalCount');
  });
});
