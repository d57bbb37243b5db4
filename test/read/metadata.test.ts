import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/read/html/page.js';
import { printedMetadata } from '../../src/read/metadata.js';

const PROSE = '各市要把实习安全放在首位，建立责任清单，明确牵头部门和完成时限。';
const page = (inside: string) => readPage('a.html', new TextEncoder().encode(`<html><head>${inside.includes('<meta') ? inside : ''}</head><body>${inside.includes('<meta') ? '' : inside}<div class="TRS_Editor"><p>${PROSE}</p></div></body></html>`));

const EXPECTED = { title: '关于加强实习管理的通知', number: '某教职〔2024〕7号', date: '2024-03-05', published: '2024-03-18', issuers: ['某省教育厅', '某省财政厅'] };

describe('printed metadata', () => {
  it('is read from a table of labels with blanks and colons in them', () => {
    const { metadata, text } = page(`<table>
      <tr><td>索 引 号：</td><td>000/2024-1</td><td>主题分类：</td><td>教育</td></tr>
      <tr><td>发文机关：</td><td>某省教育厅 某省财政厅</td><td>成文日期：</td><td>2024年3月5日</td></tr>
      <tr><td>标　　题：</td><td colspan="3">关于加强实习管理的通知</td></tr>
      <tr><td>发文字号</td><td>某教职〔2024〕7号</td><td>发布日期</td><td>2024-03-18 10:20</td></tr></table>`);
    expect(metadata).toEqual(EXPECTED);
    expect(text).toBe(`${PROSE}\n`);
  });

  it('is read from a list with label and value in one line', () => {
    const { metadata } = page(`<ul><li><b>索引号：</b>000</li><li><b>发文单位：</b>某省教育厅、某省财政厅</li><li><b>发文日期：</b>2024.3.5</li><li>名称：关于加强实习管理的通知</li><li>文号：某教职〔2024〕7号 发布日期：2024/3/18</li></ul>`);
    expect(metadata).toEqual(EXPECTED);
  });

  it('is taken out of the article where the page prints it inside', () => {
    const { metadata, text } = readPage('a.html', new TextEncoder().encode(`<body><div class="pages_content"><table><tr><td>索引号：</td><td>1</td></tr><tr><td>发文机关：</td><td>某省教育厅</td></tr><tr><td>文号：</td><td>无</td></tr></table><p>${PROSE}</p></div></body>`));
    expect(metadata).toMatchObject({ issuers: ['某省教育厅'], number: null });
    expect(text).toBe(`${PROSE}\n`);
  });

  it('is read from <meta> where the page has no table', () => {
    expect(page('<meta name="ArticleTitle" content="关于加强实习管理的通知"><meta name="PubDate" content="2024-03-18 10:20">').metadata).toEqual({ ...EXPECTED, number: null, date: null, issuers: [] });
  });

  it('tells cells that a program printed without a gap', () => {
    const { metadata, table } = printedMetadata(['信息名称： 关于加强实习管理的通知', '信息索引： 360-1生成日期： 2024-03-18  发文机构： 某省教育厅', '发文字号： 某教职〔2024〕7号', '正文。']);
    expect(metadata).toEqual({ ...EXPECTED, date: null, issuers: ['某省教育厅'] });
    expect([...table]).toEqual([0, 1, 2]);
  });

  it('is not seen in a text that uses one or two of the words', () => {
    const { metadata, table } = printedMetadata(['发布日期：2024年3月5日', '名称：实习管理系统', '正文。']);
    expect(metadata).toBeNull();
    expect(table.size).toBe(0);
  });
});
