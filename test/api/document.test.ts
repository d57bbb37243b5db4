import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, app, ask } from './client.js';
import { BASIS, corpusStore, NOTICE, PLAN, RULES } from './corpus.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});
const document = async (args: string, fields = 'title'): Promise<unknown> => (await answer(server, `{ document(${args}) { ${fields} } }`)).document;

describe('document', () => {
  it('is found by title with or without 《》, in other brackets and widths', async () => {
    for (const title of [BASIS, `《${BASIS}》`, `甲省教育厅${BASIS}`, ` ${BASIS} `]) expect(await document(`title: ${JSON.stringify(title)}`)).toEqual({ title: BASIS });
  });

  it('is found by number in any brackets; a number that a notice shares with its text means the notice', async () => {
    expect(await document('number: "甲教[2023]8号"')).toEqual({ title: NOTICE });
    expect(await document('number: "甲教（２０２３）第8号"')).toEqual({ title: NOTICE });
  });

  it('is null for a title, number or id that nobody knows', async () => {
    for (const args of ['title: "关于月球的意见"', 'title: "《》"', 'number: "月发〔1969〕1号"', 'number: "号"', 'id: "d_aaaaaaaaaaaaaaaa"', 'id: "nonsense"']) {
      expect(await document(args), args).toBeNull();
    }
  });

  it('answers a title that several documents bear with an error that lists them', async () => {
    const { data, errors } = await ask(server, `{ document(title: "${RULES}") { id } }`);
    expect(data).toEqual({ document: null });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'AMBIGUOUS_TITLE',
      documents: expect.arrayContaining([
        { id: expect.any(String) as string, title: RULES, number: '乙部令第30号', date: '2021-03-02', held: true, edition: '' },
        { id: expect.any(String) as string, title: RULES, number: '乙部令第12号', date: '2018-03-02', held: true, edition: '' },
      ]) as unknown,
    });
    expect(errors[0]!.message).toContain('乙部令第30号 2021-03-02');
  });

  it('wants exactly one of title, id and number', async () => {
    for (const args of ['', `(title: "${BASIS}", number: "甲教〔2023〕8号")`, '(title: null)']) {
      expect((await ask(server, `{ document${args} { id } }`)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('a stub answers by its title, and says that its text is not held', async () => {
    expect(await document('title: "网络安全条例"', 'held number file class citedBy { totalCount } cites { totalCount }')).toEqual({
      held: false, number: null, file: null, class: 'POLICY', citedBy: { totalCount: 1 }, cites: { totalCount: 0 },
    });
  });

  it('tells which parts of a text it cites', async () => {
    expect(await document(`title: "${BASIS}"`, 'cites { edges { citations { cited { title parts } } } }')).toEqual({
      cites: { edges: [{ citations: [{ cited: { title: '网络安全条例', parts: ['第三条'] } }] }] },
    });
  });

  it('leads to its neighbours, each with its sentence', async () => {
    const fields = `carriedBy { title } issuers { name } sections { path }
      programmes { edges { node { name } count evidence { quote file } } }
      institutions { nodes { name } } targets { totalCount nodes { indicator evidence { quote } } }
      cites(filter: { outcomes: [AMBIGUOUS] }) { edges { node { title held } citations { outcome candidates { date } cited { title marked } } } }`;
    expect(await document(`title: "${PLAN}"`, fields)).toMatchObject({
      carriedBy: { title: NOTICE },
      issuers: [{ name: '甲省教育厅' }, { name: '甲省财政厅' }],
      sections: [{ path: ['一、总体要求'] }],
      programmes: { edges: [{ node: { name: '数字校园建设行动' }, count: 5, evidence: { quote: '实施数字校园建设行动', file: '数字校园建设.md' } }, { count: 2 }] },
      institutions: { nodes: [{ name: '甲省电化教育馆' }] },
      targets: { totalCount: 4, nodes: [{ indicator: '乡村数字校园', evidence: { quote: '建设乡村数字校园200所' } }, {}, {}, {}] },
      cites: { edges: [{ node: { title: RULES, held: false }, citations: [{ outcome: 'AMBIGUOUS', candidates: [{}, {}], cited: { title: RULES, marked: true } }] }] },
    });
    expect(await document(`title: "${NOTICE}"`, 'carries { title }')).toEqual({ carries: [{ title: PLAN }] });
  });

  it('filters citations by kind', async () => {
    expect(await document(`title: "${BASIS}"`, 'citedBy(filter: { kinds: [INTERPRETS] }) { nodes { kind } }')).toEqual({ citedBy: { nodes: [{ kind: '答记者问' }] } });
  });
});

describe('documents', () => {
  const titles = async (args: string): Promise<string[]> => {
    const { documents } = await answer(server, `{ documents(${args}) { nodes { title date } } }`) as { documents: { nodes: { title: string }[] } };
    return documents.nodes.map(({ title }) => title);
  };

  it('are filtered by kind, date, issuer and programme; issuer and programme by name or id', async () => {
    expect(await titles('filter: { held: true, kinds: ["答记者问"] }')).toEqual(['乙部负责人就推进乡村学校数字化答记者问']);
    expect(await titles('filter: { dateFrom: "2021-01-01", dateTo: "2022-05-06" }, order: { field: DATE, direction: ASC }')).toEqual([RULES, BASIS]);
    expect((await titles('filter: { issuer: "甲省财政厅" }')).sort()).toEqual([PLAN, NOTICE].sort());
    expect(await titles('filter: { programme: "数字校园行动", text: "推进" }')).toEqual([BASIS]);
    expect(await titles('filter: { held: false }, order: { field: TITLE, direction: ASC }')).toHaveLength(2);
    expect((await titles('filter: { held: true }, order: { field: CITATIONS }'))[0]).toBe(BASIS);
  });

  it('page by cursor without losing or repeating any', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { documents } = await answer(server, 'query ($after: String) { documents(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }', { after }) as
        { documents: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string } } };
      seen.push(...documents.nodes.map(({ id }) => id));
      expect(documents.pageInfo.hasPreviousPage).toBe(after !== null);
      after = documents.pageInfo.endCursor;
      if (!documents.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(documents.totalCount);
        expect(seen).toHaveLength(documents.totalCount);
        return;
      }
    }
  });

  it('count without returning any when first is 0', async () => {
    expect(await answer(server, '{ documents(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }')).toEqual({
      documents: { totalCount: 8, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });

  it('refuse a cursor that is none, a kind that is none and a name that nobody bears, and say what to do', async () => {
    const error = async (args: string) => (await ask(server, `{ documents(${args}) { totalCount } }`)).errors[0]!;
    expect(await error('after: "zzz"')).toMatchObject({ message: expect.stringContaining('endCursor') as string, extensions: { code: 'BAD_USER_INPUT' } });
    expect((await error('filter: { kinds: ["通告信"] }')).message).toContain('one of "通知" "意见"');
    expect((await error('filter: { dateFrom: "2022-13-01" }')).message).toContain('2023-07-03');
    expect(await error('filter: { issuer: "月球部" }')).toMatchObject({ message: expect.stringContaining('search(text: …)') as string, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
