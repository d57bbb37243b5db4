import { Worker } from 'node:worker_threads';
import type { LaidPage } from '../layout/page.js';
import type { ReadLimits } from '../limits.js';

/** What the thread says of one file: its pages, or the error that pdf.js threw. */
export type Answer = { readonly pages: LaidPage[] } | { readonly error: { readonly name: string; readonly message: string } };

const MEMORY_MB = 2_048;
/** Names of the errors that are not pdf.js's: the thread took too long, or came to an end. */
const SLOW = 'SlowException';
const STOPPED = 'StoppedException';

const RESOURCES = { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } };

/** Starts the worker beside this module; uncompiled, as tests run it, by way of the loader for TypeScript. */
function start(): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./worker.js', import.meta.url), RESOURCES);
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`, { ...RESOURCES, eval: true });
}

/** The one thread, kept from file to file: to load pdf.js takes half a second. Null before the first file and after a failure. */
let thread: Worker | null = null;
let busy: Promise<unknown> = Promise.resolve();

/**
 * Lays out a PDF in a thread of its own, one file at a time: whatever a hostile file makes of pdf.js (a loop without end, all memory,
 * a promise that nobody looks at) costs that thread and not the process. Never rejects.
 */
export function layOutApart(bytes: Uint8Array, limits: ReadLimits): Promise<Answer> {
  const answer = busy.then(() => ask(bytes, limits.pdfTime));
  busy = answer;
  return answer;
}

/** Whether an error is the thread's own and not one that pdf.js found in the file. */
export function isOfThread({ name }: { readonly name: string }): boolean {
  return name === SLOW || name === STOPPED;
}

function ask(bytes: Uint8Array, time: number): Promise<Answer> {
  const worker = (thread ??= start());
  return new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onError).off('exit', onExit);
      // A thread that waits keeps no process alive.
      worker.unref();
      resolve(answer);
    };
    const fail = (name: string, message: string): void => {
      finish({ error: { name, message } });
      thread = null;
      void worker.on('error', () => undefined).terminate();
    };
    const onError = (error: Error): void => fail(STOPPED, `its reader stopped: ${error.message}`);
    const onExit = (): void => fail(STOPPED, 'its reader stopped');
    const timer = setTimeout(() => fail(SLOW, `it took longer than ${time / 1000} s`), time);
    worker.on('message', finish).on('error', onError).on('exit', onExit);
    worker.ref();
    // A copy goes along: the caller keeps its bytes.
    worker.postMessage(Uint8Array.from(bytes));
  });
}
