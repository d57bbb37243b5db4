import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { store } from '../../../src/pipeline.js';
import { stubId, titleKey } from '../../../src/model/keys.js';
import { createMemoryStore } from '../../../src/store/memory/store.js';
import { answer, app } from '../client.js';
import { BASIS, corpusStore, idOf, NOTICE, PLAN, records, RULES } from '../corpus.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});

async function resolve(text: string): Promise<[title: string, reason: string][]> {
  const { resolveDocument } = await answer(server, 'query ($text: String!) { resolveDocument(text: $text) { candidates { document { title date } reason matched } } }', { text }) as
    { resolveDocument: { candidates: { document: { title: string; date: string }; reason: string }[] } };
  return resolveDocument.candidates.map(({ document, reason }) => [document.title, reason]);
}

describe('resolveDocument', () => {
  it('knows a document by any name that an analyst would type, and says why', async () => {
    expect(await resolve(BASIS)).toEqual([[BASIS, 'TITLE']]);
    expect(await resolve(`《${BASIS}》`)).toEqual([[BASIS, 'TITLE']]);
    expect(await resolve(`《${BASIS}》（乙部发〔2022〕3号）`)).toEqual([[BASIS, 'TITLE_AND_NUMBER']]);
    expect(await resolve(`${BASIS} 乙部发[2022]3号`)).toEqual([[BASIS, 'TITLE_AND_NUMBER']]);
    expect(await resolve('乙部发（2022）3号')).toEqual([[BASIS, 'NUMBER']]);
    expect(await resolve(idOf(BASIS))).toEqual([[BASIS, 'ID']]);
    expect(await resolve('乙部令第30号')).toEqual([[RULES, 'NUMBER']]);
  });

  it('gives the notice before the text that shares its number', async () => {
    expect(await resolve('甲教〔2023〕8号')).toEqual([[NOTICE, 'NUMBER'], [PLAN, 'NUMBER']]);
  });

  it('lists all that bear a title; a year beside it puts its version first', async () => {
    const all = await resolve(RULES);
    expect(all).toHaveLength(3);
    expect(all.every(([title, reason]) => title === RULES && reason === 'TITLE')).toBe(true);
    const { resolveDocument } = await answer(server, `{ resolveDocument(text: "${RULES} 2018") { candidates { document { date } reason } } }`) as
      { resolveDocument: { candidates: { document: { date: string | null }; reason: string }[] } };
    expect(resolveDocument.candidates[0]).toEqual({ document: { date: '2018-03-02' }, reason: 'TITLE_AND_YEAR' });
  });

  it('keeps title and number apart where they belong to different documents', async () => {
    expect(await resolve(`《${BASIS}》（甲教〔2023〕8号）`)).toEqual([[NOTICE, 'NUMBER'], [PLAN, 'NUMBER'], [BASIS, 'TITLE']]);
  });

  it('finds a title by a part of it, or by its words', async () => {
    expect(await resolve('乡村学校数字化的意见')).toEqual([[BASIS, 'PART_OF_TITLE']]);
    expect(await resolve('乡村学校数字化意见')).toEqual([[BASIS, 'WORDS_OF_TITLE']]);
    expect(await resolve('数字校园方案')).toEqual(expect.arrayContaining([[PLAN, 'WORDS_OF_TITLE']]));
  });

  it('answers with no candidate and the coverage for what nobody knows', async () => {
    const data = await answer(server, '{ resolveDocument(text: "月球开发条例") { candidates { reason } coverage { held stubs } } }');
    expect(data).toEqual({ resolveDocument: { candidates: [], coverage: { held: 6, stubs: 2 } } });
  });

  it('knows a document by the id of the stub that stood for it', async () => {
    const graph = createMemoryStore();
    const [basis, ...others] = records;
    await store(others, graph);
    await store([basis!], graph);
    server = await app(graph);
    const former = stubId(titleKey(BASIS), '');
    expect(await resolve(former)).toEqual([[BASIS, 'FORMER_ID']]);
    expect(await answer(server, `{ node(id: "${former}") { id } }`)).toEqual({ node: { id: idOf(BASIS) } });
  });
});
