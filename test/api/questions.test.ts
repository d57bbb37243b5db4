import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { programmeId } from '../../src/model/keys.js';
import { answer, app, ask } from './client.js';
import { BASIS, corpusStore, idOf, NOTICE, PLAN } from './corpus.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});

describe('lineage', () => {
  const steps = async (id: string, direction: string, more = ''): Promise<{ title: string; depth: number; kinds: string[] }[] | null> => {
    const { lineage } = await answer(server, `{ lineage(document: "${id}", direction: ${direction}${more}) { truncated steps { depth viaId document { title } citations { kind } } coverage { held } } }`) as
      { lineage: { steps: { depth: number; document: { title: string }; citations: { kind: string }[] }[] } | null };
    return lineage && lineage.steps.map(({ document, depth, citations }) => ({ title: document.title, depth, kinds: citations.map(({ kind }) => kind) }));
  };

  it('goes to what a document rests on, with the citations of each step', async () => {
    expect(await steps(idOf(PLAN), 'RESTS_ON')).toEqual(expect.arrayContaining([
      { title: BASIS, depth: 1, kinds: ['BASIS'] }, { title: '网络安全条例', depth: 2, kinds: ['BASIS'] },
    ]));
  });

  it('goes to what would fall with a document', async () => {
    const fallen = await steps(idOf(BASIS), 'RESTED_ON_BY');
    expect(fallen!.map(({ title }) => title)).toEqual(expect.arrayContaining([NOTICE, PLAN]));
    expect(fallen!.map(({ title }) => title)).not.toContain('乙部负责人就推进乡村学校数字化答记者问');
  });

  it('is null for a document that nobody knows, and truncated where told to stop', async () => {
    expect(await steps('d_aaaaaaaaaaaaaaaa', 'RESTS_ON')).toBeNull();
    const { lineage } = await answer(server, `{ lineage(document: "${idOf(BASIS)}", direction: RESTED_ON_BY, maxSteps: 1) { truncated steps { depth } } }`);
    expect(lineage).toMatchObject({ truncated: true, steps: [{ depth: 1 }] });
  });
});

describe('path and graph', () => {
  it('path leads from one node to another over any edges; null if there is none', async () => {
    const query = 'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { label node { id } } edges { type } } }';
    const { path } = await answer(server, query, { from: idOf(NOTICE), to: programmeId('教师数字素养计划') }) as { path: { length: number; nodes: { label: string }[] } };
    expect(path.nodes[0]!.label).toBe(NOTICE);
    expect(path.nodes.at(-1)!.label).toBe('教师数字素养计划');
    expect(path.nodes).toHaveLength(path.length + 1);
    expect(await answer(server, query, { from: idOf(NOTICE), to: 'd_aaaaaaaaaaaaaaaa' })).toEqual({ path: null });
  });

  it('graph keeps to the types asked for and names ids that nothing has', async () => {
    const { graph } = await answer(server, 'query ($ids: [ID!]!) { graph(around: $ids, depth: 2, types: [DOCUMENT]) { nodes { type node { ... on Document { title } } } notFound } }',
      { ids: [idOf(PLAN), 'd_aaaaaaaaaaaaaaaa', 'nonsense'] }) as { graph: { nodes: { type: string }[]; notFound: string[] } };
    expect(new Set(graph.nodes.map(({ type }) => type))).toEqual(new Set(['DOCUMENT']));
    expect(graph.notFound).toEqual(['d_aaaaaaaaaaaaaaaa', 'nonsense']);
  });
});

