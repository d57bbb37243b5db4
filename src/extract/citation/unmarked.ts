import type { Span } from '../../model/span.js';
import { vocabularyRows } from '../../vocabulary.js';
import type { Reading } from '../rule.js';
import { Words } from '../words.js';

/** A law or plan that is named without 《》. */
export interface UnmarkedTitle extends Span {
  readonly title: string;
  readonly rule: string;
}

const LAWS = new Words(vocabularyRows('laws').map(([law]) => [law!, true] as const), true);
const REPUBLIC = '中华人民共和国';

/** Laws of the People's Republic by name (职业教育法, 中华人民共和国种子法), from vocabulary/laws.tsv; the longest name counts. */
export function unmarkedLaws({ text }: Reading): UnmarkedTitle[] {
  const found: UnmarkedTitle[] = [];
  for (let at = text.indexOf('法'); at >= 0; at = text.indexOf('法', at + 1)) {
    const code = text.startsWith('法典', at);
    if (!code && /[律规治定制院人学则庭官警]/.test(text[at + 1] ?? '')) continue;
    const law = LAWS.before(text, at + (code ? 2 : 1));
    if (!law) continue;
    const start = text.startsWith(REPUBLIC, law.start - REPUBLIC.length) ? law.start - REPUBLIC.length : law.start;
    // A short name inside a longer word is another text's name: 办学法, 方法.
    if (law.end - start <= 2 && /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') && !/[和与及、据照《的是]/.test(text[start - 1]!)) continue;
    const end = law.end + (REGULATION.find((name) => text.startsWith(name, law.end))?.length ?? 0);
    found.push({ title: text.slice(start, end), start, end, rule: 'citation.unmarked-law' });
  }
  return found;
}

const REGULATION = ['实施条例', '实施细则'];
const ITS = '及其实施';

/** 种子法及其实施条例: the regulation that carries out the law before it. `laws` are the marked and unmarked titles, by where they end. */
export function ownRegulations({ text }: Reading, laws: ReadonlyMap<number, string>): UnmarkedTitle[] {
  const found: UnmarkedTitle[] = [];
  for (let at = text.indexOf(ITS); at >= 0; at = text.indexOf(ITS, at + 1)) {
    const name = REGULATION.find((one) => text.startsWith(one, at + 2));
    const law = laws.get(at);
    if (name !== undefined && law?.endsWith('法')) found.push({ title: law + name, start: at + 2, end: at + 2 + name.length, rule: 'citation.own-regulation' });
  }
  return found;
}

const FIVE_YEAR_PLAN = /“十[一二三四五六七八九]五”([\u4e00-\u9fff]{0,20}?规划(?:和(?:2035|二〇三五)年远景目标)?)(纲要|《纲要》)?(?!教材|期间|建设|确定的|项目|课题)/g;
/** A plan that is only to be written. */
const TO_BE_WRITTEN = /(?:编制|制定|制订|起草|谋划)(?:好|实施|国家|全国|本地|各地)?$/;
const MANY = /(?:各地|地方|各级|行业和地方|本地区)的?$/;

/** “十四五”规划, “十四五”数字经济发展规划, “十四五”规划《纲要》. Plans of unnamed places are none. */
export function fiveYearPlans({ text }: Reading): (UnmarkedTitle & { readonly marked: boolean })[] {
  const found: (UnmarkedTitle & { marked: boolean })[] = [];
  FIVE_YEAR_PLAN.lastIndex = 0;
  for (let match = FIVE_YEAR_PLAN.exec(text); match; match = FIVE_YEAR_PLAN.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (MANY.test(before) || TO_BE_WRITTEN.test(before)) continue;
    const marked = match[2] === '《纲要》';
    const title = match[0].replace('《纲要》', '纲要');
    found.push({ title, start: match.index, end: match.index + match[0].length, rule: 'citation.five-year-plan', marked });
  }
  return found;
}

const OUTLINE = /规划纲要(?:（[\d年—－~-]{4,20}）)?/g;
const BEFORE_NAME = /(?:按照|根据|依据|落实|贯彻|实施|执行|编制|制定|推进|出台|发布|印发|学习|宣传|完成|对照|国务院|中央|了|[，。、；：“”（）《》\s])/g;

/** 教育强国建设规划纲要, 国家中长期教育改革和发展规划纲要（2010—2020年）: an outline by its name, bounded by the verb in front of it. */
export function namedOutlines({ text }: Reading): UnmarkedTitle[] {
  const found: UnmarkedTitle[] = [];
  OUTLINE.lastIndex = 0;
  for (let match = OUTLINE.exec(text); match; match = OUTLINE.exec(text)) {
    const from = Math.max(0, match.index - 40);
    const before = text.slice(from, match.index);
    let start = 0;
    for (const boundary of before.matchAll(BEFORE_NAME)) start = boundary.index + boundary[0].length;
    const name = before.slice(start);
    if (name.length < 4 || !/^[\u4e00-\u9fff]+$/.test(name) || /^(?:各|上述)|[本该各]$|^[本该]/.test(name)) continue;
    found.push({ title: name + match[0], start: from + start, end: match.index + match[0].length, rule: 'citation.outline' });
  }
  return found;
}

/** Texts that everybody calls by one name: its words behind 中央, rare in texts, and what may stand between. */
const BY_NAME: readonly (readonly [words: string, before: RegExp])[] = [['八项规定', /中央$/], ['号文件', /中央[一1]$/]];

/** 中央八项规定, 中央一号文件. */
export function byNames({ text }: Reading): UnmarkedTitle[] {
  const found: UnmarkedTitle[] = [];
  for (const [words, before] of BY_NAME) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const match = before.exec(text.slice(Math.max(0, at - 3), at));
      if (match) found.push({ title: match[0] + words, start: at - match[0].length, end: at + words.length, rule: 'citation.by-name' });
    }
  }
  return found;
}
