import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/contract.js';
import { createNaiveStore } from './naive-store.js';
import { answers, live } from './questions.js';
import { life } from './worlds.js';

/**
 * Plays random lives on a fresh store and on the naive model, and asks both everything after the last step.
 * `open` must give an empty store each time; a failing run prints its seed and the shortest life that tells them apart.
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
          expect(differences(await answers(store), await answers(model))).toEqual([]);
        } finally {
          await store.close();
        }
      }),
      { numRuns: runs },
    );
  });
}

/** The first question that two stores answer differently, with both answers; empty where there is none. */
export function differences(store: Record<string, unknown>, model: Record<string, unknown>): unknown[] {
  const question = Object.keys(model).find((name) => !isDeepStrictEqual(store[name], model[name]));
  return question === undefined ? [] : [{ question, store: store[question], model: model[question] }];
}
