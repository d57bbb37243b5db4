import type { Span } from '../../model/span.js';
import type { CitationKind } from '../../model/vocabulary.js';
import type { Reading } from '../rule.js';
import { isAdoption } from '../../read/segment/history.js';
import { AFTER_RULES } from './after.js';
import { introOf, type Intros } from './intro.js';
import { governingVerb } from './verbs.js';

/** A manner of citing, and the rule that read it. */
export interface Reason {
  readonly kind: CitationKind;
  readonly rule: string;
}

const REACH = 90;
/** An act of approval may say at length who approved. */
const FAR = 170;
const COMMENTARY: ReadonlySet<string> = new Set(['答记者问', '访谈', '评论', '新闻']);
const ISSUE = '(?:印发|公布|发布|下发|转发|批转|颁布)';
const ISSUING = /印发|发布|公布|颁布|转发|批转/;
/** 现将《X》印发给你们; …制定了《X》，现印发给你们; 现予公布. */
const ISSUES_BEFORE = /(?:现将|现予|现就|兹将|特)[^，。；]{0,30}$/;
const ISSUES_AFTER = new RegExp(`^[^。；]{0,12}?${ISSUE}`);
/** 现发布《X》. */
const ISSUES_NOW = new RegExp(`现(?:予以?)?${ISSUE}(?:修订后的|新的)?$`);
const MADE_BEFORE = /(?:制定|制订|编制|修订|起草|研究|形成|审议通过|(?:部|委|厅|局|办))了?[^，。；《]{0,20}$/;
const MADE_AFTER = new RegExp(`^[^《》]{0,40}?(?:现|并|予以|予)(?:将其)?(?:予以|予)?${ISSUE}`);
/** 已经…通过, 已经国务院同意 and then 现予公布, 现印发给你们, 自…起施行. */
const APPROVED = /^[^，。；《》]{0,8}?已(?:经|由|于)?[^。《》]{0,90}?(?:通过|批准|同意|审定|审签)/;
const THEN_ISSUED = new RegExp(`[，。](?:并?现|并|特)?(?:予以|予|将其)*(?:予以|予)?${ISSUE}|自[^。]{2,30}施行`);
/** 国务院同意《X》，现印发给你们. */
const AGREED = /同意[^，。；《》]{0,20}$/;
/** 现批准《X》为行业标准, 现批准《X》等12项行业标准. */
const APPROVES = /(?:现|决定)批准$/;
const APPROVED_AS = /^(?:[^。]{0,12}为|等?\d*项?[^，。；]{0,8}标准)/;

/**
 * In which manners the titles of a list of `length` are cited, read from the words around it. Never empty: MENTIONS where nothing else is
 * said. `intros` is what was read of the document's lists so far.
 */
export function kindsInContext(reading: Reading, list: Span, length: number, intros: Intros): Reason[] {
  const { text, document } = reading;
  if (list.start < document.body.start) {
    const line = text.lastIndexOf('\n', list.start) + 1;
    // 根据《X》第一次修订: what a history names was done to the text, by what it rests on.
    if (isAdoption(lineFrom(text, line, 400))) {
      return [{ kind: governingVerb(text.slice(Math.max(line, list.start - REACH), list.start))?.kind === 'BASIS' ? 'BASIS' : 'MENTIONS', rule: 'citation.history' }];
    }
    if (list.start < document.header.title.length + 20) return inTitle(reading, list);
  }
  const sentence = reading.sentenceAt(list.start);
  const before = text.slice(Math.max(sentence.start, list.start - REACH), list.start);
  const after = text.slice(list.end, Math.max(list.end, Math.min(sentence.end, list.end + REACH)));
  if (!COMMENTARY.has(document.header.kind)) {
    const rule = issuing(text, list, before, after);
    if (rule) return [{ kind: 'PROMULGATES', rule }];
  }
  const reasons: Reason[] = [];
  const verb = governingVerb(before);
  for (const rule of AFTER_RULES) {
    if (!rule.after!.test(after) || (rule.before && !rule.before.test(before))) continue;
    // 按照《X》执行, 参照《X》执行: it is done by the text, not the text that is done.
    if (rule.kind === 'IMPLEMENTS' && verb && (verb.kind === 'BASIS' || /^参/.test(verb.verb))) continue;
    reasons.push({ kind: rule.kind, rule: rule.id });
    break;
  }
  if (verb?.kind && !reasons.some((reason) => reason.kind === verb.kind) && !(verb.kind === 'REVISES' && isVersion(text, list, length))) {
    reasons.push({ kind: verb.kind, rule: `citation.${verb.kind.toLowerCase()}.before` });
  }
  if (reasons.length > 0) return reasons;
  const intro = introOf(text, list, intros);
  return [intro ? { kind: intro, rule: 'citation.listed' } : { kind: 'MENTIONS', rule: 'citation.mentions' }];
}

