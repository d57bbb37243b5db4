import { describe, expect, it } from 'vitest';
import { targetRules } from '../../../src/extract/target/rules/index.js';
import { targetsIn } from './document.js';

/** The worlds in which a rule must read its examples: alone, and between other paragraphs that have nothing to do with it. */
const WORLDS: readonly (readonly [name: string, around: (text: string) => string])[] = [
  ['alone', (text) => text],
  ['between other paragraphs', (text) => `各地要高度重视，加强组织领导。\n${text}\n联系电话：010-66091234。`],
  ['in the middle of a paragraph', (text) => `坚持统筹推进、分类指导。${text}以上工作由各地组织落实。`],
];

describe.each(targetRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples of what it takes or leaves', () => {
    expect(rule.accepts.length).toBeGreaterThan(0);
    expect(rule.rejects.length).toBeGreaterThan(0);
  });

  it.each(WORLDS)('finds the targets of its examples %s', (_name, around) => {
    for (const { text, facts } of rule.accepts) {
      const found = targetsIn(around(text)).map(({ fact }) => fact);
      expect(found, text).toHaveLength(facts.length);
      for (const [i, fact] of facts.entries()) expect(found[i], text).toMatchObject(fact);
    }
  });

  it('finds nothing where there is nothing', () => {
    for (const { text, because } of rule.rejects) expect(targetsIn(text).map(({ fact }) => fact), `${text} (${because})`).toEqual([]);
  });
});
