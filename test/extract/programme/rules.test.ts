import { describe, it } from 'vitest';
import { PROGRAMME_RULES } from '../../../src/extract/programme/index.js';
import { checkNameRule, WORLDS } from '../name-rules.js';

describe.each(PROGRAMME_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(WORLDS)('finds the programmes of its examples, and none in the others, %s', (_name, around) => {
    checkNameRule(rule, around, () => null);
  });
});
