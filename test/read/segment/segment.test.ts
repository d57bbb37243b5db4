import { describe, expect, it } from 'vitest';
import { OffsetMap } from '../../../src/read/offsets.js';
import { reflow } from '../../../src/read/reflow.js';
import { NoDocument, segment } from '../../../src/read/segment/segment.js';
import { documents, headers, PROSE } from './document.js';

describe('a document’s head and foot', () => {
  it('reads title, number, addressees, signature and date of a plain notice', () => {
    const [one] = documents(`海滨省教育厅关于做好校园绿化工作的通知\n海教函〔2021〕7号\n\n各市、县教育局：\n\n${PROSE}\n\n海滨省教育厅\n2021年3月4日\n`);
    expect(one!.header).toEqual({ title: '海滨省教育厅关于做好校园绿化工作的通知', kind: '通知', number: '海教函〔2021〕7号', date: '2021-03-04', issuers: ['海滨省教育厅'] });
    expect(one!.text.slice(one!.addressees!.start, one!.addressees!.end)).toBe('各市、县教育局：');
    expect(one!.text.slice(one!.body.start, one!.body.end)).toBe(PROSE);
  });

  it.each([
    ['国发[2002]16号', '国发[2002]16号'],
    ['（建办〔2019〕6号）', '建办〔2019〕6号'],
    ['水农【2019】5号', '水农【2019】5号'],
    ['交运(2024)第3号', '交运（2024）第3号'],
    ['工信部联科〔2024〕12号', '工信部联科〔2024〕12号'],
  ])('takes %s for a number', (printed, number) => {
    expect(headers(`关于加强水库管理的意见\n${printed}\n各有关单位：\n${PROSE}\n水利部\n2019年1月1日`)[0]).toMatchObject({ number });
  });

  it('reads a date in Chinese numerals, and names spread over the line', () => {
    expect(headers(`关于加强渔港管理的通知\n各有关单位：\n${PROSE}\n农 业 农 村 部\n二〇二三年十一月二十八日`)[0]).toMatchObject({ date: '2023-11-28', issuers: ['农业农村部'] });
  });

  it('splits several signing bodies, in one line or in many', () => {
    const [one] = headers(`关于支持乡村医生培训的通知\n国卫函〔2022〕9号\n各省卫生健康委：\n${PROSE}\n国家卫生健康委 教育部\n财政部\n2022年5月6日`);
    expect(one!.issuers).toEqual(['国家卫生健康委', '教育部', '财政部']);
  });

  it('takes the issuer from the title where nobody signs', () => {
    expect(headers(`国务院办公厅关于加强湿地保护的意见\n国办发〔2016〕89号\n各省、自治区、直辖市人民政府：\n${PROSE}`)[0]).toMatchObject({ issuers: ['国务院办公厅'] });
  });

  it('joins a title broken over lines, and leaves the list number out', () => {
    expect(headers(`12.海滨省人民政府关于加快发展\n\n现代渔业的若干意见\n海政发〔2018〕3号\n各市人民政府：\n${PROSE}`)[0]!.title).toBe('海滨省人民政府关于加快发展现代渔业的若干意见');
  });

  it.each(['（海政发〔2018〕3号）', '海政发〔2018〕3号'])('takes a number behind the title, %s, out of it', (number) => {
    expect(headers(`海滨省人民政府关于发展现代渔业的意见${number}\n各市人民政府：\n${PROSE}`)[0]).toMatchObject({ title: '海滨省人民政府关于发展现代渔业的意见', number: '海政发〔2018〕3号' });
  });

  it('takes …的通知 for the end of a title that began on the lines above', () => {
    expect(headers(`海滨省人民政府关于印发海滨省现代渔业实施方案\n（2020—2022年）的通知\n海政发〔2018〕3号\n各市人民政府：\n${PROSE}`)[0]!.title).toBe('海滨省人民政府关于印发海滨省现代渔业实施方案（2020—2022年）的通知');
  });

  it('reads a law: who adopted it, and the date of the version that is printed', () => {
    expect(headers(`中华人民共和国灯塔法\n（1996年5月15日第八届全国人民代表大会常务委员会第十九次会议通过 2022年4月20日第十三届全国人民代表大会常务委员会第三十四次会议修订 自2022年5月1日起施行）\n第一章 总则\n第一条 为了管理灯塔，制定本法。`)[0]).toMatchObject({
      kind: '法律', date: '2022-04-20', issuers: ['全国人民代表大会常务委员会'],
    });
  });

  it('reads an article: the date under its title, the author in the bracket at its end', () => {
    expect(headers(`让海岛更绿\n（2020年7月8日）\n${PROSE}（海滨大学校长 王小明）`)[0]).toMatchObject({ kind: '评论', date: '2020-07-08', issuers: ['王小明'] });
  });

  it('reads the history of a regulation printed in lines without brackets', () => {
    expect(headers(`海滨省灯塔条例\n2004年3月26日 海滨省第十届人民代表大会常务委员会第八次会议通过\n2019年5月30日 海滨省第十三届人民代表大会常务委员会第十二次会议修订\n第一条 为了管理灯塔，制定本条例。`)[0]).toMatchObject({
      title: '海滨省灯塔条例', kind: '条例', date: '2019-05-30', issuers: ['海滨省人民代表大会常务委员会'],
    });
  });

  it.each([
    ['（2003年12月2日中共中央政治局会议审议批准 2003年12月8日中共中央发布）', '中共中央'],
    ['（2018年2月1日农业农村部令第3号公布 自2018年3月1日起施行）', '农业农村部'],
    ['（2015年1月4日中华人民共和国国务院令第655号公布）', '国务院'],
    ['（2020年12月25日最高人民法院审判委员会第1801次会议通过，自2021年1月1日起施行）', '最高人民法院'],
  ])('reads who made a text from %s', (history, body) => {
    expect(headers(`灯塔管理规定\n${history}\n第一条 为了管理灯塔，制定本规定。`)[0]!.issuers).toEqual([body]);
  });

  it('takes number and date of a regulation from its history, not from a change of parts', () => {
    expect(headers(`灯塔管理条例\n2003年8月15日 灯塔部令第3号公布\n2011年1月8日 根据《灯塔部关于修改部分规章的决定》第一次修订\n第一条 为了管理灯塔，制定本条例。`)[0]).toMatchObject({ number: '灯塔部令第3号', date: '2003-08-15', issuers: ['灯塔部'] });
  });

  it('takes all who made a text from its title, where its history names them one by one', () => {
    expect(headers(`最高人民法院 最高人民检察院关于办理渔业案件若干问题的解释\n（2023年3月27日最高人民法院审判委员会第1882次会议、2023年7月27日最高人民检察院第十四届检察委员会第十次会议通过，自2023年8月15日起施行）\n第一条 为正确办案，制定本解释。`)[0]).toMatchObject({ kind: '规定', date: '2023-07-27', issuers: ['最高人民法院', '最高人民检察院'] });
  });

  it('takes the names over a title that several bodies share for a part of it, and one name over a whole title for none', () => {
    const body = `\n国渔发〔2022〕3号\n各省渔业局：\n${PROSE}\n农业农村部\n2022年7月1日`;
    expect(headers(`农业农村部 公安部\n交通运输部 应急管理部\n关于加强渔船管理的意见${body}`)[0]!.title).toBe('农业农村部公安部交通运输部应急管理部关于加强渔船管理的意见');
    expect(headers(`中华人民共和国农业农村部\n农业农村部关于加强渔船管理的意见${body}`)[0]!.title).toBe('农业农村部关于加强渔船管理的意见');
  });

  it('reads an order of several bodies: names over 令', () => {
    expect(headers(`国家网信办\n公安部\n令\n第9号\n《灯塔数据管理规定》已经审议通过，现予公布，自2022年2月15日起施行。\n2021年12月28日`)[0]).toMatchObject({
      title: '国家网信办公安部令', kind: '公告', issuers: ['国家网信办', '公安部'],
    });
  });

  it('tells spread names apart that stand on one line', () => {
    expect(headers(`关于支持乡村医生培训的通知\n国卫函〔2022〕9号\n各省卫生健康委：\n${PROSE}\n教 育 部 民 政 部\n2022年5月6日`)[0]!.issuers).toEqual(['教育部', '民政部']);
  });

  it('finds the title of a text without number and salutation, and takes no signature for one', () => {
    const [document] = headers('海滨证监局关于支持渔业企业融资的十二项措施\n\n为支持渔业企业发展，更好服务海洋经济，按照国家有关部署，现提出以下措施，请各单位认真落实。\n一、拓宽渠道。支持企业上市。\n海滨证监局\n2024年4月19日');
    expect(document).toMatchObject({ title: '海滨证监局关于支持渔业企业融资的十二项措施', kind: '意见', date: '2024-04-19', issuers: ['海滨证监局'] });
  });

  it('reads a signature with the date beside the names, and not the date of printing', () => {
    expect(headers(`关于加强渔港管理的通知\n各有关单位：\n${PROSE}\n农业农村部办公厅 2023年5月6日\n农业农村部办公厅\n2023年5月9日印发`)[0]).toMatchObject({ date: '2023-05-06', issuers: ['农业农村部办公厅'] });
  });

  it('reads the text under a date that stands under the title', () => {
    const [one] = documents(`有关负责人就《渔港管理办法》答记者问\n2021年12月16日\n问：目标是什么？\n${PROSE}`);
    expect(one!.text.slice(one!.body.start, one!.body.end)).toContain(PROSE);
  });

  it('reads who issues from the line under the title where nobody signs', () => {
    expect(headers(`2023年渔业统计公报\n农业农村部\n2024年2月29日\n${PROSE}`)[0]).toMatchObject({ date: '2024-02-29', issuers: ['农业农村部'] });
    expect(headers(`政府工作报告\n——2024年1月20日在海滨省第十四届人民代表大会第二次会议上\n海滨省省长 某某\n各位代表：\n${PROSE}`)[0]).toMatchObject({ date: '2024-01-20', issuers: ['海滨省人民政府'] });
  });

  it('reads on over a title that is printed twice', () => {
    expect(headers(`# 关于2023年渔业计划执行情况与2024年渔业计划草案的报告\n**发布日期**: 2024-03-13\n关于2023年渔业计划执行情况\n与2024年渔业计划草案的报告\n——2024年3月5日在第十四届全国人民代表大会第二次会议上\n农业农村部\n各位代表：\n${PROSE}`)[0]).toMatchObject({ date: '2024-03-05', issuers: ['农业农村部'] });
  });

  it.each([['〔十四届〕第四号', '〔十四届〕第四号'], ['［十三届］第 57 号', '［十三届］第57号'], ['（第八号）', '第八号'], ['2022年第3号', '2022年第3号']])('reads %s under the name of a legislature’s announcement', (printed, number) => {
    expect(headers(`海滨省人民代表大会常务委员会公告\n${printed}\n《海滨省灯塔条例》已由海滨省第十四届人民代表大会常务委员会第三次会议通过，现予公布。\n2023年4月20日`)).toMatchObject([{ title: '海滨省人民代表大会常务委员会公告', number, date: '2023-04-20' }]);
  });

  it.each(['财政部 税务总局公告2023年第12号', '农业农村部公告第250号', '国家能源局2022年第1号公告'])('takes %s for the number of an announcement', (number) => {
    expect(headers(`关于渔船燃油政策的公告\n${number}\n${PROSE}\n财政部\n2023年8月2日`)[0]).toMatchObject({ number });
  });

  it('takes the line of a site for the date of news, not of an official text that is signed', () => {
    expect(headers(`让海岛更绿\n——写在《海岛绿化方案》发布之际\n2022年10月24日 08:16 来源：海滨日报\n${PROSE}`)[0]).toMatchObject({ title: '让海岛更绿——写在《海岛绿化方案》发布之际', kind: '新闻', date: '2022-10-24' });
    expect(headers(`关于加强渔港管理的通知\n2023-05-10 17:05 来源： 农业农村部\n各有关单位：\n${PROSE}\n农业农村部\n2023年5月6日`)[0]).toMatchObject({ date: '2023-05-06' });
  });

  it('takes a date as sites write it, alone under the title, for the date of an article', () => {
    expect(headers(`海滨省林业局负责人就《海岛绿化方案》答记者问\n\n2018-04-27\n\n　　问：背景是什么？\n　　答：${PROSE}`)[0]).toMatchObject({ kind: '答记者问', date: '2018-04-27' });
  });

  it('tells bodies of one place apart that its title joins', () => {
    expect(headers(`海滨省教育厅海滨省财政厅关于加强渔港管理的通知\n海教〔2023〕4号\n各市教育局：\n${PROSE}`)[0]!.issuers).toEqual(['海滨省教育厅', '海滨省财政厅']);
  });

  it('takes all who issue from what the page says where the title names the first alone', () => {
    expect(headers(`# 农业农村部等三部门关于加强渔港管理的意见\n- 发文字号：农渔发〔2023〕4号\n- 发文机关：农业农村部 公安部 交通运输部\n- 来源：https://www.example.cn/\n各省渔业局：\n${PROSE}`)[0]).toMatchObject({ number: '农渔发〔2023〕4号', issuers: ['农业农村部', '公安部', '交通运输部'] });
  });

  it('lists attachments that begin under 附件：, or stand above one that is printed', () => {
    const [one] = documents(`关于加强渔港管理的通知\n各有关单位：\n${PROSE}\n附件：\n1.渔港名录\n2.申报表\n农业农村部\n2023年5月6日\n附件：\n渔港名录\n${PROSE}`);
    expect(one!.attachments.map(({ title }) => title)).toEqual(['渔港名录', '申报表']);
  });

  it('uses what the page says in labelled lines where the text is silent', () => {
    expect(headers(`# 关于印发《海滨市绿道方案》的通知\n\n**发布日期**: 2025-12-22\n**发布机构**: 海滨市园林局\n\n各有关单位：\n\n${PROSE}`)[0]).toMatchObject({ date: '2025-12-22', issuers: ['海滨市园林局'] });
  });
});

