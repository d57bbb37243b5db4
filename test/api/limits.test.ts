import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { CITERS } from '../../src/api/graphiql/operations.js';
import { answer, app, ask } from './client.js';
import { BASIS, corpusStore, idOf } from './corpus.js';

const nested = (levels: number): string => {
  let inner = '{ totalCount }';
  for (let i = 0; i < levels; i++) inner = `{ nodes { citedBy(first: 1) ${inner} } }`;
  return `{ documents(first: 1) ${inner} }`;
};
/** a0 spreads a1 twice, a1 spreads a2 twice, …: 2^n fields if nobody remembers a fragment. */
const bomb = (n: number): string =>
  `{ document(id: "x") { ...a0 } } ${Array.from({ length: n }, (_, i) => `fragment a${i} on Document { carriedBy { ${i + 1 < n ? `...a${i + 1} ...a${i + 1}` : 'id'} } }`).join(' ')}`;

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});

describe('a request that asks for too much', () => {
  it('is told how deep it is, how deep it may be, and what to do', async () => {
    const { status, errors } = await ask(server, nested(10));
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_DEEP', asked: 22, allowed: 15 } });
    expect(errors[0]!.message).toContain('nodes(ids: …)');
    expect((await ask(server, nested(5))).errors).toEqual([]);
  });

  it('is refused by the nodes that its pages multiply to, with a page size that passes', async () => {
    const query = (first: number): string => `{ documents(first: ${first}) { nodes { citedBy(first: ${first}) { nodes { cites(first: ${first}) { nodes { id } } } } } } }`;
    const { status, errors } = await ask(server, query(100));
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_LARGE', asked: 1_010_100, allowed: 20_000 } });
    const passing = Number(/larger than (\d+)/.exec(errors[0]!.message)![1]);
    expect((await ask(server, query(passing))).errors).toEqual([]);
    expect((await ask(server, query(passing + 1))).errors).toHaveLength(1);
  });

  it('counts page sizes in variables, fragments and defaults too', async () => {
    const query = 'query ($n: Int!) { documents(first: $n) { ...d } } fragment d on DocumentConnection { nodes { citedBy { nodes { cites(first: $n) { nodes { id } } } } } }';
    const { errors } = await ask(server, query, { n: 50 });
    expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_LARGE', asked: 50 + 50 * 20 + 50 * 20 * 50 } });
    expect((await ask(server, query, { n: 10 })).errors).toEqual([]);
  });

  it('gets page caps with the next step', async () => {
    const { errors } = await ask(server, `{ document(title: "${BASIS}") { citedBy(first: 500) { totalCount } } }`);
    expect(errors[0]).toMatchObject({ path: ['document', 'citedBy'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]!.message).toBe('first: 500 was asked, 0 to 100 is allowed; ask first: 100 and go on with after: pageInfo.endCursor');
    for (const query of ['{ documents(first: -1) { totalCount } }', '{ search(text: "a", first: 101) { hasMore } }', `{ graph(around: ["x"], depth: 99) { omittedNodes } }`,
      `{ graph(around: ["x"], maxNodes: 99999) { omittedNodes } }`, `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, `{ search(text: "${'字'.repeat(301)}") { hasMore } }`,
      '{ search(text: "  ") { hasMore } }', '{ path(from: "x", to: "y", maxLength: 99) { length } }', '{ targetStatistics(groupBy: YEAR, first: 5000) { groupCount } }']) {
      expect((await ask(server, query)).errors[0]?.extensions.code, query).toMatch(/^(BAD_USER_INPUT|QUERY_TOO_LARGE)$/);
    }
  });

  it('is stopped at too many aliases, directives and tokens', async () => {
    const aliases = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: coverage { held }`).join(' ')} }`;
    expect((await ask(server, aliases)).errors[0]).toMatchObject({ extensions: { code: 'TOO_MANY_ALIASES', asked: 40, allowed: 30 } });
    const directives = `{ coverage { ${Array.from({ length: 25 }, () => 'held @include(if: true)').join(' ')} } }`;
    expect((await ask(server, directives)).errors[0]).toMatchObject({ extensions: { code: 'TOO_MANY_DIRECTIVES', asked: 25, allowed: 20 } });
    const tokens = `{ coverage { ${'held '.repeat(2_500)} } }`;
    const { errors } = await ask(server, tokens);
    expect(errors[0]!.extensions.code).toBe('QUERY_TOO_LONG');
    expect(errors[0]!.message).toMatch(/2000 tokens.*several queries/);
    const body = await server.inject({ method: 'POST', url: '/graphql', payload: { query: `#${'x'.repeat(200_000)}\n{ coverage { held } }` } });
    expect(body.statusCode).toBe(413);
  });

  it('cannot make the server work by fragments that double or circle', async () => {
    const begun = Date.now();
    expect((await ask(server, bomb(60))).errors[0]!.extensions.code).toBe('QUERY_TOO_DEEP');
    expect((await ask(server, '{ document(id: "x") { ...a } } fragment a on Document { carriedBy { ...b } } fragment b on Document { carriedBy { ...a } }')).status).toBe(400);
    expect((await ask(server, bomb(12))).errors).toEqual([]);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it('may still introspect: the explorer and code generators need it', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await answer(server, getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))).toHaveProperty('__schema');
  });

  it('is judged by the limits that the server was given', async () => {
    const strict = await app(await corpusStore(), { depth: 3, nodes: 10, pageSize: 5 });
    expect((await ask(strict, CITERS, { title: BASIS })).errors[0]!.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', allowed: 3 });
    expect((await ask(strict, `{ node(id: "${idOf(BASIS)}") { id } }`)).errors).toEqual([]);
    expect((await ask(strict, '{ documents(first: 6) { totalCount } }')).errors[0]!.message).toContain('0 to 5 is allowed');
  });
});
