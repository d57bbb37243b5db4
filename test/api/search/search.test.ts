import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, app } from '../client.js';
import { BASIS, corpusStore, PLAN } from '../corpus.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});

describe('search', () => {
  it('finds documents, programmes, institutions and targets with what matched', async () => {
    const { search } = await answer(server, '{ search(text: "数字校园", first: 50) { hasMore hits { type field text highlights { text highlighted } node { id ... on Document { title } ... on Programme { name } } } } }') as
      { search: { hasMore: boolean; hits: { type: string; field: string; highlights: { text: string; highlighted: boolean }[]; text: string; node: { title?: string; name?: string } }[] } };
    expect(new Set(search.hits.map(({ type }) => type))).toEqual(new Set(['DOCUMENT', 'PROGRAMME', 'TARGET']));
    for (const { text, highlights } of search.hits) {
      expect(highlights.map((part) => part.text).join('')).toBe(text);
      expect(highlights.filter((part) => part.highlighted).map((part) => part.text)).toContain('数字校园');
    }
    expect(search.hits.find(({ type }) => type === 'PROGRAMME')!.node.name).toBe('数字校园建设行动');
    expect(search.hits.some(({ node }) => node.title === PLAN)).toBe(true);
    expect(search.hasMore).toBe(false);
  });

  it('keeps to the types asked for and says when there is more', async () => {
    const { search } = await answer(server, '{ search(text: "数字", types: [DOCUMENT], first: 1) { hasMore hits { type } } }') as { search: { hasMore: boolean; hits: { type: string }[] } };
    expect(search).toEqual({ hasMore: true, hits: [{ type: 'DOCUMENT' }] });
  });

  it('needs every word', async () => {
    const hits = async (text: string): Promise<unknown> => ((await answer(server, `{ search(text: "${text}", types: [DOCUMENT]) { hits { text } } }`)).search as { hits: unknown }).hits;
    expect(await hits('乡村 意见')).toEqual([{ text: BASIS }]);
    expect(await hits('乡村 月球')).toEqual([]);
  });
});
