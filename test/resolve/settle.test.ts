import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationFact, DocumentFacts } from '../../src/model/facts.js';
import { documentId, stubId, titleKey } from '../../src/model/keys.js';
import { editionOf } from '../../src/resolve/edition.js';
import { recordOf } from '../../src/resolve/record.js';
import { arrive, depart } from '../../src/resolve/settle.js';
import type { GraphStore } from '../../src/store/contract.js';
import { MemoryStore } from '../../src/store/memory/store.js';

const evidence = { quote: '根据', sectionPath: [], start: 0, end: 2, page: null, rule: 'test' };

interface Doc { title: string; number?: string | null; date?: string | null; cites?: (Partial<CitationFact> & { target: string })[] }

function facts({ title, number = null, date = null, cites = [] }: Doc): DocumentFacts {
  return {
    header: { title, kind: '通知', number, date, issuers: ['海滨省教育厅'] }, index: 0, carrier: null, file: 't', start: 0, end: 9, sections: [],
    citations: cites.map((cite) => ({ class: 'POLICY', number: null, year: null, issuers: [], marked: true, parts: [], kinds: [{ kind: 'BASIS', evidence: [evidence] }], ...cite })),
    targets: [], programmes: [], institutions: [], roles: [],
  };
}
const put = (store: GraphStore, doc: Doc) => store.change((change) => arrive(change, recordOf(facts(doc), null)));
const idOf = ({ title, number = null, date = null }: Doc): string => documentId({ title, number, date }, false);

/** Where the citations of a document lead: outcome, rule and title of the target. */
async function outcomes(store: GraphStore, doc: Doc) {
  const [page] = await store.citedBy([idOf(doc)], { outcomes: ['RESOLVED', 'STUB', 'AMBIGUOUS'] }, { first: 50 });
  return page!.edges.flatMap(({ node, extra }) => extra.citations.map(({ outcome, rule, candidates }) => ({ to: node.id, outcome, rule, candidates })));
}

const RULES = { title: '关于绿化的意见', number: '海办发〔2019〕1号', date: '2019-01-01' };
const CITER = { title: '关于检查的通知', number: '海教〔2020〕2号', date: '2020-02-02', cites: [{ target: '海滨省委关于绿化的意见' }] };

describe('what a citation leads to', () => {
  it('is a stub until the document arrives, and then the document, under the stub’s id too', async () => {
    const store = new MemoryStore();
    await put(store, CITER);
    const stub = stubId(titleKey('关于绿化的意见'), '');
    expect(await outcomes(store, CITER)).toEqual([{ to: stub, outcome: 'STUB', rule: 'resolve.not-held', candidates: [] }]);
    await put(store, RULES);
    expect(await outcomes(store, CITER)).toEqual([{ to: idOf(RULES), outcome: 'RESOLVED', rule: 'resolve.title', candidates: [] }]);
    expect((await store.documents([stub]))[0]?.id).toBe(idOf(RULES));
    expect(await store.coverage()).toMatchObject({ held: 2, stubs: 0, resolvedCitations: 1 });
  });

  it('is a stub again when the document is withdrawn', async () => {
    const store = new MemoryStore();
    await put(store, RULES);
    await put(store, CITER);
    const [document] = await store.documents([idOf(RULES)]);
    expect(await store.change((change) => depart(change, document!))).toBe(true);
    expect((await outcomes(store, CITER))[0]).toMatchObject({ outcome: 'STUB' });
    expect(await store.coverage()).toMatchObject({ held: 1, stubs: 1 });
  });

  it('is no document younger than the citer', async () => {
    const store = new MemoryStore();
    await put(store, { ...RULES, date: '2021-01-01' });
    await put(store, CITER);
    expect((await outcomes(store, CITER))[0]).toMatchObject({ outcome: 'STUB' });
  });

  it('is decided by the number where versions of one title are told apart', async () => {
    const store = new MemoryStore();
    const old = { title: '绿化办法', number: '海教〔2012〕14号', date: '2012-05-05' };
    const young = { title: '绿化办法', number: '海教〔2019〕9号', date: '2019-05-05' };
    const citer = { ...CITER, cites: [{ target: '绿化办法', number: '海教〔2012〕14号' }] };
    for (const doc of [old, young, citer]) await put(store, doc);
    expect(await outcomes(store, citer)).toEqual([{ to: idOf(old), outcome: 'RESOLVED', rule: 'resolve.number-and-title', candidates: [] }]);
  });

  it('is ambiguous, candidates kept, where several fit', async () => {
    const store = new MemoryStore();
    const versions = [{ title: '绿化办法', number: '海教〔2012〕14号', date: '2012-05-05' }, { title: '绿化办法', number: '海教〔2019〕9号', date: '2019-05-05' }];
    const citer = { ...CITER, cites: [{ target: '绿化办法' }] };
    for (const doc of [...versions, citer]) await put(store, doc);
    expect(await outcomes(store, citer)).toEqual([expect.objectContaining({ outcome: 'AMBIGUOUS', rule: 'resolve.several', candidates: versions.map(idOf).sort() })]);
  });

  it('joins the one edition that another text names by number', async () => {
    const store = new MemoryStore();
    const other = { title: '关于验收的通知', number: '海教〔2020〕7号', date: '2020-07-07', cites: [{ target: '绿化办法', number: '海教〔2012〕14号' }] };
    const citer = { ...CITER, cites: [{ target: '绿化办法' }] };
    await put(store, citer);
    await put(store, other);
    expect((await outcomes(store, citer))[0]).toMatchObject({ to: (await outcomes(store, other))[0]!.to, rule: 'resolve.only-edition' });
    expect(await store.coverage()).toMatchObject({ stubs: 1 });
  });

  it('joins the edition of a year to the one that bears a number of that year', async () => {
    const store = new MemoryStore();
    const numbered = { title: '关于验收的通知', number: '海教〔2020〕7号', date: '2020-07-07', cites: [{ target: '绿化办法', number: '海教〔2012〕14号' }] };
    const dated = { ...CITER, cites: [{ target: '绿化办法', year: 2012 }, { target: '绿化办法', year: 2019 }] };
    await put(store, dated);
    await put(store, numbered);
    const leads = await outcomes(store, dated);
    expect(leads.find(({ rule }) => rule === 'resolve.edition-of-the-year')?.to).toBe((await outcomes(store, numbered))[0]!.to);
    expect(await store.coverage()).toMatchObject({ stubs: 2 });
  });

  it('tells plans of two periods apart', async () => {
    const store = new MemoryStore();
    const first = { title: '绿化计划（2015—2017年）', date: '2015-01-01' };
    const second = { title: '绿化计划（2018—2020年）', date: '2018-01-01' };
    const citer = { ...CITER, cites: [{ target: '绿化计划（2018—2020年）' }] };
    for (const doc of [first, second, citer]) await put(store, doc);
    expect((await outcomes(store, citer))[0]).toMatchObject({ to: idOf(second), outcome: 'RESOLVED' });
  });
});

