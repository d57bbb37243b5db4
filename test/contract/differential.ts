import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/contract.js';
import { createNaiveStore } from './naive-store.js';
import { answers, live } from './questions.js';
import { life } from './worlds.js';

/**
 * Plays random lives on a fresh store and on the naive model, and asks both everything after the last step.
 * `open` must give an empty store each time; the run prints the seed and the shortest life that tells them apart.
 */
export function differential(open: () => Promise<GraphStore>, runs: number): void {
  it(`answers like the naive model on ${runs} random graphs`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const store = await open();
        const model = createNaiveStore();
        try {
          await live(store, steps);
          await live(model, steps);
          expect(await answers(store)).toEqual(await answers(model));
        } finally {
          await store.close();
        }
      }),
      { numRuns: runs },
    );
  });
}
