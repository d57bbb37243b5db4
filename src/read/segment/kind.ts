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

/** The kind that the title's last word announces, or null: news and articles have none. */
export function kindOfTitle(title: string): DocumentKind | null {
  if (title.includes('答记者问')) return '答记者问';
  // 省政府印发《X条例》 tells of X, and is no 条例.
  if (title.endsWith('》') && !title.startsWith('《')) return null;
  const bare = bareTitle(title);
  for (let length = LONGEST; length > 0; length--) {
    const kind = ENDINGS.get(bare.slice(-length));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Kind of an article: what its title, its first lines and its signature say. Default 新闻. */
export function kindOfArticle(title: string, text: string): DocumentKind {
  if (/专访|访谈|对话|独家采访/.test(title)) return '访谈';
  const head = text.slice(0, 400);
  if (/(?:本报讯|本报[^。]{0,12}[电讯]|新华社|中新网|记者[^，。]{2,6}[）)])/.test(head)) return '新闻';
  if (/本报记者|见习记者|通讯员/.test(text.slice(-120))) return '新闻';
  const signed = /（[^（）。]{4,40}(?:长|书记|教授|研究员|主任)\s?[\u4e00-\u9fff]{2,4}）$/.test(text.trimEnd());
  return signed || /笔者|评论员/.test(text) ? '评论' : '新闻';
}
