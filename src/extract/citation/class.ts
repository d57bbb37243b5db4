import { kindOfTitle } from '../../read/segment/kind.js';
import type { CitationClass } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';

/** Endings of titles, read from their end backwards: the longest decides. */
const ENDINGS = new Words(vocabularyRows('citation-classes').map(([ending, kind]) => [ending!, kind as CitationClass] as const), true);

/** Words right before a title that say what it is: a play, a newspaper, a speech. */
const PUBLISHED = /(?:话剧|电影|影片|歌曲|歌剧|舞剧|纪录片|电视剧|小说|图书|专著|著作|报纸|期刊|杂志|学术期刊|演讲|致辞|文章|节目|书籍|精读|系列报告)[：:]?$/;
/** A last character of those words. */
const PUBLISHED_LAST = /[剧影片曲说书著作报纸刊志讲辞章目籍读告：:]$/;
const PUBLISHED_AFTER = /^(?:杂志|报社|创刊|系列报告|一书|一文|等书|栏目|纪录片|有关篇目)/;
/** （GB 2760—2014）: the code of a standard behind its name. */
const STANDARD_CODE = /^（?[A-Z]{2,5}(?:\/[A-Z]{1,2})?\s?\d/;
const BARE_REPORT = /(?:国务院|人民政府|委员会|关于).*(?:情况的报告|的报告)$/;

/** The class of a cited title by its ending and the words beside it. A marked title that says nothing of itself is a publication. */
export function classOfTitle(title: string, before: string, after: string): CitationClass {
  if ((PUBLISHED_LAST.test(before) && PUBLISHED.test(before)) || PUBLISHED_AFTER.test(after)) return 'PUBLICATION';
  if (BARE_REPORT.test(title) || STANDARD_CODE.test(after)) return 'POLICY';
  const bare = title.replace(/[（(][^（）()]*[）)]|\d{4}年?$/g, '').replace(/[〉》”’]+$/, '');
  return ENDINGS.before(bare, bare.length)?.value ?? (kindOfTitle(title) === null ? 'PUBLICATION' : 'POLICY');
}
