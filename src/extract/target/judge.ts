import type { TargetFact } from '../../model/facts.js';
import type { TargetKind } from '../../model/vocabulary.js';
import type { Candidate } from './candidate.js';

/** What a rule says of a number: which kind of target it is, that it is none ('NONE'), or nothing (null: the next rule is asked). */
export type Verdict = TargetKind | 'NONE' | null;

/**
 * One small, named rule about numbers. `judge` looks only at the candidate. `accepts`: texts and the targets that the whole family finds
 * in them, all by this rule where it accepts; `rejects`: texts in which nothing is found, and why.
 */
export interface TargetRule {
  readonly id: string;
  /** One sentence: what it reads. */
  readonly reads: string;
  /** Its requirements are to be kept by the year that their sentence names; others hold from the text on. */
  readonly dated?: true;
  readonly judge: (candidate: Candidate) => Verdict;
  readonly accepts: readonly { readonly text: string; readonly facts: readonly Partial<TargetFact>[] }[];
  readonly rejects: readonly { readonly text: string; readonly because: string }[];
}
