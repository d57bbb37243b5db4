import { expect, it } from 'vitest';
import { institutionId, programmeId, titleKey } from '../../src/model/keys.js';
import type { Page, PageRequest } from '../../src/store/contract.js';
import { InvalidCursor } from '../../src/store/errors.js';
import { told } from './records.js';
import { putAll, type Ask } from './store-suite.js';

const ids = (page: { readonly edges: readonly { readonly node: { readonly id: string } }[] } | undefined): string[] => page!.edges.map(({ node }) => node.id);
const to = (id: string) => ({ outcome: 'RESOLVED' as const, id: `d_${id}` });

export function answersBehaviour(ask: Ask): void {
  it('finds documents by id, title and number, held ones before stubs and newest first', async () => {
    const store = ask();
    await putAll(
      store, told('old', { title: '甲业办法（试行）', date: '2012-01-01', number: '甲发〔2012〕1号' }), told('new', { title: '甲业办法', date: '2023-01-01' }),
      told('undated', { title: '甲业办法' }), told('citing', { title: '一号通知', cites: [{ title: '甲业办法' }] }),
    );
    expect(await store.documents(['d_new', 'd_nobody'])).toMatchObject([{ title: '甲业办法' }, null]);
    expect((await store.documentsByTitle(titleKey('《甲业办法》'))).map(({ id, held }) => (held ? id : 'stub'))).toEqual(['d_new', 'd_old', 'd_undated', 'stub']);
    expect(await store.documentsByNumber('甲发(2012)1')).toMatchObject([{ id: 'd_old' }]);
    expect(await store.documentsByTitle('无此文')).toEqual([]);
  });

  it('lists citers oldest first, without date last, each once with its kinds in order', async () => {
    const store = ask();
    const cites = (...kinds: ('MENTIONS' | 'BASIS' | 'REPEALS')[]) => [{ title: '甲法', kinds, end: to('law') }];
    await putAll(
      store, told('law', { title: '甲法', date: '2000-01-01' }), told('c', { title: '丙', cites: cites('MENTIONS') }),
      told('b', { title: '乙', date: '2020-01-01', cites: cites('REPEALS', 'BASIS', 'MENTIONS') }), told('a', { title: '甲', date: '2021-01-01', cites: cites('BASIS') }),
    );
    const [page] = await store.citersOf(['d_law'], {}, { first: 9 });
    expect(page!.edges.map(({ node, extra }) => [node.id, extra.citations.map(({ kind }) => kind)])).toEqual([
      ['d_b', ['BASIS', 'REPEALS', 'MENTIONS']], ['d_a', ['BASIS']], ['d_c', ['MENTIONS']],
    ]);
    const [bases] = await store.citersOf(['d_law'], { kinds: ['BASIS'] }, { first: 1 });
    expect(bases).toMatchObject({ totalCount: 2, hasNextPage: true, edges: [{ node: { id: 'd_b' }, extra: { citations: [{ kind: 'BASIS' }] } }] });
    expect(bases!.edges[0]!.extra.citations).toHaveLength(1);
  });

  it('pages through hundreds of citers, roles and namings, filtered or not, and sees what is added between', async () => {
    const store = ask();
    const notice = (n: number) => told(`n${n}`, {
      title: `${n}号通知`, date: `20${10 + (n % 13)}-01-01`, cites: [{ title: '甲法', kinds: n % 2 ? ['BASIS'] : ['MENTIONS'], end: to('law') }],
      programmes: { 双优计划: { count: 1 + (n % 7) } }, roles: [['甲部', 'LEADS', '双优计划']],
    });
    await putAll(store, told('law', { title: '甲法' }), ...Array.from({ length: 300 }, (_, n) => notice(n)));
    const asks = {
      citers: (page: PageRequest) => store.citersOf(['d_law'], {}, page),
      bases: (page: PageRequest) => store.citersOf(['d_law'], { kinds: ['BASIS'] }, page),
      roles: (page: PageRequest) => store.rolesOf([institutionId('甲部')], page),
      naming: (page: PageRequest) => store.documentsNaming([programmeId('双优计划')], page),
    };
    const seen: Record<string, number> = {};
    for (const [name, ask] of Object.entries(asks)) {
      const cursors = new Set<string>();
      let after: string | null = null;
      for (let more = true; more;) {
        const page: Page<unknown, unknown> = (await ask({ first: 70, after }))[0]!;
        for (const { cursor } of page.edges) cursors.add(cursor);
        after = page.edges.at(-1)!.cursor;
        more = page.hasNextPage;
      }
      seen[name] = cursors.size;
    }
    expect(seen).toEqual({ citers: 300, bases: 150, roles: 300, naming: 300 });
    await putAll(store, notice(301));
    expect((await asks.bases({ first: 0 }))[0]!.totalCount).toBe(151);
    expect((await asks.roles({ first: 0 }))[0]!.totalCount).toBe(301);
  });

  it('goes on after a cursor whose item has gone', async () => {
    const store = ask();
    const notice = (name: string, date: string) => told(name, { title: `${name}号通知`, date, issuers: ['甲部'] });
    await putAll(store, notice('a', '2021-01-01'), notice('b', '2022-01-01'), notice('c', '2023-01-01'));
    const [first] = await store.issuedBy([institutionId('甲部')], { first: 2 });
    expect(ids(first)).toEqual(['d_c', 'd_b']);
    await store.change((change) => change.remove('d_b'));
    const [next] = await store.issuedBy([institutionId('甲部')], { first: 2, after: first!.edges[1]!.cursor });
    expect(ids(next)).toEqual(['d_a']);
    expect(next).toMatchObject({ totalCount: 2, hasNextPage: false });
  });

  it('refuses a cursor that is none, and one of another order', async () => {
    const store = ask();
    await putAll(store, told('a', { title: '甲', date: '2021-01-01', issuers: ['甲部'] }));
    const [page] = await store.issuedBy([institutionId('甲部')], { first: 1 });
    for (const after of ['', 'x', '！', page!.edges[0]!.cursor.slice(0, -4), Buffer.from('["newest first",1]').toString('base64url')]) {
      await expect(store.issuedBy([institutionId('甲部')], { first: 1, after }), after).rejects.toThrow(InvalidCursor);
    }
    await expect(store.missingDocuments({ first: 1, after: page!.edges[0]!.cursor })).rejects.toThrow(InvalidCursor);
    await expect(store.listDocuments({}, { field: 'TITLE', direction: 'ASC' }, { first: 1, after: page!.edges[0]!.cursor })).rejects.toThrow(InvalidCursor);
  });

  it('orders text by code point, so that a rare character stands behind full-width marks', async () => {
    const store = ask();
    await putAll(store, told('a', { title: '𠮷县规划' }), told('b', { title: '！规划' }), told('c', { title: '一县规划' }));
    expect(ids(await store.listDocuments({}, { field: 'TITLE', direction: 'ASC' }, { first: 9 }))).toEqual(['d_c', 'd_b', 'd_a']);
  });

  it('puts documents without a date last in either direction', async () => {
    const store = ask();
    await putAll(store, told('a', { title: '甲' }), told('b', { title: '乙', date: '2020-01-01' }), told('c', { title: '丙', date: '2021-01-01' }));
    for (const [direction, order] of [['ASC', ['d_b', 'd_c', 'd_a']], ['DESC', ['d_c', 'd_b', 'd_a']]] as const) {
      expect(ids(await store.listDocuments({}, { field: 'DATE', direction }, { first: 9 }))).toEqual(order);
    }
  });

  it('merges what documents contribute to a programme or institution, and parts it again', async () => {
    const store = ask();
    await putAll(
      store, told('a', { title: '甲', programmes: { '“双优”计划': { aliases: ['双优'], kind: 'PROJECT' } }, institutions: { 甲部: {} } }),
      told('b', { title: '乙', programmes: { 双优计划: { aliases: ['优优'], kind: 'PLAN', parent: '强校工程' } }, institutions: { 甲部办公厅: { parent: '甲部' } } }),
    );
    const id = programmeId('双优计划');
    expect(await store.programmes([id])).toEqual([{ id, name: '双优计划', aliases: ['优优', '双优'], kind: 'PLAN' }]);
    expect(await store.parentOfProgramme([id])).toMatchObject([{ name: '强校工程' }]);
    expect(ids((await store.partsOfInstitution([institutionId('甲部')], { first: 9 }))[0])).toEqual([institutionId('甲部办公厅')]);
    await store.change((change) => change.remove('d_b'));
    expect(await store.programmes([id, programmeId('强校工程')])).toEqual([{ id, name: '“双优”计划', aliases: ['双优'], kind: 'PROJECT' }, null]);
    expect(await store.parentOfProgramme([id])).toEqual([null]);
    expect(await store.institutions([institutionId('甲部'), institutionId('甲部办公厅')])).toMatchObject([{ name: '甲部' }, null]);
  });

  it('shows a carrier and what it prints only while both are held', async () => {
    const store = ask();
    await putAll(store, told('payload', { title: '甲业办法', carrier: 'notice' }));
    expect(await store.carriersOf(['d_payload'])).toEqual([null]);
    await putAll(store, told('notice', { title: '关于印发《甲业办法》的通知' }));
    expect(await store.carriersOf(['d_payload'])).toMatchObject([{ id: 'd_notice' }]);
    expect(await store.carriedBy(['d_notice'])).toMatchObject([[{ id: 'd_payload' }]]);
    await store.change((change) => change.remove('d_notice'));
    expect(await store.carriersOf(['d_payload'])).toEqual([null]);
  });

  it('has later documents restate the earliest target with the same number of the same thing', async () => {
    const store = ask();
    const sets = [{ indicator: '基地', value: 50, year: 2025 }];
    await putAll(store, told('b', { title: '乙', date: '2022-01-01', sets }), told('c', { title: '丙', date: '2023-01-01', sets }));
    expect(await store.restates(['t_d_b_0', 't_d_c_0'])).toMatchObject([null, { id: 't_d_b_0' }]);
    await putAll(store, told('a', { title: '甲', date: '2021-01-01', sets: [...sets, ...sets] }));
    expect(await store.restates(['t_d_a_1', 't_d_b_0', 't_d_c_0'])).toMatchObject([null, { id: 't_d_a_0' }, { id: 't_d_a_0' }]);
    expect((await store.restatedBy(['t_d_a_0', 't_d_b_0'])).map((all) => all.map(({ id }) => id))).toEqual([['t_d_b_0', 't_d_c_0'], []]);
  });

  it('adds up what may be added: one unit and indicator, no restatement, and says what was left out', async () => {
    const store = ask();
    const programme = '双优计划';
    await putAll(
      store,
      told('a', { title: '甲', date: '2021-01-01', sets: [{ indicator: '基地', value: 0.1, programme }, { indicator: '基地', value: 0.2, programme, comparator: 'APPROX' }] }),
      told('b', { title: '乙', date: '2022-01-01', sets: [{ indicator: '基地', value: 0.1, programme }, { indicator: '比例', value: 50, unit: '%', programme, summable: false }] }),
      told('c', { title: '丙', sets: [{ indicator: '人次', value: 7 }] }),
    );
    expect(await store.targetStatistics('PROGRAMME', {})).toEqual([
      {
        key: programmeId(programme), label: programme, count: 4, sums: [
          { unit: '个', indicator: '基地', total: 0.3, counted: 2, notCounted: 1, approximate: true }, { unit: '%', indicator: '比例', total: 0, counted: 0, notCounted: 1, approximate: false },
        ],
      },
      { key: '', label: '', count: 1, sums: [{ unit: '个', indicator: '人次', total: 7, counted: 1, notCounted: 0, approximate: false }] },
    ]);
  });

  it('searches every word in one field, whole fields first, then beginnings, then the most cited', async () => {
    const store = ask();
    await putAll(
      store, told('whole', { title: '甲业 规划' }), told('begins', { title: '甲业规划实施办法' }), told('inside', { title: '关于甲业规划的意见' }),
      told('cited', { title: '印发甲业规划的通知' }), told('citing', { title: '一号', cites: [{ title: '印发甲业规划的通知', end: to('cited') }] }),
    );
    expect((await store.search('甲业　规划', ['DOCUMENT'], 9)).map(({ id }) => id)).toEqual(['d_whole', 'd_begins', 'd_cited', 'd_inside']);
    expect(await store.search('规划 没有的词', null, 9)).toEqual([]);
    expect(await store.search('  ', null, 9)).toEqual([]);
  });

  it('follows what a document rests on and what rests on it, level by level', async () => {
    const store = ask();
    await putAll(
      store, told('law', { title: '甲法', date: '2000-01-01' }), told('plan', { title: '甲业规划', date: '2010-01-01', cites: [{ title: '甲法', kinds: ['BASIS'], end: to('law') }] }),
      told('notice', { title: '一号通知', date: '2020-01-01', cites: [{ title: '甲业规划', kinds: ['IMPLEMENTS'], end: to('plan') }, { title: '甲法', kinds: ['MENTIONS'], end: to('law') }] }),
      told('text', { title: '甲业细则', date: '2020-01-01', carrier: 'notice' }),
    );
    const down = await store.lineage('d_law', 'RESTED_ON_BY', 5, 9);
    expect(down.steps.map(({ document, depth, viaId }) => [document.id, depth, viaId])).toEqual([['d_plan', 1, 'd_law'], ['d_notice', 2, 'd_plan'], ['d_text', 3, 'd_notice']]);
    expect((await store.lineage('d_text', 'RESTS_ON', 5, 9)).steps.map(({ document }) => document.id)).toEqual(['d_notice', 'd_plan', 'd_law']);
    expect(await store.lineage('d_law', 'RESTED_ON_BY', 5, 2)).toMatchObject({ truncated: true, steps: [{}, {}] });
    expect(await store.lineage('d_nobody', 'RESTS_ON', 5, 9)).toEqual({ steps: [], truncated: false });
  });

  it('finds a shortest path over edges of every type, and none that is longer than asked', async () => {
    const store = ask();
    await putAll(store, told('a', { title: '甲', programmes: { 双优计划: {} } }), told('b', { title: '乙', sets: [{ indicator: '基地', value: 1, programme: '双优计划' }] }));
    const path = await store.path('d_a', 'd_b', 3);
    expect(path!.nodes.map(({ id }) => id)).toEqual(['d_a', programmeId('双优计划'), 't_d_b_0', 'd_b']);
    expect(path!.edges.map(({ type }) => type)).toEqual(['NAMES', 'UNDER', 'SETS']);
    expect(await store.path('d_a', 'd_b', 2)).toBeNull();
    expect(await store.path('d_a', 'd_nobody', 9)).toBeNull();
    expect(await store.path('d_a', 'd_a', 0)).toMatchObject({ nodes: [{ id: 'd_a' }], edges: [] });
  });

  it('draws a bounded piece and says what it left out', async () => {
    const store = ask();
    await putAll(
      store, told('law', { title: '甲法' }),
      ...['a', 'b', 'c'].map((name) => told(name, { title: name, issuers: name === 'b' ? ['甲部'] : [], cites: [{ title: '甲法', kinds: ['BASIS'], end: to('law') }] })),
    );
    const piece = await store.subgraph({ around: ['d_law'], depth: 1, types: null, maxNodes: 2 });
    expect(piece).toEqual({
      nodes: [{ id: 'd_law', type: 'DOCUMENT', label: '甲法' }, { id: 'd_b', type: 'DOCUMENT', label: 'b' }], edges: [{ source: 'd_b', target: 'd_law', type: 'CITES', kind: 'BASIS' }],
      omittedNodes: 2, omittedEdges: 2,
    });
    expect((await store.subgraph({ around: ['d_law'], depth: 2, types: ['INSTITUTION'], maxNodes: 9 })).nodes).toHaveLength(1);
  });
}
