import { expect, it } from 'vitest';
import { titleKey } from '../../src/model/keys.js';
import type { Decision } from '../../src/store/contract.js';
import { stubOf, told } from './records.js';
import { putAll, type Ask } from './store-suite.js';

const BASIS = '关于振兴甲业的意见';
const toStub = (source: string, title: string, edition = ''): Decision => ({
  sourceId: `d_${source}`, titleKey: titleKey(title), edition, targetId: stubOf(title, edition), outcome: 'STUB', rule: 'r', candidates: [],
});
const toDocument = (source: string, title: string, id: string): Decision => ({ ...toStub(source, title), targetId: `d_${id}`, outcome: 'RESOLVED' });

export function stubBehaviour(ask: Ask): void {
  it('makes a stub of a cited text with what its citations tell', async () => {
    const store = ask();
    await putAll(
      store,
      told('one', { title: '一号通知', cites: [{ title: BASIS, number: '甲发〔2020〕1号' }] }),
      told('two', { title: '二号通知', cites: [{ title: `甲部 乙部${BASIS}`, number: '甲发[2020]1号' }] }),
    );
    const [stub] = await store.documents([stubOf(BASIS, '甲发(2020)1')]);
    expect(stub).toMatchObject({
      title: `甲部 乙部${BASIS}`, number: '甲发[2020]1号', numberKey: '甲发(2020)1', kind: '意见', date: null, held: false, file: null, fingerprint: null,
    });
    expect(await store.coverage()).toMatchObject({ held: 2, stubs: 1, stubCitations: 2, resolvedCitations: 0 });
    await store.change((change) => change.remove('d_two'));
    expect(await store.documents([stub!.id])).toMatchObject([{ title: BASIS, number: '甲发〔2020〕1号' }]);
  });

  it('drops a stub with the last citation of it', async () => {
    const store = ask();
    const cites = [{ title: BASIS }];
    await putAll(store, told('one', { title: '一号通知', cites }), told('two', { title: '二号通知', cites }));
    await store.change((change) => change.remove('d_one'));
    expect(await store.documents([stubOf(BASIS)])).toMatchObject([{ held: false }]);
    await putAll(store, told('two', { title: '二号通知' }));
    expect(await store.documents([stubOf(BASIS)])).toEqual([null]);
    expect(await store.documentsByTitle(titleKey(BASIS))).toEqual([]);
    expect(await store.coverage()).toMatchObject({ stubs: 0, stubCitations: 0 });
  });

  it('answers under the stub’s id when the document has arrived, in every read that takes a document', async () => {
    const store = ask();
    await putAll(store, told('one', { title: '一号通知', date: '2021-01-01', cites: [{ title: BASIS, kinds: ['BASIS'] }] }));
    const old = stubOf(BASIS);
    await putAll(store, told('basis', { title: BASIS, number: '甲发〔2020〕1号', date: '2020-05-01', issuers: ['甲部'], sets: [{ indicator: '基地', value: 50 }], programmes: { 甲计划: {} } }));
    await store.change((change) => change.decide([toDocument('one', BASIS, 'basis')]));

    for (const id of [old, stubOf(BASIS, '甲发(2020)1'), stubOf(BASIS, '2020')]) {
      expect(await store.documents([id])).toMatchObject([{ id: 'd_basis', held: true }]);
    }
    expect((await store.citersOf([old], {}, { first: 9 }))[0]!.edges.map(({ node }) => node.id)).toEqual(['d_one']);
    expect(await store.issuersOf([old])).toMatchObject([[{ name: '甲部' }]]);
    expect(await store.targetsOf([old], { first: 9 })).toMatchObject([{ totalCount: 1 }]);
    expect(await store.programmesNamedBy([old], { first: 9 })).toMatchObject([{ totalCount: 1 }]);
    expect(await store.lineage(old, 'RESTED_ON_BY', 1, 9)).toMatchObject({ steps: [{ document: { id: 'd_one' }, viaId: 'd_basis' }] });
    expect(await store.listTargets({ documentId: old }, { field: 'YEAR', direction: 'ASC' }, { first: 9 })).toMatchObject({ totalCount: 1 });
    expect((await store.subgraph({ around: [old], depth: 0, types: null, maxNodes: 9 })).nodes).toEqual([{ id: 'd_basis', type: 'DOCUMENT', label: BASIS }]);
  });

  it('leads a former id nowhere while two held versions share it, and to the one left when the other goes', async () => {
    const store = ask();
    await putAll(store, told('old', { title: BASIS, date: '2012-01-01' }), told('new', { title: BASIS, date: '2023-01-01' }));
    expect(await store.documents([stubOf(BASIS), stubOf(BASIS, '2012'), stubOf(BASIS, '2023')])).toMatchObject([null, { id: 'd_old' }, { id: 'd_new' }]);
    await store.change((change) => change.remove('d_old'));
    expect(await store.documents([stubOf(BASIS), stubOf(BASIS, '2012')])).toMatchObject([{ id: 'd_new' }, null]);
  });

  it('leads the id of a stub with a period to the plan of that period', async () => {
    const store = ask();
    await putAll(store, told('plan', { title: '甲业行动计划（2023—2025年）', date: '2023-01-01' }));
    expect(await store.documents([stubOf('甲业行动计划', '2023-2025'), stubOf('甲业行动计划', '2018-2020')])).toMatchObject([{ id: 'd_plan' }, null]);
  });

  it('lets a stub that stands keep its id before any document', async () => {
    const store = ask();
    await putAll(store, told('held', { title: BASIS, date: '2012-01-01' }), told('one', { title: '一号通知', cites: [{ title: BASIS }] }));
    expect(await store.documents([stubOf(BASIS)])).toMatchObject([{ id: stubOf(BASIS), held: false }]);
  });

  it('has a cited document that is withdrawn stand as a stub, and follows the citations where they are sent then', async () => {
    const store = ask();
    await putAll(
      store, told('basis', { title: BASIS, date: '2020-05-01', number: '甲发〔2020〕1号' }),
      told('one', { title: '一号通知', cites: [{ title: BASIS, end: { outcome: 'RESOLVED', id: 'd_basis' } }] }),
    );
    await store.change(async (change) => {
      expect(await change.remove('d_basis')).toBe(true);
      expect(await change.family([titleKey(BASIS)], [])).toMatchObject([{ id: 'd_basis', held: false, date: null }]);
      await change.decide([toStub('one', BASIS)]);
      expect(await change.family([titleKey(BASIS)], [])).toMatchObject([{ id: stubOf(BASIS), held: false }]);
    });
    expect(await store.documents(['d_basis', stubOf(BASIS)])).toMatchObject([null, { held: false, title: BASIS }]);
    expect(await store.coverage()).toMatchObject({ held: 1, stubs: 1, stubCitations: 1, resolvedCitations: 0 });
    expect(await store.change((change) => change.remove('d_basis'))).toBe(false);
  });

  it('keeps an ambiguous citation at its stub and shows it to its candidates only where it is asked for', async () => {
    const store = ask();
    const candidates = ['d_new', 'd_old'];
    await putAll(
      store, told('old', { title: BASIS, date: '2012-01-01' }), told('new', { title: BASIS, date: '2023-01-01' }),
      told('one', { title: '一号通知', cites: [{ title: BASIS, end: { outcome: 'AMBIGUOUS', candidates } }] }),
    );
    const ids = ['d_old', 'd_new', stubOf(BASIS)];
    expect((await store.citersOf(ids, {}, { first: 9 })).map(({ totalCount }) => totalCount)).toEqual([0, 0, 0]);
    const doubtful = await store.citersOf(ids, { outcomes: ['AMBIGUOUS'] }, { first: 9 });
    expect(doubtful.map(({ edges }) => edges.map(({ node, extra }) => [node.id, extra.citations[0]!.candidates]))).toEqual(ids.map(() => [['d_one', candidates]]));
    expect((await store.citedBy(['d_one'], {}, { first: 9 }))[0]!.edges.map(({ node }) => node.id)).toEqual([stubOf(BASIS)]);
    expect(await store.missingDocuments({ first: 9 })).toMatchObject({ totalCount: 0 });
    expect(await store.coverage()).toMatchObject({ ambiguousCitations: 1, stubCitations: 0, stubs: 1 });
  });
}
