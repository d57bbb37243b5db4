import { kindOfTitle } from '../../read/segment/kind.js';
import type { CitationClass, CitationKind } from '../../model/vocabulary.js';
import type { Span } from '../../model/span.js';
import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';
import type { Reason } from './context.js';

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

/** What a text is carried out, relied on, issued or repealed by is policy: so far it tells of a title that says nothing of itself, and of a report. */
const USED: ReadonlySet<CitationKind> = new Set<CitationKind>(['BASIS', 'IMPLEMENTS', 'PROMULGATES', 'REPEALS']);
const isUsed = (reasons: readonly Reason[]): boolean => reasons.some(({ kind }) => USED.has(kind));
/** Right before or behind the list of a title: it is called a standard or a document, or things are measured by it. */
const MEASURE = /(?:符合|对照|参照|比照|满足|违反|(?:国家|行业|地方|团体|强制性)(?:标准|规范))$/;
const CALLED = /^(?:等(?:\d+项|[一二三四五六七八九十]+项)?(?:有关|相关)?|强制性|推荐性)*(?:国家|行业|地方|团体|政策|规范性|强制性|技术)*(?:标准|规范|规程|文件|规定|政策|法律|法规|规章)/;
/** （2024年版）: of what is issued anew. */
const VERSION = /[（(](?:19|20)\d{2}年?版[）)]$/;

/** The list that a title stands in, and how its titles are cited. */
interface Listed extends Span {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** The class of a cited title by its ending and the words beside it. A marked title that says nothing of itself, and is put to no use, is a publication. */
export function classOfTitle(title: string, before: string, after: string, { text, start, end, reasons }: Listed): CitationClass {
  if ((PUBLISHED_LAST.test(before) && PUBLISHED.test(before)) || PUBLISHED_AFTER.test(after)) return 'PUBLICATION';
  if (BARE_REPORT.test(title) || STANDARD_CODE.test(after)) return 'POLICY';
  const bare = title.replace(/[（(][^（）()]*[）)]|\d{4}年?$/g, '').replace(/[〉》”’]+$/, '');
  const ending = ENDINGS.before(bare, bare.length);
  if (ending !== null) return bare.endsWith('工作报告') && isUsed(reasons) ? 'POLICY' : ending.value;
  if (kindOfTitle(title) !== null || isUsed(reasons) || VERSION.test(title)) return 'POLICY';
  return MEASURE.test(text.slice(Math.max(0, start - 12), start)) || CALLED.test(text.slice(end, end + 16)) ? 'POLICY' : 'PUBLICATION';
}
