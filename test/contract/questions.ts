import { CITATION_KINDS, OUTCOMES } from '../../src/model/vocabulary.js';
import type { GraphChange, GraphStore, Order, Page, PageRequest, StatisticsGroup } from '../../src/store/contract.js';
import { documentIds, institutionIds, nameKeys, numberKeys, pointedAt, programmeIds, stubIds, titleKeys, type Step } from './worlds.js';

/** Plays a life on a store; each step is a change of its own. */
export async function live(store: GraphStore, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await store.change((change) => take(change, step));
}

/** One step inside a change. */
export async function take(change: GraphChange, step: Step): Promise<void> {
  if (step.do === 'put') return change.put(step.record);
  if (step.do === 'remove') return void (await change.remove(step.id));
  const cited = [...new Map((await change.citationsOf(step.sourceId)).map((edge) => [`${edge.cited.titleKey}|${edge.cited.edition}`, edge.cited])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = cited[step.nth % cited.length]?.[1];
  if (chosen) await change.decide([{ sourceId: step.sourceId, titleKey: chosen.titleKey, edition: chosen.edition, ...pointedAt(chosen, step.end) }]);
}

type Ask = (ids: readonly string[], page: PageRequest) => Promise<Page<unknown, unknown>[]>;

/** Walks the pages of two items of each id and checks that they are the one list cut; answers with the lists that are not empty. */
async function walked(ids: readonly string[], ask: Ask): Promise<Record<string, unknown>> {
  const wholes = await ask(ids, { first: 1000 });
  const counts = await ask(ids, { first: 0 });
  const told: Record<string, unknown> = {};
  for (const [i, id] of ids.entries()) {
    const whole = wholes[i]!;
    const count = counts[i]!;
    if (whole.totalCount > 0) told[id] = whole;
    const counted = count.totalCount === whole.totalCount && count.edges.length === 0 && count.hasNextPage === whole.totalCount > 0;
    if (!counted || whole.hasNextPage || whole.edges.length !== whole.totalCount) told[`${id} torn`] = { whole, count };
    if (whole.totalCount > 2) {
      const cut = await pagesOf(whole.totalCount, async (page) => (await ask([id], page))[0]!);
      if (JSON.stringify(cut) !== JSON.stringify(whole.edges)) told[`${id} cut`] = cut;
    }
  }
  return told;
}

async function pagesOf(totalCount: number, ask: (page: PageRequest) => Promise<Page<unknown, unknown>>): Promise<unknown[]> {
  const edges: unknown[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < totalCount; pages++) {
    const page: Page<unknown, unknown> = await ask({ first: 2, after });
    edges.push(...page.edges);
    if (page.totalCount !== totalCount) edges.push({ torn: page.totalCount });
    if (!page.hasNextPage) break;
    after = page.edges.at(-1)!.cursor;
  }
  return edges;
}

/** Runs what it is given, some at a time: a store behind a network answers many questions in the time of one. */
function together(atOnce = 24): { readonly run: (work: () => Promise<void>) => Promise<void>; readonly done: () => Promise<unknown> } {
  const all: Promise<void>[] = [];
  const lanes: Promise<void>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  let next = 0;
  const run = (work: () => Promise<void>): Promise<void> => {
    const lane = next++ % atOnce;
    const task = lanes[lane]!.then(work);
    lanes[lane] = task.catch(() => undefined);
    all.push(task);
    return task;
  };
  return { run, done: () => Promise.all(all) };
}

const byName = <Value>(fields: readonly [string, Value][]): [string, Value][] => [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
/** In an order that does not depend on that of the fields. */
function sorted<Item extends object>(items: readonly Item[]): Item[] {
  const key = (item: Item) => JSON.stringify(item, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(byName(Object.entries(value))) : value);
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const DOCUMENTS = [...documentIds, ...stubIds, 'd_unknown'];
const SOME_DOCUMENTS = [...documentIds, ...stubIds.slice(0, 4), 'd_unknown'];
const PROGRAMMES = [...programmeIds, 'p_unknown'];
const INSTITUTIONS = [...institutionIds, 'i_unknown'];
const TARGETS = documentIds.flatMap((id) => [0, 1, 2].map((i) => `t_${id.slice(2)}${i}`));

/**
 * Everything that can be asked of a small world, with the answers: two stores that answer alike are equal here.
 * Of several shortest paths any is right, so of a path only its length is told, and that its edges join it.
 */
export async function answers(store: GraphStore): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const { run, done } = together();
  const once: Once = (name, ask) => run(async () => void (told[name] = await ask()));
  const perId = (name: string, ids: readonly string[], ask: Ask) => once(name, () => walked(ids, ask));

  void once('documents', () => store.documents(DOCUMENTS));
  void once('programmes', () => store.programmes(PROGRAMMES));
  void once('institutions', () => store.institutions(INSTITUTIONS));
  void once('targets', () => store.targets(TARGETS));
  void once('sections', () => store.sectionsOf(DOCUMENTS));
  void once('byTitle', () => Promise.all(titleKeys.map((key) => store.documentsByTitle(key))));
  void once('byNumber', () => Promise.all(numberKeys.map((key) => store.documentsByNumber(key))));
  void once('byName', () => Promise.all(nameKeys.flatMap((key) => [store.programmesByName(key), store.institutionsByName(key)])));
  void once('issuersOf', () => store.issuersOf(DOCUMENTS));
  void once('carriedBy', () => store.carriedBy(DOCUMENTS));
  void once('carriersOf', () => store.carriersOf(DOCUMENTS));
  void once('parents', async () => [await store.parentOfInstitution(INSTITUTIONS), await store.parentOfProgramme(PROGRAMMES)]);
  void once('restates', async () => [await store.restates(TARGETS), await store.restatedBy(TARGETS)]);
  void once('coverage', () => store.coverage());

  for (const filter of [{}, { kinds: CITATION_KINDS.slice(0, 3) }, { outcomes: OUTCOMES.slice(2) }, { outcomes: OUTCOMES, kinds: CITATION_KINDS.slice(2) }]) {
    void perId(`citersOf ${JSON.stringify(filter)}`, DOCUMENTS, (ids, page) => store.citersOf(ids, filter, page));
    void perId(`citedBy ${JSON.stringify(filter)}`, SOME_DOCUMENTS, (ids, page) => store.citedBy(ids, filter, page));
  }
  void perId('issuedBy', INSTITUTIONS, (ids, page) => store.issuedBy(ids, page));
  void perId('targetsOf', SOME_DOCUMENTS, (ids, page) => store.targetsOf(ids, page));
  void perId('targetsUnder', PROGRAMMES, (ids, page) => store.targetsUnder(ids, page));
  void perId('programmesNamedBy', SOME_DOCUMENTS, (ids, page) => store.programmesNamedBy(ids, page));
  void perId('documentsNaming', PROGRAMMES, (ids, page) => store.documentsNaming(ids, page));
  void perId('institutionsMentionedBy', SOME_DOCUMENTS, (ids, page) => store.institutionsMentionedBy(ids, page));
  void perId('documentsMentioning', INSTITUTIONS, (ids, page) => store.documentsMentioning(ids, page));
  void perId('rolesOf', INSTITUTIONS, (ids, page) => store.rolesOf(ids, page));
  void perId('playersIn', PROGRAMMES, (ids, page) => store.playersIn(ids, page));
  void perId('partsOfInstitution', INSTITUTIONS, (ids, page) => store.partsOfInstitution(ids, page));
  void perId('partsOfProgramme', PROGRAMMES, (ids, page) => store.partsOfProgramme(ids, page));

  void once('records', async () => {
    const records = [];
    for await (const { document, sections, carrierId, issuerIds, ...lists } of store.records()) {
      records.push({ document, sections, carrierId, issuerIds, ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, sorted<object>(list)])) });
    }
    return records;
  });
  lists(store, once);
  wider(store, once);
  await done();
  return told;
}