describe('programmes, institutions, targets', () => {
  it('a programme answers by name or alias with its documents, targets, institutions and parts', async () => {
    const fields = `name parts { nodes { name } } documents { edges { node { title } count } } targets { totalCount }
      institutions { edges { node { name } role evidence { quote document { title } } } }`;
    for (const name of ['数字校园建设行动', '“数字校园建设行动”', '数字校园行动']) {
      expect((await answer(server, `{ programme(name: "${name}") { ${fields} } }`)).programme).toEqual({
        name: '数字校园建设行动', parts: { nodes: [{ name: '教师数字素养计划' }] },
        documents: { edges: [{ node: { title: PLAN }, count: 5 }, { node: { title: BASIS }, count: 2 }] }, targets: { totalCount: 3 },
        institutions: { edges: [{ node: { name: '甲省教育厅' }, role: 'LEADS', evidence: { quote: '由甲省教育厅牵头', document: { title: PLAN } } }] },
      });
    }
    expect(await answer(server, '{ programme(name: "月球计划") { id } }')).toEqual({ programme: null });
    expect((await ask(server, '{ programme { id } }')).errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an institution answers with what it issued, its roles, its parent and its parts', async () => {
    expect((await answer(server, '{ institution(name: "甲省教育厅") { issued { totalCount } roles { edges { node { name } role } } parts { nodes { name parent { name } } } mentions { totalCount } } }')).institution).toEqual({
      issued: { totalCount: 2 }, roles: { edges: [{ node: { name: '数字校园建设行动' }, role: 'LEADS' }] },
      parts: { nodes: [{ name: '甲省电化教育馆', parent: { name: '甲省教育厅' } }] }, mentions: { totalCount: 0 },
    });
  });

  it('targets are filtered and ordered, and lead to document, programme and what they restate', async () => {
    const { targets } = await answer(server, `{ targets(filter: { programme: "数字校园建设行动", unit: "所", year: 2025 }, order: { field: VALUE, direction: ASC }) {
      totalCount nodes { value document { title } programme { name } restates { document { title } } restatedBy { document { title } } } } }`) as { targets: { nodes: object[] } };
    expect(targets.nodes).toEqual(expect.arrayContaining([
      { value: 200, document: { title: BASIS }, programme: { name: '数字校园建设行动' }, restates: null, restatedBy: [{ document: { title: PLAN } }] },
      { value: 200, document: { title: PLAN }, programme: { name: '数字校园建设行动' }, restates: { document: { title: BASIS } }, restatedBy: [] },
    ]));
    expect((await answer(server, '{ targets(filter: { kind: REQUIREMENT }) { nodes { indicator unit comparator programme { id } } } }')).targets).toEqual({
      nodes: [{ indicator: '网络接入率', unit: '%', comparator: 'EQ', programme: null }],
    });
  });

  it('lists are ordered by how many documents name them, or by name', async () => {
    const names = async (query: string): Promise<string[]> => (Object.values(await answer(server, query))[0] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
    expect(await names('{ programmes { nodes { name } } }')).toEqual(['数字校园建设行动', '教师数字素养计划']);
    expect(await names(`{ programmes(filter: { kinds: [PLAN] }) { nodes { name } } }`)).toEqual(['教师数字素养计划']);
    expect(await names(`{ institutions(filter: { document: "${idOf(PLAN)}" }) { nodes { name } } }`)).toEqual(['甲省电化教育馆']);
  });
});

describe('statistics', () => {
  it('group by any of the ways and narrow by filter; the rest is counted', async () => {
    const { targetStatistics } = await answer(server, '{ targetStatistics(groupBy: ISSUER, filter: { yearFrom: 2025 }, first: 1) { groupCount groups { label count } } }');
    expect(targetStatistics).toEqual({ groupCount: 3, groups: [{ label: expect.stringContaining('甲省') as string, count: 4 }] });
  });
});

describe('node', () => {
  it('answers any id by its type, and null for ids that nothing has', async () => {
    const { nodes } = await answer(server, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [idOf(PLAN), programmeId('教师数字素养计划'), 't_aaaaaaaaaaaaaaaa', 'x'] });
    expect(nodes).toEqual([{ __typename: 'Document', id: idOf(PLAN) }, { __typename: 'Programme', id: programmeId('教师数字素养计划') }, null, null]);
  });
});
