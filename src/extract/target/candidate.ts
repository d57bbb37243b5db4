import type { Span } from '../../model/span.js';
import type { TargetKind } from '../../model/vocabulary.js';
import type { Cue, CueRole } from './cues.js';
import type { Moment } from './moment.js';
import type { Quantity } from './quantity.js';

/** Whether the words round a number tell a state (PAST), an aim (FUTURE), or only what to do (PLAIN). */
export type Mood = 'PAST' | 'FUTURE' | 'PLAIN';

/** A number of a text with all that rules may ask about its surroundings. Offsets in the document's text. */
export interface Candidate {
  readonly text: string;
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** From the last ，；：—— or opening bracket before the number to the next ，；。 after it. */
  readonly clause: Span;
  /** The clause's words before the number and its comparator, and behind them. */
  readonly front: string;
  readonly tail: string;
  /** Where the number's item of a list begins: behind the 、 that parts it from the number before it, else the clause's start. */
  readonly item: number;
  /** Where the list of mere numbers that it stands in begins (分别达到[22%和30%]), else where itself and its comparator do. */
  readonly list: number;
  /** Cues of the clause before and behind the number, in text order. */
  readonly before: readonly Cue[];
  readonly behind: readonly Cue[];
  /** Cues of the sentence before the clause. */
  readonly earlier: readonly Cue[];
  readonly mood: Mood;
  /** The year or span of years that governs it: of its sentence, else carried over from an earlier one or from a heading. */
  readonly moment: Moment | null;
  readonly carried: boolean;
  /** Years in a row that each have the amount (2024年、2025年分别); [] where it is said of one. */
  readonly years: readonly Moment[];
  /** 每年 governs it. */
  readonly yearly: boolean;
  /** The text tells others what to do here; false where it reports, as news and most of a report do. */
  readonly directs: boolean;
  /** It stands under a heading that announces goals. */
  readonly underGoals: boolean;
  /** It has a bound, and stands under a heading that announces conditions (申报条件) or in a list of them. */
  readonly underConditions: boolean;
  /** The text is one of articles (办法 条例 法律): what it says of numbers are duties. */
  readonly articles: boolean;
  /** The text is a plan for a span of years, or for one, by its title. */
  readonly ofPlan: boolean;
  /** The candidate before it in the sentence, if that was taken for a target. */
  readonly previous: Candidate | null;
  readonly previousKind: TargetKind | null;
  /** A named programme ends right before the bracket that the number stands in. */
  readonly gloss: boolean;
}

export const has = (cues: readonly Cue[], ...roles: CueRole[]): boolean => cues.some((cue) => roles.includes(cue.role));
/** The last cue before the number that plays one of the roles. */
export const lastOf = (cues: readonly Cue[], ...roles: CueRole[]): Cue | null => cues.findLast((cue) => roles.includes(cue.role)) ?? null;
export const wordOf = ({ text }: Candidate, cue: Cue): string => text.slice(cue.start, cue.end);
