import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { GraphChange } from '../../../src/store/contract.js';
import { ChangeEnded, NestedChange, StoreClosed } from '../../../src/store/errors.js';
import { createMemoryStore } from '../../../src/store/memory/index.js';
import { told } from '../../contract/records.js';

const notice = (name: string) => told(name, { title: `${name}号通知` });

describe('changes of the memory store', () => {
  it('run one after the other in the order in which they were begun', async () => {
    const store = createMemoryStore();
    const seen: number[] = [];
    await Promise.all([1, 2, 3].map((n) => store.change(async (change) => {
      await change.put(notice(`a${n}`));
      await setTimeout(10 - 3 * n);
      await change.put(notice(`b${n}`));
      seen.push((await change.fingerprints(['d_a1', 'd_b1', 'd_a2', 'd_b2', 'd_a3', 'd_b3'])).size);
    })));
    expect(seen).toEqual([2, 4, 6]);
  });

  it('are not seen by others before they have ended', async () => {
    const store = createMemoryStore();
    const changing = store.change(async (change) => {
      await change.put(notice('a'));
      await setTimeout(20);
      await change.put(notice('b'));
    });
    await setTimeout(5);
    expect(await store.coverage()).toMatchObject({ held: 2 });
    await changing;
    const failing = store.change(async (change) => {
      await change.remove('d_a');
      await setTimeout(20);
      throw new Error('halt');
    });
    await setTimeout(5);
    const [read] = await Promise.all([store.documents(['d_a']), expect(failing).rejects.toThrow('halt')]);
    expect(read).toMatchObject([{ id: 'd_a' }]);
  });

  it('are seen by reads of the store from within', async () => {
    const store = createMemoryStore();
    await store.change(async (change) => {
      await change.put(notice('a'));
      expect(await store.documents(['d_a'])).toMatchObject([{ id: 'd_a' }]);
    });
  });

  it('can’t be begun within one another', async () => {
    const store = createMemoryStore();
    await expect(store.change(() => store.change(async () => undefined))).rejects.toThrow(NestedChange);
    await store.change((change) => change.put(notice('a')));
  });

  it('can’t be written to when they have ended', async () => {
    const store = createMemoryStore();
    let late: GraphChange | undefined;
    await store.change(async (change) => void (late = change));
    await expect(late!.put(notice('a'))).rejects.toThrow(ChangeEnded);
    expect(await store.coverage()).toMatchObject({ held: 0 });
  });

  it('end before the store closes; afterwards it answers nothing', async () => {
    const store = createMemoryStore();
    const changing = store.change(async (change) => {
      await setTimeout(10);
      await change.put(notice('a'));
      return 'done';
    });
    await store.close();
    expect(await changing).toBe('done');
    await expect(store.coverage()).rejects.toThrow(StoreClosed);
    await expect(store.change(async () => undefined)).rejects.toThrow(StoreClosed);
  });
});
