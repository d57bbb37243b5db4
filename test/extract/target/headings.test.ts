import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const found = (text: string) => targetsIn(text, { kind: '规划' }).map(({ fact }) => `${fact.kind} ${fact.comparator} ${fact.value}${fact.unit}`);

describe('what a heading says of the numbers under it', () => {
  it('conditions are requirements', () => {
    expect(found('三、申报条件\n固定场所面积500平方米以上，从业人员10人以上。')).toEqual(['REQUIREMENT GTE 500平方米', 'REQUIREMENT GTE 10人']);
  });

  it('goals are goals, also where they keep within a bound', () => {
    expect(found('二、发展目标\n班额控制在45人以内，巩固率不低于96%。')).toEqual(['GOAL LTE 45人', 'GOAL GTE 96%']);
    expect(found('（一）儿童与健康\n主要目标：\n1.贫血率控制在10%以下。')).toEqual(['GOAL LTE 10%']);
    expect(found('二、班级管理\n班额控制在45人以内。')).toEqual(['REQUIREMENT LTE 45人']);
  });

  it('the state of things is none', () => {
    expect(found('第一节 发展基础\n托位覆盖率达到45%，建成社区食堂300家。')).toEqual([]);
    expect(found('（一）夯实发展基础\n建成社区食堂300家。')).toEqual(['GOAL EQ 300家']);
  });
});
