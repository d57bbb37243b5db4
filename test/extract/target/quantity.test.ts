import { describe, expect, it } from 'vitest';
import { doublingAt, halfAt, quantityAt, ratioAt } from '../../../src/extract/target/quantity.js';

/** The quantity at the first figure or numeral behind the mark |. */
const quantity = (marked: string) => quantityAt(marked.replace('|', ''), marked.indexOf('|'));

describe('a quantity', () => {
  it.each([
    ['|1.5万人次', { value: 15_000, unit: '人次' }],
    ['|1.2亿千瓦', { value: 120_000_000, unit: '千瓦' }],
    ['|2万亿元', { value: 2_000_000_000_000, unit: '元' }],
    ['|8000万元', { value: 80_000_000, unit: '元' }],
    ['|3千瓦', { value: 3, unit: '千瓦' }],
    ['|1,250套', { value: 1250, unit: '套' }],
    ['|一万个', { value: 10_000, unit: '个' }],
    ['|三十五所', { value: 35, unit: '所' }],
    ['|两千两百户', { value: 2200, unit: '户' }],
    ['开放|万门课程', { value: 10_000, unit: '门', bare: true }],
    ['|5.5个百分点', { value: 5.5, unit: '个百分点' }],
    ['|12件/万人', { value: 12, unit: '件/万人' }],
    ['|12/10万', { value: 12, unit: '/10万' }],
    ['|10万人才', { value: 100_000, unit: '' }],
    ['|2万家次', { value: 20_000, unit: '家次' }],
    ['|300场次', { value: 300, unit: '场次' }],
    ['|百分之一点五', { value: 1.5, unit: '%' }],
    ['|两点五米', { value: 2.5, unit: '米' }],
    ['|百分之六十以上', { value: 60, unit: '%', comparator: 'GTE' }],
    ['|三分之二', { value: 66.67, unit: '%' }],
    ['|1/4', { value: 25, unit: '%' }],
    ['|万分之五', { value: 0.05, unit: '%' }],
  ])('is read in %s with 万 and 亿 moved into its value', (text, expected) => {
    expect(quantity(text)).toMatchObject(expected);
  });

  it.each([
    ['|8—10个', 8, 10, '个'], ['|50%~60%', 50, 60, '%'], ['|3至5家', 3, 5, '家'], ['|一两项', 1, 2, '项'], ['|三五百户', 300, 500, '户'],
    ['|8-10万人', 80_000, 100_000, '人'], ['|100万元—200万元', 1_000_000, 2_000_000, '元'],
  ])('is a range in %s', (text, value, valueMax, unit) => {
    expect(quantity(text)).toMatchObject({ value, valueMax, unit, comparator: 'RANGE' });
  });

  it('is a ratio of two figures where a bound stands before it, and no time of day or score', () => {
    expect(ratioAt('不超过5：1，', 3, 4)).toMatchObject({ value: 5, unit: '：1', comparator: 'LTE', bound: 'KEPT' });
    expect(ratioAt('不高于2.5∶1。', 3, 6)).toMatchObject({ value: 2.5, unit: '∶1' });
    expect(ratioAt('师生比达到1:16。', 5, 6)).toMatchObject({ value: 1, unit: ':16', comparator: 'EQ' });
    expect(ratioAt('至8：30', 1, 2)).toBeNull();
    expect(ratioAt('不超过12：00。', 3, 5)).toBeNull();
    expect(ratioAt('不晚于8：30：00', 3, 4)).toBeNull();
  });

  it('has a second unit for the second of two things', () => {
    expect(quantity('|2—3名（项）')).toMatchObject({ unit: '名', otherUnit: '项' });
  });

  it.each([
    ['不低于|50%', 'GTE', 'KEPT'], ['不得少于|3人', 'GTE', 'KEPT'], ['至少|2所', 'GTE', 'KEPT'], ['至少建设|2所', 'GTE', 'KEPT'], ['≥|40', 'GTE', 'KEPT'],
    ['不超过|30个', 'LTE', 'KEPT'], ['不得高于|20%', 'LTE', 'KEPT'], ['最高|50万元', 'LTE', 'KEPT'], ['不低于岗位总量的|2%', 'GTE', 'KEPT'], ['不应大于现状面积的|20%', 'LTE', 'KEPT'], ['约占市域面积的|60%', 'APPROX', null],
    ['超过|90%', 'GT', 'STATED'], ['突破|1500亿元', 'GT', 'STATED'], ['>|7', 'GT', 'STATED'], ['优于|1.2', 'LTE', 'STATED'],
    ['|60%以上', 'GTE', 'STATED'], ['|5家（含）以上', 'GTE', 'STATED'], ['|8%以内', 'LTE', 'STATED'], ['|6‰以下', 'LTE', 'STATED'],
    ['|50家左右', 'APPROX', null], ['约|50家', 'APPROX', null], ['接近|70%', 'APPROX', null], ['近|50家', 'APPROX', null],
    ['达到|50家', 'EQ', null], ['节约|50吨', 'EQ', null], ['最近|50天', 'EQ', null],
  ])('compares in %s', (text, comparator, bound) => {
    expect(quantity(text)).toMatchObject({ comparator, bound });
  });

  it('is a half only where that is reached or passed', () => {
    expect(halfAt('教师超过一半', 4)).toMatchObject({ value: 50, unit: '%', comparator: 'GT' });
    expect(halfAt('半数以上', 0)).toMatchObject({ value: 50, comparator: 'GTE' });
    expect(halfAt('一半经费', 0)).toBeNull();
  });

  it('counts what is done in a year', () => {
    expect(quantity('培训|3万人次/年')).toMatchObject({ value: 30_000, unit: '人次', yearly: true });
    expect(quantity('产能|5万吨/年')).toMatchObject({ value: 50_000, unit: '吨/年', yearly: false });
  });

  it('of things that are overcome has no bound', () => {
    expect(quantity('突破|20项关键技术')).toMatchObject({ value: 20, comparator: 'EQ' });
    expect(quantity('总数突破|20项')).toMatchObject({ value: 20, comparator: 'GT' });
  });

  it('doubles', () => {
    expect(doublingAt('上市公司翻一番', 4)).toMatchObject({ value: 2, unit: '倍' });
    expect(doublingAt('翻两番', 0)).toMatchObject({ value: 4, unit: '倍' });
    expect(doublingAt('翻阅', 0)).toBeNull();
  });
});
