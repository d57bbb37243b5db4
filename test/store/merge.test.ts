import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stubId } from '../../src/model/keys.js';
import { CITATION_CLASSES, INSTITUTION_KINDS, PROGRAMME_KINDS } from '../../src/model/vocabulary.js';
import { institutionOf, mergeInstitutions, mergeProgrammes, mergeStubs, programmeOf, stubOf } from '../../src/store/merge.js';
import type { CitedAs, DocumentNode, InstitutionContribution, ProgrammeContribution } from '../../src/store/records.js';

const contribution = <Kind extends string>(kinds: readonly Kind[]) => fc.record({
  id: fc.constant('x'), name: fc.constantFrom('双优计划', '“双优计划”', '双优 计划', '双优－计划'), aliases: fc.array(fc.constantFrom('丙', '甲', '𠮷', '！')),
  kind: fc.constantFrom(...kinds), parentId: fc.constantFrom(null, 'p', 'q'),
});
const cited: fc.Arbitrary<CitedAs> = fc.record({
  title: fc.constantFrom('甲法', '中华人民共和国甲法', '甲 法'), titleKey: fc.constantFrom('甲法', '乙办法'), edition: fc.constantFrom('', '2012', '2023'),
  number: fc.constantFrom(null, '甲发〔2023〕1号', '甲发[2023]1 号'), numberKey: fc.constant(null), year: fc.constantFrom(null, 2012), class: fc.constantFrom(...CITATION_CLASSES),
  marked: fc.boolean(), issuers: fc.constant([]), parts: fc.constant([]),
}).map((cited) => ({ ...cited, numberKey: cited.number && '甲发(2023)1' }));

/** What folding has in any order, in any grouping, and with repetitions. */
function holdsInAnyOrder<Value>(values: fc.Arbitrary<Value>, merge: (a: Value, b: Value) => Value, show: (value: Value) => unknown): void {
  fc.assert(fc.property(fc.array(values, { minLength: 1, maxLength: 6 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }))), ([all, shuffled]) => {
    const [first, ...rest] = all;
    const half = shuffled.length >> 1;
    const fold = (some: readonly Value[]) => some.slice(1).reduce(merge, some[0]!);
    expect(show(merge(fold(shuffled.slice(0, half)), fold(shuffled.slice(half))))).toEqual(show(merge(rest.reduce(merge, first!), first!)));
  }));
}

describe('merging', () => {
  it('makes the same node of contributions in any order, grouping and number', () => {
    holdsInAnyOrder<ProgrammeContribution>(contribution(PROGRAMME_KINDS), mergeProgrammes, (made) => [programmeOf(made), made.parentId]);
    holdsInAnyOrder<InstitutionContribution>(contribution(INSTITUTION_KINDS), mergeInstitutions, (made) => [institutionOf(made), made.parentId]);
    holdsInAnyOrder<DocumentNode>(cited.map((told) => stubOf(stubId('甲法', '2023'), told)), mergeStubs, (stub) => stub);
  });

  it('keeps the plainer name, all aliases, the earlier kind, a parent that is named', () => {
    const a = { id: 'x', name: '“双优计划”', aliases: ['双优'], kind: 'PROJECT' as const, parentId: null };
    const b = { id: 'x', name: '双优计划', aliases: ['优优', '双优'], kind: 'PLAN' as const, parentId: 'p' };
    expect(mergeProgrammes(a, b)).toEqual({ id: 'x', name: '双优计划', aliases: ['优优', '双优'], kind: 'PLAN', parentId: 'p' });
  });

  it('keeps a stub’s fuller title, the number that is told and the edition that its id is of', () => {
    const told = { titleKey: '甲办法', year: null, class: 'POLICY' as const, marked: true, issuers: [], parts: [] };
    const id = stubId('甲办法', '甲发(2023)1');
    const bare = stubOf(id, { ...told, title: '甲办法', edition: '', number: null, numberKey: null });
    const full = stubOf(id, { ...told, title: '甲办法（试行）', edition: '甲发(2023)1', number: '甲发〔2023〕1号', numberKey: '甲发(2023)1' });
    expect(mergeStubs(bare, full)).toMatchObject({ title: '甲办法（试行）', number: '甲发〔2023〕1号', numberKey: '甲发(2023)1', edition: '甲发(2023)1', kind: '办法', held: false });
  });

  it('tells a stub’s kind from its title where that ends with one, and of policy only', () => {
    const kind = (titleKey: string, cls: CitedAs['class'] = 'POLICY') =>
      stubOf('d', { title: titleKey, titleKey, edition: '', number: null, numberKey: null, year: null, class: cls, marked: true, issuers: [], parts: [] }).kind;
    expect(['职业教育法', '甲管理办法', '关于甲的实施意见', '甲条例', '甲目录'].map((title) => kind(title))).toEqual(['法律', '办法', '意见', '条例', null]);
    expect(kind('甲研究报告', 'PUBLICATION')).toBeNull();
  });
});
