import { digest, documentId, institutionId, nameKey, numberKey, programmeId, stubId, targetId, titleKey } from '../src/model/keys.js';
import type { Evidence } from '../src/model/span.js';
import { CITATION_KINDS, COMPARATORS, DOCUMENT_KINDS, INSTITUTION_KINDS, PROGRAMME_KINDS, ROLES } from '../src/model/vocabulary.js';
import type { CitationEdge, DocumentRecord, TargetNode } from '../src/store/records.js';

type Random = () => number;

/** mulberry32: the same seed gives the same numbers everywhere. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
/** Few come up often, most seldom: the first of `size` in some 2 % of all draws where there are 100,000. */
const rank = (random: Random, size: number): number => Math.floor(size * random() ** 3);

const SYLLABLES = '建设推进教育职业发展产教融合市域联合体实训基地专业教师学校企业改革提升质量创新服务技能人才培养体系标准评价资源数字治理区域协同支持重点任务保障措施';
const text = (random: Random, length: number): string => Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');

interface Header { readonly id: string; readonly title: string; readonly number: string | null; readonly date: string }

/**
 * Documents in the order of their dates, as a corpus of policy is: some eight programmes and bodies named, four texts cited (a quarter
 * of them not held), three targets and one role each; a few laws, bodies and programmes in a great part of all documents.
 */
export function* synthetic(count: number, seed = 1): Generator<DocumentRecord> {
  const random = randomOf(seed);
  const headers: Header[] = [];
  for (let n = 0; n < count; n++) {
    const header = headerOf(random, n, count);
    yield recordOf(random, header, headers, count);
    headers.push(header);
  }
}

function headerOf(random: Random, n: number, count: number): Header {
  const day = new Date(Date.UTC(2000, 0, 1) + Math.floor((n / count) * 9000) * 86_400_000).toISOString().slice(0, 10);
  const title = `关于${text(random, between(random, 8, 24))}的${pick(random, DOCUMENT_KINDS)}`;
  const number = random() < 0.7 ? `甲教${pick(random, [...'成职高基人财'])}〔${day.slice(0, 4)}〕${n}号` : null;
  return { id: documentId({ title, number, date: day }, false), title, number, date: day };
}

function recordOf(random: Random, header: Header, earlier: readonly Header[], count: number): DocumentRecord {
  const { id, title, number, date } = header;
  const sections = Array.from({ length: between(random, 4, 12) }, (_, i) => ({ path: [`${i + 1}、${text(random, 8)}`], start: i * 600, end: (i + 1) * 600 }));
  const evidence = (): Evidence => {
    const section = pick(random, sections);
    const start = section.start + between(random, 0, 500);
    return { start, end: start + 36, quote: text(random, between(random, 15, 60)), sectionPath: section.path, page: null, rule: `rule.${between(random, 1, 40)}` };
  };
  const programmes = distinct(between(random, 2, 14), () => rank(random, count / 8)).map((i) => ({
    id: programmeId(`计划${i}`), name: `计划${i}`, aliases: i % 3 && random() < 0.2 ? [`简称${i}`] : [], kind: PROGRAMME_KINDS[i % PROGRAMME_KINDS.length]!, parentId: null,
  }));
  const bodies = distinct(between(random, 2, 14), () => rank(random, count / 15)).map((i) => ({
    id: institutionId(`机构${i}`), name: `机构${i}`, aliases: [], kind: INSTITUTION_KINDS[i % INSTITUTION_KINDS.length]!, parentId: null,
  }));
  return {
    document: {
      id, title, titleKey: titleKey(title), kind: pick(random, DOCUMENT_KINDS), number, numberKey: number && numberKey(number), date, held: true, edition: '', class: 'POLICY',
      file: `corpus/${date}.md`, span: { start: 0, end: sections.at(-1)!.end }, fingerprint: digest(`${id}${random()}`),
    },
    sections,
    carrierId: null,
    issuerIds: bodies.slice(0, between(random, 1, 2)).map((node) => node.id),
    programmes,
    institutions: bodies,
    targets: Array.from({ length: between(random, 0, 6) }, (_, i) => target(random, id, i, programmes.map((node) => node.id), evidence())),
    names: programmes.map((node) => ({ documentId: id, programmeId: node.id, count: between(random, 1, 6), evidence: evidence() })),
    mentions: bodies.map((node) => ({ documentId: id, institutionId: node.id, count: between(random, 1, 6), evidence: evidence() })),
    plays: random() < 0.7 ? [{ institutionId: bodies[0]!.id, programmeId: programmes[0]!.id, role: pick(random, ROLES), documentId: id, evidence: evidence() }] : [],
    citations: citations(random, id, earlier, evidence),
  };
}

function target(random: Random, documentId: string, i: number, programmes: readonly string[], evidence: Evidence): TargetNode {
  const indicator = `${pick(random, ['基地', '教师', '专业', '课程', '联合体'])}${text(random, 3)}`;
  const value = between(random, 1, 200) * 5;
  const year = between(random, 2020, 2035);
  return {
    id: targetId(documentId, i, i + 1), documentId, kind: random() < 0.6 ? 'GOAL' : 'REQUIREMENT', indicator, comparator: pick(random, COMPARATORS), value, valueMax: null,
    unit: pick(random, ['个', '所', '%', '人']), yearFrom: null, year, per: null, binding: null, indicatorKey: nameKey(indicator), summable: random() < 0.6,
    restatementKey: digest(`${indicator}|${value}|${year}`), programmeId: random() < 0.8 ? pick(random, programmes) : null, evidence,
  };
}

function citations(random: Random, sourceId: string, earlier: readonly Header[], evidence: () => Evidence): CitationEdge[] {
  const found = distinct(between(random, 1, 7), () => (random() < 0.75 && earlier.length > 0 ? rank(random, earlier.length) : -1 - rank(random, 20 + earlier.length / 4)));
  return found.flatMap((i): CitationEdge[] => {
    const held = i >= 0 ? earlier[i]! : null;
    const title = held?.title ?? `关于第${-i}事项的意见`;
    const cited = { title, titleKey: titleKey(title), edition: '', number: null, numberKey: null, year: null, class: 'POLICY' as const, marked: true, issuers: [], parts: [] };
    const end = held
      ? { targetId: held.id, outcome: 'RESOLVED' as const, rule: 'resolve.title', candidates: [] }
      : { targetId: stubId(cited.titleKey, ''), outcome: 'STUB' as const, rule: 'resolve.not-held', candidates: [] };
    const kinds = CITATION_KINDS.filter((_, k) => k === Math.abs(i) % 3 || random() < 0.05);
    return (kinds.length > 0 ? kinds : (['MENTIONS'] as const)).map((kind) => ({ sourceId, kind, cited, evidence: [evidence()], ...end }));
  });
}

function distinct(count: number, draw: () => number): number[] {
  return [...new Set(Array.from({ length: count }, draw))];
}
