import { parentPort } from 'node:worker_threads';
import { layOut } from './lay-out.js';
import type { Answer } from './thread.js';

// pdf.js fetches some objects ahead and drops the promise; where such an object is damaged, the rejection would end the process.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (bytes: Uint8Array) => {
  const answer = (message: Answer): void => parentPort?.postMessage(message);
  layOut(bytes).then(
    (pages) => answer({ pages }),
    (error: unknown) => answer({ error: error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) } }),
  );
});
