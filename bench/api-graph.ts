import { documentId, institutionId, nameKey, numberKey, programmeId, targetId, titleKey } from '../src/model/keys.js';
import type { Evidence } from '../src/model/span.js';
import { CITATION_KINDS } from '../src/model/vocabulary.js';
import type { GraphStore } from '../src/store/contract.js';
import type { CitationEdge, DocumentNode, DocumentRecord, TargetNode } from '../src/store/records.js';

/** Uniform numbers in [0, 1) from a seed (mulberry32): the same graph on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIELDS = ['职业教育', '数字经济', '乡村振兴', '科技创新', '生态环境', '公共卫生', '交通运输', '文化旅游', '安全生产', '就业创业'];
const ACTS = ['高质量发展', '改革创新', '体系建设', '示范应用', '能力提升', '标准化', '产教融合', '试点推广'];
const UNITS = ['个', '家', '所', '万人', '%', '项'];

/** What the queries ask about. */
export interface Known {
  readonly documents: readonly DocumentNode[];
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Fills a store with `size` documents over 20 years: each cites some eight earlier ones, of which a few are cited very often, names
 * programmes and institutions, and sets targets; numbers of neighbours as in a real compilation of policies.
 */
export async function fillGraph(store: GraphStore, size: number, seed: number): Promise<Known> {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor(random() * n);
  /** Small indexes much more often than large ones. */
  const popular = (n: number): number => Math.floor(n * random() ** 3);
  const programmes = Array.from({ length: Math.max(20, size / 20) }, (_, i) => named(`${FIELDS[i % 10]!}${ACTS[i % 8]!}行动${i}号`, programmeId));
  const institutions = Array.from({ length: Math.max(20, size / 50) }, (_, i) => named(`第${i}发展改革委员会`, institutionId));
  const evidence = (quote: string): Evidence => ({ quote, start: below(20_000), end: below(20_000) + 20_000, sectionPath: ['二、重点任务', '（三）建设任务'], page: null, rule: 'bench' });
  const documents: DocumentNode[] = [];

  const record = (i: number): DocumentRecord => {
    const document = documentNode(i, size);
    const some = <Item>(items: readonly Item[], count: number): Item[] => [...new Set(Array.from({ length: count }, () => items[popular(items.length)]!))];
    const issuers = some(institutions, 1 + below(3));
    const mentioned = some(institutions, 6);
    const told = some(programmes, 4);
    const cited = documents.length === 0 ? [] : some(documents, below(16));
    return {
      document, sections: [], carrierId: null, issuerIds: issuers.map(({ id }) => id),
      programmes: told.map((node) => ({ ...node, aliases: [], kind: 'ACTION' as const, parentId: null })),
      institutions: [...new Set([...issuers, ...mentioned])].map((node) => ({ ...node, aliases: [], kind: 'PARTY_STATE' as const, parentId: null })),
      targets: Array.from({ length: 4 }, (_, k) => target(document.id, k, told[below(told.length)]!.id)),
      names: told.map(({ id }) => ({ documentId: document.id, programmeId: id, count: 1 + below(9), evidence: evidence('实施行动，建设一批示范项目') })),
      mentions: mentioned.map(({ id }) => ({ documentId: document.id, institutionId: id, count: 1 + below(5), evidence: evidence('由委员会会同有关部门负责') })),
      plays: [],
      citations: cited.map((to) => citation(document.id, to)),
    };
  };
  const target = (id: string, k: number, programme: string): TargetNode => {
    const unit = UNITS[below(UNITS.length)]!;
    const indicator = `${FIELDS[below(10)]!}示范基地`;
    return {
      id: targetId(id, k * 100, k * 100 + 4), documentId: id, kind: below(3) ? 'GOAL' : 'REQUIREMENT', indicator, comparator: 'EQ', value: 10 + below(990),
      valueMax: null, unit, yearFrom: null, year: 2020 + below(12), per: null, binding: null, indicatorKey: nameKey(indicator), summable: unit !== '%',
      restatementKey: `${id}|${k}`, programmeId: programme, evidence: evidence(`建设${indicator}`),
    };
  };
  const citation = (source: string, to: DocumentNode): CitationEdge => ({
    sourceId: source, targetId: to.id, kind: CITATION_KINDS[below(2)]!, outcome: 'RESOLVED', rule: 'bench', candidates: [],
    cited: { title: to.title, titleKey: to.titleKey, edition: '', number: null, numberKey: null, year: null, class: 'POLICY', marked: true, issuers: [], parts: [] },
    evidence: [evidence(`根据《${to.title}》，制定本办法`)],
  });

  for (let i = 0; i < size; i++) {
    const next = record(i);
    await store.change((change) => change.put(next));
    documents.push(next.document);
  }
  return { documents, programmes };
}

const named = (name: string, idOf: (name: string) => string): { id: string; name: string } => ({ id: idOf(name), name });

function documentNode(i: number, size: number): DocumentNode {
  const title = `关于推进${FIELDS[i % 10]!}${ACTS[i % 8]!}第${i}项工作的意见`;
  const date = new Date(Date.UTC(2004, 0, 1) + (i / size) * 20 * 365 * 86_400_000).toISOString().slice(0, 10);
  const number = `发改综〔${date.slice(0, 4)}〕${i}号`;
  return {
    id: documentId({ title, number, date }, false), title, titleKey: titleKey(title), kind: '意见', number, numberKey: numberKey(number), date, held: true,
    edition: '', class: 'POLICY', file: `${i}.txt`, span: { start: 0, end: 20_000 }, fingerprint: String(i),
  };
}
