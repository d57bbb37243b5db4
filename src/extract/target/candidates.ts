import type { DocumentKind, TargetKind } from '../../model/vocabulary.js';
import type { Reading } from '../rule.js';
import type { Candidate, Mood } from './candidate.js';
import { clauseAround } from './clause.js';
import { cuesIn, type Cue } from './cues.js';
import type { Moment } from './moment.js';
import { momentAt, planPeriodAt } from './moment.js';
import { isAhead, periodAhead, type Calendar } from './periods.js';
import type { Quantity } from './quantity.js';
import { scanNumbers, type Numbers } from './scan.js';

const REPORTING: ReadonlySet<DocumentKind> = new Set(['新闻', '答记者问', '访谈', '评论', '报告']);
const OF_ARTICLES: ReadonlySet<DocumentKind> = new Set(['办法', '规定', '条例', '细则', '法律']);
const STATE_HEADING = /现状|(?<!夯实.{0,12}|筑牢.{0,12}|打牢.{0,12}|巩固.{0,12})发展基础|发展环境|成效|成就|进展|回顾|背景|形势|存在.{0,6}问题|取得.{0,8}(?:成|进)|发展情况|基本情况/;
const GOAL_HEADING = /目标|指标/;
const CONDITION_HEADING = /条件|资格|资质|准入/;
const PLAN_HEADING = /工作的?建议|今年|下一步|下阶段|工作(?:安排|打算|思路|部署|目标)|主要(?:任务|目标)|重点(?:任务|工作)|总体(?:要求|目标)|预期目标|目标任务/;
const PLANS_BEGIN = /下一步|下一阶段|下阶段|接下来|(问：|编辑部：|记者：|\n[一二三四五六七八九十]{1,2}、)/g;
const POLICY_SAYS = /(?:》|意见|办法|方案|规划|计划|通知|纲要|行动|措施|文件|政策|标准)[^。\n]{0,40}?(?:提出|明确|要求|规定|部署|目标)|(?:目标|任务)(?:是|为|包括|：)/;
const LABEL = /\n(?:((?:主要|发展|总体|工作|预期)?(?:目标|指标))|(?:策略|主要|重点|保障)?(?:措施|任务|要求|保障))：?\n/g;
const LIST_ITEM = /^(?:—|●|■|·|（[一二三四五六七八九十\d]{1,2}）|[①-⑳]|\d{1,2}[.．、])/;
const YEARLY = /每年|年均(?!增|提高|下降|降|递)|逐年|每年度|按年度/;
const LONGEST_PARAGRAPH = 1200;
const NEAR = 200;

interface HeadingSense {
  readonly state: boolean;
  readonly goals: boolean;
  readonly conditions: boolean;
  readonly plan: boolean;
  readonly moment: Moment | null;
}

interface Around {
  readonly numbers: Numbers;
  readonly cues: readonly Cue[];
  readonly moments: readonly Moment[];
  readonly carried: Moment | null;
  readonly heading: HeadingSense;
  readonly previous: Candidate | null;
  readonly previousKind: TargetKind | null;
}

/** Walks through the numbers of a document in text order and says what surrounds each; `taken` tells whether the last one was a target. */
export class CandidateReader {
  private readonly text: string;
  private readonly reports: boolean;
  private readonly articles: boolean;
  private readonly planned: readonly { readonly start: number; readonly begins: boolean }[];
  private labels: readonly { readonly start: number; readonly goals: boolean }[] | null = null;
  private readonly headings = new Map<readonly string[], HeadingSense>();
  private readonly paragraphs = new Map<number, boolean>();
  private carried: { moment: Moment; paragraph: number; section: readonly string[]; list: boolean } | null = null;

  constructor(private readonly reading: Reading, private readonly calendar: Calendar) {
    const { kind } = reading.document.header;
    this.text = reading.text;
    this.reports = REPORTING.has(kind);
    this.articles = OF_ARTICLES.has(kind);
    this.planned = this.reports
      ? [...this.text.matchAll(PLANS_BEGIN)].map((match) => ({ start: match.index, begins: match[1] === undefined }))
      : [];
  }

