import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { createMemoryStore } from '../../src/store/memory/store.js';
import { app, ask } from './client.js';
import { BASIS, corpusStore } from './corpus.js';

let server: FastifyInstance;
let html: string;
const open = async (instance: FastifyInstance): Promise<string> => (await instance.inject({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml' } })).body;
beforeAll(async () => {
  server = await app(await corpusStore());
  html = await open(server);
});

const tabsOf = (page: string): { query: string; variables: string }[] => {
  const { graphiql } = JSON.parse(/id="settings">([^<]*)</.exec(page)![1]!) as { graphiql: { defaultTabs: { query: string; variables: string }[] } };
  return graphiql.defaultTabs;
};

describe('a browser that opens /graphql', () => {
  it('gets GraphiQL with no address outside this server', () => {
    expect(html).toContain('<title>政图 Zhengtu – GraphiQL</title>');
    expect(html).not.toMatch(/(?:https?:)?\/\/[\w.-]+/);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\/graphiql\/[0-9a-f]{12}\/[\w.]+$/);
    expect(html).toContain("default-src 'none'");
  });

  it('gets every file of it from here, compressed, to be kept for ever', async () => {
    const files = [...new Set(html.match(/\/graphiql\/[0-9a-f]{12}\/[\w.]+/g))];
    expect(files).toHaveLength(7);
    for (const url of files) {
      const plain = await server.inject({ url });
      expect(plain.statusCode, url).toBe(200);
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const zipped = await server.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
    }
    expect((await server.inject({ url: '/graphiql/000000000000/graphiql.js' })).statusCode).toBe(404);
    expect((await server.inject({ url: '/graphiql/..%2f..%2fpackage.json/x' })).statusCode).toBe(404);
  });

  it('finds no style or font that is loaded from outside', async () => {
    const style = await server.inject({ url: /\/graphiql\/[0-9a-f]{12}\/graphiql\.css/.exec(html)![0] });
    expect(style.body).not.toMatch(/url\(\s*["']?(?!data:)/);
    expect(style.body).not.toMatch(/@import/);
  });

  it('has the three operations as tabs, with variables that have an answer', async () => {
    const tabs = tabsOf(html);
    expect(tabs.map(({ query }) => /query (\w+)/.exec(query)![1])).toEqual(['Citers', 'TargetsByProgramme', 'Around']);
    for (const { query, variables } of tabs) {
      const { data, errors } = await ask(server, query, variables === '' ? {} : JSON.parse(variables) as object);
      expect(errors).toEqual([]);
      expect(Object.values(data!)[0]).not.toBeNull();
    }
    expect(JSON.parse(tabs[0]!.variables)).toEqual({ title: BASIS });
  });

  it('gets the page of an empty store too', async () => {
    expect(tabsOf(await open(await app(createMemoryStore())))).toHaveLength(3);
  });
});
