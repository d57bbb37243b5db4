import type { CitationFact, DocumentFacts, InstitutionFact, ProgrammeFact, TargetFact } from '../../src/model/facts.js';
import type { Evidence } from '../../src/model/span.js';
import { store } from '../../src/pipeline.js';
import { recordOf } from '../../src/resolve/record.js';
import type { GraphStore } from '../../src/store/contract.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import type { DocumentRecord } from '../../src/store/records.js';

/** An invented field of a dozen texts: a basis, a notice with the plan that it prints, two versions of one title, an interview, stubs. */

let clock = 0;
const evidence = (quote: string, sectionPath: readonly string[] = []): Evidence => {
  clock += 100;
  return { quote, sectionPath, start: clock, end: clock + quote.length, page: null, rule: 'test.rule' };
};

const citation = (target: string, kind: CitationFact['kinds'][number]['kind'], quote: string, more: Partial<CitationFact> = {}): CitationFact => ({
  target, class: 'POLICY', number: null, year: null, issuers: [], marked: true, parts: [], kinds: [{ kind, evidence: [evidence(quote, ['一、总体要求'])] }], ...more,
});

const target = (indicator: string, value: number, unit: string, quote: string, more: Partial<TargetFact> = {}): TargetFact => {
  const shown = evidence(quote, ['二、目标']);
  return {
    kind: 'GOAL', indicator, comparator: 'EQ', value, valueMax: null, unit, yearFrom: null, year: 2025, per: null, binding: null,
    programme: null, at: { start: shown.start, end: shown.end }, evidence: shown, ...more,
  };
};

const programme = (name: string, more: Partial<ProgrammeFact> = {}): ProgrammeFact => ({
  name, aliases: [], kind: 'ACTION', parent: null, count: 2, evidence: evidence(`实施${name}`), ...more,
});
const institution = (name: string, more: Partial<InstitutionFact> = {}): InstitutionFact => ({
  name, aliases: [], kind: 'PARTY_STATE', parent: null, count: 1, evidence: evidence(`由${name}负责`), ...more,
});

interface Told extends Partial<Omit<DocumentFacts, 'header'>> { readonly title: string; readonly number?: string; readonly date?: string; readonly issuers?: readonly string[]; readonly kind?: DocumentFacts['header']['kind'] }

const facts = ({ title, number, date, issuers, kind, ...rest }: Told): DocumentFacts => ({
  header: { title, kind: kind ?? '意见', number: number ?? null, date: date ?? null, issuers: issuers ?? [] },
  index: 0, carrier: null, file: `${title.slice(0, 6)}.md`, start: 0, end: 9_000, sections: [{ path: ['一、总体要求'], start: 10, end: 500 }],
  citations: [], targets: [], programmes: [], institutions: [], roles: [], ...rest,
});

export const BASIS = '关于推进乡村学校数字化的意见';
export const NOTICE = '甲省教育厅 甲省财政厅关于印发《数字校园建设行动方案》的通知';
export const PLAN = '数字校园建设行动方案';
export const RULES = '数字教材管理办法';

const basis = facts({
  title: BASIS, number: '乙部发〔2022〕3号', date: '2022-05-06', issuers: ['乙部'],
  targets: [target('乡村数字校园', 200, '所', '到2025年建设乡村数字校园200所', { programme: '数字校园建设行动' })],
  programmes: [programme('数字校园建设行动', { aliases: ['数字校园行动'] })],
  institutions: [institution('乙部办公厅', { parent: '乙部' })],
  citations: [citation('网络安全条例', 'BASIS', '依据《网络安全条例》第三条', { parts: ['第三条'] })],
});
const notice = facts({
  title: NOTICE, kind: '通知', number: '甲教〔2023〕8号', date: '2023-04-01', issuers: ['甲省教育厅', '甲省财政厅'],
  citations: [
    citation(PLAN, 'PROMULGATES', '现将《数字校园建设行动方案》印发给你们'),
    citation(BASIS, 'IMPLEMENTS', '为落实《关于推进乡村学校数字化的意见》', { number: '乙部发〔2022〕3号' }),
  ],
});
const plan = facts({
  title: PLAN, kind: '方案', index: 1, carrier: 0,
  citations: [citation(BASIS, 'BASIS', '根据《关于推进乡村学校数字化的意见》，制定本方案'), citation(RULES, 'MENTIONS', '执行《数字教材管理办法》')],
  targets: [
    target('乡村数字校园', 200, '所', '建设乡村数字校园200所', { programme: '数字校园建设行动' }),
    target('数字教室', 3000, '间', '建设数字教室3000间左右', { programme: '数字校园建设行动', comparator: 'APPROX' }),
    target('教师培训', 10000, '人次', '每年培训教师1万人次', { programme: '教师数字素养计划', per: 'YEAR' }),
    target('网络接入率', 100, '%', '网络接入率达到100%', { kind: 'REQUIREMENT' }),
  ],
  programmes: [programme('数字校园建设行动', { count: 5 }), programme('教师数字素养计划', { kind: 'PLAN', parent: '数字校园建设行动' })],
  institutions: [institution('甲省电化教育馆', { parent: '甲省教育厅' })],
  roles: [{ institution: '甲省教育厅', programme: '数字校园建设行动', role: 'LEADS', evidence: evidence('由甲省教育厅牵头') }],
});
const rules = (year: number, number: string) => facts({ title: RULES, kind: '办法', number, date: `${year}-03-02`, issuers: ['乙部'] });
const interview = facts({
  title: '乙部负责人就推进乡村学校数字化答记者问', kind: '答记者问', date: '2022-05-08',
  citations: [citation(BASIS, 'INTERPRETS', '介绍《关于推进乡村学校数字化的意见》')],
});

/** Carriers before what they print. */
export const records: readonly DocumentRecord[] = [
  recordOf(basis, null), recordOf(notice, null), recordOf(plan, notice), recordOf(rules(2018, '乙部令第12号'), null), recordOf(rules(2021, '乙部令第30号'), null),
  recordOf(interview, null),
];
export const idOf = (title: string): string => records.find(({ document }) => document.title === title)!.document.id;

export async function corpusStore(): Promise<GraphStore> {
  const graph = createMemoryStore();
  await store(records, graph);
  return graph;
}
