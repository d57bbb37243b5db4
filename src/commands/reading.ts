import { Piscina } from 'piscina';
import { findInputs, type Input } from '../read/files.js';
import { READ_LIMITS } from '../read/limits.js';
import { UnreadableFile } from '../read/source.js';
import { extractInput, type Batch, type Outcome } from './worker.js';

export interface ReadOptions {
  /** Threads; 0: in this one. */
  readonly workers: number;
  readonly maxFileMb: number;
  readonly onSkip?: (file: string) => void;
}

/** The worker's module beside this one, compiled or not. */
const WORKER = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url).href;
/** Files that a thread is given at once, so that it does not wait for the next; fewer where they are held in memory and are large. */
const BATCH = 16;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Batches under way a thread: enough to keep it busy, few enough that memory does not grow with the folder. */
const AHEAD = 2;

/** Every input under the paths as facts or a reason, in the order of the inputs whatever the number of threads. */
export async function* readFacts(paths: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  const limits = { ...READ_LIMITS, fileBytes: options.maxFileMb * 1024 * 1024 };
  const batches = inBatches(findInputs(paths, { limits, ...(options.onSkip ? { onSkip: options.onSkip } : {}) }));
  const first = await batches.next();
  const second = first.done === true ? first : await batches.next();
  const left = (async function* () {
    for (const batch of [first, second]) if (batch.done !== true) yield batch.value;
    yield* batches;
  })();
  // Starting threads takes longer than reading a handful of files.
  if (options.workers > 1 && second.done !== true) yield* readInThreads(left, options);
  else for await (const batch of left) for (const input of batch) yield await extractInput(input, options.maxFileMb);
}

async function* readInThreads(batches: AsyncIterable<Batch>, { workers, maxFileMb }: ReadOptions): AsyncGenerator<Outcome> {
  const pool = new Piscina<{ batch: Batch; maxFileMb: number }, string>({ filename: WORKER, name: 'extractBatch', minThreads: workers, maxThreads: workers });
  const running: Promise<string>[] = [];
  const outcomes = async (): Promise<Outcome[]> => JSON.parse(await running.shift()!) as Outcome[];
  try {
    for await (const batch of batches) {
      running.push(pool.run({ batch, maxFileMb }));
      running.at(-1)!.catch(() => undefined);
      if (running.length >= workers * AHEAD) yield* await outcomes();
    }
    while (running.length > 0) yield* await outcomes();
  } finally {
    await pool.destroy();
  }
}

async function* inBatches(inputs: AsyncIterable<Input | UnreadableFile>): AsyncGenerator<Batch> {
  let batch: (Input | Outcome)[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    batch.push(input instanceof UnreadableFile ? { file: input.file, reason: input.reason } : input);
    if ('content' in input && typeof input.content !== 'string') bytes += input.content.byteLength;
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
