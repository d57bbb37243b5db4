import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareReports } from '../../src/evaluate/compare.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { GuideFacts } from '../../src/evaluate/guide.js';
import { renderComparison, renderReport } from '../../src/evaluate/render.js';
import { BadReport, basisOf, readReport, reportOf, serializeReport, type Report } from '../../src/evaluate/report.js';
import { citation, facts, gold, target } from './invented.js';

const WANTED = gold({ citations: [citation({}), citation({ target: '关于水坝的意见', quote: '落实《关于水坝的意见》' })], targets: [target({})] });
const BASES = { program: '1.2.3', corpus: [basisOf('texts/one.md', '一')], gold: [basisOf('labels.json', '二')] };
const report = (found: GuideFacts): Report => reportOf(evaluate(found, [WANTED]), BASES);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a report', () => {
  it('comes back from its file as it was, and is the same bytes each time', async () => {
    const file = join(folder, 'report.json');
    const one = report(facts({ citations: [citation({ source: 'D1' })] }));
    await writeFile(file, serializeReport(one));
    expect(await readReport(file)).toEqual(one);
    expect(serializeReport(report(facts({ citations: [citation({ source: 'D1' })] })))).toBe(serializeReport(one));
  });

  it.each([
    ['not JSON', '{', /can not be read/],
    ['something else', '{"rows": []}', /is no evaluation report/],
    ['of a newer program', '{"format": "zhengtu-evaluation", "version": 9}', /has version 9, this program reads 1/],
    ['without misses', '{"format": "zhengtu-evaluation", "version": 1, "rows": []}', /has no list of misses/],
    ['with a damaged row', '{"format": "zhengtu-evaluation", "version": 1, "rows": [{"fact": "goals"}]}', /rows\[0\] is damaged/],
  ])('%s is refused with the file and the reason', async (_, text, reason) => {
    const file = join(folder, 'bad.json');
    await writeFile(file, text);
    await expect(readReport(file)).rejects.toThrow(BadReport);
    await expect(readReport(file)).rejects.toThrow(reason);
    await expect(readReport(file)).rejects.toThrow(/bad\.json.*zhengtu evaluate/);
  });

  it('is printed as a table whose columns stand below each other', () => {
    const lines = renderReport(report(facts({ citations: [citation({ source: 'D1' })] })), { misses: false }).split('\n');
    expect(lines[0]).toMatch(/^fact +precision +recall +F1 +right +wrong +missed$/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.find((line) => line.startsWith('citations'))).toMatch(/^citations +100\.0 \[ 20\.7–100\.0\] +50\.0 \[ {2}9\.5– 90\.5\] +66\.7 +1 +0 +1$/);
  });

  it('lists what went wrong when asked to', () => {
    const one = report(facts({}));
    expect(renderReport(one, { misses: true })).toContain('missed  citations    G1  《关于水坝的意见》 BASIS  落实《关于水坝的意见》');
    expect(renderReport(one, { misses: false })).not.toContain('水坝');
  });
});

describe('two reports', () => {
  const before = report(facts({ citations: [citation({ source: 'D1' })] }));
  const after = report(facts({ citations: [citation({ source: 'D1', target: '关于水坝的意见' })], targets: [target({ source: 'D1' })] }));

  it('differ by the clauses gained and lost', () => {
    const { gains, losses, rows } = compareReports(before, after);
    expect(gains.map(({ how, about }) => `${how} ${about}`)).toEqual(['missed 20座 到2035年建成20座风车', 'missed 关于水坝的意见']);
    expect(losses.map(({ how, about }) => `${how} ${about}`)).toEqual(['missed 关于水车的意见']);
    expect(rows.map((row) => row.after.fact)).toEqual(['goals', 'goals: comparator, year, per']);
  });

  it('show no change where only the wording of a mistake changed', () => {
    const wrong = (kinds: string[]): Report => report(facts({ citations: [citation({ source: 'D1', kinds }), citation({ source: 'D1', target: '关于水坝的意见' })] }));
    const { gains, losses } = compareReports(wrong(['REPEALS']), wrong(['REVISES']));
    expect([...gains, ...losses]).toEqual([]);
  });

  it('count a clause that was missed twice and now once as one gain', () => {
    const twice = { ...before, misses: [before.misses[0]!, before.misses[0]!] };
    expect(compareReports(twice, { ...before, misses: [before.misses[0]!] }).gains).toHaveLength(1);
  });

  it('are printed with the clauses marked + and -', () => {
    const text = renderComparison(compareReports(before, after));
    expect(text).toContain('gained 2, lost 1');
    expect(text).toMatch(/^\+ missed {2}citations {4}G1 {2}《关于水坝的意见》/m);
    expect(text).toMatch(/^- missed {2}citations {4}G1 {2}《关于水车的意见》/m);
    expect(text).not.toContain('other files');
  });

  it('measured on other texts or labels are compared with a warning', () => {
    const elsewhere = { ...after, gold: [basisOf('moved/labels.json', '二')] };
    expect(compareReports(before, elsewhere).sameFiles).toBe(true);
    expect(renderComparison(compareReports(before, { ...after, gold: [basisOf('labels.json', '三')] }))).toContain('other files');
  });
});
