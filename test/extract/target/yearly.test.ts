import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const per = (text: string) => targetsIn(text).map(({ fact }) => [fact.value, fact.unit, fact.year, fact.per]);

describe('an amount for every year', () => {
  it('governs what its clause lists, and clauses without a subject of their own', () => {
    expect(per('每年推介50个左右服务案例，以及80门左右线上课程。')).toEqual([[50, '个', null, 'YEAR'], [80, '门', null, 'YEAR']]);
    expect(per('每年认定课程60门，其中线上课程20门。')).toEqual([[60, '门', null, 'YEAR'], [20, '门', null, 'YEAR']]);
    expect(per('每年培训社工500名，志愿者2000名。')).toEqual([[500, '名', null, 'YEAR'], [2000, '名', null, 'YEAR']]);
  });

  it('ends where another subject or predicate begins', () => {
    expect(per('每年培训社工500名，持证率达到80%。')).toEqual([[500, '名', null, 'YEAR'], [80, '%', null, null]]);
  });

  it('is told by 年度 before a total, too', () => {
    expect(per('单个机构年度奖励总额不超过80万元。')).toEqual([[800_000, '元', null, 'YEAR']]);
  });

  it('may stand behind the unit', () => {
    expect(per('完成技能培训3万人次/年。')).toEqual([[30_000, '人次', null, 'YEAR']]);
  });

  it('is not dated by the year of another task', () => {
    expect(per('2024年完成120处站点改造；每年改造40处食堂。')).toEqual([[120, '处', 2024, null], [40, '处', null, 'YEAR']]);
  });
});
