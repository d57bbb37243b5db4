import { Piscina } from 'piscina';
import { findInputs, type Input } from '../read/files.js';
import { READ_LIMITS } from '../read/limits.js';
import { UnreadableFile } from '../read/source.js';
import { extractInput, type Outcome } from './worker.js';

export interface ReadOptions {
  /** Threads; 0: in this one. */
  readonly workers: number;
  readonly maxFileMb: number;
  readonly onSkip?: (file: string) => void;
}

/** The worker's module beside this one, compiled or not. */
const WORKER = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url).href;
/** So many inputs a thread are under way at once: enough to keep it busy, few enough that memory does not grow with the folder. */
const AHEAD = 4;

/** Every input under the paths as facts or a reason, in the order of the inputs whatever the number of threads. */
export async function* readFacts(paths: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  const limits = { ...READ_LIMITS, fileBytes: options.maxFileMb * 1024 * 1024 };
  const inputs = findInputs(paths, { limits, ...(options.onSkip ? { onSkip: options.onSkip } : {}) })[Symbol.asyncIterator]();
  const first: (Input | UnreadableFile)[] = [];
  const next = async (): Promise<Input | UnreadableFile | null> => {
    const result = await inputs.next();
    return result.done === true ? null : result.value;
  };
  while (first.length < AHEAD) {
    const input = await next();
    if (input === null) break;
    first.push(input);
  }
  // Starting threads takes longer than reading a handful of files.
  const threads = first.length < AHEAD ? 0 : options.workers;
  const pool = threads > 1 ? new Piscina({ filename: WORKER, name: 'extractInput', maxThreads: threads }) : null;
  const extract = (input: Input): Promise<Outcome> => {
    const task = { input, maxFileMb: options.maxFileMb };
    return pool ? (pool.run(task) as Promise<Outcome>) : extractInput(task);
  };
  const running: Promise<Outcome>[] = [];
  try {
    for (let input = first.shift() ?? (await next()); input !== null; input = first.shift() ?? (await next())) {
      running.push(input instanceof UnreadableFile ? Promise.resolve({ file: input.file, reason: input.reason }) : extract(input));
      running.at(-1)!.catch(() => undefined);
      if (running.length >= Math.max(1, threads * AHEAD)) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await pool?.destroy();
  }
}
