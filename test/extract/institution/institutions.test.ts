import { describe, expect, it } from 'vitest';
import { canonicalInstitution, extractInstitutions } from '../../../src/extract/institution/index.js';
import { readingFor } from '../name-rules.js';

const facts = (text: string, issuers: readonly string[] = []) => extractInstitutions(readingFor(text, issuers)).facts.map(({ fact }) => fact);
const names = (text: string, issuers: readonly string[] = []): string[] => facts(text, issuers).map(({ name }) => name);

describe('named bodies of a document', () => {
  it('are one for all their names, with the printed forms as aliases and every mention counted', () => {
    expect(facts('工信部会同国家发展和改革委员会、工业和信息化部有关司局研究。')).toMatchObject([
      { name: '工业和信息化部', aliases: ['工信部'], kind: 'PARTY_STATE', parent: null, count: 2 },
      { name: '国家发展改革委', aliases: ['国家发展和改革委员会'], count: 1 },
    ]);
  });

  it('are never two in one: an office, a department and the whole are three', () => {
    expect(facts('水利部、水利部办公厅和水利部（水资源管理司）分别答复，水利部党组研究。')).toMatchObject([
      { name: '水利部', parent: null },
      { name: '水利部办公厅', parent: '水利部' },
      { name: '水利部水资源管理司', parent: '水利部', aliases: ['水利部（水资源管理司）'] },
      { name: '水利部党组', parent: '水利部' },
    ]);
    expect(names('农业农村部和国家文物局共同发布')).toEqual(['农业农村部', '国家文物局']);
  });

  it('are named by their place where the text leaves it out', () => {
    expect(facts('（市科委、市财政局负责，报市政府）', ['上海市科学技术委员会'])).toMatchObject([
      { name: '上海市科学技术委员会', aliases: ['市科委', '上海市科委'] },
      { name: '上海市财政局', aliases: ['市财政局'] },
      { name: '上海市人民政府' },
    ]);
    expect(names('由省教育厅报省政府，自治区财政厅参照执行', ['湖南省教育厅'])).toEqual(['湖南省教育厅', '湖南省人民政府']);
    expect(names('由省教育厅报省政府', ['教育部'])).toEqual([]);
  });

  it('belong to the place of a paper that nobody signs, by its title or its number', () => {
    const own = (title: string, number: string | null): string[] => {
      const reading = readingFor('由市财政局、省水利厅负责', [], title);
      const { header } = reading.document;
      return extractInstitutions({ ...reading, document: { ...reading.document, header: { ...header, number } } }).facts.map(({ fact }) => fact.name);
    };
    expect(own('关于印发《绍兴市古桥保护行动方案》的通知', null)).toEqual(['绍兴市财政局', '浙江省水利厅']);
    expect(own('关于加强古桥保护的意见', '浙政办发〔2022〕45号')).toEqual(['浙江省水利厅']);
    expect(own('2022年浙江省古桥保护报告', null)).toEqual(['浙江省水利厅']);
    expect(own('关于加强古桥保护的意见', null)).toEqual([]);
  });

  it('have divisions that are bodies too: of courts, federations and ministries', () => {
    expect(facts('最高人民法院环境资源审判庭、中国残联康复服务部和水利部长江河口局').map(({ name, parent }) => [name, parent])).toEqual([
      ['最高人民法院环境资源审判庭', '最高人民法院'], ['中国残联康复服务部', '中国残联'], ['水利部长江河口局', '水利部'],
    ]);
  });

  it('have parts that universities and societies name: a school, a department, a branch', () => {
    expect(facts('兰州大学草地农业科技学院、清华大学新闻与传播学院教授，中国园艺学会茶叶分会').map(({ name, parent }) => [name, parent])).toEqual([
      ['兰州大学草地农业科技学院', '兰州大学'], ['清华大学新闻与传播学院', '清华大学'], ['中国园艺学会茶叶分会', '中国园艺学会'],
    ]);
    expect(names('支持兰州大学建设草地研究院，南京大学二级学院和清华大学等研究院')).toEqual(['兰州大学', '南京大学', '清华大学']);
  });

  it('are not clipped at a noun inside, and do not keep the verb that founds another body', () => {
    expect(names('水利部设立古桥保护局，世界茶艺学会联合会派员。')).toEqual(['水利部', '世界茶艺学会联合会']);
  });

  it('of the text’s own place are known behind whatever leads to them', () => {
    expect(names('紧紧围绕省委部署，会同省茶叶局研究制定标准，省财政厅、省古桥办《关于修缮的意见》已经同意。', ['福建省人民政府办公厅'])).toEqual([
      '福建省委', '福建省茶叶局', '福建省财政厅', '福建省古桥办',
    ]);
  });

  it('that a province’s text lists behind its first department are all of the province', () => {
    expect(names('省发展改革委、经济和信息化厅、省委网信办，省高级法院第一分院', ['湖北省人民政府'])).toEqual([
      '湖北省发展和改革委员会', '湖北省经济和信息化厅', '湖北省委网信办', '湖北省高级人民法院第一分院',
    ]);
  });

  it('of a printed text that names no place are those of the place of its carrier', () => {
    const carrier = { ...readingFor('').document.header, issuers: ['四川省人民政府办公厅'] };
    const { facts: found } = extractInstitutions(readingFor('由住房城乡建设厅牵头，省推动成渝协作领导小组办公室督促。'), ['住房城乡建设厅', '财政厅'], carrier);
    expect(found.map(({ fact }) => fact.name)).toEqual(['四川省住房和城乡建设厅', '四川省推动成渝协作领导小组办公室']);
  });

  it('are two where a conjunction stands before a second place', () => {
    expect(names('与深圳证券交易所和深圳市茶叶流通协会、苏州银行及杭州市水务集团有限公司合作')).toEqual(['深圳证券交易所', '深圳市茶叶流通协会', '苏州银行', '杭州市水务集团有限公司']);
    expect(names('委托杭州市住房和城乡建设集团有限公司')).toEqual(['杭州市住房和城乡建设集团有限公司']);
  });

  it('are colleges that a city alone names, which a province does not', () => {
    expect(names('池州学院、宜春学院与湖北学院合作，由国家海上搜救协调中心指导')).toEqual(['池州学院', '宜春学院', '国家海上搜救协调中心']);
  });

  it('are told from the branch that a central body keeps in a place', () => {
    expect(facts('上海金融监管局、上海市财政局、杭州海关、中国人民银行广东省分行')).toMatchObject([
      { name: '上海金融监管局', parent: '金融监管总局' },
      { name: '上海市财政局', parent: null },
      { name: '杭州海关', parent: '海关总署' },
      { name: '中国人民银行广东省分行', parent: '中国人民银行' },
    ]);
  });

  it('are known again by the short name that the text gives them', () => {
    expect(facts('农业农村部种植业管理司（以下简称种植业司）负责解释，材料报种植业司。')).toMatchObject([
      { name: '农业农村部种植业管理司', aliases: ['种植业司'], count: 2 },
    ]);
  });

  it('are not the classes that bodies belong to', () => {
    expect(names('抄送财政部当地监管局、水利部有关司局')).toEqual(['财政部', '水利部']);
    expect(names('各省、自治区、直辖市教育厅（教委），县级以上地方人民政府、有关高校、行业协会、融资担保公司和高水平大学')).toEqual([]);
  });

  it('belong to the company whose name they begin with', () => {
    expect(facts('中车永济电机有限公司参加')).toMatchObject([{ name: '中车永济电机有限公司', kind: 'COMPANY', parent: '中国中车' }]);
  });

  it('give every mention its span, in text order and without overlap', () => {
    const text = '教育部办公厅转发教育部、财政部的意见。';
    const { mentions } = extractInstitutions(readingFor(text));
    expect(mentions.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['教育部办公厅', '教育部办公厅'], ['教育部', '教育部'], ['财政部', '财政部'],
    ]);
  });

  it('have one canonical name whichever way they sign', () => {
    expect(['国家发展和改革委员会', '国家发展改革委', '上海市教委', '上海市教育委员会', '某县教研室'].map(canonicalInstitution)).toEqual([
      '国家发展改革委', '国家发展改革委', '上海市教育委员会', '上海市教育委员会', '某县教研室',
    ]);
  });
});
