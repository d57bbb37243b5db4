import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const found = (text: string, like = {}) => targetsIn(text, like).map(({ fact }) => `${fact.indicator} ${fact.comparator} ${fact.value}${fact.unit} ${fact.year}`);

describe('a list of mere numbers', () => {
  it('gives each the year whose turn it is, and the bound that stands before the first', () => {
    expect(found('到2026年和2030年，居民健身参与率分别不低于35%和42%。')).toEqual(['居民健身参与率 GTE 35% 2026', '居民健身参与率 GTE 42% 2030']);
  });

  it('gives each the bound behind the last', () => {
    expect(found('到2026年，甲等站点和乙等站点占比分别达到40%、20%以上。')).toEqual(['甲等站点占比 GTE 40% 2026', '乙等站点占比 GTE 20% 2026']);
  });

  it('has one year where there are fewer years than numbers', () => {
    expect(found('到2026年，建成食堂30家和驿站50个。').map((fact) => fact.slice(-4))).toEqual(['2026', '2026']);
  });

  it('names what all of them are paid for', () => {
    expect(found('对新认定的一级、二级、三级站点，分别给予30万元、20万元、10万元一次性奖励。')).toEqual([
      '一次性奖励 EQ 300000元 null', '一次性奖励 EQ 200000元 null', '一次性奖励 EQ 100000元 null',
    ]);
  });
});
