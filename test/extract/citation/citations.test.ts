import { describe, expect, it } from 'vitest';
import { AFTER_RULES } from '../../../src/extract/citation/after.js';
import { factsOf } from '../../../src/pipeline.js';
import { OffsetMap } from '../../../src/read/offsets.js';

/** The citations of a notice whose running text is given: title → kinds, with what else is asked for. */
function citations(body: string, head = '海滨省教育厅关于加强校园绿化的通知\n海教〔2022〕5号\n各市教育局：') {
  const text = `${head}\n${body}\n海滨省教育厅\n2022年6月1日`;
  const [facts] = factsOf({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });
  return { text, list: facts!.citations };
}
const kinds = (body: string, head?: string): Record<string, string> =>
  Object.fromEntries(citations(body, head).list.map((fact) => [fact.target, fact.kinds.map((entry) => entry.kind).join('+')]));

describe('kinds', () => {
  it.each([
    ['根据《海滨省绿化条例》，制定本办法。', '海滨省绿化条例', 'BASIS'],
    ['以《海滨省绿化规划》为依据，统筹推进。', '海滨省绿化规划', 'BASIS'],
    ['为贯彻落实《国务院关于绿化的意见》精神，现通知如下。', '国务院关于绿化的意见', 'IMPLEMENTS'],
    ['各地要抓好《海滨省绿化规划》贯彻落实。', '海滨省绿化规划', 'IMPLEMENTS'],
    ['现将《校园绿化指南》印发给你们。', '校园绿化指南', 'PROMULGATES'],
    ['省教育厅制定了《校园绿化指南》，现印发给你们，请遵照执行。', '校园绿化指南', 'PROMULGATES'],
    ['《校园绿化暂行办法》（海教〔2010〕3号）同时废止。', '校园绿化暂行办法', 'REPEALS'],
    ['各地要抓紧修订《校园绿化导则》。', '校园绿化导则', 'REVISES'],
    ['符合《古树名录》的，不得砍伐。', '古树名录', 'MENTIONS'],
    ['修订后的《海滨省绿化条例》施行以来，成效明显。', '海滨省绿化条例', 'MENTIONS'],
    ['《校园绿化指南》已经省政府同意，现予印发，请认真组织实施。', '校园绿化指南', 'PROMULGATES'],
    ['《校园绿化办法》已经2021年5月25日省教育厅第3次厅务会议审议通过，现予公布，自2021年9月1日起施行。', '校园绿化办法', 'PROMULGATES'],
    ['省政府同意《校园绿化规划》，现印发给你们，请遵照执行。', '校园绿化规划', 'PROMULGATES'],
    ['省林业局《校园绿化意见》已经省政府同意，现批转给你们，请认真执行。', '校园绿化意见', 'PROMULGATES'],
    ['现发布《校园绿化规程》。', '校园绿化规程', 'PROMULGATES'],
    ['现批准《校园绿化规程》等12项地方标准，自2022年9月1日起实施。', '校园绿化规程', 'PROMULGATES'],
    ['有关事项按照《校园绿化规程》要求执行。', '校园绿化规程', 'BASIS'],
    ['民办学校参照《校园绿化规程》执行。', '校园绿化规程', 'MENTIONS'],
    ['删去《海滨省绿化条例》第八条。', '海滨省绿化条例', 'REVISES'],
    ['2009年3月1日原海滨省林业厅令第5号公布的《古树管理办法》同时废止。', '古树管理办法', 'REPEALS'],
  ])('%s', (body, title, kind) => {
    expect(kinds(body)[title]).toBe(kind);
  });

  it('gives one verb to every title of its list, over the names of whose they are', () => {
    expect(kinds('按照《甲地绿化意见》《乙地绿化规定》以及省委、省政府印发的《丙地绿化办法》要求，开展检查。')).toEqual({
      甲地绿化意见: 'BASIS', 乙地绿化规定: 'BASIS', 丙地绿化办法: 'BASIS',
    });
  });

  it('lets the nearest verb decide, and an attribute none', () => {
    expect(kinds('为落实绿化要求，根据省政府印发的《甲地绿化规定》，制定《乙地绿化方案》。')).toEqual({ 甲地绿化规定: 'BASIS', 乙地绿化方案: 'MENTIONS' });
  });

  it('reads over a list that says of each title when and by whom it was issued', () => {
    expect(kinds('2009年3月1日原海滨省林业厅令第5号公布的《甲地绿化办法》、2011年2月1日海滨省教育厅令第7号公布的《乙地绿化办法》同时废止。')).toEqual({ 甲地绿化办法: 'REPEALS', 乙地绿化办法: 'REPEALS' });
  });

  it('lets the sentence over a list of texts say what is done with them', () => {
    expect(kinds('决定废止下列规范性文件：\n1.《甲地绿化办法》（海教〔2001〕3号）\n2.《乙地绿化办法》\n下列文件继续有效：\n1.《丙地绿化办法》')).toEqual({ 甲地绿化办法: 'REPEALS', 乙地绿化办法: 'REPEALS', 丙地绿化办法: 'MENTIONS' });
  });

  it('lets the words before a colon say it for a list on their own line, numbered or not', () => {
    expect(kinds('经研究，决定废止以下文件：一、《甲地绿化办法》（海教〔2001〕3号）。二、《乙地绿化办法》。三、《丙地绿化办法》。')).toEqual({ 甲地绿化办法: 'REPEALS', 乙地绿化办法: 'REPEALS', 丙地绿化办法: 'REPEALS' });
    expect(kinds('下列文件自2022年7月1日起失效：《甲地绿化办法》、《乙地绿化办法》；《丙地绿化办法》。')).toEqual({ 甲地绿化办法: 'REPEALS', 乙地绿化办法: 'REPEALS', 丙地绿化办法: 'REPEALS' });
    expect(kinds('检查的主要依据：《甲地绿化办法》；《乙地绿化办法》等。')).toEqual({ 甲地绿化办法: 'BASIS', 乙地绿化办法: 'BASIS' });
    expect(kinds('下列文件失效：《甲地绿化办法》。各校要学习：《乙地绿化办法》。')).toEqual({ 甲地绿化办法: 'REPEALS', 乙地绿化办法: 'MENTIONS' });
  });

  it('takes the titles under a heading 编制依据 for what the text rests on', () => {
    expect(kinds('一、编制依据\n《甲地绿化办法》、《乙地绿化办法》等法规规章。\n二、适用范围\n各校要学习《丙地绿化办法》。')).toEqual({ 甲地绿化办法: 'BASIS', 乙地绿化办法: 'BASIS', 丙地绿化办法: 'MENTIONS' });
  });

  it('does not take a new clause for the next title of a list', () => {
    expect(kinds('根据省政府等13部门《甲地绿化意见》精神，省教育厅等5部门制定了《校园绿化方案》，现印发给你们。')).toEqual({ 甲地绿化意见: 'BASIS', 校园绿化方案: 'PROMULGATES' });
  });

  it('gathers all kinds of one text', () => {
    expect(kinds('根据《甲地绿化规定》，开展检查。各校要认真落实《甲地绿化规定》。')).toEqual({ 甲地绿化规定: 'BASIS+IMPLEMENTS' });
  });
});