type Once = (name: string, ask: () => Promise<unknown>) => Promise<void>;

function lists(store: GraphStore, once: Once): void {
  const documentFilters = [
    {}, { held: true }, { held: false }, { kinds: ['意见' as const] }, { issuerId: institutionIds[0]! }, { programmeId: programmeIds[0]! },
    { issuerId: institutionIds[1]!, programmeId: programmeIds[1]!, held: true }, { dateFrom: '2022-12-31', dateTo: '2023-06-30' }, { text: '甲项 工作' }, { text: '【试行】' },
  ];
  const targetFilters = [
    {}, { kind: 'GOAL' as const }, { programmeId: programmeIds[1]! }, { issuerId: institutionIds[2]! }, { documentId: documentIds[0]! }, { year: 2025 },
    { yearFrom: 2024 }, { yearTo: 2023, unit: '个' }, { text: '教师' }, { documentId: 'd_unknown' },
  ];
  const list = (name: string, ask: (page: PageRequest) => Promise<Page<unknown, unknown>>) =>
    once(name, () => walked(['all'], async (_ids, page) => [await ask(page)]));
  for (const [filter, order] of turned(documentFilters, ['DATE', 'TITLE', 'CITATIONS'])) {
    void list(`documents ${JSON.stringify([filter, order])}`, (page) => store.listDocuments(filter, order, page));
  }
  for (const [filter, order] of turned([{}, { kinds: ['PLAN' as const, 'CARRIER' as const] }, { text: '联合体' }, { documentId: documentIds[1]! }], ['NAME', 'DOCUMENTS'])) {
    void list(`programmes ${JSON.stringify([filter, order])}`, (page) => store.listProgrammes(filter, order, page));
  }
  for (const [filter, order] of turned([{}, { kinds: ['SCHOOL' as const] }, { text: '双优' }, { documentId: documentIds[1]! }], ['NAME', 'DOCUMENTS'])) {
    void list(`institutions ${JSON.stringify([filter, order])}`, (page) => store.listInstitutions(filter, order, page));
  }
  for (const [filter, order] of turned(targetFilters, ['YEAR', 'VALUE', 'INDICATOR'])) {
    void list(`targets ${JSON.stringify([filter, order])}`, (page) => store.listTargets(filter, order, page));
  }
  void list('missing', (page) => store.missingDocuments(page));
  const groups: readonly StatisticsGroup[] = ['PROGRAMME', 'YEAR', 'ISSUER', 'UNIT', 'KIND', 'DOCUMENT'];
  for (const groupBy of groups) void once(`statistics ${groupBy}`, () => store.targetStatistics(groupBy, {}));
  for (const [i, filter] of targetFilters.entries()) {
    void once(`statistics ${JSON.stringify(filter)}`, () => store.targetStatistics(groups[i % groups.length]!, filter));
  }
}

