import type { TargetFact } from '../../model/facts.js';
import type { Found } from '../rule.js';

/** A target before its evidence is stamped, with the id of the rule that took it. */
export interface FoundTarget extends Found<Omit<TargetFact, 'evidence' | 'at'>> {
  readonly rule: string;
}
