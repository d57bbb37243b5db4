import { describe, expect, it } from 'vitest';
import { extractInstitutions } from '../../src/extract/institution/index.js';
import { extractProgrammes } from '../../src/extract/programme/index.js';
import { extractRoles } from '../../src/extract/role/index.js';
import { vocabularyRows } from '../../src/vocabulary.js';
import { readingFor } from './name-rules.js';

const HOSTILE = [
  '计划', '“', '”', '“计划”', '（', '）', '（计划）', '、', '和', '建设', '推进', '教育部', '教育部办公厅', '上海市', '市', '大学', '有限公司', '委员会', '成立领导小组',
  '国家', '平台、', '“A”、', '《', '》', '《行动方案》', '以下简称“平台”）', '（以下简称平台）', '我部', ' ', '\n', '一、行动\n', '联合体', '各省', '教育部、', '会同', '1.', '团', '银行上海',
  '举办成都和', '组织', '、城市更新等工程', '工程、', '实施支持', '成立由的', '北京市、', '北京大学系', '中心所', '省推动领导小组', '主办单位：教育部；', '《教育部《', '厅', '管委会', '基金会', '人民法院', '百城千屏', '以旧换新', '（一）行动工程。\n', '国家公园和',
];

describe('hostile text', () => {
  it.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece]))('%s repeated is read in time that grows with its length', (_, piece) => {
    const reading = readingFor(piece.repeat(Math.ceil(40_000 / piece.length)), ['上海市教育委员会', '教育部']);
    const started = performance.now();
    extractRoles(reading, extractInstitutions(reading), extractProgrammes(reading));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('vocabulary of names', () => {
  const files = { institutions: 5, places: 4, 'local-organs': 4, 'school-words': 2, 'boundary-words': 3, 'closing-nouns': 2, 'class-words': 2, programmes: 5, 'programme-heads': 4, 'programme-generic-words': 3 };
  it.each(Object.entries(files))('every row of %s has its cells and a source', (name, cells) => {
    for (const row of vocabularyRows(name)) {
      expect(row, row.join(' | ')).toHaveLength(cells);
      expect(row.at(-1)?.trim(), row.join(' | ')).toBeTruthy();
    }
  });
});