describe('the graph', () => {
  it('is unchanged by what it already has', async () => {
    const store = new MemoryStore();
    expect(await put(store, CITER)).toBe('new');
    const before = await store.coverage();
    expect(await put(store, CITER)).toBe('unchanged');
    expect(await put(store, { ...CITER, cites: [] })).toBe('changed');
    expect(await put(store, CITER)).toBe('changed');
    expect(await store.coverage()).toEqual(before);
  });

  it('is the same in any order of arrival, with documents that come again and go', async () => {
    const cite = fc.record({ target: fc.constantFrom('绿化办法', '绿化计划', '绿化计划（2018—2020年）', '关于绿化的意见', '检查细则'), number: fc.constantFrom(null, null, '海教〔2012〕14号', '海教〔2019〕9号', '海教〔2020〕1号'), year: fc.constantFrom(null, null, 2012, 2019) });
    const doc = fc.record({
      title: fc.constantFrom('绿化办法', '绿化计划（2015—2017年）', '绿化计划（2018—2020年）', '关于绿化的意见', '检查细则'),
      number: fc.constantFrom(null, '海教〔2012〕14号', '海教〔2019〕9号', '海教〔2020〕1号'),
      date: fc.constantFrom(null, '2012-05-05', '2019-05-05', '2020-06-06'),
      cites: fc.uniqueArray(cite, { maxLength: 3, selector: ({ target, number, year }) => `${titleKey(target)}|${editionOf({ target, number, year })}` }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(doc, { maxLength: 6, selector: idOf }), fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 8 }), async (docs, steps) => {
        const [straight, crooked] = [new MemoryStore(), new MemoryStore()];
        for (const one of docs) await put(straight, one);
        for (const [i, comes] of steps) {
          const one = docs[i % Math.max(1, docs.length)];
          if (!one) continue;
          if (comes) await put(crooked, { ...one, cites: one.cites.slice(1) });
          else await crooked.change(async (change) => depart(change, { id: idOf(one), titleKey: titleKey(one.title), numberKey: null }));
        }
        for (const one of [...docs].reverse()) await put(crooked, one);
        expect(await crooked.coverage()).toEqual(await straight.coverage());
        for (const one of docs) expect(await outcomes(crooked, one)).toEqual(await outcomes(straight, one));
      }),
      { numRuns: 300 },
    );
  });
});
