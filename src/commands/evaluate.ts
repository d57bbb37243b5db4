import { readFile, writeFile } from 'node:fs/promises';
import type { Settings } from '../config.js';
import { compareReports } from '../evaluate/compare.js';
import { evaluate as compare } from '../evaluate/evaluate.js';
import { goldForm } from '../evaluate/gold-form.js';
import { readGold } from '../evaluate/gold.js';
import { renderComparison, renderReport } from '../evaluate/render.js';
import { basisOf, type Basis, readReport, reportOf, serializeReport } from '../evaluate/report.js';
import { findInputs } from '../read/files.js';
import { UnreadableFile } from '../read/source.js';
import { collect } from './extract.js';

export interface EvaluateOptions {
  readonly gold: readonly string[];
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly baseline?: string;
  readonly report?: string;
}

/** `evaluate --gold FILE… PATH…`: how the facts of the paths compare with what careful readers found, and with an earlier report. */
export async function evaluate(paths: readonly string[], options: EvaluateOptions, settings: Settings, version: string): Promise<number> {
  const golds = await Promise.all(options.gold.map(readGold));
  const baseline = options.baseline === undefined ? null : await readReport(options.baseline);
  const { facts, failed } = await collect(paths, settings);
  const report = reportOf(compare(goldForm(facts), golds), { program: version, corpus: await basesOf(paths), gold: await Promise.all(options.gold.map(baseOf)) });
  if (options.report !== undefined) await writeFile(options.report, serializeReport(report));
  const comparison = baseline && compareReports(baseline, report);
  if (options.json) process.stdout.write(`${JSON.stringify(comparison ? { report, comparison } : report, null, 1)}\n`);
  else process.stdout.write(`${renderReport(report, { misses: options.misses ?? false })}\n${comparison ? `\n${renderComparison(comparison)}\n` : ''}`);
  return failed;
}

const baseOf = async (file: string): Promise<Basis> => basisOf(file, await readFile(file));

/** Name and digest of every file that was read, so that two reports can tell whether they measured the same texts. */
async function basesOf(paths: readonly string[]): Promise<Basis[]> {
  const bases: Basis[] = [];
  for await (const input of findInputs(paths)) {
    if (input instanceof UnreadableFile) continue;
    bases.push(basisOf(input.file, typeof input.content === 'string' ? await readFile(input.content) : input.content));
  }
  return bases;
}
