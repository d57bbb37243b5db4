import { describe, expect, it } from 'vitest';
import { extractProgrammes } from '../../../src/extract/programme/index.js';
import { readingFor } from '../name-rules.js';

const facts = (text: string, title?: string) => extractProgrammes(readingFor(text, [], title)).facts.map(({ fact }) => fact);
const names = (text: string, title?: string): string[] => facts(text, title).map(({ name }) => name);

describe('named programmes of a document', () => {
  it('begin behind the verb, the particle or the mark before them', () => {
    expect(names('深入实施奶业竞争力提升行动，支持符合条件的地区建设国家级蔬菜种业基地，稳步推进蚕桑产业转型试点。')).toEqual([
      '奶业竞争力提升行动', '国家级蔬菜种业基地', '蚕桑产业转型试点',
    ]);
  });

  it('keep verbs that are a part of the name', () => {
    expect(names('组织实施茶叶全程机械化推进行动、教师素质提高计划和设施渔业改造提升工程')).toEqual([
      '茶叶全程机械化推进行动', '教师素质提高计划', '设施渔业改造提升工程',
    ]);
  });

  it('are one with and without quotation marks, level, round and year', () => {
    expect(facts('实施“春雨润苗”专项行动。2024年春雨润苗专项行动，国家级渔业种质资源场示范区、首批渔业种质资源场示范区。')).toMatchObject([
      { name: '“春雨润苗”专项行动', count: 2 },
      { name: '渔业种质资源场示范区', aliases: ['国家级渔业种质资源场示范区'], count: 2 },
    ]);
  });

  it('are not merged because one name contains the other', () => {
    expect(names('打造行业数据融合共同体，支持建设国家船舶行业数据融合共同体。')).toEqual(['行业数据融合共同体', '国家船舶行业数据融合共同体']);
  });

  it('of the country and of a place are two, though their words are the same', () => {
    expect(names('依托国家渔业资源数据平台，建设福建省渔业资源数据平台。')).toEqual(['国家渔业资源数据平台', '福建省渔业资源数据平台']);
  });

  it('may be campaigns, calls and fairs as well as plans', () => {
    expect(names('打好黑土地退化治理攻坚战，开展深海养殖装备揭榜挂帅，办好泉州采摘节。')).toEqual(['黑土地退化治理攻坚战', '深海养殖装备揭榜挂帅', '泉州采摘节']);
    expect(names('打赢脱贫攻坚战，建立揭榜挂帅机制，落实“揭榜挂帅”制度，支持旧设备以旧换新。')).toEqual([]);
  });

  it('are no counts of what the text has named, and no zones that bodies are named after', () => {
    expect(names('推进三大工程、茶文化传承四大行动，报湖心岛生态合作区管委会。')).toEqual([]);
  });

  it('are what a text of rules rules', () => {
    expect(facts('加强古桥保护专项资金管理。', '关于印发《湖州市古桥保护专项资金管理办法》的通知')).toMatchObject([{ name: '湖州市古桥保护专项资金', aliases: ['古桥保护专项资金'] }]);
    expect(facts('规范古桥保护专项资金的使用。', '古桥保护专项资金管理办法')).toMatchObject([{ name: '古桥保护专项资金', kind: 'PROJECT' }]);
    expect(facts('古桥修缮传习基地由市里认定。', '古桥修缮传习基地认定与管理细则（试行）')).toMatchObject([{ name: '古桥修缮传习基地', kind: 'CARRIER' }]);
  });

  it('are items of a list that the clause carries out, though their noun is common', () => {
    expect(names('组织实施海岛供水保障工程、渔村污水收集处理项目、老渔港防波堤加固项目')).toEqual(['海岛供水保障工程', '渔村污水收集处理项目', '老渔港防波堤加固项目']);
  });

  it('are parks named after their place and field, and no centres of universities or of the text’s own county', () => {
    expect(names('推进双桥镇古桥产业园建设，建设舟山海洋装备产业园、浙江大学舟山创新中心和县大数据中心，办好化工产业园。')).toEqual(['舟山海洋装备产业园']);
    expect(names('推进古桥文化带建设和古桥国家文化公园建设')).toEqual(['古桥国家文化公园']);
  });

  it('go on behind another’s noun', () => {
    expect(names('实施茶农技能提升奖励计划、“茶乡”人才支持计划青年专项计划，推动茶农素质建设行动试点。')).toEqual(['茶农技能提升奖励计划', '“茶乡”人才支持计划青年专项计划', '茶农素质建设行动试点']);
  });

  it('are races where a place or the country names them', () => {
    expect(names('举办湖州国际马拉松、环太湖国际公路自行车赛，组织职工拔河邀请赛和校园挑战赛，用好中央专项彩票公益金。')).toEqual(['湖州国际马拉松', '环太湖国际公路自行车赛']);
  });

  it('are found again by the short names that the text gives them, and by the noun alone where one programme has it', () => {
    expect(facts('建设县域养老服务联合体（以下简称养联体）。联合体由县医院牵头，养联体实行考核。')).toMatchObject([
      { name: '县域养老服务联合体', aliases: ['养联体', '联合体'], count: 4 },
    ]);
    expect(facts('建设县域养老服务联合体和创新药物联合体。联合体实行考核。').map(({ count }) => count)).toEqual([1, 1]);
  });

  it('have parts, whose names begin with theirs, as programmes of their own', () => {
    const text = '实施国家重点研发计划“深海装备”重点专项。';
    const { facts: found, mentions } = extractProgrammes(readingFor(text));
    expect(found.map(({ fact }) => [fact.name, fact.parent])).toEqual([
      ['国家重点研发计划', '中央财政科技计划'], ['国家重点研发计划“深海装备”重点专项', '国家重点研发计划'],
    ]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['国家重点研发计划', '“深海装备”重点专项']);
  });

  it('end a list with one that its words alone would not name', () => {
    expect(names('实施湿地修复治理行动、牧民增收致富行动、综合改革攻坚行动')).toEqual(['湿地修复治理行动', '牧民增收致富行动', '综合改革攻坚行动']);
    expect(names('实施综合改革攻坚行动')).toEqual([]);
  });

  it('are known by the quotation alone and with what it stands behind', () => {
    expect(facts('落实县域商业“百镇提升工程”')).toMatchObject([{ name: '百镇提升工程', aliases: ['县域商业“百镇提升工程”'] }]);
  });

  it('share the end of a list only where more than their field joins them', () => {
    expect(names('推进农村改厕攻坚、农村人居环境提升行动')).toEqual(['农村人居环境提升行动']);
    expect(names('成立农业机械服务联盟有限责任公司')).toEqual([]);
  });

  it('are not bodies, whose centres and labs the institutions have', () => {
    expect(names('依托国家湿地监测中心、雁栖实验室、云南省茶叶质量评估中心，建设国家湿地技术创新中心。')).toEqual(['国家湿地技术创新中心']);
  });

  it('take their formal name from the vocabulary', () => {
    expect(facts('落实“双高计划”')).toMatchObject([{ name: '中国特色高水平高职学校和专业建设计划', aliases: ['双高计划'], kind: 'PLAN' }]);
  });

  it('are what the title of a plan of action speaks of', () => {
    expect(facts('为推进绿色航运，制定本方案。', '绿色航运提升行动实施方案')).toEqual([]);
    expect(names('绿色航运提升行动实施方案（2024—2026年）\n为推进绿色航运，制定本方案。', '绿色航运提升行动实施方案（2024—2026年）')).toEqual(['绿色航运提升行动']);
  });

  it('are not common nouns, classes, or parts of other words', () => {
    expect(names('这是一项系统工程。各类服务平台、其他实训基地、年度工作计划、地方政府专项债券、平台企业、中心城区、宅基地、命运共同体、工程技术人员。')).toEqual([]);
    expect(names('科技计划、绿色行动、专项整治行动，打造全国重要的先进制造业基地，推动长江南京以下深水航道工程，位于城市副中心。')).toEqual([]);
    expect(names('开展“回头看”，推广“枫桥经验”，评选“优秀工作者”，启动“应急响应”')).toEqual([]);
  });

  it('begin behind words that say what is done to them', () => {
    expect(names('今年新增国家茶叶服务出口基地2个，加上古桥看护补贴试点资金。全面推开渔业船舶保险试点，迭代升级teaNET茶产业互联网平台。')).toEqual([
      '国家茶叶服务出口基地', '古桥看护补贴试点', '渔业船舶保险试点', 'teaNET茶产业互联网平台',
    ]);
    expect(names('推进古桥修缮迭代升级行动，建成5万亩高山茶叶示范区，支持泉州市惠安县建设海岛交通先行试点，海东经济开发区建设茶机产业园。')).toEqual([
      '古桥修缮迭代升级行动', '高山茶叶示范区', '海岛交通先行试点',
    ]);
  });

  it('hold a verb where nobody stands before it who does it', () => {
    expect(names('依托全国茶园建设综合监测平台，依托县医院建设海岛远程诊疗平台。')).toEqual(['全国茶园建设综合监测平台', '海岛远程诊疗平台']);
  });

  it('may begin with a round number of things', () => {
    expect(names('实施百项茶机新品工程，实施百种茶饮应用场景示范工程，推进近百项茶机更新工程。')).toEqual(['百项茶机新品工程', '百种茶饮应用场景示范工程']);
  });

  it('keep their quotation, with what a dash joins to it and lists inside', () => {
    expect(names('纳入“我们的茶乡”——茶香进万家活动。以茶叶服务格局和“双下乡、两提高”工程为基础。')).toEqual(['“我们的茶乡”——茶香进万家活动', '“双下乡、两提高”工程']);
  });

  it('keep who else they are for, and the country alone where it has one', () => {
    expect(names('实施渔村青工等青年返乡就业推进计划、留学人员返乡创业启动支持计划。举办全国低碳日等活动。开展古桥数字监测试点示范。')).toEqual([
      '渔村青工等青年返乡就业推进计划', '留学人员返乡创业启动支持计划', '全国低碳日', '古桥数字监测试点示范',
    ]);
  });

  it('are no papers, products, parts of buildings or meetings, whatever stands before their noun', () => {
    expect(names('下达茶叶收购、销售计划和陈茶轮换计划，渔业基金资管计划，茶厂限期整改计划，与居住小区主体工程同步施工，发挥世界茶叶大会平台作用。')).toEqual([]);
  });

  it('are no classes behind 各, no tasks of headings and no objects of a plan to act', () => {
    expect(names('各渔区梯次有序保护行动，海岛基站、数据中心能耗下降。')).toEqual([]);
    expect(names('（一）广泛开展茶文化传习活动。讲好故事。\n（二）打造茶文化传播推广平台。加强推广。')).toEqual([]);
    expect(names('落实《推动老旧茶机更新行动方案》和《茶机更新行动方案》')).toEqual(['茶机更新行动']);
  });

  it('begin behind what the text means by a word and what belongs to somebody, and are no sites that every place has', () => {
    expect(names('本规定所称深海养殖装备工程，是指下列工程。')).toEqual(['深海养殖装备工程']);
    expect(names('支持建设一批茶叶边角料分拣处理中心。')).toEqual([]);
  });

  it('give every mention its span, in text order and without overlap', () => {
    const text = '实施种质资源普查行动，种质资源普查行动由各地负责。';
    expect(extractProgrammes(readingFor(text)).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['种质资源普查行动', '种质资源普查行动']);
  });
});
