import type { TargetFact } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import type { FoundTarget } from './found.js';
import type { Candidate } from './candidate.js';
import { CandidateReader } from './candidates.js';
import { indicatorOf } from './indicator.js';
import type { TargetRule } from './judge.js';
import type { Moment } from './moment.js';
import { calendarOf, isAhead, type Calendar } from './periods.js';
import { ProgrammeFinder, type ProgrammeMention } from './programme.js';
import { withoutRestatements, type Placed } from './restatement.js';
import { targetRules } from './rules/index.js';
import { tableTargets } from './table.js';
import { thingsSharing } from './things.js';
import { unitNamed } from './unit.js';

export type { FoundTarget } from './found.js';
export type { ProgrammeMention } from './programme.js';

const LONGEST_SENTENCE = 600;
const NAMED_YEAR = /\d{4}|二[〇○零]|十.五|[今明]年/;

/**
 * Every goal and requirement that a document sets, in text order, once each. `programmes` are the named programmes in its text, sorted;
 * `issued` is the day of issue (YYYY-MM-DD) of the document or of the notice that carries it, null where neither tells.
 */
export function extractTargets(reading: Reading, programmes: readonly ProgrammeMention[], issued: string | null = reading.document.header.date): FoundTarget[] {
  const calendar = calendarOf(issued, reading.document.header.title);
  const reader = new CandidateReader(reading, calendar);
  const finder = new ProgrammeFinder(reading, programmes);
  const tables = tableTargets(reading, calendar, finder);
  const found: Placed[] = tables.found.map((target) => ({ target, sentence: target.quote.start, words: target.fact.indicator }));
  for (const numbers of reader.numbers()) {
    const { start, end } = numbers.sentence;
    if (tables.covered.some((table) => start >= table.start && start < table.end)) continue;
    const ofSentence: FoundTarget[] = [];
    reader.read(numbers, (candidate) => {
      const taken = judge(candidate);
      if (!taken) return null;
      ofSentence.push(...factsOf(candidate, taken, calendar, finder));
      return taken.kind;
    });
    if (ofSentence.length === 0) continue;
    const words = reading.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    for (const target of withIndicators(ofSentence, reading)) found.push({ target, sentence: start, words });
  }
  found.sort((a, b) => a.target.at.start - b.target.at.start || a.target.at.end - b.target.at.end);
  return withoutRestatements(found);
}

type Taken = { readonly kind: TargetFact['kind']; readonly rule: TargetRule };

function judge(candidate: Candidate): Taken | null {
  for (const rule of targetRules) {
    const verdict = rule.judge(candidate);
    if (verdict === 'NONE') return null;
    if (verdict) return { kind: verdict, rule };
  }
  return null;
}

function factsOf(candidate: Candidate, { kind, rule }: Taken, calendar: Calendar, finder: ProgrammeFinder): FoundTarget[] {
  const { quantity, clause, text, sentence } = candidate;
  const { value, valueMax, unit } = quantity;
  const when = whenOf(candidate, kind, calendar, rule);
  const shared = thingsSharing(candidate);
  const quote = quoteOf(clause, sentence, text);
  const things = shared ?? [{ indicator: indicatorOf(candidate), start: quantity.start, end: quantity.end }];
  const facts = things.map((thing, i) => ({
    fact: {
      kind, indicator: thing.indicator, comparator: quantity.comparator, value, valueMax,
      unit: quantity.otherUnit !== null && i > 0 ? quantity.otherUnit : unit || unitNamed(thing.indicator),
      ...when, binding: null,
      programme: finder.of(candidate, shared && shared.length > 1 ? thing : clause),
    },
    at: { start: thing.start, end: quantity.end },
    quote: { start: Math.min(quote.start, thing.start), end: quote.end },
    rule: rule.id,
  }));
  if (shared || candidate.years.length === 0 || when.year === null) return facts;
  return candidate.years.filter((moment) => isAhead(moment, calendar) !== false).flatMap(({ start, year, yearFrom }) => facts.map((found) => ({ ...found, fact: { ...found.fact, year, yearFrom }, at: { start, end: quantity.end }, quote: { start: Math.min(start, found.quote.start), end: found.quote.end } })));
}

/** Requirements hold from the text on: only a year of their own sentence dates them. Goals that nothing dates are those of the title's year. */
function whenOf({ moment, carried, yearly, text, clause }: Candidate, kind: TargetFact['kind'], calendar: Calendar, { dated }: TargetRule): Pick<TargetFact, 'year' | 'yearFrom' | 'per'> {
  const per = yearly ? ('YEAR' as const) : null;
  if (!moment) return { year: kind === 'GOAL' ? calendar.planned : null, yearFrom: null, per };
  if (isAhead(moment, calendar) === false || (kind === 'REQUIREMENT' && !(dated && !carried) && (carried || moment.end < clause.start - 1 || !datesItsClause(moment, text)))) return { year: null, yearFrom: null, per };
  if (moment.role === 'SINCE') return { year: null, yearFrom: moment.year, per };
  return { year: moment.year, yearFrom: moment.yearFrom, per };
}

/** 2024年，… dates what follows; 2024年活动方案 only names a thing, and 3年内 is counted for each party from a day of its own. */
const datesItsClause = (moment: Moment, text: string): boolean =>
  (moment.role !== 'IN' || text[moment.end] === '，') && NAMED_YEAR.test(text.slice(moment.start, moment.end));

/** The clause with the number; with the one before it where it is too short to be understood. */
function quoteOf(clause: Span, sentence: Span, text: string): Span {
  if (clause.end - clause.start >= 12 || clause.start <= sentence.start) return clause;
  const before = text.lastIndexOf('，', clause.start - 2);
  return { start: before > sentence.start ? before + 1 : sentence.start, end: clause.end };
}

/** 建设50家，再建设50家，共建设150家市域联合体: an amount whose clause does not say of what takes the next one's words, else the last one's, else the heading's. */
function withIndicators(found: readonly FoundTarget[], reading: Reading): FoundTarget[] {
  return found.map((target, i) => {
    if (target.fact.indicator !== '') return target;
    const other = found.slice(i + 1).find(sameUnit(target)) ?? found.slice(0, i).findLast(({ fact }) => fact.indicator !== '');
    const heading = reading.sectionAt(target.at.start).at(-1) ?? reading.document.header.title;
    const indicator = other?.fact.indicator ?? heading.replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]\s*/, '');
    return { ...target, fact: { ...target.fact, indicator, programme: other?.fact.programme ?? target.fact.programme } };
  });
}

const sameUnit = (a: FoundTarget) => (b: FoundTarget): boolean => b.fact.unit === a.fact.unit && b.fact.indicator !== '';
