import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const indicator = (text: string) => targetsIn(text).map(({ fact }) => fact.indicator);

describe('the indicator of a threshold', () => {
  const names = (text: string): string[] => targetsIn(text).map(({ fact }) => fact.indicator);

  it('says whom the clauses before it are for', () => {
    expect(names('对个人购买首套住房（含共有住房，下同），面积为80平方米及以下的，减按1%的税率征收契税。')).toEqual(['个人购买首套住房面积', '个人购买首套住房契税税率']);
  });

  it('is the measure before it, not those who it tells apart', () => {
    expect(names('职工人数在20人以下的企业，继续免征保障金。年所得额不超过200万元的部分，减按20%计入。').slice(0, 2)).toEqual(['职工人数', '年所得额']);
  });

  it('is what goes on so long, not what it allows', () => {
    expect(names('连续经营三年以上的可申请续租。')).toEqual(['连续经营']);
  });

  it('names the region beside the measure that several share', () => {
    expect(names('到2025年，道路通达度平原区达到90%、山区达到80%以上。')).toEqual(['道路通达度（平原区）', '道路通达度（山区）']);
  });
});

describe('the indicator of a target', () => {
  it('stands at the end of a long description', () => {
    expect(indicator('到2026年，建成800门左右内容符合岗位需要并充分纳入新技术，教法适应学习者、评价充分关注成长的社区教育核心课程，带动课程改革。')).toEqual(['社区教育核心课程']);
  });

  it('is the object of the verb that opens the item, not of a verb inside its name', () => {
    expect(indicator('建成药材规范化种植基地12个。')).toEqual(['药材规范化种植基地']);
    expect(indicator('培育金牌工匠300名左右、市级工匠2000名左右。')).toEqual(['金牌工匠', '市级工匠']);
  });

  it('leaves out numbering, remarks and what announces it', () => {
    expect(indicator('三、社区食堂覆盖率达到80%。')).toEqual(['社区食堂覆盖率']);
    expect(indicator('补齐200个乡镇（街道）服务站。')).toEqual(['乡镇服务站']);
    expect(indicator('学习型社区建设的目标是2026年覆盖率达到60%。')).toEqual(['覆盖率']);
  });

  it('of money that is spent is the money', () => {
    expect(indicator('企业要用好职工培训经费，其中70%以上用于一线岗位。')).toEqual(['职工培训经费用于一线岗位的比例']);
  });

  it('of a share by which something is given is what it is a share of', () => {
    expect(indicator('按照不低于岗位总数的3%的比例提供见习岗位。')).toEqual(['岗位总数提供见习岗位的比例']);
  });

  it('of money names whom it is for', () => {
    expect(indicator('对首次认定的社区食堂，给予最高不超过20万元的奖励。')).toEqual(['首次认定的社区食堂奖励']);
    expect(indicator('主导制定行业标准的，每项给予30万元资助。')).toEqual(['主导制定行业标准资助']);
  });

  it('of an outermost bound is what the number before it measures', () => {
    expect(indicator('单个驿站面积一般控制在70平方米以内，最大不超过90平方米。')).toEqual(['单个驿站面积', '单个驿站面积']);
  });

  it('keeps the head that stands before a colon', () => {
    expect(indicator('生均用房面积：小学7平方米，初中9平方米。')).toEqual(['生均用房面积（小学）', '生均用房面积（初中）']);
  });

  it('leaves out where the number moves from', () => {
    expect(indicator('到2026年，滨江步道由40公里延长至55公里。')).toEqual(['滨江步道']);
  });

  it('is that of the list where its own clause does not tell', () => {
    expect(indicator('2024年选择60个社区开展试点，2025年扩大到300个。')).toEqual(['社区', '社区']);
  });
});
