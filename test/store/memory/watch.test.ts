import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { GraphStore } from '../../../src/store/contract.js';
import { SnapshotDamaged, StoreReadOnly } from '../../../src/store/errors.js';
import { openMemoryStore, watchMemoryStore, type WatchOptions } from '../../../src/store/memory/index.js';
import { told } from '../../contract/records.js';
import { folder } from './processes.js';

async function watching(path: string, options: WatchOptions = {}): Promise<GraphStore> {
  const store = await watchMemoryStore(path, { every: 10, ...options });
  onTestFinished(() => store.close().catch(() => undefined));
  return store;
}

async function put(store: GraphStore, ...names: string[]): Promise<void> {
  await store.change(async (change) => {
    for (const name of names) await change.put(told(name, { title: `${name}号通知` }));
  });
  await store.flush();
}

const until = async (condition: () => Promise<boolean>) => {
  for (let i = 0; i < 500 && !(await condition()); i++) await setTimeout(10);
};

describe('watching reader', () => {
  it('is empty before there is a snapshot and answers from each new one', async () => {
    const path = join(await folder(), 'not', 'there', 'yet');
    const seen: string[] = [];
    const reader = await watching(path, { onSnapshot: (version) => seen.push(version) });
    expect(await reader.coverage()).toMatchObject({ held: 0 });
    const writer = await openMemoryStore(path);
    for (const names of [['a'], ['b', 'c']]) {
      await put(writer, ...names);
      const { dataVersion } = await writer.coverage();
      await until(async () => (await reader.coverage()).dataVersion === dataVersion);
      expect(seen.at(-1)).toBe(dataVersion);
    }
    expect(await reader.documents(['d_a', 'd_c'])).toMatchObject([{ id: 'd_a' }, { id: 'd_c' }]);
    await writer.close();
  });

  it('drops no request while snapshots change, and never answers from a half of one', async () => {
    const path = await folder();
    const writer = await openMemoryStore(path);
    await put(writer, 'a0', 'b0');
    const reader = await watching(path, { every: 1 });
    const done = new AbortController();
    const held = new Set<number>();
    const asking = Array.from({ length: 20 }, async () => {
      while (!done.signal.aborted) {
        const [first, { held: count }] = [await reader.documents(['d_a0']), await reader.coverage()];
        expect(first).toMatchObject([{ id: 'd_a0' }]);
        expect(count % 2).toBe(0);
        held.add(count);
        await setTimeout(1);
      }
    });
    for (let n = 1; n <= 20; n++) {
      await put(writer, `a${n}`, `b${n}`);
      await setTimeout(10);
    }
    done.abort();
    await Promise.all(asking);
    expect(held.size).toBeGreaterThan(2);
    await writer.close();
  });

  it('keeps the last good snapshot when the new one can’t be read, says so once, and takes the next good one', async () => {
    const path = await folder();
    const writer = await openMemoryStore(path);
    await put(writer, 'a');
    const errors: unknown[] = [];
    const reader = await watching(path, { onError: (error) => errors.push(error) });
    await writeFile(join(path, 'bad'), '{"zhengtu":"graph","format":1,"dataVersion":"x","documents":9}\n');
    await rename(join(path, 'bad'), join(path, 'graph.ndjson'));
    await until(async () => errors.length > 0);
    await setTimeout(100);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(SnapshotDamaged);
    expect(await reader.documents(['d_a'])).toMatchObject([{ id: 'd_a' }]);
    await put(writer, 'b');
    await until(async () => (await reader.coverage()).held === 2);
    expect(await reader.documents(['d_a', 'd_b'])).toMatchObject([{ id: 'd_a' }, { id: 'd_b' }]);
    await writer.close();
  });

  it('refuses to be written to', async () => {
    const reader = await watching(await folder());
    await expect(reader.change(async () => undefined)).rejects.toThrow(StoreReadOnly);
  });

  it('refuses at once to open on a damaged snapshot', async () => {
    const path = await folder();
    await writeFile(join(path, 'graph.ndjson'), 'x');
    await expect(watchMemoryStore(path)).rejects.toThrow(SnapshotDamaged);
  });
});
