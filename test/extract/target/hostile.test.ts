import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const HOSTILE = ['9', '10家、', '建设10家，', '《', '（10家', '到2025年', '一二三四五六七八九十百千万亿', 'A、B均达到45%、', '预期性\n', '1.1.', '1,111,', '不低于岗位的', '“10家', '1/', '翻', 'a\t65%\t预期性\n', '\t', '目标是：\n', '今年', '至少配备教师', '22%和', '2022年和', '其中10家', '（套）', '，是指床位60张、', '指标\n2025年\n1.甲\n2\n'];

describe('hostile text', () => {
  it.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece]))('%s repeated is read in time that grows with its length', (_, piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const started = performance.now();
    targetsIn(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('a unit that begins like a numeral is no number', () => {
    expect(targetsIn('非居民用电每千瓦时加价，每千米设一站，建设食堂30家。').map(({ fact }) => fact.value)).toEqual([30]);
  });
});