  numbers(): Numbers[] {
    const { body } = this.reading.document;
    return scanNumbers(this.text, body.start, body.end);
  }

  /** Candidates of one sentence; `judged` is told of each in turn and answers whether it was taken. */
  read(numbers: Numbers, judged: (candidate: Candidate) => TargetKind | null): void {
    const { sentence, paragraph } = numbers;
    const section = this.reading.sectionAt(sentence.start);
    const heading = this.headingOf(section);
    const carried = this.momentFor(paragraph, section) ?? heading.moment;
    const moments = this.calendar.year === null ? numbers.moments.filter(({ year }) => year > 1) : numbers.moments.map((moment) => this.dated(moment));
    const quantities: Quantity[] = [];
    for (const quantity of numbers.quantities) {
      const period = quantity.unitClass === 'TIME' ? periodAhead(this.text, quantity, this.calendar) : null;
      if (period) moments.push(period);
      else quantities.push(quantity);
    }
    moments.sort((a, b) => a.start - b.start);
    if (quantities.length > 0) {
      const cues = cuesIn(this.text, sentence.start, sentence.end);
      let previous: Candidate | null = null;
      let previousKind: TargetKind | null = null;
      for (const quantity of quantities) {
        const candidate = this.candidate(quantity, { numbers, cues, moments, carried, heading, previous, previousKind });
        previousKind = judged(candidate);
        previous = previousKind ? candidate : null;
      }
    }
    const last = moments.findLast(({ role }) => role !== 'BASE' && role !== 'OF');
    if (last) this.carried = { moment: last, paragraph, section, list: this.opensList(sentence.end) };
  }

  private candidate(
    quantity: Quantity,
    around: Around,
  ): Candidate {
    const { text } = this;
    const { numbers: { sentence, paragraph }, cues, moments, heading, previous, previousKind } = around;
    const clause = clauseAround(text, quantity.from, quantity.end, sentence);
    const reach = text[quantity.from - 1] === '的' ? sentence.start : clause.start;
    const before: Cue[] = [];
    const behind: Cue[] = [];
    const earlier: Cue[] = [];
    for (const cue of cues) {
      if (cue.start >= clause.end) break;
      if (cue.start < quantity.start) {
        if (cue.start >= reach) before.push(cue);
        else earlier.push(cue);
      } else if (cue.start >= quantity.end - 2 && cue.end <= clause.end) behind.push(cue);
    }
    const own = governing(text, moments, quantity);
    const moment = own ?? around.carried;
    const directs = !this.reports || heading.plan || this.plansAt(quantity.start) || this.reportsPolicy(paragraph, sentence.end);
    return {
      text, quantity, sentence, clause, before, behind, earlier, previous, previousKind, moment, directs,
      carried: own === null,
      mood: this.mood(quantity, cues, before, own, around.carried, heading.state),
      yearly: YEARLY.test(text.slice(clause.start, quantity.from)) || (previous?.yearly === true && sameBreath(text, previous, clause.start, before)),
      underGoals: heading.goals || this.underLabel(quantity.start),
      underConditions: heading.conditions,
      articles: this.articles,
      gloss: text[clause.start - 1] === '（' && clause.start === quantity.from,
    };
  }

  /** The last of years, 目前, 力争 … before the number decides; 已 in its clause overrides all but a year behind it. */
  private mood(quantity: Quantity, cues: readonly Cue[], before: readonly Cue[], own: Moment | null, carried: Moment | null, state: boolean): Mood {
    let at = -1;
    let mood: Mood | null = null;
    for (const cue of cues) {
      if (cue.start >= quantity.start) break;
      if (cue.role === 'PAST' || cue.role === 'FUTURE') [at, mood] = [cue.start, cue.role];
      else if (cue.role === 'LAST' && mood === null && own === null) [at, mood] = [cue.start, 'PAST'];
    }
    const moment = own ?? (mood === null ? carried : null);
    if (moment && (own === null || own.start > at)) {
      const ahead = isAhead(moment, this.calendar);
      if (ahead !== null) [at, mood] = [own?.start ?? -1, ahead ? 'FUTURE' : 'PAST'];
      else if (!this.reports && mood === null) mood = 'FUTURE';
    }
    const done = before.findLast((cue) => cue.role === 'DONE');
    if (done && done.start > at) return 'PAST';
    return mood ?? (state ? 'PAST' : 'PLAIN');
  }

