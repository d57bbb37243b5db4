import type { DocumentKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';

/** Endings of titles with the kind of document that each announces. */
const ENDINGS = new Map(vocabularyRows('document-kinds').map(([ending, kind]) => [ending!, kind as DocumentKind]));
const LONGEST = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

/** What may stand behind the word that announces the kind: 全文, 征求意见稿. */
const VERSION = /(?:若干|有关)?(?:全文|正式稿|征求意见稿|送审稿|草案|节选|摘要)$/;

/** A title without brackets and marks at its end. Looks first whether it has any: most have none. */
function bareTitle(title: string): string {
  let bare = title.includes('（') || title.includes('(') ? title.replace(/[（(][^（）()]*[）)]/g, '') : title;
  if (/[》”’\s]$/.test(bare)) bare = bare.replace(/[》”’\s]+$/, '');
  return '文稿案选要'.includes(bare.at(-1) ?? '—') ? bare.replace(VERSION, '') : bare;
}

/** 某局负责人解读X方案, 一图解读X办法: whoever explains X; not 政策解读工作办法. */
const TELLS = /(?:^|[人者家长任司局厅部委门图：]|权威|——)解读(?!工作|机制|材料|制度|$)/;

/** The kind that the title's last word announces, or null: news and articles have none. */
export function kindOfTitle(title: string): DocumentKind | null {
  if (title.includes('答记者问')) return '答记者问';
  // 省政府印发《X条例》 tells of X, and is no 条例.
  if (title.endsWith('》') && !title.startsWith('《')) return null;
  if (title.includes('解读') && TELLS.test(title)) return null;
  const bare = bareTitle(title);
  for (let length = LONGEST; length > 0; length--) {
    const kind = ENDINGS.get(bare.slice(-length));
    if (kind !== undefined) return kind;
  }
  return null;
}

const BRIEFING = /吹风会|发布会|通气会|记者会|记者招待会|答记者问|记者提问/;
/** So many questions make a text of questions and answers. */
const QUESTIONS = 2;

/** Kind of an article: what its title, its first lines, its questions and its signature say. Default 新闻. */
export function kindOfArticle(title: string, text: string): DocumentKind {
  if (/专访|访谈|对话|独家采访/.test(title)) return '访谈';
  const head = text.slice(0, 400);
  if (opening(text, '答') >= QUESTIONS && opening(text, '问') >= QUESTIONS) return '答记者问';
  if (opening(text, '记者') >= QUESTIONS) return BRIEFING.test(title) || BRIEFING.test(head) ? '答记者问' : '访谈';
  if (/(?:本报讯|本报[^。]{0,12}[电讯]|新华社|中新网|记者[^，。]{2,6}[）)])/.test(head)) return '新闻';
  if (/本报记者|见习记者|通讯员/.test(text.slice(-120))) return '新闻';
  const signed = /（[^（）。]{4,40}(?:长|书记|教授|研究员|主任)\s?[\u4e00-\u9fff]{2,4}）$/.test(text.trimEnd());
  return signed || /笔者|评论员/.test(text) ? '评论' : '新闻';
}

/** How many lines begin with a speaker's name that ends in `who`, up to QUESTIONS: 海滨日报记者：, [记者]. */
function opening(text: string, who: string): number {
  let count = 0;
  for (const colon of ['：', ':', '】', ']']) {
    for (let at = text.indexOf(who + colon); at >= 0 && count < QUESTIONS; at = text.indexOf(who + colon, at + 1)) {
      if (/(?:^|\n)[^\n。，：:]{0,24}$/.test(text.slice(Math.max(0, at - 25), at))) count++;
    }
  }
  return count;
}