/** The rule by which the document says that it issues the titles of the list, or null. */
function issuing(text: string, list: Span, before: string, after: string): string | null {
  if ((ISSUES_BEFORE.test(before) && ISSUES_AFTER.test(after)) || ISSUES_NOW.test(before)) return 'citation.promulgates.now';
  const onward = lineFrom(text, list.end, FAR);
  if (MADE_BEFORE.test(before) && MADE_AFTER.test(onward.slice(0, 60))) return 'citation.promulgates.made';
  if (AGREED.test(before) && THEN_ISSUED.test(onward.slice(0, 40))) return 'citation.promulgates.agreed';
  const approved = APPROVED.exec(onward);
  if (approved && THEN_ISSUED.test(onward.slice(approved[0].length, approved[0].length + 60))) return 'citation.promulgates.passed';
  return APPROVES.test(before) && APPROVED_AS.test(after) ? 'citation.promulgates.approved' : null;
}

function lineFrom(text: string, start: number, reach: number): string {
  const onward = text.slice(start, start + reach);
  const stop = onward.indexOf('\n');
  return stop < 0 ? onward : onward.slice(0, stop);
}

/** 修订后的《X》, 新修订的职业教育法, 修订实施的《X》 name a version; nothing is being revised. */
const isVersion = (text: string, list: Span, length: number): boolean =>
  length === 1 && /(?:修订|修改)(?:后|实施|颁布|施行|出台)?(?:的|版)$/.test(text.slice(Math.max(0, list.start - 8), list.start));

/** The document's own title says what it does with a title in it. */
function inTitle(reading: Reading, list: Span): Reason[] {
  const { text, document } = reading;
  const title = document.header.title;
  const before = text.slice(Math.max(0, list.start - 20), list.start);
  const after = text.slice(list.end, list.end + 12);
  const verb = /(印发|发布|公布|颁布|转发|批转|修改|修订|修正|废止|贯彻|落实|(?<!调整|暂停)实施|执行)[^《]{0,12}$/.exec(before)?.[1];
  if (/答记者问|解读|专访|访谈|问答/.test(title)) return [{ kind: 'INTERPRETS', rule: 'citation.title' }];
  if (verb === '修改' || verb === '修订' || verb === '修正') return [{ kind: 'REVISES', rule: 'citation.title' }];
  if (verb === '废止' || /^[^，]{0,6}(?:废止|失效)/.test(after)) return [{ kind: 'REPEALS', rule: 'citation.title' }];
  // 关于发布《X》配套表格的公告 issues the tables.
  if (verb && ISSUING.test(verb)) return [{ kind: /^(?:等[^的]{0,12})?(?:的|$|\n)/.test(after) ? 'PROMULGATES' : 'MENTIONS', rule: 'citation.title' }];
  if (verb) return [{ kind: 'IMPLEMENTS', rule: 'citation.title' }];
  return [{ kind: 'MENTIONS', rule: 'citation.title' }];
}
