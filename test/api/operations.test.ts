import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { AROUND, CITERS, TARGETS_BY_PROGRAMME } from '../../src/api/graphiql/operations.js';
import { answer, app, ask } from './client.js';
import { BASIS, corpusStore, idOf, NOTICE, PLAN } from './corpus.js';

let server: FastifyInstance;
beforeAll(async () => {
  server = await app(await corpusStore());
});

describe('the three operations that every client knows', () => {
  it('Citers lists who cites a document, oldest first, with outcome, rule and the sentences', async () => {
    const data = await answer(server, CITERS, { title: `《${BASIS}》` });
    expect(data).toMatchObject({
      document: {
        id: idOf(BASIS), title: BASIS, number: '乙部发〔2022〕3号', held: true, issuers: [{ name: '乙部' }],
        citedBy: {
          totalCount: 3,
          edges: [
            { node: { date: '2022-05-08', carriedBy: null }, citations: [{ kind: 'INTERPRETS', outcome: 'RESOLVED' }] },
            { node: { date: '2023-04-01' }, citations: [{ outcome: 'RESOLVED' }] },
            { node: { date: '2023-04-01' }, citations: [{ outcome: 'RESOLVED' }] },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
      coverage: { held: 6, ambiguousCitations: 1 },
    });
    const edges = (data as { document: { citedBy: { edges: { node: { title: string; carriedBy: { title: string } | null }; citations: { kind: string; rule: string; evidence: object[] }[] }[] } } }).document.citedBy.edges;
    const ofPlan = edges.find(({ node }) => node.title === PLAN)!;
    expect(ofPlan.node.carriedBy).toEqual({ title: NOTICE, number: '甲教〔2023〕8号' });
    expect(ofPlan.citations).toEqual([{
      kind: 'BASIS', outcome: 'RESOLVED', rule: expect.stringMatching(/\S/) as string,
      evidence: [{ quote: `根据《${BASIS}》，制定本方案`, sectionPath: ['一、总体要求'], start: expect.any(Number) as number, end: expect.any(Number) as number }],
    }]);
  });

  it('TargetsByProgramme counts the goals and adds only what may be added', async () => {
    const data = await answer(server, TARGETS_BY_PROGRAMME);
    const { groups } = data.targetStatistics as { groups: { label: string; count: number; sums: object[] }[] };
    expect(groups.map(({ label, count }) => [label, count])).toEqual([['数字校园建设行动', 3], ['教师数字素养计划', 1]]);
    expect(groups[0]!.sums).toEqual([
      { unit: '所', total: 200, counted: 1, notCounted: 1 },
      { unit: '间', total: 3000, counted: 1, notCounted: 0 },
    ]);
    expect(groups[1]!.sums).toEqual([{ unit: '人次', total: 0, counted: 0, notCounted: 1 }]);
  });

  it('Around draws a bounded piece of graph in which no edge dangles', async () => {
    const data = await answer(server, AROUND, { id: idOf(PLAN) });
    const { nodes, edges, omittedNodes } = data.graph as { nodes: { id: string; type: string; label: string }[]; edges: { source: string; target: string; type: string; kind: string | null }[]; omittedNodes: number };
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids).toContain(idOf(PLAN));
    expect(nodes).toContainEqual({ id: idOf(BASIS), type: 'DOCUMENT', label: BASIS });
    expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(edges).toContainEqual({ source: idOf(PLAN), target: idOf(BASIS), type: 'CITES', kind: 'BASIS' });
    expect(edges).toContainEqual({ source: idOf(NOTICE), target: idOf(PLAN), type: 'CARRIES', kind: null });
    expect(omittedNodes).toBe(0);
  });

  it('says how much of the graph was left out when maxNodes is small', async () => {
    const whole = await answer(server, AROUND, { id: idOf(PLAN) });
    const part = await answer(server, AROUND.replace('maxNodes: 300', 'maxNodes: 3'), { id: idOf(PLAN) });
    const [all, some] = [whole.graph, part.graph] as { nodes: object[]; omittedNodes: number; omittedEdges: number }[];
    expect(some!.nodes).toHaveLength(3);
    expect(some!.nodes.length + some!.omittedNodes).toBe(all!.nodes.length);
    expect(some!.omittedEdges).toBeGreaterThan(0);
  });

  it('run under the limits that the server has by default', async () => {
    for (const [query, variables] of [[CITERS, { title: BASIS }], [TARGETS_BY_PROGRAMME, {}], [AROUND, { id: idOf(PLAN) }]] as const) {
      expect((await ask(server, query, variables)).status).toBe(200);
    }
  });
});
