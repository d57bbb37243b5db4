import type { DocumentKind, TargetKind } from '../../model/vocabulary.js';
import type { Reading } from '../rule.js';
import type { Candidate } from './candidate.js';
import { clauseAround } from './clause.js';
import { cuesIn, type Cue } from './cues.js';
import { turnsOf, withSharedBound, yearInTurn, yearsOfEach, type Turn } from './distribute.js';
import { HeadingReader, type HeadingSense } from './headings.js';
import type { Moment } from './moment.js';
import { moodOf } from './mood.js';
import { isAhead, periodAhead, type Calendar } from './periods.js';
import type { Quantity } from './quantity.js';
import { Reporting } from './reporting.js';
import { scanNumbers, type Numbers } from './scan.js';
import { isYearly } from './yearly.js';

const OF_ARTICLES: ReadonlySet<DocumentKind> = new Set(['办法', '规定', '条例', '细则', '法律']);
const ARTICLES = ['\n第二条', '\n第三条'];
const NEAR = 200;

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
  /** A number between `previous` and this one that was not taken. */
  readonly rejected: Candidate | null;
}

interface Carried {
  readonly moment: Moment;
  readonly paragraph: number;
  readonly section: readonly string[];
  /** Its paragraph ends with a colon. */
  readonly list: boolean;
}

/** Walks through the numbers of a document in text order and says what surrounds each. */
export class CandidateReader {
  private readonly text: string;
  private readonly articles: boolean;
  private readonly headings: HeadingReader;
  private readonly reporting: Reporting;
  private item = 0;
  private carried: Carried | null = null;
  /** The last that stands in no item of a list: later items, and all that stands under the same heading of goals, go back to it. */
  private lead: Carried | null = null;

  constructor(private readonly reading: Reading, private readonly calendar: Calendar) {
    const { header, carrier } = reading.document;
    this.text = reading.text;
    this.articles = OF_ARTICLES.has(header.kind) || ARTICLES.every((article) => this.text.includes(article));
    this.headings = new HeadingReader(reading);
    this.reporting = new Reporting(this.text, header, this.articles || carrier !== null || header.number !== null);
  }

  /** Also behind the signature: an attachment that nothing tells from its notice stands there. */
  numbers(): Numbers[] {
    const { body } = this.reading.document;
    return scanNumbers(this.text, body.start, this.text.length);
  }

