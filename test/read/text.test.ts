import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readText', () => {
  it('leaves a text with plain line ends as it is, so that offsets are those of the file', () => {
    const source = readText('a.txt', bytes('通知\n正文。\n'));
    expect(source).toMatchObject({ file: 'a.txt', format: 'txt', text: '通知\n正文。\n', pages: [], metadata: null });
    expect(source.map.span(3, 5)).toEqual({ start: 3, end: 5 });
  });

  it('makes \\r\\n and \\r line ends \\n and still leads back to the place in the file', () => {
    const original = '第一行\r\n第二行\r\n\r\n第三行\r第四行';
    const source = readText('a.txt', bytes(original));
    expect(source.text).toBe('第一行\n第二行\n\n第三行\n第四行');
    for (const word of ['第一行', '第二行', '第三行', '第四行']) {
      const at = source.text.indexOf(word);
      const { start, end } = source.map.span(at, at + word.length);
      expect(original.slice(start, end)).toBe(word);
    }
  });

  it('keeps Markdown marks, tables and blocks of metadata for the stages behind it', () => {
    const text = '# 通知\n\n**发布日期**: 2024-01-01\n\n| 指标 | 2025年 |\n|---|---|\n| 数量 | 50 |\n';
    expect(readText('a.md', bytes(text), 'md')).toMatchObject({ format: 'md', text });
  });

  it('reads 50 MB of one repeated character in moments', () => {
    const start = performance.now();
    expect(readText('a.txt', Buffer.alloc(50 * 1024 * 1024, 'a')).text).toHaveLength(50 * 1024 * 1024);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
