import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Gold, GuideFacts } from '../../src/evaluate/guide.js';
import { citation, document, facts, gold, name, NOTHING, target } from './invented.js';

const count = (found: GuideFacts, wanted: Gold, fact: string): string => {
  const row = evaluate(found, [wanted]).rows.find((one) => one.fact === fact)!;
  return `${row.hit} right, ${row.wrong} wrong, ${row.missed} missed`;
};
const clauses = (found: GuideFacts, wanted: Gold): string[] => evaluate(found, [wanted]).misses.map(({ how, fact, where, text }) => `${how} ${fact} ${where}: ${text}`);

describe('documents', () => {
  it('are paired by title whatever its brackets, quotation marks and issuers', () => {
    const found = facts({ documents: [document({ id: 'D1', title: '风车部办公厅关于“建设”风车 学校的通知（试行）' })] });
    expect(count(found, gold({}), 'documents')).toBe('1 right, 0 wrong, 0 missed');
  });

  it('count as missed when nothing bears their title', () => {
    expect(clauses(facts({ documents: [document({ title: '关于别的事的通知' })] }), gold({}))).toEqual(['missed document G1: 关于建设风车学校的通知']);
  });

  it('pair one to one: a second text with the same title is left out', () => {
    const twice = facts({ documents: [document({ id: 'D1' }), document({ id: 'D2', date: '2000-01-01' })], targets: [target({ source: 'D2' })] });
    expect(count(twice, gold({}), 'documents')).toBe('1 right, 0 wrong, 0 missed');
    expect(count(twice, gold({}), 'goals')).toBe('0 right, 0 wrong, 0 missed');
  });

  it('are judged field by field, the brackets of a number and 第 apart', () => {
    const found = facts({ documents: [document({ id: 'D1', kind: '意见', number: '风教函[2031]第7号', issuers: ['风车部', '水车部'] })] });
    expect(count(found, gold({}), 'document kind')).toBe('0 right, 1 wrong, 0 missed');
    expect(count(found, gold({}), 'document number')).toBe('1 right, 0 wrong, 0 missed');
    expect(count(found, gold({}), 'document date')).toBe('1 right, 0 wrong, 0 missed');
    expect(count(found, gold({}), 'document issuers')).toBe('0 right, 1 wrong, 0 missed');
  });

  it('carry the payloads that gold names, told by title and not by id', () => {
    const printed = { id: 'G1/1', title: '风车学校办法', number: null, date: null, issuers: [], payloads: [] };
    const wanted = gold({ documents: [document({ payloads: ['G1/1'] }), document(printed)] });
    const found = facts({ documents: [document({ id: 'D1', payloads: ['D2'] }), document({ ...printed, id: 'D2' })] });
    expect(count(found, wanted, 'document payloads')).toBe('2 right, 0 wrong, 0 missed');
  });

  it('that no gold file names are left out with all that they say', () => {
    const found = facts({ documents: [document({ id: 'D1' }), document({ id: 'D9', title: '无人标注的通知' })], citations: [citation({ source: 'D9' })] });
    expect(count(found, gold({}), 'citations')).toBe('0 right, 0 wrong, 0 missed');
  });
});

describe('citations', () => {
  it('count once for each cited title, and their kinds apart', () => {
    const found = facts({ citations: [citation({ source: 'D1', kinds: ['BASIS', 'IMPLEMENTS'] }), citation({ source: 'D1', target: '关于磨坊的意见' })] });
    const wanted = gold({ citations: [citation({}), citation({ target: '关于水坝的意见' })] });
    expect(count(found, wanted, 'citations')).toBe('1 right, 1 wrong, 1 missed');
    expect(count(found, wanted, 'citation kinds')).toBe('1 right, 1 wrong, 0 missed');
    expect(clauses(found, wanted)).toContain('wrong cite kind G1: 《关于水车的意见》 BASIS+IMPLEMENTS instead of BASIS');
  });

  it('named without 《》 count neither way, found or not', () => {
    const wanted = gold({ citations: [citation({ marked: false })] });
    expect(count(facts({ citations: [citation({ source: 'D1' })] }), wanted, 'citations')).toBe('0 right, 0 wrong, 0 missed');
    expect(count(facts({}), wanted, 'citations')).toBe('0 right, 0 wrong, 0 missed');
  });

  it('of books and forms are not compared', () => {
    const found = facts({ citations: [citation({ source: 'D1', class: 'PUBLICATION' })] });
    expect(count(found, gold({ citations: [citation({ class: 'FORM' })] }), 'citations')).toBe('0 right, 0 wrong, 0 missed');
  });
});

