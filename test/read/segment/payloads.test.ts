import { describe, expect, it } from 'vitest';
import { documents, headers, PROSE } from './document.js';

describe('documents that print others', () => {
  it('cuts the plan from the notice that prints it', () => {
    const found = documents(`水利部关于印发《水库安全行动方案（2023—2025年）》的通知\n水运管〔2023〕8号\n各省水利厅：\n现将《水库安全行动方案（2023—2025年）》印发给你们，请遵照执行。\n水利部\n2023年2月3日\n水库安全行动方案\n（2023—2025年）\n${PROSE}\n一、总体要求\n${PROSE}`);
    expect(found.map(({ header, carrier }) => [header.title, header.kind, carrier])).toEqual([
      ['水利部关于印发《水库安全行动方案（2023—2025年）》的通知', '通知', null],
      ['水库安全行动方案（2023—2025年）', '方案', 0],
    ]);
    expect(found[1]!.headings.map((heading) => heading.path)).toEqual([['一、总体要求']]);
  });

  it('takes a printed text for no article though its title names no kind', () => {
    expect(headers(`水利部关于印发《水库安全专项行动（2023—2025年）》的通知\n水运管〔2023〕8号\n各省水利厅：\n现将《水库安全专项行动（2023—2025年）》印发给你们。\n水利部\n2023年2月3日\n水库安全专项行动\n（2023—2025年）\n${PROSE}`).map(({ kind }) => kind)).toEqual(['通知', '方案']);
  });

  it('cuts two texts that one notice prints', () => {
    expect(headers(`关于印发《灯塔管理办法》和《航标管理办法》的通知\n各有关单位：\n现将《灯塔管理办法》《航标管理办法》印发给你们。\n交通运输部\n2020年1月2日\n附件1\n灯塔管理办法\n第一条 为加强管理，制定本办法。\n附件2\n航标管理办法\n第一条 为加强管理，制定本办法。`).map(({ title, carrier }) => [title, carrier])).toEqual([
      ['关于印发《灯塔管理办法》和《航标管理办法》的通知', null], ['灯塔管理办法', 0], ['航标管理办法', 0],
    ]);
  });

  it('cuts the opinions that a general office forwards', () => {
    expect(headers(`海滨省人民政府办公厅转发省水利厅关于加强小水电管理意见的通知\n海政办发〔2019〕4号\n各市人民政府：\n省水利厅《关于加强小水电管理的意见》已经省政府同意，现转发给你们，请认真贯彻执行。\n海滨省人民政府办公厅\n2019年6月1日\n关于加强小水电管理的意见\n省水利厅\n${PROSE}`).map(({ title, kind, carrier }) => [title, kind, carrier])).toEqual([
      ['海滨省人民政府办公厅转发省水利厅关于加强小水电管理意见的通知', '通知', null], ['关于加强小水电管理的意见', '意见', 0],
    ]);
  });
});

describe('texts that are passed on', () => {
  const passedOn = (title: string, printed: string): string => `${title}\n海政办发〔2019〕4号\n各市人民政府：\n${PROSE}\n海滨省人民政府办公厅\n2019年6月1日\n${printed}\n　　${PROSE}`;

  it.each([
    '海滨省人民政府办公厅转发省水利厅等单位\n关于加强小水电管理意见的通知',
    '海滨省人民政府办公厅转发\n省水利厅等部门关于加强小水电管理意见的通知',
    '海滨省人民政府办公厅转发省水利厅、\n省财政厅关于加强小水电管理意见的通知',
  ])('stand under the whole title of who passes them on: %s', (title) => {
    expect(headers(passedOn(title, '关于加强小水电管理的意见')).map((one) => [one.title, one.carrier])).toEqual([[title.replace('\n', ''), null], ['关于加强小水电管理的意见', 0]]);
  });

  it('keep the bodies under their title, over the date too', () => {
    const title = '海滨省人民政府办公厅转发省水利厅等单位关于加强小水电管理意见的通知';
    const bodies = '省水利厅　省民政厅　省财政厅\n省人力社保厅　省老龄办';
    const issuers = ['省水利厅', '省民政厅', '省财政厅', '省人力社保厅', '省老龄办'];
    expect(headers(passedOn(title, `关于加强小水电管理的意见\n${bodies}`))[1]).toMatchObject({ title: '关于加强小水电管理的意见', issuers, date: null });
    expect(headers(passedOn(title, `关于加强小水电管理的意见\n${bodies}\n（2019年5月20日）`))[1]).toMatchObject({ title: '关于加强小水电管理的意见', issuers, date: '2019-05-20' });
  });

  it('keep the body that their own title names', () => {
    expect(headers(passedOn('海滨省人民政府批转省水利厅关于加强小水电管理意见的通知', '省水利厅关于加强小水电管理的意见'))[1]).toMatchObject({ issuers: ['省水利厅'], carrier: 0 });
  });
});

