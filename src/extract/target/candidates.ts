import type { DocumentKind, TargetKind } from '../../model/vocabulary.js';
import type { Reading } from '../rule.js';
import type { Candidate, Mood } from './candidate.js';
import { clauseAround } from './clause.js';
import { cuesIn, type Cue } from './cues.js';
import { turnsOf, withSharedBound, yearInTurn, type Turn } from './distribute.js';
import { HeadingReader, type HeadingSense } from './headings.js';
import type { Moment } from './moment.js';
import { isAhead, periodAhead, type Calendar } from './periods.js';
import type { Quantity } from './quantity.js';
import { Reporting } from './reporting.js';
import { scanNumbers, type Numbers } from './scan.js';

const OF_ARTICLES: ReadonlySet<DocumentKind> = new Set(['办法', '规定', '条例', '细则', '法律']);
const ARTICLES = ['\n第二条', '\n第三条'];
const YEARLY = /每年|年均(?=培|训|新增|建|投|完成|开展|举办|引进|招|转移|造|改|发放|服务)|逐年|按年度/;
/** 按上年度收入的4%: a year gone by that only says of what. */
const BASIS = /(?:按照?|依照|以|比|较|占|超过|不低于|不超过)[^，；。]{0,10}$/;
const NEAR = 200;
const LONGEST_ITEM = 14;
/** What may stand between a clause's beginning and a verb that has its subject from the clause before. */
const GOES_ON = /^(?:并且?|且|还|再|要|共|累计|力争|同时|以及|其中|各|统筹|分别)?$/;

interface Around {
  readonly numbers: Numbers;
  readonly section: readonly string[];
  readonly cues: readonly Cue[];
  readonly moments: readonly Moment[];
  readonly turn: Turn;
  /** The first number of its list; the number before it. */
  readonly list: Quantity;
  readonly last: Quantity | null;
  readonly carried: Moment | null;
  readonly heading: HeadingSense;
  readonly previous: Candidate | null;
  readonly previousKind: TargetKind | null;
}

/** Walks through the numbers of a document in text order and says what surrounds each. */
export class CandidateReader {
  private readonly text: string;
  private readonly articles: boolean;
  private readonly headings: HeadingReader;
  private readonly reporting: Reporting;
  private item = 0;
  private carried: { moment: Moment; paragraph: number; section: readonly string[]; list: boolean } | null = null;

  constructor(private readonly reading: Reading, private readonly calendar: Calendar) {
    const { header, carrier } = reading.document;
    this.text = reading.text;
    this.articles = OF_ARTICLES.has(header.kind) || ARTICLES.every((article) => this.text.includes(article));
    this.headings = new HeadingReader(reading);
    this.reporting = new Reporting(this.text, header, this.articles || carrier !== null || header.number !== null);
  }

  numbers(): Numbers[] {
    const { body } = this.reading.document;
    return scanNumbers(this.text, body.start, body.end);
  }