describe('targets', () => {
  it('are the same clause where number, unit and five characters of the quote agree', () => {
    const found = facts({ targets: [target({ source: 'D1', unit: '座', quote: '建成20座风车，惠及全镇' }), target({ source: 'D1', quote: '另20座水车' })] });
    expect(count(found, gold({ targets: [target({})] }), 'goals')).toBe('1 right, 1 wrong, 0 missed');
  });

  it('found with another comparator, year or period are right but inexact', () => {
    const found = facts({ targets: [target({ source: 'D1', comparator: 'GTE' })] });
    const wanted = gold({ targets: [target({})] });
    expect(count(found, wanted, 'goals')).toBe('1 right, 0 wrong, 0 missed');
    expect(count(found, wanted, 'goals: comparator, year, per')).toBe('0 right, 1 wrong, 0 missed');
    expect(clauses(found, wanted)).toEqual(['inexact GOAL G1: GTE 2035 null instead of EQ 2035 null  到2035年建成20座风车']);
  });

  it('found as the other kind are missed as the one and wrong as the other', () => {
    const found = facts({ targets: [target({ source: 'D1', kind: 'REQUIREMENT' })] });
    const wanted = gold({ targets: [target({})] });
    expect(count(found, wanted, 'goals')).toBe('0 right, 0 wrong, 1 missed');
    expect(count(found, wanted, 'requirements')).toBe('0 right, 1 wrong, 0 missed');
    expect(clauses(found, wanted).join()).toContain('(gold: GOAL)');
  });

  it('prefer the number of the same year where one clause has two alike', () => {
    const clause = '2033年建20座风车，2035年再建20座风车';
    const found = facts({ targets: [target({ source: 'D1', year: 2033, quote: clause }), target({ source: 'D1', year: 2035, quote: clause })] });
    const wanted = gold({ targets: [target({ year: 2035, quote: clause }), target({ year: 2033, quote: clause })] });
    expect(count(found, wanted, 'goals: comparator, year, per')).toBe('2 right, 0 wrong, 0 missed');
  });

  it('belong to a programme under any of its names', () => {
    const wanted = gold({ targets: [target({ program: '风车工程' })], programs: [name({ aliases: ['百座风车'] })] });
    expect(count(facts({ targets: [target({ source: 'D1', program: '“百座风车”' })] }), wanted, 'goals: programme')).toBe('1 right, 0 wrong, 0 missed');
    expect(count(facts({ targets: [target({ source: 'D1', program: '风车' })] }), wanted, 'goals: programme')).toBe('0 right, 1 wrong, 0 missed');
  });
});

describe('programmes and institutions', () => {
  it('count once for each document that names them, under any of their names', () => {
    const wanted = gold({ documents: [document({}), document({ id: 'G2', title: '风车规划' })], programs: [name({ aliases: ['百座风车'], sources: ['G1', 'G2'] })] });
    const found = facts({
      documents: [document({ id: 'D1' }), document({ id: 'D2', title: '风车规划' })],
      programs: [name({ name: '百座风车', sources: ['D1'] }), name({ name: '水车工程', sources: ['D2'] })],
    });
    expect(count(found, wanted, 'programmes')).toBe('1 right, 1 wrong, 1 missed');
    expect(clauses(found, wanted)).toEqual(['missed programmes G2: 风车工程', 'wrong programmes G2: 水车工程']);
  });

  it('that careful readers dispute count neither way', () => {
    const wanted = gold({ institutions: [name({ name: '风车部', core: false })] });
    expect(count(facts({ institutions: [name({ name: '风车部', sources: ['D1'] })] }), wanted, 'institutions')).toBe('0 right, 0 wrong, 0 missed');
    expect(count(facts({}), wanted, 'institutions')).toBe('0 right, 0 wrong, 0 missed');
  });
});

describe('the tally', () => {
  it('has rates and Wilson intervals of precision and recall', () => {
    const found = facts({ citations: ['甲', '乙', '丙'].map((one) => citation({ source: 'D1', target: `关于${one}的意见` })) });
    const wanted = gold({ citations: ['乙', '丙', '丁', '戊'].map((one) => citation({ target: `关于${one}的意见` })) });
    const row = evaluate(found, [wanted]).rows.find((one) => one.fact === 'citations')!;
    expect(row.precision).toBeCloseTo(2 / 3);
    expect(row.recall).toBe(0.5);
    expect(row.f1).toBeCloseTo(4 / 7);
    expect(row.precisionInterval!.low).toBeCloseTo(0.2077, 4);
    expect(row.precisionInterval!.high).toBeCloseTo(0.9385, 4);
    expect(row.recallInterval!.low).toBeCloseTo(0.15, 4);
    expect(row.recallInterval!.high).toBeCloseTo(0.85, 4);
  });

  it('knows no rate where there is nothing to divide by', () => {
    for (const row of evaluate(NOTHING, [NOTHING]).rows) expect([row.precision, row.recall, row.f1, row.precisionInterval]).toEqual([null, null, null, null]);
  });

  it('names every row once, so that it can be looked up', () => {
    const names = evaluate(NOTHING, [NOTHING]).rows.map((row) => row.fact);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes several gold files as one', () => {
    const other = gold({ documents: [document({ id: 'G2', title: '风车规划' })] });
    const both = evaluate(facts({ documents: [document({ id: 'D1' }), document({ id: 'D2', title: '风车规划' })] }), [gold({}), other]);
    expect(both.rows[0]).toMatchObject({ fact: 'documents', hit: 2, missed: 0 });
  });
});
