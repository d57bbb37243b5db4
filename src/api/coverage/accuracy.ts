import { readFile } from 'node:fs/promises';
import type { Accuracy, Interval } from './coverage.type.js';

/** The evaluation report that the settings name can't be used; the message says which file, why, and what to do. */
export class UnusableReport extends Error {
  override readonly name = 'UnusableReport';
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`evaluation report ${path}: ${reason}; write one with \`zhengtu evaluate --gold FILE --report FILE PATH\` or leave the setting out`, options);
  }
}

/** The rows of a report that `evaluate --report` wrote. @throws UnusableReport */
export async function readAccuracy(path: string): Promise<readonly Accuracy[]> {
  let report: unknown;
  try {
    report = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UnusableReport(path, cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (!isObject(report) || !Array.isArray(report.rows)) throw new UnusableReport(path, 'it has no list of rows');
  return report.rows.map((row: unknown, i) => accuracyOf(row) ?? refuse(path, i));
}

function refuse(path: string, row: number): never {
  throw new UnusableReport(path, `row ${row + 1} lacks fact, hit, wrong or missed`);
}

function accuracyOf(row: unknown): Accuracy | null {
  if (!isObject(row)) return null;
  const { fact, hit, wrong, missed } = row;
  if (typeof fact !== 'string' || typeof hit !== 'number' || typeof wrong !== 'number' || typeof missed !== 'number') return null;
  return {
    fact, right: hit, wrong, missed, precision: rate(row.precision), recall: rate(row.recall), f1: rate(row.f1),
    precisionInterval: interval(row.precisionInterval), recallInterval: interval(row.recallInterval),
  };
}

const rate = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const interval = (value: unknown): Interval | null =>
  isObject(value) && typeof value.low === 'number' && typeof value.high === 'number' ? { low: value.low, high: value.high } : null;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
