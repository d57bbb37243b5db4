/**
 * How long reading takes, file by file: `npx tsx bench/read-formats.ts PATH…`. Prints the format, the size, the characters read and
 * the median of the times of one warm process; the first read of a PDF, which loads the library, apart.
 */
import { stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { findInputs } from '../src/read/files.js';
import { readSource } from '../src/read/read.js';
import { UnreadableFile } from '../src/read/source.js';

const ROUNDS = 21;

console.log(`# ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, median of ${ROUNDS} reads`);
console.log(['format', 'bytes', 'characters', 'first ms', 'median ms', 'file'].join('\t'));
for await (const input of findInputs(process.argv.slice(2))) {
  if (input instanceof UnreadableFile) {
    console.log(`unreadable\t\t\t\t\t${input.message}`);
    continue;
  }
  const times: number[] = [];
  let read = null;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    read = await readSource(input);
    times.push(performance.now() - start);
  }
  const [first, ...warm] = times;
  const bytes = typeof input.content === 'string' ? (await stat(input.content)).size : input.content.length;
  const median = warm.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  console.log([read!.format, bytes, read!.text.length, first!.toFixed(2), median.toFixed(2), input.file].join('\t'));
}
