import { describe, expect, it } from 'vitest';
import { targetsIn } from './document.js';

const values = (text: string, kind: '新闻' | '报告' | '答记者问' | '访谈' | '评论', date = '2023-06-01') => targetsIn(text, { kind, date }).map(({ fact }) => fact.value);

describe('goals under their heading', () => {
  it('are floors as well as amounts', () => {
    expect(targetsIn('一、主要目标\n——服务提升。每千人口床位数不少于4张，总规模不低于20亿元，能效值优于1.2。').map(({ fact }) => [fact.kind, fact.value])).toEqual([['GOAL', 4], ['GOAL', 2_000_000_000], ['GOAL', 1.2]]);
  });
});

describe('texts that report', () => {
  it('state facts, not targets', () => {
    expect(values('全市新建社区食堂120家，覆盖率提高到80%，服务老人30万人次。', '新闻')).toEqual([]);
    expect(values('深入实施提升工程，智能工厂效率提升32%，建成国家级平台153个。', '报告')).toEqual([]);
  });

  it('count where they tell what a policy wants', () => {
    expect(values('《方案》提出，到2025年，社区食堂覆盖率达到80%。二是强化支撑，新增培训基地200个。', '新闻')).toEqual([80, 200]);
    expect(values('问：目标是什么？\n答：目标是到2025年建成社区食堂300家。', '答记者问')).toEqual([300]);
  });

  it('count where they say what will be done this year, or under headings of a policy’s content', () => {
    expect(values('去年新增学位8000个。今年，我市将继续办好实事：一是新增学位5000个；二是改造食堂60家。', '新闻')).toEqual([5000, 60]);
    expect(values('一、出台背景\n全市建成站点40个。\n二、主要内容\n建设示范站点20个。', '评论')).toEqual([20]);
  });

  it('count where officials say what ought to be reached, or what the work report wants', () => {
    expect(values('负责人介绍，亩均投资应逐步达到2500元左右。从具体指标看，道路通达度达到90%以上。', '新闻')).toEqual([2500, 90]);
    expect(values('今年政府工作报告提出，粮食产量保持在80亿斤以上。', '新闻')).toEqual([8_000_000_000]);
  });

  it('count where they answer a question about plans, in a press conference as in an interview', () => {
    expect(values('甲社记者：取得了哪些成效？\n负责人：新建食堂40家。\n乙报记者：在资金支持方面有哪些考虑？\n负责人：一是设立30亿元更新贷款。\n二手设备贷款最高发放比例为60%。', '新闻')).toEqual([3_000_000_000, 60]);
    expect(values('问：制定办法有哪些考虑？\n答：各地建成食堂500家。', '答记者问')).toEqual([]);
    expect(values('问：如何抓好落实？\n答：一是遴选20个左右试点县。\n问：有什么成效？\n答：建成驿站500个。', '访谈')).toEqual([20]);
  });

  it('count where they turn to what comes next, until the next question', () => {
    expect(values('问：有何打算？\n答：下一步，我们将抓好落实。\n一是遴选20个左右试点县。\n问：效果如何？\n答：各县建成驿站500个。', '访谈')).toEqual([20]);
    expect(values('一、工作回顾\n建成社区食堂120家。\n二、下一步工作安排\n新建社区食堂60家。', '报告')).toEqual([60]);
  });
});
