import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap } from '../../src/read/offsets.js';
import { reflow } from '../../src/read/reflow.js';

const clean = (text: string) => reflow({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });

describe('lines', () => {
  it('joins a sentence that a page break cut', () => {
    expect(clean('学校要加强对绿化工作的组织领导，建立健全各项规章制度并\n\n认真落实。\n').text).toBe('学校要加强对绿化工作的组织领导，建立健全各项规章制度并认真落实。');
  });

  it('drops the character that is printed on both sides of a page break', () => {
    expect(clean('学校要加强对绿化工作的组织领导，充分发挥示范引领作用\n\n用。各地要抓好落实。').text).toBe('学校要加强对绿化工作的组织领导，充分发挥示范引领作用。各地要抓好落实。');
  });

  it('keeps a doubled word that a page break cut in two', () => {
    expect(clean('要加快建设高质量的校园绿化体系，努力建设一个人\n\n人爱绿护绿的学习型社会，促进全面发展。').text).toContain('人人爱绿');
  });

  it('leaves headings, list items and signatures alone', () => {
    const text = '一、总体要求\n（一）指导思想\n1.坚持生态优先\n财政部\n教育部\n2020年1月1日';
    expect(clean(text).text).toBe(text);
  });

  it('joins the history of a law of which each act stands on a line of its own', () => {
    expect(clean('海滨省灯塔条例\n（2004年3月26日海滨省人民代表大会常务委员会通过\n2012年5月30日第一次修订\n2019年5月30日第二次修订）\n第一条 为了管理灯塔，制定本条例。').text.split('\n')[1]).toBe('（2004年3月26日海滨省人民代表大会常务委员会通过2012年5月30日第一次修订2019年5月30日第二次修订）');
  });

  it('joins nothing to the line in which a site says whence a text comes', () => {
    const text = '海岛更绿了\n2022年10月24日08:16来源：海滨日报数字版新闻频道\n新华社海滨10月23日电（记者甲乙）一年前，国务院印发海岛绿化方案，作出总体部署。';
    expect(clean(text).text).toBe(text);
  });

  it('leaves lines alone in which names stand side by side, however long', () => {
    const text = '国家发展改革委 教育部 公安部 财政部 人力资源社会保障部\n住房城乡建设部 农业农村部 国家卫生健康委 应急管理部\n关于印发《校园绿化行动方案》和《校园绿化建设指引（试行）》的通知';
    expect(clean(text).text).toBe(text);
  });

  it('leaves a title of a document alone that stands over a paragraph', () => {
    const text = '海滨省深入实施以人为本的校园绿化五年行动计划\n绿化是美丽校园的重要标志，是立德树人的重要载体，各地要高度重视。';
    expect(clean(text).text).toBe(text);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const sentence = '各地各学校要充分认识做好校园绿化工作的重要意义切实加强组织领导明确工作责任细化工作措施';
    const wrapped = Array.from({ length: 12 }, () => `　　${sentence}`.match(/.{1,22}/g)!.join('\n').concat('。')).join('\n');
    expect(clean(wrapped).text.split('\n')).toEqual(Array.from({ length: 12 }, () => `${sentence}。`));
  });

  it('takes the rows of a table for no wrapped text', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `校园绿化覆盖面积与人均绿地指标第${i}项\t10\t20`).join('\n');
    const text = `海滨省人民政府办公厅关于印发海滨省校园绿化行动计划的通知\n海政办发〔2021〕12号\n${rows}`;
    expect(clean(text).text).toBe(text);
  });

  it('takes each paragraph of a page for a paragraph', () => {
    const text = '海滨省教育厅推动校园绿化工作取得新的明显成效的经验做法\n各地各学校要充分认识做好校园绿化工作的重要意义，认真学习。';
    expect(reflow({ file: 't', format: 'html', text, map: OffsetMap.identity(), pages: [], metadata: null }).text).toBe(text);
  });

  it('keeps numbers that stand among the cells of a flattened table', () => {
    const text = '指标\n2020年\n2025年\n属性\n发明授权量（件）\n4\n12\n预期性';
    expect(clean(text).text).toBe(text);
  });

  it('reads the rows of a Markdown table as cells', () => {
    expect(clean('**专栏1 指标**\n| 指标 | 2025年 |\n| --- | --- |\n| 绿地率 | 40% |\n| | 12 |').text).toBe('专栏1指标\n指标\t2025年\n绿地率\t40%\n\t12');
  });

  it('drops page numbers and tables of contents, and tells what the contents list', () => {
    const { text, contents } = clean('目 录\n1.关于绿化的\n\n通知........5\n2.关于种树的通知……………9\n— 5 —\n正文第一段。\n12\n正文第二段。');
    expect(text).toBe('正文第一段。\n正文第二段。');
    expect(contents).toEqual(['关于绿化的通知', '关于种树的通知']);
  });

  it('keeps the cells of a table row apart', () => {
    expect(clean('指标\t2020年\t2025年\n绿化率\t30%\t40%').text).toBe('指标\t2020年\t2025年\n绿化率\t30%\t40%');
  });
});

describe('characters', () => {
  it.each([
    ['到 2025 年，建成 50 个', '到2025年，建成50个'],
    ['２０２５年达到４０％', '2025年达到40%'],
    ['加强领导,落实责任;(见附件)', '加强领导，落实责任；（见附件）'],
    ['**一、总体要求**', '一、总体要求'],
    ['开展"绿色学校"创建', '开展“绿色学校”创建'],
    ['比例为 3.5:1，时间 8:30', '比例为3.5:1，时间8:30'],
    ['Green Campus 计划', 'Green Campus计划'],
    ['教育部 财政部', '教育部 财政部'],
  ])('%s → %s', (printed, expected) => {
    expect(clean(printed).text).toBe(expected);
  });
});

describe('the map back to the source', () => {
  it('leads every character to where it was printed, whatever the layout', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('绿', '化', '，', '。', ' ', '\n', '\n\n', '2', '0', '（', ')', '**', '１', '"', '　', '、', 'a'), { maxLength: 80 }), (parts) => {
        const source = parts.join('');
        const { text, map } = clean(source);
        for (let i = 0; i < text.length; i++) {
          if (text[i] === '\n') continue;
          expect(same(text[i]!, source[map.at(i)]!)).toBe(true);
        }
      }),
    );
  });

  it('is linear on one endless line', () => {
    const before = performance.now();
    clean('绿，'.repeat(500_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

/** The clean character is the printed one, or its other width, or a quotation mark for the typewriter's. */
function same(clean: string, printed: string): boolean {
  return clean === printed || clean.normalize('NFKC') === printed.normalize('NFKC') || (/[“”]/.test(clean) && printed === '"') || (clean === ' ' && printed.trim() === '');
}
