import type { Reading } from '../rule.js';
import { yearBefore } from './attribution.js';
import { lastTitleBefore, type MarkedTitle } from './mentions.js';
import type { Reason } from './context.js';

/** A title that consists of a kind of document alone: 意见, 实施方案, 管理办法. */
const BARE = /^(?:实施|暂行|管理|指导|若干|行动|总体|工作|试点)?(?:意见|通知|方案|办法|规定|条例|规划|纲要|计划|决定|要点|任务|章程|细则|指南|规程|公告|目录|标准)$/;
const COMMENTARY: ReadonlySet<string> = new Set(['答记者问', '访谈', '评论']);
/** A commentary is about a text whose short name it uses so often. */
const SUBJECT_USES = 3;

/** The short names of one document. */
export interface ShortNames {
  /** The title that a mark stands for: itself, the title whose short name it is, or null for a short name of nothing. */
  resolve(title: MarkedTitle): MarkedTitle | null;
  /** INTERPRETS for the titles that this document is about. */
  interprets(title: MarkedTitle): readonly Reason[];
  yearOf(title: MarkedTitle): number | null;
}

/** Reads which short names the document introduces (以下简称《意见》), and which titles it is about. */
export function shortNamesOf(reading: Reading, titles: readonly MarkedTitle[]): ShortNames {
  const { document, text } = reading;
  const introduced = new Map<string, MarkedTitle>();
  for (const title of titles) if (title.shortName !== null && !introduced.has(title.shortName)) introduced.set(title.shortName, title);
  /** The titles in text order that end in a bare one. */
  const ending = new Map<string, readonly MarkedTitle[]>();
  const isCommentary = COMMENTARY.has(document.header.kind);
  const uses = new Map<MarkedTitle, number>();
  const resolve = (title: MarkedTitle): MarkedTitle | null => {
    const known = introduced.get(title.title);
    if (known) return known;
    if (!BARE.test(title.title)) return title;
    let fuller = ending.get(title.title);
    if (!fuller) ending.set(title.title, (fuller = titles.filter((other) => other.title !== title.title && endsWith(other.title, title.title))));
    return lastTitleBefore(fuller, title.start);
  };
  for (const title of isCommentary ? titles : []) {
    const full = resolve(title);
    if (full) uses.set(full, (uses.get(full) ?? 0) + 1);
  }
  const heading = document.header.title;
  const about = (title: MarkedTitle): boolean =>
    isCommentary && (heading.includes(title.title) || (title.shortName !== null && (uses.get(title) ?? 0) > SUBJECT_USES));
  return {
    resolve,
    interprets: (title) => (about(title) ? [{ kind: 'INTERPRETS', rule: 'citation.subject' }] : []),
    yearOf: (title) => yearBefore(text.slice(Math.max(0, title.start - 70), title.start)),
  };
}

const endsWith = (title: string, ending: string): boolean => title.replace(/（[^）]*）/g, '').endsWith(ending);
