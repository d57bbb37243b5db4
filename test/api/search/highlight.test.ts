import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/api/search/highlight.js';

const marked = (text: string, query: string): string => highlight(text, query).map((part) => (part.highlighted ? `<${part.text}>` : part.text)).join('');

describe('highlights', () => {
  it('mark every occurrence of every word and lose no character', () => {
    expect(marked('建设甲类基地，支持甲类基地', '甲类 支持')).toBe('建设<甲类>基地，<支持甲类>基地');
    expect(highlight('无关文字', '甲')).toEqual([{ text: '无关文字', highlighted: false }]);
  });

  it('see through width, case, spaces and kinds of brackets, as the search does', () => {
    expect(marked('乙发〔２０２３〕 １号', '乙发[2023]1号')).toBe('<乙发〔２０２３〕 １号>');
    expect(marked('推广 Ａi 助手', 'AI')).toBe('推广 <Ａi> 助手');
  });

  it('join where words overlap or touch', () => {
    expect(marked('职业学校教师', '职业学校 学校教师')).toBe('<职业学校教师>');
  });

  it('of nothing are nothing', () => {
    expect(highlight('', '甲')).toEqual([]);
  });
});