  /** Candidates of one sentence; `judged` is told of each in turn and answers whether it was taken. */
  read(numbers: Numbers, judged: (candidate: Candidate) => TargetKind | null): void {
    const { sentence, paragraph } = numbers;
    const section = this.reading.sectionAt(sentence.start);
    const heading = this.headings.senseOf(section);
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
      const turns = turnsOf(this.text, quantities);
      let previous: Candidate | null = null;
      let previousKind: TargetKind | null = null;
      for (let i = 0; i < quantities.length; i++) {
        const quantity = withSharedBound(this.text, quantities, turns, i);
        const candidate = this.candidate(quantity, { numbers, section, cues, moments, turn: turns[i]!, list: quantities[i - turns[i]!.index]!, last: quantities[i - 1] ?? null, carried, heading, previous, previousKind });
        previousKind = judged(candidate);
        previous = previousKind ? candidate : null;
      }
    }
    const last = moments.findLast(({ role, start, end }) => role !== 'BASE' && role !== 'OF' && !this.text.slice(start, end).includes('月'));
    if (last) this.carried = { moment: last, paragraph, section, list: this.opensList(sentence.end) };
  }

  private candidate(quantity: Quantity, around: Around): Candidate {
    const { text } = this;
    const { numbers: { sentence, paragraph }, section, cues, moments, heading, previous, previousKind } = around;
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
    const latest = governing(text, moments, quantity);
    const own = latest && yearInTurn(text, moments, latest, around.turn);
    const moment = own ?? around.carried;
    const directs = heading.plan || this.reporting.directs(quantity.start, paragraph, sentence.end);
    return {
      text, quantity, sentence, clause,
      front: text.slice(clause.start, quantity.from),
      tail: text.slice(quantity.end, clause.end),
      item: this.itemOf(around.last, clause.start),
      list: around.list.from < quantity.from && around.list.from >= clause.start ? around.list.from : quantity.from,
      before, behind, earlier, previous, previousKind, moment, directs,
      carried: own === null,
      mood: this.mood(quantity, cues, before, own, around.carried, heading),
      yearly: YEARLY.test(text.slice(clause.start, quantity.from)) || (previous?.yearly === true && sameBreath(text, previous, quantity, clause.start, before)),
      underGoals: heading.goals || this.headings.underGoalLabel(quantity.start, section),
      underConditions: heading.conditions,
      articles: this.articles,
      gloss: text[clause.start - 1] === '（' && clause.start === quantity.from,
    };
  }

  /** Every item of a list begins behind the 、 that a number before it ends with. */
  private itemOf(last: Quantity | null, clauseStart: number): number {
    if (last === null || last.end <= clauseStart) this.item = clauseStart;
    else if (this.text[last.end] === '、') this.item = last.end + 1;
    return Math.max(this.item, clauseStart);
  }

  /** The last of years, 目前, 力争 … before the number decides; 已 in its clause overrides all but a year behind it. */
  private mood(quantity: Quantity, cues: readonly Cue[], before: readonly Cue[], own: Moment | null, carried: Moment | null, heading: HeadingSense): Mood {
    let at = -1;
    let mood: Mood | null = null;
    const due = before.some((cue) => cue.role === 'NORM');
    for (const cue of cues) {
      if (cue.start >= quantity.start) break;
      if (cue.role === 'PAST' || cue.role === 'FUTURE') [at, mood] = [cue.start, cue.role];
      else if (cue.role === 'LAST' && mood === null && own === null && !BASIS.test(this.text.slice(cue.start - 12, cue.start)) && !due) [at, mood] = [cue.start, 'PAST'];
    }
    const moment = own ?? (mood === null ? carried : null);
    if (moment && (own === null || own.start > at)) {
      const ahead = isAhead(moment, this.calendar);
      if (ahead !== null) [at, mood] = [own?.start ?? -1, ahead && !(heading.forecast && mood === null) ? 'FUTURE' : 'PAST'];
      else if ((!this.reporting.reports || heading.plan) && mood === null) mood = heading.forecast ? 'PAST' : 'FUTURE';
    }
    const done = before.findLast((cue) => cue.role === 'DONE');
    if (done && done.start > at) return 'PAST';
    return mood ?? (heading.state ? 'PAST' : 'PLAIN');
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
    return below && (carried.list || this.text[paragraph] === '—') ? carried.moment : null;
  }

  /** The paragraph ends with a colon: what follows is its list. */
  private opensList(sentenceEnd: number): boolean {
    const rest = this.text.slice(sentenceEnd - 1, sentenceEnd + NEAR);
    const end = rest.indexOf('\n');
    return end > 0 && rest[end - 1] === '：';
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

/** 每年培训100人，组织活动20场，其中线上5场: the clause goes on under 每年 where it has no subject or predicate of its own. */
function sameBreath(text: string, previous: Candidate, quantity: Quantity, clauseStart: number, before: readonly Cue[]): boolean {
  if (/[；。]/.test(text.slice(previous.quantity.end, clauseStart)) || clauseStart - previous.quantity.end > 60) return false;
  const acts = before.filter(({ role }) => role !== 'TOTAL' && role !== 'SIZE' && role !== 'EACH');
  if (clauseStart === previous.clause.start || text.startsWith('其中', clauseStart)) return true;
  if (acts.length === 0) return quantity.unitClass === previous.quantity.unitClass && quantity.from - clauseStart <= LONGEST_ITEM;
  return before[0]!.role === 'BUILD' && GOES_ON.test(text.slice(clauseStart, before[0]!.start));
}
