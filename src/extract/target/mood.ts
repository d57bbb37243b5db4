import type { Mood } from './candidate.js';
import type { Cue } from './cues.js';
import type { HeadingSense } from './headings.js';
import type { Moment } from './moment.js';
import { isAhead, type Calendar } from './periods.js';
import type { Quantity } from './quantity.js';

/** 按上年度收入的4%: a year gone by that only says of what. */
const BASIS = /(?:按照?|依照|以|比|较|占|超过|不低于|不超过)[^，；。]{0,10}$/;
const NEAR = 12;

/** What the mood of a number is told from. */
export interface Telling {
  readonly quantity: Quantity;
  /** The number before it in its sentence. */
  readonly last: Quantity | null;
  /** Cues of the sentence, and those of its clause before the number. */
  readonly cues: readonly Cue[];
  readonly before: readonly Cue[];
  /** The moment of its own sentence, and one carried over. */
  readonly own: Moment | null;
  readonly carried: Moment | null;
  readonly heading: HeadingSense;
  /** The text reports and does not direct, outside its headings of plans. */
  readonly reports: boolean;
}

/** The last of years, 目前, 力争 … before the number decides; 已 in its clause overrides all but a year behind it. */
export function moodOf(text: string, calendar: Calendar, { quantity, last, cues, before, own, carried, heading, reports }: Telling): Mood {
  let at = -1;
  let mood: Mood | null = null;
  for (const cue of cues) {
    if (cue.start >= quantity.start) break;
    if (cue.role === 'PAST' || cue.role === 'FUTURE') [at, mood] = [cue.start, cue.role];
    else if (cue.role === 'LAST' && mood === null && own === null && tellsPast(text, cue, quantity, before)) [at, mood] = [cue.start, 'PAST'];
  }
  const moment = own ?? (mood === null ? carried : null);
  if (moment && (own === null || own.start > at)) {
    const ahead = isAhead(moment, calendar);
    if (ahead !== null) [at, mood] = [own?.start ?? -1, ahead && !(heading.forecast && mood === null) ? 'FUTURE' : 'PAST'];
    else if (!reports && mood === null) mood = heading.forecast ? 'PAST' : 'FUTURE';
  }
  if (mood === null && last) {
    // 已建成80个，服务居民3万人: what follows a number that was reached goes on with it.
    const told = cues.findLast((cue) => cue.role === 'DONE' && cue.start < last.start && text[cue.start] === '已');
    if (told && !/[；。]/.test(text.slice(told.end, quantity.start))) return 'PAST';
  }
  const done = before.findLast((cue) => cue.role === 'DONE');
  if (done && done.start > at) return 'PAST';
  return mood ?? (heading.state ? 'PAST' : 'PLAIN');
}

/** 上年 tells of the past unless it only says of what a share is taken, or a duty follows; 同比 only in its own clause and without a bound. */
function tellsPast(text: string, cue: Cue, quantity: Quantity, before: readonly Cue[]): boolean {
  if (text[cue.start + 1] === '比') return quantity.bound === null && before.includes(cue);
  return !BASIS.test(text.slice(Math.max(0, cue.start - NEAR), cue.start)) && !before.some(({ role }) => role === 'NORM');
}
