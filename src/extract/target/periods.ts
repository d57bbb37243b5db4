import type { Moment } from './moment.js';
import type { Quantity } from './quantity.js';

/** The day of issue as far as it is known, and the span that a plan gives itself. */
export interface Calendar {
  readonly year: number | null;
  readonly month: number;
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The one year that a plan or list of tasks is for by its title (2024年工作要点), else null. */
  readonly planned: number | null;
}

const TITLE_PERIOD = /((?:19|20)\d\d)年?(?:—{1,2}|–|-|~|～|至)((?:19|20)\d\d)年/;
const AHEAD = /(?:未来|今后|接下来的?|经过|用|再用|通过|力争|争取|利用|在)$/;
const AHEAD_AFTER = /^(?:的?时间|的?努力|的?建设|内|之内|以内|期间)/;
/** [五年]新建…, [三年]共培训…: the plan's own span, where a clause opens with it. */
const OPENS = /[，。；：、）\n]/;
const BUILDS = /^(?:共|累计|新|全[省市国]|建|培|完成|投资|改造|力争)/;
const TITLE_PLAN = /“?十([二三四五六])五”?/;
const TITLE_YEAR = /(?<!\d)(20\d\d)年/;
const TITLE_PLANNED = /(20\d\d)年(?!前|底|以前)度?[^，。]{0,24}(?:计划|要点|重点工作|工作安排|工作任务|重点任务|任务清单|主要目标|目标任务|实事|行动方案|工作方案)/;

/** `issued` is YYYY-MM-DD or null; then the title's period or year tells, as far as it does, when the text was issued. */
export function calendarOf(issued: string | null, title: string): Calendar {
  const match = TITLE_PERIOD.exec(title);
  const plan = TITLE_PLAN.exec(title)?.[1];
  const end = plan === undefined ? 0 : 2010 + 5 * '二三四五六'.indexOf(plan) + 5;
  const period = match ? { from: Number(match[1]), to: Number(match[2]) } : end > 2010 ? { from: end - 4, to: end } : null;
  const named = match ? 0 : Number(TITLE_PLANNED.exec(title)?.[1] ?? 0);
  const planned = named > 0 && (!issued || Math.abs(named - Number(issued.slice(0, 4))) <= 1) ? named : null;
  if (issued) return { year: Number(issued.slice(0, 4)), month: Number(issued.slice(5, 7)), period, planned };
  return { year: period?.from ?? (Number(TITLE_YEAR.exec(title)?.[1] ?? 0) || null), month: 1, period, planned };
}

/** Whether a moment lies ahead of the text: null where that can't be told from the year alone. */
export function isAhead(moment: Moment, { year }: Calendar): boolean | null {
  if (moment.role === 'PAST') return false;
  if (year === null) return moment.role === 'BY' || moment.role === 'SPAN' ? true : null;
  if (moment.year > year) return true;
  if (moment.year < year) return false;
  return moment.role === 'BY' || moment.role === 'SINCE' ? true : null;
}

/**
 * 未来5年, 用3年左右时间, 经过五年努力, 三年内 as a span. It ends n years after the day of issue, in whole calendar years: a plan of
 * January to March counts its own year, one of the last quarter begins with the next. The plan's own period of that length wins.
 */
export function periodAhead(text: string, quantity: Quantity, calendar: Calendar): Moment | null {
  const years = quantity.valueMax ?? quantity.value;
  if (quantity.unit !== '年' || years > 30) return null;
  const ahead = AHEAD.test(text.slice(Math.max(0, quantity.from - 5), quantity.from));
  const behind = AHEAD_AFTER.exec(text.slice(quantity.end, quantity.end + 4));
  const { year, month, period } = calendar;
  const place = { start: quantity.start, end: quantity.end, role: 'SPAN' as const };
  const ownSpan = period !== null && period.to - period.from + 1 === years;
  if (ownSpan && OPENS.test(text[quantity.from - 1] ?? '。') && BUILDS.test(text.slice(quantity.end, quantity.end + 3))) return { ...place, year: period.to, yearFrom: period.from };
  if (!(ahead && (behind || !/^[以的]/.test(text[quantity.end] ?? ''))) && !(behind && /^(?:内|之内|以内)/.test(behind[0]))) return null;
  if (ownSpan) return { ...place, year: period.to, yearFrom: period.from };
  if (year === null) return null;
  const from = month >= 10 ? year + 1 : year;
  return { ...place, yearFrom: from, year: month >= 4 && month <= 9 ? year + years : from + years - 1 };
}
