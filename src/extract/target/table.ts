import type { Reading } from '../rule.js';
import type { FoundTarget } from './index.js';
import type { Calendar } from './periods.js';
import type { ProgrammeFinder } from './programme.js';

export function tableTargets(reading: Reading, calendar: Calendar, finder: ProgrammeFinder): FoundTarget[] {
  void reading; void calendar; void finder;
  return [];
}