  /** 今年 and 明年 in years. */
  private dated(moment: Moment): Moment {
    return moment.year > 1 ? moment : { ...moment, year: this.calendar.year! + moment.year };
  }

  private momentFor(paragraph: number, section: readonly string[]): Moment | null {
    const { carried } = this;
    if (!carried) return null;
    if (carried.paragraph === paragraph) return carried.moment;
    const below = carried.section.every((heading, i) => section[i] === heading);
    if (below && (carried.list || LIST_ITEM.test(this.text.slice(paragraph, paragraph + 5)) && this.text[paragraph] === '—')) return carried.moment;
    return null;
  }

  /** The paragraph ends with a colon: what follows is its list. */
  private opensList(sentenceEnd: number): boolean {
    const rest = this.text.slice(sentenceEnd - 1, sentenceEnd + NEAR);
    const end = rest.indexOf('\n');
    return end > 0 && rest[end - 1] === '：';
  }

  private headingOf(section: readonly string[]): HeadingSense {
    const known = this.headings.get(section);
    if (known) return known;
    const last = section.at(-1) ?? '';
    const found = {
      state: section.some((heading) => STATE_HEADING.test(heading)) && !GOAL_HEADING.test(last),
      goals: section.some((heading) => GOAL_HEADING.test(heading)),
      conditions: section.some((heading) => CONDITION_HEADING.test(heading)),
      plan: section.some((heading) => PLAN_HEADING.test(heading)),
      moment: GOAL_HEADING.test(last) || /^.{0,6}到/.test(last) ? momentIn(last) : null,
    };
    this.headings.set(section, found);
    return found;
  }

  /** The last label on a line of its own (主要目标：) announces goals. */
  private underLabel(offset: number): boolean {
    this.labels ??= [...this.text.matchAll(LABEL)].map((match) => ({ start: match.index, goals: match[1] !== undefined }));
    const label = this.labels.findLast(({ start }) => start < offset);
    return label?.goals ?? false;
  }

  private plansAt(offset: number): boolean {
    let low = 0;
    let high = this.planned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.planned[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.planned[low - 1]!.begins;
  }

  private reportsPolicy(paragraph: number, sentenceEnd: number): boolean {
    if (this.paragraphs.get(paragraph)) return true;
    const found = POLICY_SAYS.test(this.text.slice(Math.max(paragraph, sentenceEnd - LONGEST_PARAGRAPH), sentenceEnd));
    this.paragraphs.set(paragraph, found);
    return found;
  }
}

/** The last moment before the number in its sentence; one that compares, or that belongs to another number, governs nothing. */
function governing(text: string, moments: readonly Moment[], quantity: Quantity): Moment | null {
  for (let i = moments.length - 1; i >= 0; i--) {
    const moment = moments[i]!;
    if (moment.end > quantity.start || moment.role === 'BASE') continue;
    if (moment.role === 'OF' && quantity.from - moment.end > 3 && /[，；]/.test(text.slice(moment.end, quantity.from))) continue;
    return moment;
  }
  return null;
}

/** 每年培训100人，组织活动20场: the clause goes on under 每年 where it has no subject of its own. */
function sameBreath(text: string, previous: Candidate, clauseStart: number, before: readonly Cue[]): boolean {
  if (/[；。]/.test(text.slice(previous.quantity.end, clauseStart)) || clauseStart - previous.quantity.end > 60) return false;
  return clauseStart === previous.clause.start || (before[0]?.role === 'BUILD' && before[0].start - clauseStart <= 2);
}

function momentIn(heading: string): Moment | null {
  for (let at = 0; at < heading.length; at++) {
    const char = heading[at]!;
    const found = char === '十' ? planPeriodAt(heading, at) : /[\d二]/.test(char) ? momentAt(heading, at) : null;
    if (found && 'role' in found) return { ...found, start: -1, end: -1 };
    if (found) at = found.skip - 1;
  }
  return null;
}
