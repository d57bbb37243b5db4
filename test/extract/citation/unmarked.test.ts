import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/pipeline.js';
import { OffsetMap } from '../../../src/read/offsets.js';

/** Title, kinds and mark of what a notice with this running text cites. */
function cited(body: string): string[] {
  const text = `海滨省教育厅关于加强校园绿化的通知\n海教〔2022〕5号\n各市教育局：\n${body}\n海滨省教育厅\n2022年6月1日`;
  const [facts] = factsOf({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });
  return facts!.citations.map((fact) => `${fact.marked ? `《${fact.target}》` : fact.target} ${fact.kinds.map(({ kind }) => kind).join('+')}`);
}

describe('the regulation of a law', () => {
  it('is another text than the law in its name', () => {
    expect(cited('新修订的土地管理法实施条例提出要求。')).toEqual(['土地管理法实施条例 MENTIONS']);
  });

  it('is named by the law before it, with marks or without', () => {
    expect(cited('按照种子法及其实施条例有关规定执行。')).toEqual(['种子法 BASIS', '种子法实施条例 BASIS']);
    expect(cited('根据《中华人民共和国种子法》及其实施条例，开展检查。')).toEqual(['《中华人民共和国种子法》 BASIS', '中华人民共和国种子法实施条例 BASIS']);
  });

  it('is none where no law stands before it', () => {
    expect(cited('根据《校园绿化规划》及其实施细则，开展检查。')).toEqual(['《校园绿化规划》 BASIS']);
  });
});

describe('an outline', () => {
  it('is cited without marks, and not where the text calls it its own', () => {
    expect(cited('按照海滨教育强省建设规划纲要要求，加强绿化。')).toEqual(['海滨教育强省建设规划纲要 BASIS']);
    expect(cited('有关部门要加强本规划纲要实施情况的监测，为实现本规划纲要目标提供保证。')).toEqual([]);
  });
});