describe('compilations', () => {
  const notice = (n: number): string => `${n}.海滨省教育厅关于第${n}项工作的通知\n\n海教〔2020〕${n}号\n\n各市教育局：\n\n${PROSE}\n\n海滨省教育厅\n\n2020年1月${n}日\n\n`;

  it('is cut into its documents in reading order, names of parts left out', () => {
    const found = headers(`文件选编\n\n第一部分\n\n${notice(1)}${notice(2)}2020年教育新闻汇编\n\n1.校园绿了\n（2020年9月9日）\n${PROSE}`);
    expect(found.map(({ title, date }) => [title, date])).toEqual([
      ['海滨省教育厅关于第1项工作的通知', '2020-01-01'], ['海滨省教育厅关于第2项工作的通知', '2020-01-02'], ['校园绿了', '2020-09-09'],
    ]);
  });

  it('takes no line of the table of contents for a document, and knows from it where a title ends', () => {
    const contents = '目 录\n1.海滨省教育厅关于第1项工作的通知.....1\n2.校园绿了.....9\n';
    expect(headers(`${contents}${notice(1)}2.校园绿了\n首批三十所学校的故事\n（2020年9月9日）\n${PROSE}`).map(({ title }) => title)).toEqual(['海滨省教育厅关于第1项工作的通知', '校园绿了']);
  });

  it('takes the next number of the list, right under a date, for the title of an entry that has no head', () => {
    expect(headers(`${notice(1)}2.校园绿化行动计划（2015—2018年）\n${PROSE}\n`).map(({ title }) => title)).toEqual(['海滨省教育厅关于第1项工作的通知', '校园绿化行动计划（2015—2018年）']);
  });

  it('takes no sentence of an order for a salutation', () => {
    expect(headers(`海滨省教育厅关于修改《校园绿化办法》的决定\n海滨省教育厅令第5号\n海滨省教育厅决定对《校园绿化办法》作如下修改：\n${PROSE}`)).toHaveLength(1);
  });

  it('splits one law after another', () => {
    const law = (name: string): string => `中华人民共和国${name}\n（2019年1月1日第十三届全国人民代表大会常务委员会第一次会议通过）\n第一条 为了管理，制定本法。\n第二条 本法自2019年2月1日起施行。\n`;
    expect(headers(law('灯塔法') + law('航标法')).map(({ title }) => title)).toEqual(['中华人民共和国灯塔法', '中华人民共和国航标法']);
  });
});

