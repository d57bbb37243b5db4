import { describe, expect, it } from 'vitest';
import { kindOfArticle, kindOfTitle } from '../../../src/read/segment/kind.js';

const questions = (asking: string, answering: string): string => `会议介绍了情况。\n${asking}背景是什么？\n${answering}为了绿化。\n${asking}目标是什么？\n${answering}目标很多。`;

describe('the kind of an article', () => {
  it.each([
    ['海滨省政府政策例行吹风会：绿化海岛有关情况', questions('新华社记者：', '王小明：'), '答记者问'],
    ['绿化海岛新闻发布会图文实录', questions('[海滨日报记者]', '王小明：'), '答记者问'],
    ['省林业局负责人解读绿化方案', questions('一、问：', '答：'), '答记者问'],
    ['省林业局局长谈海岛绿化', questions('记者：', '王小明：'), '访谈'],
    ['海滨省举行绿化海岛新闻发布会', '4月11日，新华社记者报道了会议。会上介绍了情况。', '新闻'],
  ])('tells of %s from its questions', (title, text, kind) => {
    expect(kindOfArticle(title, text)).toBe(kind);
  });
});

describe('a title that says who explains a text', () => {
  it.each(['省林业局负责人解读海岛绿化方案', '一图解读海岛绿化办法', '专家解读：海岛绿化规划'])('is not of that text’s kind: %s', (title) => {
    expect(kindOfTitle(title)).toBeNull();
  });

  it('is none where explaining is what the text is about', () => {
    expect(kindOfTitle('海滨省政策解读工作办法')).toBe('办法');
    expect(kindOfTitle('《海岛绿化方案》解读')).toBe('评论');
  });
});
