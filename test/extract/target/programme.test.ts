import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const programme = (text: string, programmes: readonly string[], title = '关于办好社区学校的通知') => targetsIn(text, { programmes, title }).map(({ fact }) => fact.programme);

describe('the programme of a target', () => {
  it('is what the number counts', () => {
    expect(programme('到2025年，建设50个社区学习驿站。', ['社区学习驿站'])).toEqual(['社区学习驿站']);
  });

  it('is the subject whose number it is', () => {
    expect(programme('到2025年，银龄行动试点县达到50个。', ['银龄行动试点县'])).toEqual(['银龄行动试点县']);
  });

  it('is what the sentence goes by, before a nearer name', () => {
    expect(programme('通过百校提质工程，支持社区学习驿站建设，每校支持额度不超过50万元。', ['百校提质工程', '社区学习驿站'])).toEqual(['百校提质工程']);
  });

  it('else what its paragraph launched in its first words, behind a heading or not', () => {
    const launched = '实施百校提质工程，围绕办学条件改造校舍。到2025年，培训骨干教师500名。';
    expect(programme(launched, ['百校提质工程'])).toEqual(['百校提质工程']);
    expect(programme(`（三）夯实基础。${launched}`, ['百校提质工程'])).toEqual(['百校提质工程']);
  });

  it('is what a point of the paragraph launches, until the next point', () => {
    const points = '一是实施百校提质工程。培训骨干教师500名。二是加强管理。选派校长30名。三是开展银龄行动。招募讲师200名。';
    expect(programme(points, ['百校提质工程', '银龄行动'])).toEqual(['百校提质工程', null, '银龄行动']);
  });

  it('is what a point of a long paragraph begins with, without a verb', () => {
    const before = '完善社区教育网络，改造校舍。'.repeat(40);
    expect(programme(`${before}一是百校提质工程，改善办学条件，培训骨干教师500名。选派校长30名。二是加强管理。招募讲师200名。`, ['百校提质工程'])).toEqual(['百校提质工程', '百校提质工程', null]);
  });

  it('is not what a paragraph mentions on its way', () => {
    expect(programme('完善社区教育网络，结合百校提质工程改造校舍。到2025年，培训骨干教师500名。', ['百校提质工程'])).toEqual([null]);
    expect(programme('加强队伍建设。完善社区教育网络，推进百校提质工程。到2025年，培训骨干教师500名。', ['百校提质工程'])).toEqual([null]);
  });

  it('else what the heading names', () => {
    expect(programme('（一）推进银龄行动\n每年推介典型案例30个。', ['银龄行动'])).toEqual(['银龄行动']);
  });

  it('the innermost heading first that names one', () => {
    expect(programme('一、银龄行动\n（一）主要任务\n每年推介典型案例30个。', ['银龄行动'], '关于实施百校提质工程的通知')).toEqual(['银龄行动']);
  });

  it('the head of a box before those over it, and those in it first', () => {
    const box = '一、主要任务\n专栏2 百校提质工程\n1.校舍改造。新建校舍30栋。\n2.银龄行动。招募讲师200名。';
    expect(programme(box, ['百校提质工程', '银龄行动'], '关于教育发展的规划')).toEqual(['百校提质工程', '银龄行动']);
  });

  it('else the programme that the document is about', () => {
    expect(programme('培训骨干教师500名。\n银龄行动另行部署。', ['银龄行动'], '关于实施银龄行动的通知')).toEqual(['银龄行动']);
  });

  it('else none', () => {
    expect(programme('培训骨干教师500名。', [])).toEqual([null]);
  });
});
