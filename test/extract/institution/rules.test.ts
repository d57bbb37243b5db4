import { describe, it } from 'vitest';
import { contextOf } from '../../../src/extract/institution/context.js';
import { INSTITUTION_RULES } from '../../../src/extract/institution/index.js';
import { checkNameRule, WORLDS } from '../name-rules.js';

describe.each(INSTITUTION_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(WORLDS)('finds the bodies of its examples, and none in the others, %s', (_name, around) => {
    checkNameRule(rule, around, (reading) => contextOf(reading, reading.document.header.issuers));
  });
});
