import { describe, expect, it } from 'vitest';
import { bestField, compareHits, levelled, matchScore, searchWords, type RankedHit } from '../../src/store/matching.js';

describe('matching', () => {
  it('levels spaces, width, case, and the kinds of brackets, quotes and dashes', () => {
    const printings = ['甲发〔2023〕１号', '甲发 [2023] 1号', '甲发【2023】1号', '甲发（2023）1 号'];
    expect(new Set(printings.map(levelled)).size).toBe(1);
    expect(levelled('“十四五”—ＯＦＤ〈办法〉')).toBe(levelled('「十四五」－ofd《办法》'));
    expect(levelled('试行')).not.toBe(levelled('（试行）'));
  });

  it('parts a search at spaces of any width', () => {
    expect(searchWords(' 甲业　规划\t（试行） ')).toEqual(['甲业', '规划', '(试行)']);
    expect(searchWords(' \u3000 ')).toEqual([]);
  });

  it('scores the whole field, its beginning, its inside, and nothing where a word is missing', () => {
    const score = (field: string, search: string) => matchScore(levelled(field), searchWords(search));
    expect([score('甲业规划', '甲业 规划'), score('甲业规划办法', '甲业 办法'), score('关于甲业规划', '甲业'), score('甲业规划', '甲业 办法'), score('甲业', '')]).toEqual([3, 2, 1, 0, 0]);
  });

  it('wants all words in one field, and takes the best one', () => {
    const fields = [{ field: 'name' as const, text: '甲业计划' }, { field: 'alias' as const, text: '双优计划' }, { field: 'alias' as const, text: '双优' }];
    expect(bestField(fields, ['双优'])).toEqual({ field: 'alias', text: '双优', score: 3 });
    expect(bestField(fields, ['甲业', '双优'])).toBeNull();
  });

  it('ranks by score, then popularity, then the shorter text, then id', () => {
    const hit = (id: string, score: number, popularity: number, text: string): RankedHit => ({ type: 'DOCUMENT', id, score, field: 'title', text, popularity });
    const ranked = [hit('whole', 3, 0, '甲乙丙'), hit('popular', 2, 9, '甲乙丙丁'), hit('short', 2, 1, '甲乙'), hit('a', 2, 1, '甲乙丙'), hit('b', 2, 1, '甲乙丙')];
    expect([...ranked].reverse().sort(compareHits)).toEqual(ranked);
  });
});