describe('which text is meant', () => {
  it('follows the short name that the text introduced', () => {
    const { list } = citations('根据《海滨省校园绿化条例》（以下简称《条例》），开展检查。各校要认真贯彻《条例》。');
    expect(list.map((fact) => [fact.target, fact.kinds.length])).toEqual([['海滨省校园绿化条例', 2]]);
  });

  it('keeps what is issued apart from its trial version that it replaces', () => {
    const { list } = citations('省教育厅制定了《校园绿化办法》，现印发给你们。《校园绿化办法（试行）》（海教〔2010〕3号）同时废止。');
    expect(list.map(({ target, number, kinds: [first] }) => [target, number, first!.kind])).toEqual([['校园绿化办法', null, 'PROMULGATES'], ['校园绿化办法（试行）', '海教〔2010〕3号', 'REPEALS']]);
  });

  it('follows a short name that bears no marks', () => {
    expect(kinds('根据《海滨省绿化第十四个五年规划纲要》（以下简称“十四五”规划纲要），开展检查。各校要落实“十四五”规划纲要和《校园绿化意见》。')).toEqual({ 海滨省绿化第十四个五年规划纲要: 'BASIS+IMPLEMENTS', 校园绿化意见: 'IMPLEMENTS' });
  });

  it('follows a short name that bears a version in brackets', () => {
    expect(kinds('按照《校园绿化清单（2022年版）》（以下简称《清单（2022年版）》）开展检查。各校要落实《清单（2022年版）》。')).toEqual({ '校园绿化清单（2022年版）': 'BASIS+IMPLEMENTS' });
  });

  it('follows a short name that is called 以下称', () => {
    expect(kinds('根据《海滨省校园绿化条例》（以下称《条例》），开展检查。各校要认真贯彻《条例》。')).toEqual({ 海滨省校园绿化条例: 'BASIS+IMPLEMENTS' });
  });

  it('takes a plan that is only to be written for no citation', () => {
    expect(kinds('各市要抓紧编制“十五五”林业发展规划。')).toEqual({});
  });

  it('takes a bare 《办法》 that nothing introduced for no citation', () => {
    expect(kinds('各校要修改《办法》。')).toEqual({});
  });

  it('does not cite itself, nor 本通知', () => {
    expect(kinds('《海滨省教育厅关于加强校园绿化的通知》自印发之日起施行，由省教育厅负责解释本通知。')).toEqual({});
  });

  it('reads number, issuers and nested titles', () => {
    const { list } = citations('落实省委办公厅、省政府办公厅印发的《关于绿化的意见》（海办发〔2020〕1号）和《海滨省林业局关于印发〈绿化导则〉的通知》要求。');
    expect(list.map(({ target, number, issuers }) => ({ target, number, issuers }))).toEqual([
      { target: '关于绿化的意见', number: '海办发〔2020〕1号', issuers: ['省委办公厅', '省政府办公厅'] },
      { target: '海滨省林业局关于印发〈绿化导则〉的通知', number: null, issuers: ['海滨省林业局'] },
    ]);
  });

  it('tells versions of one title apart by number and by year', () => {
    const { list } = citations('2012年，省教育厅印发《校园绿化办法》。2020年修订印发的《校园绿化办法》增加了新的要求。');
    expect(list.map((fact) => fact.year)).toEqual([2012, 2020]);
  });

  it('reads a list of thousands in the time of its length', () => {
    const items = Array.from({ length: 3000 }, (_, i) => `${i + 1}.《甲地绿化办法之${i}》`).join('\n');
    const begin = performance.now();
    expect(new Set(Object.values(kinds(`决定废止下列文件：\n${items}`)))).toEqual(new Set(['REPEALS']));
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('keeps versions apart that the title tells in its brackets', () => {
    expect(citations('《绿化树种目录（2022年版）》已经审议通过，现予发布。《绿化树种目录（2020年版）》同时废止。').list.map(({ target, year, kinds: [first] }) => [target, year, first!.kind])).toEqual([
      ['绿化树种目录（2022年版）', 2022, 'PROMULGATES'], ['绿化树种目录（2020年版）', 2020, 'REPEALS'],
    ]);
  });

  it('takes a year and a number of that year for one version', () => {
    expect(citations('2012年，省教育厅印发《校园绿化办法》。各校要落实《校园绿化办法》（海教〔2012〕3号）。').list.map(({ target, number }) => [target, number])).toEqual([['校园绿化办法', '海教〔2012〕3号']]);
  });

  it('cites what bore its own title before, where it repeals it', () => {
    expect(kinds('原《关于加强校园绿化的通知》同时废止。')).toEqual({ 关于加强校园绿化的通知: 'REPEALS' });
  });

  it.each([
    ['（2019年8月1日海滨省林业厅令第5号公布）', '海滨省林业厅令第5号'],
    ['（甲部、乙部令第6号）', '甲部、乙部令第6号'],
    ['（甲部公告2022年第10号）', '甲部公告2022年第10号'],
  ])('reads the number of an order from %s', (bracket, number) => {
    expect(citations(`落实《校园绿化办法》${bracket}。`).list[0]!.number).toBe(number);
  });

  it('reads laws and plans named without marks', () => {
    expect(kinds('依据种子法开展检查，落实“十四五”林业草原保护规划。')).toEqual({ 种子法: 'BASIS', '“十四五”林业草原保护规划': 'IMPLEMENTS' });
  });

  it('takes a title broken by the layout whole', () => {
    expect(kinds('根据《海滨省校园\n\n绿化条例》，开展检查。')).toEqual({ 海滨省校园绿化条例: 'BASIS' });
  });

  it('survives an opening mark that is never closed', () => {
    expect(kinds('根据《海滨省绿化条例开展检查。各校要落实《校园绿化规划》。')).toEqual({ 校园绿化规划: 'IMPLEMENTS' });
  });
});

describe('the parts that are cited', () => {
  const parts = (body: string): Record<string, readonly string[]> => Object.fromEntries(citations(body).list.map((fact) => [fact.target, fact.parts]));

  it.each([
    ['根据《绿化条例》第十二条，开展检查。', ['第十二条']],
    ['根据《绿化条例》第二十三条第一款第（二）项的规定，开展检查。', ['第二十三条第一款第（二）项']],
    ['根据《绿化条例》（海发〔2020〕1号）第五条第一款、第二款和第三章，开展检查。', ['第五条第一款', '第五条第二款', '第三章']],
    ['根据《绿化条例》第六条至第十条，开展检查。', ['第六条至第十条']],
    ['根据《绿化条例》第三条，开展检查。违反《绿化条例》第三条、第12条之一的，予以通报。', ['第三条', '第12条之一']],
    ['根据《绿化条例》有关规定，开展第三次检查。', []],
  ])('%s', (body, expected) => {
    expect(parts(body)['绿化条例']).toEqual(expected);
  });

  it('belong to the title before them in a list, which they do not break', () => {
    const body = '依照《甲法规》第三条、第四条和《乙法规》第九条，开展检查。';
    expect(parts(body)).toEqual({ 甲法规: ['第三条', '第四条'], 乙法规: ['第九条'] });
    expect(kinds(body)).toEqual({ 甲法规: 'BASIS', 乙法规: 'BASIS' });
  });

  it('are read behind short names and laws without marks too', () => {
    expect(parts('根据《海滨省绿化条例》（以下简称《条例》），开展检查。违反《条例》第五十四条、种子法第三十条的，予以通报。')).toEqual({ 海滨省绿化条例: ['第五十四条'], 种子法: ['第三十条'] });
  });
});

describe('classes', () => {
  it('tells books and forms from policy', () => {
    const { list } = citations('填写《绿化情况汇总表》，共读《海滨日报》，落实《绿化规划》。');
    expect(list.map((fact) => [fact.target, fact.class])).toEqual([['绿化情况汇总表', 'FORM'], ['海滨日报', 'PUBLICATION'], ['绿化规划', 'POLICY']]);
  });
});

describe('standards', () => {
  it('are policy by the code behind their name', () => {
    expect(citations('符合《木本苗木等》（GB/T 12345—2020）。').list.map((fact) => fact.class)).toEqual(['POLICY']);
  });
});

describe('evidence', () => {
  it('points to the source as it was read', () => {
    const { text, list } = citations('为加强管理，根据《海滨省 校园\n\n绿化条例》，开展检查。');
    const { start, end, quote, rule } = list[0]!.kinds[0]!.evidence[0]!;
    expect(quote).toBe('根据《海滨省校园绿化条例》');
    expect(text.slice(start, end)).toBe('根据《海滨省 校园\n\n绿化条例》');
    expect(rule).toBe('citation.basis.before');
  });
});

describe('a text that the document prints', () => {
  const kindsOf = (title: string, said: string): Record<string, string> => {
    const [facts] = factsOf({ file: 't', format: 'txt', text: `关于校园绿化的决定\n各市教育局：\n${said}\n海滨省教育厅\n2022年6月1日\n${title}\n第一条 为了绿化校园，制定本办法。`, map: OffsetMap.identity(), pages: [], metadata: null });
    return Object.fromEntries(facts!.citations.map((fact) => [fact.target, fact.kinds.map((entry) => entry.kind).join('+')]));
  };

  it('is issued by it, if it is no draft', () => {
    expect(kindsOf('校园绿化办法', '会议批准《校园绿化办法》。')).toEqual({ 校园绿化办法: 'PROMULGATES' });
    expect(kindsOf('校园绿化办法（征求意见稿）', '现就批准《校园绿化办法（征求意见稿）》征求意见。')).toEqual({ '校园绿化办法（征求意见稿）': 'MENTIONS' });
  });
});

describe('evidence of a long list', () => {
  const names = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name}地关于推进校园绿化和树木养护工作的若干规定`);

  it('does not begin or end inside the title of another', () => {
    const { list } = citations(`根据${names.map((name) => `《${name}》`).join('、')}，开展检查。`);
    for (const { kinds: [first] } of list) {
      const { quote } = first!.evidence[0]!;
      expect(quote.length).toBeLessThanOrEqual(80);
      expect(quote.replace(/《[^《》]*》/g, '').replace(/^根据/, '')).toMatch(/^、*$/);
    }
  });
});

describe('kinds in a title', () => {
  it('are those of what the document issues', () => {
    const head = (title: string): string => `${title}\n海教〔2022〕5号\n各市教育局：`;
    expect(kinds('请遵照执行。', head('海滨省教育厅关于发布《校园绿化办法》的公告'))).toEqual({ 校园绿化办法: 'PROMULGATES' });
    expect(kinds('请遵照执行。', head('海滨省教育厅关于发布《校园绿化办法》配套表格的公告'))).toEqual({ 校园绿化办法: 'MENTIONS' });
  });
});

describe('rules on what follows a title', () => {
  for (const rule of AFTER_RULES) {
    it.each(rule.accepts)(`${rule.id} accepts %s`, (text) => {
      expect(Object.values(kinds(`${text}。`)).join()).toContain(rule.kind);
    });
    it.each(rule.rejects)(`${rule.id} rejects $text: $because`, ({ text }) => {
      expect(Object.values(kinds(`${text}。`)).join()).not.toContain(rule.kind);
    });
  }
});
