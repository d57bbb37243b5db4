import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/pipeline.js';
import { OffsetMap } from '../../../src/read/offsets.js';

/** The manners in which the only document of a text cites: title → kinds. */
function kinds(text: string): Record<string, string> {
  const [facts] = factsOf({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });
  return Object.fromEntries(facts!.citations.map((fact) => [fact.target, fact.kinds.map((entry) => entry.kind).join('+')]));
}

describe('the history under a title', () => {
  it('rests on the decision by which the text was changed', () => {
    expect(kinds('灯塔管理条例\n2003年8月15日 灯塔部令第3号公布\n2011年1月8日 根据《灯塔部关于修改部分规章的决定》第一次修订\n第一条 为了管理灯塔，制定本条例。')).toEqual({ 灯塔部关于修改部分规章的决定: 'BASIS' });
  });
});

describe('a verb with several objects', () => {
  const notice = (body: string): Record<string, string> => kinds(`海滨省教育厅关于加强校园绿化的通知\n海教〔2022〕5号\n各市教育局：\n${body}\n海滨省教育厅\n2022年6月1日`);

  it('governs them over a plan that is named without marks', () => {
    expect(notice('这是贯彻落实《甲地绿化规划》、“十四五”规划和2035年远景目标纲要以及《乙地绿化方案》的举措。')).toEqual({
      甲地绿化规划: 'IMPLEMENTS', '“十四五”规划和2035年远景目标纲要': 'IMPLEMENTS', 乙地绿化方案: 'IMPLEMENTS',
    });
  });

  it('is not the next verb, which has an object of its own', () => {
    expect(notice('修订《甲地贸易政策》，废止不合需要的文件。')).toEqual({ 甲地贸易政策: 'REVISES' });
    expect(notice('编制实施《甲地绿化规划》，意义重大。')).toEqual({ 甲地绿化规划: 'MENTIONS' });
  });
});

describe('the subject of a commentary', () => {
  it('is the text that its title names, without marks too', () => {
    expect(kinds('省林业局负责人解读海岛绿化方案\n2024-04-11\n问：《海岛绿化方案》背景是什么？\n答：为了绿化。\n问：目标是什么？\n答：目标很多。')).toEqual({ 海岛绿化方案: 'INTERPRETS' });
  });

  it('is the text of which a briefing speaks by its short name', () => {
    expect(kinds('省政府吹风会：绿化海岛有关情况\n2024-04-11\n海滨日报记者：省政府印发《海岛绿化方案》（以下简称《方案》）。《方案》的背景是什么？\n王小明：《方案》很重要。\n海滨电视台记者：《方案》提出了哪些目标？\n王小明：目标很多。')).toEqual({ 海岛绿化方案: 'INTERPRETS' });
  });
});