describe('texts that are attached', () => {
  const letter = (attachment: string): string => `农业农村部关于同意建立渔港联席会议的函\n农函〔2019〕4号\n交通运输部：\n你部来函收悉，现函复如下。\n附件：${attachment}\n农业农村部\n2019年7月27日\n${attachment}\n为加强渔港管理，经研究，建立联席会议，由有关部门组成。`;

  it('are documents of their own where they are policy and printed in full', () => {
    expect(headers(letter('渔港联席会议工作制度')).map(({ title, carrier }) => [title, carrier])).toEqual([['农业农村部关于同意建立渔港联席会议的函', null], ['渔港联席会议工作制度', 0]]);
    expect(headers(letter('渔港联席会议成员名单'))).toHaveLength(1);
  });

  it('are none in the list that names them', () => {
    const found = headers(`关于印发《甲港管理办法》的通知\n各有关单位：\n现将《甲港管理办法》印发给你们。\n农业农村部\n2019年7月27日\n附件：1.甲港管理办法\n2.申请表\n附件1\n甲港管理办法\n第一条 为加强管理，制定本办法。`);
    expect(found.map(({ title }) => title)).toEqual(['关于印发《甲港管理办法》的通知', '甲港管理办法']);
  });

  it('may bear their region, or lack it, right under the signature', () => {
    const [, printed] = headers(`关于印发《校园绿化工作要点》的通知\n海教〔2023〕4号\n各市教育局：\n现将《校园绿化工作要点》印发给你们。\n海滨省教育厅\n2023年2月3日\n（此件公开发布）\n海滨省2023年校园绿化工作要点\n${PROSE}`);
    expect(printed).toMatchObject({ title: '海滨省2023年校园绿化工作要点', kind: '要点', carrier: 0 });
  });

  it('begin where an agency says that the text follows', () => {
    expect(headers(`国务院印发《航标发展纲要》\n新华社北京10月10日电 近日，国务院印发了《航标发展纲要》，并发出通知。\n《航标发展纲要》主要内容如下。\n${PROSE}\n一、总体要求\n${PROSE}`).map(({ title, carrier }) => [title, carrier])).toEqual([['国务院印发《航标发展纲要》', null], ['航标发展纲要', 0]]);
  });

  it('are a document beside the news that announces and prints them, though a history stands under their title', () => {
    const found = headers(`国务院公布《航标管理条例》\n新华社北京10月10日电 近日，国务院公布了修订后的《航标管理条例》。\n《航标管理条例》全文如下。\n航标管理条例\n（2015年1月4日中华人民共和国国务院令第655号公布 2020年10月8日中华人民共和国国务院令第700号修订）\n第一条 为了管理航标，制定本条例。`);
    expect(found).toMatchObject([
      { title: '国务院公布《航标管理条例》', kind: '新闻', carrier: null }, { title: '航标管理条例', kind: '条例', date: '2020-10-08', issuers: ['国务院'], carrier: 0 },
    ]);
  });

  it('are an explanation too that a draft is sent out with', () => {
    const found = headers(`交通运输部关于公开征求《航标管理办法（征求意见稿）》意见的公告\n交通运输部起草了《航标管理办法（征求意见稿）》，现公开征求意见。\n附件：1.航标管理办法（征求意见稿）\n2.关于《航标管理办法（征求意见稿）》的起草说明\n交通运输部\n2021年4月6日\n附件1\n航标管理办法\n（征求意见稿）\n第一条 为了管理航标，制定本办法。\n附件2\n关于《航标管理办法（征求意见稿）》的起草说明\n${PROSE}`);
    expect(found.map(({ title, kind, carrier }) => [title, kind, carrier])).toEqual([
      ['交通运输部关于公开征求《航标管理办法（征求意见稿）》意见的公告', '公告', null], ['航标管理办法（征求意见稿）', '办法', 0], ['关于《航标管理办法（征求意见稿）》的起草说明', '报告', 0],
    ]);
  });

  it('keep all departments that are named in lines under their title', () => {
    const [, printed] = headers(`海滨省人民政府办公厅转发省水利厅等部门关于加强小水电管理意见的通知\n海政办发〔2019〕4号\n各市人民政府：\n《关于加强小水电管理的意见》已经省政府同意，现转发给你们。\n海滨省人民政府办公厅\n2019年6月1日\n关于加强小水电管理的意见\n省水利厅 省财政厅\n省能源局\n${PROSE}`);
    expect(printed).toMatchObject({ title: '关于加强小水电管理的意见', issuers: ['省水利厅', '省财政厅', '省能源局'] });
  });

  it('keep the issuers and the date that are printed with them', () => {
    const [, printed] = headers(`海滨省人民政府办公厅转发省水利厅关于加强小水电管理意见的通知\n海政办发〔2019〕4号\n各市人民政府：\n省水利厅《关于加强小水电管理的意见》已经省政府同意，现转发给你们。\n海滨省人民政府办公厅\n2019年6月1日\n关于加强小水电管理的意见\n${PROSE}\n省水利厅\n2019年5月20日`);
    expect(printed).toMatchObject({ issuers: ['省水利厅'], date: '2019-05-20' });
  });
});
