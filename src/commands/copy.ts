import type { Settings } from '../config.js';
import { copyGraph } from '../store/copy.js';
import { openForReading, openForWriting } from './open-store.js';
import { startProgress, type Progress } from './progress.js';

/** `copy FROM TO`: moves the whole graph between two stores, counted at the end. The original stays as it is. */
export async function copy(from: string, to: string, settings: Settings): Promise<number> {
  const original = await openForReading({ ...settings, store: from });
  try {
    const target = await openForWriting({ ...settings, store: to });
    let progress: Progress | null = null;
    try {
      let done = 0;
      const coverage = await copyGraph(original, target, ({ copied, total }) => {
        progress ??= startProgress('copying', total);
        for (; done < copied; done++) progress.tick('');
      });
      process.stdout.write(`${from} → ${to}: ${coverage.held} documents, ${coverage.stubs} only cited, ${coverage.targets} targets; counts and data version agree\n`);
    } finally {
      (progress as Progress | null)?.stop();
      await target.close();
    }
    return 0;
  } finally {
    await original.close();
  }
}
