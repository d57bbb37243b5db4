import fc from 'fast-check';
import { expect, it } from 'vitest';
import { programmeId, titleKey } from '../../src/model/keys.js';
import { MalformedRecord } from '../../src/store/errors.js';
import type { DocumentRecord } from '../../src/store/records.js';
import { differences } from './differential.js';
import { answers, live, take } from './questions.js';
import { told } from './records.js';
import { putAll, type Ask } from './store-suite.js';
import { documentIds, documents, life } from './worlds.js';

class Halt extends Error {}

export function changeBehaviour(ask: Ask, graphs: number): void {
  it('keeps no trace of a change that throws, whatever it did before', async () => {
    const store = ask();
    for (const [before, undone] of fc.sample(fc.tuple(life, life), { numRuns: graphs, seed: 11 })) {
      await live(store, before);
      const asked = await answers(store);
      const halted = store.change(async (change) => {
        for (const step of undone) await take(change, step);
        throw new Halt();
      });
      await expect(halted).rejects.toThrow(Halt);
      expect(differences(await answers(store), asked)).toEqual([]);
    }
  });

  it('reads its own writes within a change', async () => {
    await ask().change(async (change) => {
      await change.put(told('one', { title: '一号通知', number: '甲发〔2020〕1号', date: '2020-01-01', cites: [{ title: '二号通知' }] }));
      expect(await change.dates(['d_one', 'd_two'])).toEqual(new Map([['d_one', '2020-01-01']]));
      expect([...(await change.fingerprints(['d_one', 'd_two'])).keys()]).toEqual(['d_one']);
      expect(await change.family([], ['甲发(2020)1'])).toMatchObject([{ id: 'd_one', held: true }]);
      expect(await change.family([titleKey('二号通知')], [])).toMatchObject([{ held: false }]);
      expect(await change.citationsNaming([titleKey('二号通知')], [])).toMatchObject([{ sourceId: 'd_one', outcome: 'STUB' }]);
      expect(await change.citationsOf('d_one')).toHaveLength(1);
      expect(await change.remove('d_one')).toBe(true);
      expect(await change.family([titleKey('二号通知')], ['甲发(2020)1'])).toEqual([]);
      expect(await change.citationsOf('d_one')).toEqual([]);
    });
  });

  it('answers with what the work answers', async () => {
    expect(await ask().change(async () => 42)).toBe(42);
  });

  it('ends in the same graph whatever the order of documents, with others put and removed between', async () => {
    const store = ask();
    const empty = async () => {
      for (const id of documentIds) await store.change((change) => change.remove(id));
    };
    const cases = fc.tuple(documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), life);
    for (const [[records, shuffled], before] of fc.sample(cases, { numRuns: graphs, seed: 7 })) {
      await empty();
      for (const record of records) await putAll(store, record);
      const asked = await answers(store);
      await empty();
      await live(store, before);
      const kept = new Set(records.map(({ document }) => document.id));
      for (const id of documentIds) if (!kept.has(id)) await store.change((change) => change.remove(id));
      for (const record of shuffled) await putAll(store, record);
      expect(differences(await answers(store), asked)).toEqual([]);
    }
  });

  it('is empty again when everything is taken out', async () => {
    const store = ask();
    const asked = await answers(store);
    await live(store, fc.sample(life, { numRuns: 3, seed: 3 }).flat());
    for (const id of documentIds) await store.change((change) => change.remove(id));
    expect(differences(await answers(store), asked)).toEqual([]);
    expect((await store.coverage()).dataVersion).toBe('0000000000000000');
  });

  it('changes the data version exactly when what is held changes', async () => {
    const store = ask();
    const version = async () => (await store.coverage()).dataVersion;
    const one = told('one', { title: '一号通知', cites: [{ title: '二号通知' }] });
    await putAll(store, one);
    const first = await version();
    await putAll(store, one);
    expect(await version()).toBe(first);
    await putAll(store, told('one', { title: '一号通知' }));
    expect(await version()).not.toBe(first);
    await putAll(store, one, told('two', { title: '二号通知' }));
    expect(await version()).not.toBe(first);
    await store.change((change) => change.remove('d_two'));
    expect(await version()).toBe(first);
  });

  it('leaves out decisions on citations that nobody makes', async () => {
    const store = ask();
    await putAll(store, told('one', { title: '一号通知' }));
    const decision = { titleKey: '二号通知', edition: '', targetId: 'd_one', outcome: 'RESOLVED' as const, rule: 'r', candidates: [] };
    await store.change((change) => change.decide([{ ...decision, sourceId: 'd_one' }, { ...decision, sourceId: 'd_unknown' }]));
    expect(await store.coverage()).toMatchObject({ held: 1, stubs: 0, resolvedCitations: 0 });
  });

  it('refuses a record that contradicts itself and keeps nothing of its change', async () => {
    const store = ask();
    const good = told('one', { title: '一号通知', issuers: ['甲部'], programmes: { 甲计划: {} } });
    const bad: Record<string, DocumentRecord> = {
      'an issuer that it does not contribute': { ...good, institutions: [] },
      'a named programme that it does not contribute': { ...good, programmes: [] },
      'a parent that it does not contribute': { ...good, programmes: good.programmes.map((node) => ({ ...node, parentId: programmeId('乙计划') })) },
      'a programme named twice': { ...good, names: [...good.names, ...good.names] },
      'a fact of another document': { ...good, names: good.names.map((edge) => ({ ...edge, documentId: 'd_two' })) },
      'a citation of itself': told('one', { title: '一号通知', cites: [{ title: '二号通知', end: { outcome: 'RESOLVED', id: 'd_one' } }] }),
      'a document that is not held': { ...good, document: { ...good.document, held: false } },
    };
    for (const [what, record] of Object.entries(bad)) {
      await expect(putAll(store, told('zero', { title: '零号通知' }), record), what).rejects.toThrow(MalformedRecord);
      expect(await store.coverage(), what).toMatchObject({ held: 0, stubs: 0, programmes: 0, institutions: 0 });
    }
  });
}
