import { Presets, SingleBar } from 'cli-progress';
import { findInputs } from '../read/files.js';

/** Tells a person how far long work is: a bar on a terminal, a plain line every so often elsewhere. Everything goes to stderr. */
export interface Progress {
  /** One more file is done. */
  tick(file: string): void;
  stop(): void;
}

const EVERY = 200;

/** `total` null: not known beforehand. */
export function startProgress(label: string, total: number | null): Progress {
  const { stderr } = process;
  if (stderr.isTTY && total !== null && total > 1) {
    const bar = new SingleBar({ format: `${label} {bar} {value}/{total} {file}`, stream: stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
    bar.start(total, 0, { file: '' });
    return { tick: (file) => bar.increment(1, { file: file.slice(-50) }), stop: () => bar.stop() };
  }
  let done = 0;
  return {
    tick: () => {
      done++;
      if (done % EVERY === 0) stderr.write(`${label}: ${done}${total === null ? '' : ` of ${total}`} files\n`);
    },
    stop: () => undefined,
  };
}

/** How many files lie under the paths; null where an archive or an address would have to be opened to know. */
export async function countInputs(paths: readonly string[]): Promise<number | null> {
  if (paths.some((path) => /\.zip$|^https?:/i.test(path))) return null;
  let count = 0;
  for await (const input of findInputs(paths)) {
    if (input.file.includes('!/')) return null;
    count++;
  }
  return count;
}
