import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/read/html/page.js';
import { reflow } from '../../../src/read/reflow.js';
import { segment } from '../../../src/read/segment/segment.js';

const PROSE = '各市要把海岛绿化放在首位，建立责任清单，明确牵头部门和完成时限。学校要认领树木，按月检查落实情况。';
const MENU = '<div class="menu"><a href="/">首页</a><a href="/zw">政务公开</a></div>';

function header(heading: string, inside = '') {
  const html = `<html><head><title>海滨新闻</title></head><body>${MENU}${heading}<div class="article">${inside}<p>　　${PROSE}</p><p>　　${PROSE}</p></div></body></html>`;
  const source = readPage('a.html', new TextEncoder().encode(html));
  const [document] = segment(reflow(source), source.metadata);
  return document!.header;
}

describe('the title of a page', () => {
  it.each([
    ['in the second line of its heading', '<h1>十年种活十亿棵树<br>——解读《海岛绿化规划》</h1>'],
    ['in a lower heading', '<h1>十年种活十亿棵树</h1><h2>——解读《海岛绿化规划》</h2>'],
    ['in a line that begins with a dash', '<h1>十年种活十亿棵树</h1><p>——解读《海岛绿化规划》</p>'],
  ])('holds its subtitle %s', (_, heading) => {
    expect(header(heading).title).toBe('十年种活十亿棵树——解读《海岛绿化规划》');
    expect(header('', heading).title).toBe('十年种活十亿棵树——解读《海岛绿化规划》');
  });

  it('holds both lines of a heading without a dash, outside the article and inside', () => {
    const heading = '<h1>海滨省启动新行动<br>十年种活十亿棵树</h1>';
    expect(header(heading).title).toBe('海滨省启动新行动十年种活十亿棵树');
    expect(header('', heading).title).toBe('海滨省启动新行动十年种活十亿棵树');
  });

  it('holds no first heading of the article, and is not the name of the site', () => {
    expect(header('<h1>十年种活十亿棵树</h1>', '<h2>新的海岛绿化行动</h2>').title).toBe('十年种活十亿棵树');
    expect(header('<h1>海滨省林业局门户网站</h1>', '<h2>十年种活十亿棵树</h2>').title).toBe('十年种活十亿棵树');
  });
});

describe('the line under the title of a page', () => {
  it.each(['2021年09月17日 08:12 浏览次数：3', '来源：海滨日报 发布时间：2021-09-17', '时间：2021/9/17'])('says when news was put up: %s', (line) => {
    expect(header(`<h1>十年种活十亿棵树</h1><div class="info">${line}</div>`).date).toBe('2021-09-17');
    expect(header('', `<h1>十年种活十亿棵树</h1><p>${line}</p>`).date).toBe('2021-09-17');
  });

  it('does not date an official text that is signed', () => {
    const html = `<body>${MENU}<h1>海滨省林业局关于绿化海岛的通知</h1><div>2021-09-17</div><div class="article"><p>各市林业局：</p><p>　　${PROSE}</p><p>海滨省林业局</p><p>2021年9月10日</p></div></body>`;
    const source = readPage('a.html', new TextEncoder().encode(html));
    expect(segment(reflow(source), source.metadata)[0]!.header.date).toBe('2021-09-10');
  });
});
