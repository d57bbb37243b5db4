import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/pipeline.js';
import { OffsetMap } from '../../../src/read/offsets.js';

/** The class of each title that a notice with this running text cites. */
function classes(body: string): Record<string, string> {
  const text = `海滨省教育厅关于加强校园绿化的通知\n海教〔2022〕5号\n各市教育局：\n${body}\n海滨省教育厅\n2022年6月1日`;
  const [facts] = factsOf({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });
  return Object.fromEntries(facts!.citations.map((fact) => [fact.target, fact.class]));
}

describe('a title whose words say nothing of its class', () => {
  it.each([
    '落实《灯塔用能标杆水平》。',
    '按照《灯塔用能标杆水平》改造。',
    '对照《灯塔用能标杆水平》，开展自查。',
    '淘汰不符合《灯塔用能标杆水平》等国家标准要求的灯具。',
    '执行强制性国家标准《灯塔用能标杆水平》。',
  ])('is policy by the use that is made of it: %s', (body) => {
    expect(Object.values(classes(body))).toEqual(['POLICY']);
  });

  it('is policy by its version, wherever it stands', () => {
    expect(classes('省里发布了《灯塔用能标杆水平（2024年版）》。')).toEqual({ '灯塔用能标杆水平（2024年版）': 'POLICY' });
  });

  it('is policy where one of its mentions tells', () => {
    expect(classes('专家介绍了《灯塔用能标杆水平》。各地要落实《灯塔用能标杆水平》。')).toEqual({ 灯塔用能标杆水平: 'POLICY' });
  });

  it('is a publication where nothing tells', () => {
    expect(classes('推荐阅读《海边的灯塔》。')).toEqual({ 海边的灯塔: 'PUBLICATION' });
  });
});

describe('a report of a government', () => {
  it('is policy where it is carried out, and a publication that says something else', () => {
    expect(classes('认真落实《政府工作报告》部署。')).toEqual({ 政府工作报告: 'POLICY' });
    expect(classes('《政府工作报告》提出三项任务。')).toEqual({ 政府工作报告: 'PUBLICATION' });
  });
});
