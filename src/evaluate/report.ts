import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HOWS, type Miss, type Row, type Tally } from './tally.js';

const FORMAT = 'zhengtu-evaluation';
const VERSION = 1;

/** A file that a report rests on, and the first 16 characters of its content's SHA-256. */
export interface Basis {
  readonly file: string;
  readonly digest: string;
}

/** What an evaluation measured and on what. Without a date: the same program on the same files writes the same bytes. */
export interface Report extends Tally {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Version of the program that extracted the facts. */
  readonly program: string;
  readonly corpus: readonly Basis[];
  readonly gold: readonly Basis[];
}

/** A report that can't be used as a baseline: the file, why, and what to do. */
export class BadReport extends Error {
  override readonly name = 'BadReport';
  constructor(readonly file: string, readonly reason: string, options?: ErrorOptions) {
    super(`evaluation report ${file}: ${reason}; write one with \`zhengtu evaluate --gold FILE --report FILE PATH\``, options);
  }
}

/** Names a file by what is in it. */
export function basisOf(file: string, content: string | Uint8Array): Basis {
  return { file, digest: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

export function reportOf(tally: Tally, from: { program: string; corpus: readonly Basis[]; gold: readonly Basis[] }): Report {
  return { format: FORMAT, version: VERSION, ...from, rows: tally.rows, misses: tally.misses };
}

/** The report as the bytes of its file. */
export function serializeReport(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Reads a report that an earlier evaluation wrote. @throws BadReport */
export async function readReport(file: string): Promise<Report> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new BadReport(file, `can not be read (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  if (!isObject(content) || content.format !== FORMAT) throw new BadReport(file, 'is no evaluation report');
  if (content.version !== VERSION) throw new BadReport(file, `has version ${JSON.stringify(content.version)}, this program reads ${VERSION}`);
  const lists = [['rows', isRow], ['misses', isMiss], ['corpus', isBasis], ['gold', isBasis]] as const;
  for (const [name, fits] of lists) {
    const entries = content[name];
    if (!Array.isArray(entries)) throw new BadReport(file, `has no list of ${name}`);
    const odd = entries.findIndex((entry: unknown) => !fits(entry));
    if (odd >= 0) throw new BadReport(file, `${name}[${odd}] is damaged`);
  }
  return content as unknown as Report;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isRate = (value: unknown): boolean => value === null || typeof value === 'number';

const isRow = (value: unknown): value is Row =>
  isObject(value) && isText(value.fact) && typeof value.part === 'boolean'
  && isRate(value.precision) && isRate(value.recall) && isRate(value.f1)
  && [value.hit, value.wrong, value.missed].every((count) => typeof count === 'number');

const isMiss = (value: unknown): value is Miss =>
  isObject(value) && HOWS.some((how) => how === value.how) && [value.fact, value.where, value.about, value.text].every(isText);

const isBasis = (value: unknown): value is Basis => isObject(value) && isText(value.file) && isText(value.digest);