/** The first filter, which is none, in every order, each other in one of them by turns. */
function turned<Filter, Field extends string>(filters: readonly Filter[], fields: readonly Field[]): [Filter, Order<Field>][] {
  const orders = fields.flatMap((field) => [{ field, direction: 'ASC' as const }, { field, direction: 'DESC' as const }]);
  return [...orders.map((order): [Filter, Order<Field>] => [filters[0]!, order]), ...filters.slice(1).map((filter, i): [Filter, Order<Field>] => [filter, orders[i % orders.length]!])];
}

function wider(store: GraphStore, once: Once): void {
  for (const text of ['甲项', '甲', '甲 意见', '〔2023〕1号', '联合体', '基地', '“双优计划”', '𠮷县', '部 办公厅', '不存在', '', '.*', '甲部乙部']) {
    void once(`search ${text}`, () => store.search(text, null, 50));
  }
  void once('search, two kinds of node, three hits', () => store.search('甲', ['PROGRAMME', 'INSTITUTION'], 3));
  for (const id of [...documentIds, stubIds[0]!]) {
    for (const direction of ['RESTS_ON', 'RESTED_ON_BY'] as const) {
      void once(`lineage ${direction} ${id}`, async () => [await store.lineage(id, direction, 3, 100), await store.lineage(id, direction, 3, 2)]);
    }
  }
  const ends = [...documentIds.slice(0, 3), programmeIds[0]!, institutionIds[0]!, TARGETS[0]!];
  for (const [i, from] of ends.entries()) {
    for (const to of ends.slice(i % 2, i + 1)) {
      void once(`path ${from} ${to}`, async () => {
        const path = await store.path(from, to, 4);
        const joined = path?.nodes.slice(1).every(({ id }, i) => path.edges.some(({ source, target }) => [source, target].includes(id) && [source, target].includes(path.nodes[i]!.id)));
        return path && { from: path.nodes[0], to: path.nodes.at(-1), length: path.nodes.length, joined };
      });
    }
    void once(`around ${from}`, async () => [
      await store.subgraph({ around: [from], depth: 1, types: null, maxNodes: 100 }),
      await store.subgraph({ around: [from, 'd_unknown'], depth: 2, types: null, maxNodes: 4 }),
      await store.subgraph({ around: [from], depth: 3, types: ['DOCUMENT', 'TARGET'], maxNodes: 6 }),
    ]);
  }
  void once('inside', () => store.change(async (change) => [
    byName([...(await change.fingerprints(DOCUMENTS))]),
    byName([...(await change.dates(DOCUMENTS))]),
    sorted(await change.family(titleKeys.slice(0, 2), numberKeys.slice(0, 1))),
    sorted(await change.citationsNaming(titleKeys.slice(0, 2), numberKeys.slice(0, 1))),
    sorted(await change.citationsOf(documentIds[0]!)),
  ]));
}
