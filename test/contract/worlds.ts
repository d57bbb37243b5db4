import fc from 'fast-check';
import { digest, nameKey, numberKey, periodOf, stubId, titleKey } from '../../src/model/keys.js';
import type { Evidence } from '../../src/model/span.js';
import { CITATION_KINDS, COMPARATORS, INSTITUTION_KINDS, PROGRAMME_KINDS, ROLES, TARGET_KINDS } from '../../src/model/vocabulary.js';
import type { CitationEdge, CitedAs, DocumentRecord, TargetNode } from '../../src/store/records.js';

/** One step in a graph's life. `decide` sends the nth citation that the document has at that time (counted round) to another end. */
export type Step =
  | { readonly do: 'put'; readonly record: DocumentRecord }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'decide'; readonly sourceId: string; readonly nth: number; readonly end: End };
/** Where a citation leads: a document of the world, the stub of its title, or that stub with candidates. */
export type End =
  | { readonly outcome: 'RESOLVED'; readonly id: string }
  | { readonly outcome: 'STUB' }
  | { readonly outcome: 'AMBIGUOUS'; readonly candidates: readonly string[] };

/** Few names and many documents that share them; brackets, width, dashes and a character beyond the BMP included. */
const TITLES = ['关于推进甲项工作的意见', '甲部 乙部关于推进甲项工作的意见', '乙项管理办法（试行）', '丙项行动计划(2023—2025年)', '丁项〈办法〉通知', '𠮷县戊项规划', '！己项要点'];
const NUMBERS = ['甲发〔2023〕1号', '甲发[2023]1号', '乙函〔2024〕12号', '丙办〔2022〕3号'];
const DATES = ['2021-03-01', '2022-12-31', '2023-01-05', '2023-06-30', '2024-02-29'];
const PROGRAMME_NAMES = [['双优计划', '“双优计划”'], ['甲类联合体', '甲类 联合体'], ['乙类大赛'], ['丙类平台']];
const INSTITUTION_NAMES = [['甲部'], ['甲部办公厅'], ['乙·部', '乙部'], ['丁大学']];
const ALIASES = ['双优', '联合体', '大赛'];
const INDICATORS = ['实训基地', '兼职教师比例', '培训人次'];
const SLOTS = 7;

export const documentIds: readonly string[] = Array.from({ length: SLOTS }, (_, slot) => `d_${'hcafbged'[slot]}`);
export const programmeIds: readonly string[] = PROGRAMME_NAMES.map((_, i) => `p_${i}`);
export const institutionIds: readonly string[] = INSTITUTION_NAMES.map((_, i) => `i_${i}`);
/** Every stub that a world's citations can make, and every former id that its documents can have. */
export const stubIds: readonly string[] = [
  ...new Set(TITLES.flatMap((title) => ['', ...NUMBERS.map(numberKey), '2021', '2022', '2023', '2024', '2023-2025'].map((edition) => stubId(titleKey(title), edition)))),
];
export const titleKeys: readonly string[] = [...new Set(TITLES.map(titleKey))];
export const numberKeys: readonly string[] = [...new Set(NUMBERS.map(numberKey))];
export const nameKeys: readonly string[] = [...new Set([...PROGRAMME_NAMES, ...INSTITUTION_NAMES].flat().map(nameKey))];

const evidence: fc.Arbitrary<Evidence> = fc.record({ start: fc.nat(30), quote: fc.constantFrom('建设甲类联合体50个', '开展“双优计划”', '按（三）执行') })
  .map(({ start, quote }) => ({ start, end: start + quote.length, quote, sectionPath: start % 2 ? [] : ['一、总体', '（一）目标'], page: null, rule: 'r' }));
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

function contributions<Kind extends string>(ids: readonly string[], names: readonly (readonly string[])[], kinds: readonly Kind[]) {
  const one = (i: number) => fc.record({
    name: fc.constantFrom(...names[i]!), aliases: fc.subarray(ALIASES), kind: fc.constantFrom(...kinds), parent: nullable(fc.nat(ids.length - 1)),
  });
  return fc.tuple(fc.subarray(ids.map((_, i) => i)), fc.tuple(...ids.map((_, i) => one(i)))).map(([chosen, all]) =>
    chosen.map((i) => {
      const { parent, ...told } = all[i]!;
      return { id: ids[i]!, ...told, parentId: parent !== null && parent !== i && chosen.includes(parent) ? ids[parent]! : null };
    }));
}

const cited: fc.Arbitrary<CitedAs> = fc.record({
  title: fc.constantFrom(...TITLES), number: nullable(fc.constantFrom(...NUMBERS)), dated: fc.boolean(), marked: fc.boolean(), parts: fc.subarray(['第三条', '第五条第一款']),
  class: fc.constantFrom('POLICY' as const, 'PUBLICATION' as const),
}).map(({ title, number, dated, marked, parts, class: cls }) => ({
  title,
  titleKey: titleKey(title),
  edition: number ? numberKey(number) : (periodOf(title) ?? (dated ? '2023' : '')),
  number,
  numberKey: number && numberKey(number),
  year: dated ? 2023 : null,
  class: cls,
  marked,
  issuers: [],
  parts,
}));

const end = (self: string): fc.Arbitrary<End> => {
  const others = documentIds.filter((id) => id !== self);
  return fc.oneof(
    fc.record({ outcome: fc.constant('RESOLVED' as const), id: fc.constantFrom(...others) }),
    fc.record({ outcome: fc.constant('STUB' as const) }),
    fc.record({ outcome: fc.constant('AMBIGUOUS' as const), candidates: fc.subarray([...others], { minLength: 2, maxLength: 3 }) }),
  );
};

