import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { mergeGold, readGold } from '../../src/evaluate/gold.js';
import type { Gold, GuideFacts } from '../../src/evaluate/guide.js';
import type { Row } from '../../src/evaluate/tally.js';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const SCORER = join(SHARED, 'score.mjs');
const GOLD = ['handbook-part.json', 'other-open.json'].map((file) => join(SHARED, 'gold', file));
const absent = [SCORER, ...GOLD].filter((file) => !existsSync(file));
if (absent.length > 0) console.warn(`skipped: the labelled files and their scorer do not lie beside this checkout (${absent.join(', ')})`);

const NUMBERS = ['precision', 'recall', 'f1', 'hit', 'wrong', 'missed'] as const;

/** The labels with mistakes made in them, the same for one seed: facts dropped, doubled, moved, with other slots, kinds and names. */
function spoilt(gold: Gold, seed: number): GuideFacts {
  let state = seed;
  const chance = (share: number): boolean => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 < share;
  };
  const some = <Fact>(facts: readonly Fact[], change: (fact: Fact) => Fact): Fact[] =>
    facts.flatMap((fact) => (chance(0.1) ? [] : chance(0.1) ? [fact, change(fact)] : [chance(0.3) ? change(fact) : fact]));
  return {
    documents: gold.documents.map((one) => ({
      ...one, title: chance(0.1) ? `${one.title}（摘要）` : one.title, number: chance(0.1) ? null : one.number, kind: chance(0.1) ? '公告' : one.kind,
      issuers: chance(0.1) ? one.issuers.slice(1) : one.issuers, payloads: chance(0.1) ? [] : one.payloads, date: chance(0.1) ? null : one.date,
    })).filter(() => !chance(0.05)),
    citations: some(gold.citations, (one) => ({
      ...one, target: chance(0.5) ? `${one.target}的补充` : `《${one.target}》`, kinds: chance(0.5) ? ['MENTIONS', ...one.kinds] : ['REPEALS'],
      class: chance(0.2) ? 'FORM' : one.class,
    })),
    targets: some(gold.targets, (one) => ({
      ...one, value: chance(0.3) ? one.value + 1 : one.value, year: chance(0.3) ? null : one.year, comparator: chance(0.3) ? 'GTE' : one.comparator,
      kind: chance(0.2) ? 'REQUIREMENT' : one.kind, program: chance(0.3) ? null : one.program, quote: one.quote.slice(chance(0.3) ? 6 : 0),
    })),
    programs: some(gold.programs, (one) => ({ ...one, name: one.aliases[0] ?? `新${one.name}`, aliases: [], sources: chance(0.5) ? one.sources.slice(1) : one.sources })),
    institutions: some(gold.institutions, (one) => ({ ...one, name: `${one.name}办公室`, sources: chance(0.5) ? [...one.sources, 'elsewhere'] : one.sources })),
    roles: gold.roles,
  };
}

describe.skipIf(absent.length > 0)('on the labelled files beside the checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-scorer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([1, 2, 3, 4, 5, 6])('gives the same numbers as the scorer, whatever the mistakes (%i)', async (seed) => {
    const golds = await Promise.all(GOLD.map(readGold));
    const facts = spoilt(mergeGold(golds), seed);
    const file = join(folder, `facts-${seed}.json`);
    writeFileSync(file, JSON.stringify(facts));
    const score = (...flags: string[]): string => execFileSync(process.execPath, [SCORER, file, ...GOLD, ...flags], { encoding: 'utf8' });
    const theirs = JSON.parse(score('--json')) as Record<(typeof NUMBERS)[number], number | null>[];
    const ours = evaluate(facts, golds);
    const numbers = (row: Record<(typeof NUMBERS)[number], number | null> | Row): (number | null)[] => NUMBERS.map((key) => row[key]);
    expect(ours.rows.map(numbers)).toEqual(theirs.map(numbers));
    const clauses = score('--misses').trimEnd().split('\n').slice(1 + theirs.length);
    expect(ours.misses.map(({ how, fact, where, text }) => `${how.padEnd(6)} ${fact.padEnd(12)} ${where}  ${text}`.trimEnd()).sort()).toEqual(clauses.map((line) => line.trimEnd()).sort());
  });
});
