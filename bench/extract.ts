/*
 * How long text → facts takes, beside what @node-rs/jieba needs merely to cut the same text into words.
 *   npm run build && npx tsx bench/extract.ts [--rounds 21] [--growth 10,100] [PATH…]      (PATH: files or folders; data/ by default)
 * The compiled program, one process, one thread, warm; the two take turns in every round, so that a busy machine slows both. Reading
 * the bytes is not counted for either. The ratio is the median of the rounds' ratios.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type * as pipeline from '../src/pipeline.js';
import { findInputs } from '../src/read/files.js';
import { OffsetMap } from '../src/read/offsets.js';
import { readSource } from '../src/read/read.js';
import { UnreadableFile, type Source } from '../src/read/source.js';
import { machine } from './machine.js';

const WARM_UP = 20;
const GROWTH_ROUNDS = 3;

const { factsOf } = (await import(new URL('../dist/pipeline.js', import.meta.url).href)) as typeof pipeline;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '21' }, growth: { type: 'string', default: '10,100' } },
});
const rounds = wholeNumbers('rounds', values.rounds)[0]!;
const times = wholeNumbers('growth', values.growth);
const paths = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../data/', import.meta.url))];

const jieba = Jieba.withDict(dict);
const sources = await readAll(paths);
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);

const extract = (): number => sources.reduce((sum, source) => sum + factsOf(source).length, 0);
const cut = (hmm: boolean) => (): number => sources.reduce((sum, { text }) => sum + jieba.cut(text, hmm).length, 0);
const contestants = [extract, cut(false), cut(true)] as const;

for (let i = 0; i < WARM_UP; i++) for (const run of contestants) run();
const spent = contestants.map((): number[] => []);
for (let i = 0; i < rounds; i++) contestants.forEach((run, k) => spent[k]!.push(milliseconds(run)));
const [ours, plain, withHmm] = spent as [number[], number[], number[]];

console.log(machine());
console.log(`${sources.length} files, ${extract()} documents, ${characters} characters; ${rounds} rounds after ${WARM_UP} to warm up\n`);
print([
  ['', 'median ms', 'fastest', 'slowest', 'million characters/s', 'zhengtu ÷ this'],
  ['zhengtu: text to facts', ...timing(ours), ''],
  ['jieba: cut', ...timing(plain), ratioTo(plain)],
  ['jieba: cut with HMM', ...timing(withHmm), ratioTo(withHmm)],
]);

console.log(`\ngrowth: every text repeated n times, median of ${GROWTH_ROUNDS}`);
print([['n', 'median ms', 'ms per repetition', 'of the time at n = 1'], growthRow(1, median(ours)), ...times.map((n) => growthRow(n, growth(n)))]);

/** Time for every text repeated `n` times in its file. */
function growth(n: number): number {
  const longer = sources.map((source): Source => ({ ...source, text: `${source.text}\n`.repeat(n), map: OffsetMap.identity(), pages: [], metadata: null }));
  return median(Array.from({ length: GROWTH_ROUNDS }, () => milliseconds(() => longer.reduce((sum, source) => sum + factsOf(source).length, 0))));
}

function growthRow(n: number, time: number): string[] {
  return [String(n), time.toFixed(1), (time / n).toFixed(2), (time / n / median(ours)).toFixed(2)];
}

function timing(all: readonly number[]): string[] {
  return [median(all), Math.min(...all), Math.max(...all)].map((time) => time.toFixed(1)).concat((characters / 1e3 / median(all)).toFixed(2));
}

function ratioTo(other: readonly number[]): string {
  return median(ours.map((time, i) => time / other[i]!)).toFixed(2);
}

/** Sources of all documents under the paths; what can't be read or holds no document is named and left out. */
async function readAll(from: readonly string[]): Promise<Source[]> {
  const read: Source[] = [];
  for await (const input of findInputs(from)) {
    try {
      if (input instanceof UnreadableFile) throw input;
      const source = await readSource(input);
      factsOf(source);
      read.push(source);
    } catch (error) {
      if (!(error instanceof Error && ['UnreadableFile', 'NoDocument'].includes(error.name))) throw error;
      console.error(`left out: ${error.message}`);
    }
  }
  if (read.length === 0) throw new Error(`no document under ${from.join(', ')}`);
  return read;
}

function wholeNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`--${option}=${text}: expected whole numbers from 1, for example --${option}=20`);
  return numbers;
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function print(table: readonly (readonly string[])[]): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
}