describe('a title that only the page says', () => {
  const page = (title: string, text: string) =>
    segment(reflow({ file: 'p.html', format: 'html', text, map: OffsetMap.identity(), pages: [], metadata: null }), { title, number: null, date: null, issuers: [] }).map(({ header, body, text: own }) => ({ ...header, first: own.slice(body.start, body.start + 4) }));
  const TEXT = `海绿〔2022〕5号\n各市教育局：\n${PROSE}\n海滨省教育厅\n2022年8月15日`;

  it('heads a text that begins with what stands under a title', () => {
    expect(page('关于印发校园绿化办法的通知', TEXT)).toMatchObject([{ title: '关于印发校园绿化办法的通知', number: '海绿〔2022〕5号', date: '2022-08-15', issuers: ['海滨省教育厅'], first: '各地要充' }]);
  });

  it('is not said twice', () => {
    expect(page('关于校园绿化的通知', `海滨省教育厅关于校园绿化的通知\n${TEXT}`)).toHaveLength(1);
  });
});

describe('texts that are no documents', () => {
  it('says that it found no title', () => {
    expect(() => documents('。')).toThrow(NoDocument);
  });

  it('takes one line that announces no kind, and a text that is not Chinese, for none', () => {
    expect(() => documents('海滨渔港更绿了')).toThrow(/no title found: .*a text under it/);
    expect(() => documents('Notes\nnothing here but a few words in English')).toThrow(NoDocument);
    expect(headers(`海滨渔港更绿了\n${PROSE}`)[0]).toMatchObject({ kind: '新闻' });
    expect(headers('海滨省教育厅关于校园绿化的通知')[0]).toMatchObject({ kind: '通知' });
  });
});
