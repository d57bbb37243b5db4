import { describe, expect, it } from 'vitest';
import { extractInstitutions } from '../../../src/extract/institution/index.js';
import { extractProgrammes } from '../../../src/extract/programme/index.js';
import { ROLE_RULES } from '../../../src/extract/role/cues.js';
import { extractRoles } from '../../../src/extract/role/index.js';
import { readingFor, WORLDS } from '../name-rules.js';

function rolesIn(text: string, rule: string): string[] {
  const reading = readingFor(text);
  return extractRoles(reading, extractInstitutions(reading), extractProgrammes(reading))
    .filter((found) => found.rule === rule)
    .map(({ fact }) => `${fact.institution} ${fact.role} ${fact.programme}`);
}

describe.each(ROLE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(WORLDS)('finds the roles of its examples, and none in the others, %s', (_name, around) => {
    for (const { text, roles } of rule.accepts) {
      expect(rolesIn(around(text), id), text).toEqual(roles.map(([institution, programme]) => `${institution} ${rule.role} ${programme}`));
    }
    for (const { text, because } of rule.rejects) expect(rolesIn(around(text), id), `${text} (${because})`).toEqual([]);
  });
});