  /** Candidates of one sentence; `judged` is told of each in turn and answers whether it was taken. */
  read(numbers: Numbers, judged: (candidate: Candidate) => TargetKind | null): void {
    const { sentence, paragraph } = numbers;
    const section = this.reading.sectionAt(sentence.start);
    const heading = this.headings.senseOf(section);
    const carried = this.momentFor(paragraph, section, heading.goals) ?? heading.moment;
    const moments = this.calendar.year === null ? numbers.moments.filter(({ year }) => year > 1) : this.dated(numbers.moments, carried);
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
      let rejected: Candidate | null = null;
      for (let i = 0; i < quantities.length; i++) {
        const quantity = withSharedBound(this.text, quantities, turns, i);
        const candidate = this.candidate(quantity, { numbers, section, cues, moments, turn: turns[i]!, list: quantities[i - turns[i]!.index]!, last: quantities[i - 1] ?? null, carried, heading, previous, previousKind, rejected });
        const kind = judged(candidate);
        if (kind) [previous, previousKind, rejected] = [candidate, kind, null];
        else if (rejected === null || candidate.previous === null) [previous, previousKind, rejected] = [candidate.previous, candidate.previousKind, candidate];
        else rejected = candidate;
      }
    }
    const last = moments.findLast(({ role, start, end }) => role !== 'BASE' && role !== 'OF' && !this.text.slice(start, end).includes('月'));
    if (!last) return;
    this.carried = { moment: last, paragraph, section, list: this.opensList(sentence.end) };
    if (!this.isItem(paragraph)) this.lead = this.carried;
  }

  private candidate(quantity: Quantity, around: Around): Candidate {
    const { text } = this;
    const { numbers: { sentence, paragraph }, section, cues, moments, heading, rejected } = around;
    const clause = clauseAround(text, quantity.from, quantity.end, sentence);
    const linked = rejected === null || rejected.clause.start === clause.start;
    const previous = linked ? around.previous : null;
    const previousKind = linked ? around.previousKind : null;
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
    const yearly = isYearly(text, quantity, clause.start, before, previous);
    const other = yearly && latest !== null && (latest.role === 'IN' || latest.role === 'BY') && text.slice(latest.end, quantity.from).includes('；');
    const own = latest && !other ? yearInTurn(text, moments, latest, around.turn, around.list.from) : null;
    const moment = own ?? around.carried;
    const directs = heading.plan || this.reporting.directs(quantity.start, paragraph, sentence.end);
    return {
      text, quantity, sentence, clause,
      front: text.slice(clause.start, quantity.from),
      tail: text.slice(quantity.end, clause.end),
      item: this.itemOf(around, clause.start),
      list: around.list.from < quantity.from && around.list.from >= clause.start ? around.list.from : quantity.from,
      before, behind, earlier, previous, previousKind, moment, directs,
      years: latest ? yearsOfEach(text, moments, latest, quantity, around.turn) : [],
      carried: own === null,
      mood: moodOf(text, this.calendar, { quantity, last: around.last, cues, before, own, carried: around.carried, heading, reports: this.reporting.reports && !heading.plan }),
      yearly,
      underGoals: heading.goals || this.headings.underGoalLabel(quantity.start, section),
      underConditions: heading.conditions || (quantity.bound !== null && this.headings.underConditions(quantity.start)),
      articles: this.articles,
      ofPlan: this.calendar.period !== null || this.calendar.planned !== null,
      gloss: text[clause.start - 1] === '（' && clause.start === quantity.from,
    };
  }

  /** Every item of a list begins behind the 、 that a number before it ends with; mere numbers in a row are one item. */
  private itemOf({ last, turn }: Around, clauseStart: number): number {
    if (last === null || last.end <= clauseStart) this.item = clauseStart;
    else if (turn.index === 0 && this.text[last.end] === '、') this.item = last.end + 1;
    return Math.max(this.item, clauseStart);
  }

  /** 今年 and 明年 in years of the day of issue; 年底前 is that of the year named before it. */
  private dated(moments: readonly Moment[], carried: Moment | null): Moment[] {
    let named = carried;
    return moments.map((moment) => {
      if (moment.year > 1) return (named = moment);
      const follows = named !== null && this.text[moment.start] === '年' && named.role !== 'BASE' && named.role !== 'PAST';
      return { ...moment, year: follows ? named!.year : this.calendar.year! + moment.year };
    });
  }

  private momentFor(paragraph: number, section: readonly string[], goals: boolean): Moment | null {
    const { carried, lead } = this;
    if (!carried) return null;
    if (carried.paragraph === paragraph) return carried.moment;
    if (carried.list && isBelow(carried, section)) return carried.moment;
    if (!lead || !isBelow(lead, section)) return null;
    const same = goals && lead.section.length === section.length && isAhead(lead.moment, this.calendar) !== false;
    return this.isItem(paragraph) || same ? lead.moment : null;
  }

  private isItem(paragraph: number): boolean {
    return this.text[paragraph] === '—';
  }

  /** The paragraph ends with a colon: what follows is its list. */
  private opensList(sentenceEnd: number): boolean {
    const rest = this.text.slice(sentenceEnd - 1, sentenceEnd + NEAR);
    const end = rest.indexOf('\n');
    return end > 0 && rest[end - 1] === '：';
  }
}

const isBelow = (carried: Carried, section: readonly string[]): boolean => carried.section.every((heading, i) => section[i] === heading);

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
