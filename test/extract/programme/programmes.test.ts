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

  it('are found again by the short names that the text gives them, and by the noun alone where one programme has it', () => {
    expect(facts('建设县域养老服务联合体（以下简称养联体）。联合体由县医院牵头，养联体实行考核。')).toMatchObject([
      { name: '县域养老服务联合体', aliases: ['养联体', '联合体'], count: 4 },
    ]);
    expect(facts('建设县域养老服务联合体和创新药物联合体。联合体实行考核。').map(({ count }) => count)).toEqual([1, 1]);
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
  });

  it('give every mention its span, in text order and without overlap', () => {
    const text = '实施种质资源普查行动，种质资源普查行动由各地负责。';
    expect(extractProgrammes(readingFor(text)).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['种质资源普查行动', '种质资源普查行动']);
  });
});