/** The fields of an edge that its end decides. */
export const pointedAt = (cited: Pick<CitedAs, 'titleKey' | 'edition'>, to: End): Pick<CitationEdge, 'targetId' | 'outcome' | 'rule' | 'candidates'> => ({
  targetId: to.outcome === 'RESOLVED' ? to.id : stubId(cited.titleKey, cited.edition),
  outcome: to.outcome,
  rule: to.outcome.toLowerCase(),
  candidates: to.outcome === 'AMBIGUOUS' ? [...to.candidates].sort() : [],
});

function citations(sourceId: string): fc.Arbitrary<CitationEdge[]> {
  const one = fc.record({ cited, end: end(sourceId), kinds: fc.subarray([...CITATION_KINDS], { minLength: 1, maxLength: 2 }), evidence });
  return fc.uniqueArray(one, { maxLength: 4, selector: ({ cited }) => `${cited.titleKey}|${cited.edition}` }).map((all) =>
    all.flatMap(({ cited, end, kinds, evidence }) => kinds.map((kind): CitationEdge => ({ sourceId, kind, cited, evidence: [evidence], ...pointedAt(cited, end) }))));
}

function targets(documentId: string, programmes: readonly string[]): fc.Arbitrary<TargetNode[]> {
  const one = fc.record({
    kind: fc.constantFrom(...TARGET_KINDS), indicator: fc.constantFrom(...INDICATORS), comparator: fc.constantFrom(...COMPARATORS),
    value: fc.constantFrom(0.1, 0.2, 50, 10000), unit: fc.constantFrom('个', '%'), year: nullable(fc.constantFrom(2023, 2025)),
    programmeId: programmes.length ? nullable(fc.constantFrom(...programmes)) : fc.constant(null), summable: fc.boolean(), evidence,
  });
  return fc.array(one, { maxLength: 3 }).map((all) => all.map((target, i) => ({
    ...target,
    id: `t_${documentId.slice(2)}${i}`,
    documentId,
    valueMax: target.comparator === 'RANGE' ? target.value * 2 : null,
    yearFrom: null,
    per: null,
    binding: null,
    indicatorKey: nameKey(target.indicator),
    restatementKey: `${target.indicator}|${target.value}`,
  })));
}

/** A document of the world in one of its many versions. */
export function record(id: string): fc.Arbitrary<DocumentRecord> {
  const shared = fc.record({
    programmes: contributions(programmeIds, PROGRAMME_NAMES, PROGRAMME_KINDS),
    institutions: contributions(institutionIds, INSTITUTION_NAMES, INSTITUTION_KINDS),
  });
  return shared.chain(({ programmes, institutions }) => {
    const some = (ids: readonly string[]) => fc.subarray([...ids]);
    const named = programmes.map((node) => node.id);
    const bodies = institutions.map((node) => node.id);
    const roles = named.flatMap((programmeId) => bodies.flatMap((institutionId) => ROLES.map((role) => ({ programmeId, institutionId, role, documentId: id }))));
    return fc.record({
      title: fc.constantFrom(...TITLES), number: nullable(fc.constantFrom(...NUMBERS)), date: nullable(fc.constantFrom(...DATES)),
      kind: fc.constantFrom('意见' as const, '办法' as const), start: fc.nat(90),
      carrierId: nullable(fc.constantFrom(...documentIds.filter((other) => other !== id))),
      issuerIds: fc.shuffledSubarray(bodies), targets: targets(id, named), citations: citations(id), evidence, count: fc.integer({ min: 1, max: 3 }),
      names: some(named), mentions: some(bodies), plays: fc.subarray(roles, { maxLength: Math.min(3, roles.length) }),
    }).map(({ title, number, date, kind, start, evidence, count, names, mentions, plays, ...rest }) => {
      const says = {
        ...rest, programmes, institutions,
        names: names.map((programmeId) => ({ documentId: id, programmeId, count, evidence })),
        mentions: mentions.map((institutionId) => ({ documentId: id, institutionId, count, evidence })),
        plays: plays.map((edge) => ({ ...edge, evidence })),
      };
      const header = { title, number, date, kind, span: { start, end: start + 100 }, file: `${id}.md` };
      return {
        ...says,
        document: {
          ...header, id, titleKey: titleKey(title), numberKey: number && numberKey(number), held: true, edition: '', class: 'POLICY',
          fingerprint: digest(JSON.stringify([header, says])),
        },
        sections: [{ path: ['一、总体'], start, end: start + 50 }],
      };
    });
  });
}

const anyId = fc.constantFrom(...documentIds);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyId.chain(record).map((record): Step => ({ do: 'put', record })) },
  { weight: 2, arbitrary: anyId.map((id): Step => ({ do: 'remove', id })) },
  {
    weight: 2,
    arbitrary: anyId.chain((sourceId) =>
      fc.record({ nth: fc.nat(7), end: end(sourceId) }).map(({ nth, end }): Step => ({ do: 'decide', sourceId, nth, end }))),
  },
);

/** A graph's life: documents put, put again, removed, their citations decided anew, in any order. */
export const life: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 16 });
/** Documents of which no two share an id, so that they may come in any order. */
export const documents: fc.Arbitrary<DocumentRecord[]> = fc.subarray([...documentIds], { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(record)));
