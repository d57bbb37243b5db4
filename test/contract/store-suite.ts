import { afterEach, beforeEach, describe } from 'vitest';
import type { GraphStore } from '../../src/store/contract.js';
import type { DocumentRecord } from '../../src/store/records.js';
import { answersBehaviour } from './suite-answers.js';
import { changeBehaviour } from './suite-changes.js';
import { differential } from './differential.js';
import { stubBehaviour } from './suite-stubs.js';

/** Gives the store of the test that runs, empty at its beginning. */
export type Ask = () => GraphStore;

export const putAll = (store: GraphStore, ...records: readonly DocumentRecord[]): Promise<void> =>
  store.change(async (change) => {
    for (const record of records) await change.put(record);
  });

/** What every GraphStore does. `open` gives an empty store each time; `graphs` is the number of random graphs of each property. */
export function describeStore(name: string, open: () => Promise<GraphStore>, graphs = 60): void {
  describe(name, () => {
    describe('what it answers', () => withStore(open, answersBehaviour));
    describe('stubs', () => withStore(open, stubBehaviour));
    describe('changes', () => {
      withStore(open, (ask) => changeBehaviour(ask, graphs));
      differential(open, graphs);
    });
  });
}

function withStore(open: () => Promise<GraphStore>, behaviour: (ask: Ask) => void): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  behaviour(() => store);
}
