import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/read/html/page.js';
import { UnreadableFile, type Source } from '../../../src/read/source.js';

const read = (html: string): Source => readPage('a.html', new TextEncoder().encode(html));

const PROSE = '各市要把实习安全放在首位，建立责任清单，明确牵头部门和完成时限。学校要与企业签订协议，为学生投保，按月检查落实情况。';
const MENU = '<div class="menu"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/fw">办事服务，一网通办</a></div>';
const RELATED = '<ul class="list"><li><a href="1">省教育厅召开会议，部署安全工作。</a></li><li><a href="2">全省启动检查，覆盖所有学校。</a></li></ul>';
const FOOT = '<div class="foot">版权所有：某省教育厅 网站标识码0000000000 <a href="/">备案</a></div>';

/** Every character of the text stands in the page where the map says, entities aside. */
function expectTrueMap(html: string, source: Source, words: readonly string[]): void {
  for (const word of words) {
    const at = source.text.indexOf(word);
    expect(at, word).toBeGreaterThanOrEqual(0);
    const { start, end } = source.map.span(at, at + word.length);
    expect(html.slice(start, end)).toBe(word);
  }
}

describe('readPage', () => {
  it('finds the article in an element of a known name and leaves menus, related pages and footer out', () => {
    const html = `<html><head><title>通知_某省教育厅</title><style>p{}</style></head><body>${MENU}<div id="zoom"><p>关于加强实习管理的通知</p><p>${PROSE}</p><p>${PROSE}</p></div>${RELATED}${FOOT}<script>var a="，。"</script></body></html>`;
    expect(read(html).text).toBe(`关于加强实习管理的通知\n${PROSE}\n${PROSE}\n`);
  });

  it('finds the article by its prose where no name is known', () => {
    const html = `<body>${MENU}<div><div class="x1"><div class="x2"><p>关于加强实习管理的通知</p><p>${PROSE}</p><p>${PROSE}</p><p>某省教育厅</p></div></div><div>${RELATED}</div></div>${FOOT}</body>`;
    expect(read(html).text).toBe(`关于加强实习管理的通知\n${PROSE}\n${PROSE}\n某省教育厅\n`);
  });

  it.each([
    ['关于加强实习管理的通知', '关于加强实习管理的通知'],
    ['某省教育厅关于加强实习管理的通知', '某省教育厅关于加强实习管理的通知'],
    ['关于加强实习管理的通知<small>某教〔2024〕7号</small>', '关于加强实习管理的通知某教〔2024〕7号'],
  ])('finds outside the article the line %s that says what the window is called', (printed, line) => {
    const html = `<html><head><title>关于加强实习管理的通知（某教〔2024〕7号）_某省教育厅</title></head><body>${MENU}<div class="bt">${printed}</div><div class="TRS_Editor"><p>各市教育局：</p><p>${PROSE}</p></div>${FOOT}</body></html>`;
    expect(read(html).text.split('\n')[0]).toBe(line);
    expect(read(html).metadata?.title).toBe('关于加强实习管理的通知');
  });

  it('does not take a page-wide wrapper for the article because its name is a common one', () => {
    const html = `<body><div class="content">${MENU}<div class="TRS_Editor"><p>${PROSE}</p></div>${RELATED}</div></body>`;
    expect(read(html).text).toBe(`${PROSE}\n`);
  });

  it('keeps the whole of a text that stands in several elements', () => {
    const html = `<body>${MENU}<div class="w"><div class="TRS_Editor"><p>${PROSE}</p></div><div class="annex"><p>附件：${PROSE}</p></div></div></body>`;
    const { text } = read(html);
    expect(text).toContain(`附件：${PROSE}`);
  });

  it('puts the title that stands above the article first, once', () => {
    const outside = `<body>${MENU}<h1>关于加强实习管理的通知</h1><div class="TRS_Editor"><p>${PROSE}</p></div></body>`;
    expect(read(outside).text).toBe(`关于加强实习管理的通知\n${PROSE}\n`);
    const inside = `<body>${MENU}<h1>关于加强实习管理的通知</h1><div class="TRS_Editor"><p>关于加强实习</p><p>管理的通知</p><p>${PROSE}</p></div></body>`;
    expect(read(inside).text).toBe(`关于加强实习\n管理的通知\n${PROSE}\n`);
  });

  it('finds a title that the page prints in two lines by what its metadata say', () => {
    const html = `<head><meta name="ArticleTitle" content="关于加强实习 管理的通知"></head><body><div class="title">关于加强实习<br>管理的通知</div><div class="TRS_Editor"><p>${PROSE}</p></div></body>`;
    expect(read(html).text).toBe(`关于加强实习\n管理的通知\n${PROSE}\n`);
  });

  it('reads a text that only a script would show', () => {
    expect(read(`<body><div style="display:none"><p>${PROSE}</p></div></body>`).text).toBe(`${PROSE}\n`);
  });

  it('does not lose an annex because its element is called like a frame', () => {
    const html = `<body>${MENU}<div class="article"><p>${PROSE}</p><div class="related"><p>附件：${PROSE}</p></div></div></body>`;
    expect(read(html).text).toContain('附件：');
  });

  it('makes blocks lines, <br> a line break and inline elements nothing', () => {
    const html = '<body><div><p>一、<b>总体</b><span>要求</span>。</p><p>第一行<br>第二行</p><section>（一）<em>目标</em></section>尾声</div></body>';
    expect(read(html).text).toBe('一、总体要求。\n第一行\n第二行\n（一）目标\n尾声\n');
  });

  it('reads blanks as a browser does and keeps the indentation of print', () => {
    const html = '<body><p>\n   各校   要\n  落实。 </p><p>　　缩进的段落</p><p>&nbsp;&nbsp;&nbsp;&nbsp;也缩进</p><p style="text-indent: 2em">样式缩进</p><p style="text-indent:2em">　　只缩进一次</p><p style="text-indent:0">不缩进</p></body>';
    expect(read(html).text).toBe('各校 要 落实。\n　　缩进的段落\n\u00a0\u00a0\u00a0\u00a0也缩进\n　　样式缩进\n　　只缩进一次\n不缩进\n');
  });

  it('leads from every word back to its place in the page, across entities and elements', () => {
    const html = `<body><p>《关于&ldquo;双师型&rdquo;教师的意见》&#65288;试行&#xFF09;</p>\r\n<table><tr><td>指标&amp;单位</td><td>2025年</td></tr><tr><td>规模</td><td>50万</td></tr></table><p style="text-indent:2em">预算&lt;100万元&gt;以内。</p></body>`;
    const source = read(html);
    expect(source.text).toBe('《关于“双师型”教师的意见》（试行）\n指标&单位\t2025年\n规模\t50万\n　　预算<100万元>以内。\n');
    expectTrueMap(html, source, ['《关于', '双师型', '教师的意见》', '试行', '单位', '2025年', '规模', '50万', '预算', '100万元', '以内。']);
    const quote = source.text.indexOf('“');
    expect(html.slice(source.map.at(quote)).startsWith('&ldquo;')).toBe(true);
  });

  it('writes a table as rows and repeats what spans rows and columns, so that each cell is under its headings', () => {
    const html = `<body><table>
      <tr><th rowspan="2">类别</th><th rowspan="2">指标</th><th colspan="2">目标</th></tr>
      <tr><th>2025年</th><th>2030年</th></tr>
      <tr><td rowspan="2">规模</td><td><p>在校生</p><p>（万人）</p></td><td>50</td><td>60</td></tr>
      <tr><td>教师（万人）</td><td>3</td><td></td></tr>
      <tr><td colspan="4">注：预期性指标</td></tr></table></body>`;
    expect(read(html).text).toBe('类别\t指标\t目标\t目标\n类别\t指标\t2025年\t2030年\n规模\t在校生 （万人）\t50\t60\n规模\t教师（万人）\t3\t\n注：预期性指标\n');
  });

  it('does not blow a table up by spans that claim thousands of cells', () => {
    const cell = `<td colspan="9999" rowspan="9999">${'长'.repeat(50)}</td>`;
    const html = `<body><table>${`<tr>${cell}<td>短</td></tr>`.repeat(200)}</table></body>`;
    expect(read(html).text.length).toBeLessThan(10 * html.length);
  });

  it('reads a table that lays the page out as blocks', () => {
    const html = `<body><table><tr><td>${MENU}</td><td><table><tr><td><p>标题</p><p>${PROSE}</p></td></tr></table></td></tr></table></body>`;
    expect(read(html).text).toBe(`标题\n${PROSE}\n`);
  });

  it('numbers ordered lists, which print shows and the source does not', () => {
    expect(read('<body><ol start="3"><li>落实责任</li><li><p>按时报送</p></li></ol></body>').text).toBe('3. 落实责任\n4. 按时报送\n');
  });

  it('leaves hidden elements, buttons and share bars inside the article out', () => {
    const html = `<body><div class="article"><p>${PROSE}</p><p style="display:none">隐藏</p><button>点赞</button><div class="share-bar">分享给朋友，好东西要分享。</div><p>【打印】【关闭】</p><p>责任编辑：某某</p></div></body>`;
    expect(read(html).text).toBe(`${PROSE}\n`);
  });

  it('ends the article where only links to related pages follow, and not before', () => {
    const html = `<body><div class="article"><p>${PROSE}</p><p>相关链接</p><p><a href="1">实习管理规定</a></p><p><a href="2">政策解读</a></p></div></body>`;
    expect(read(html).text).toBe(`${PROSE}\n`);
    const text = `<body><div class="article"><p>${PROSE}</p><p>相关文件</p><p>${PROSE}</p></div></body>`;
    expect(read(text).text).toBe(`${PROSE}\n相关文件\n${PROSE}\n`);
  });

  it('keeps links to attachments', () => {
    const html = `<body><div class="article"><p>${PROSE}</p><p>附件：<a href="1.doc">1.实习协议（范本）</a></p></div></body>`;
    expect(read(html).text).toBe(`${PROSE}\n附件：1.实习协议（范本）\n`);
  });

  it('declares a page without text unreadable', () => {
    expect(() => read('<html><body><script>render()</script></body></html>')).toThrow(UnreadableFile);
    expect(() => read('<html><body><script>render()</script></body></html>')).toThrow(/is a page without text/);
  });

  it('reads a GB2312 page by the charset that it declares', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>${PROSE}</p></body></html>`;
    expect(readPage('a.html', iconv.encode(page, 'gbk')).text).toBe(`${PROSE}\n`);
  });

  it('reads pages that close nothing and nest wrongly', () => {
    expect(read(`<div><p>第一段<p>第二段<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table><b>粗<i>斜</b>体</i></div></div></span>尾`).text).toBe('第一段\n第二段\n甲\t乙\n丙\t丁\n粗斜体\n尾\n');
  });

  it('refuses elements nested without end, fast', () => {
    const start = performance.now();
    expect(() => read(`${'<div>'.repeat(200_000)}正文`)).toThrow(/1000 deep/);
    expect(() => read(`${'<b><i>'.repeat(100_000)}正文`)).toThrow(/1000 deep/);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('reads a page of a million wrong tags in a moment', () => {
    const start = performance.now();
    read(`<p>正文</p>${'</x><p>'.repeat(100_000)}`);
    read(`<p>正文</p>${'<a href="'.repeat(100_000)}`);
    read(`<p>正文</p>${'&'.repeat(500_000)}`);
    read(`<p>正文</p>${'<td>'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
