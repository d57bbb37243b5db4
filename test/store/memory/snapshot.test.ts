import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SnapshotDamaged, SnapshotTooNew } from '../../../src/store/errors.js';
import { createMemoryStore, openMemoryStore } from '../../../src/store/memory/index.js';
import { writeSnapshot } from '../../../src/store/memory/snapshot.js';
import { differences } from '../../contract/differential.js';
import { answers, live } from '../../contract/questions.js';
import { told } from '../../contract/records.js';
import { documents, life } from '../../contract/worlds.js';
import { folder, startWriter } from './processes.js';

const snapshot = (path: string): string => join(path, 'graph.ndjson');

async function written(path: string, ...names: string[]): Promise<Buffer> {
  const store = await openMemoryStore(path);
  for (const name of names) await store.change((change) => change.put(told(name, { title: `${name}号通知`, cites: [{ title: '甲法' }] })));
  await store.flush();
  await store.close();
  return readFile(snapshot(path));
}

describe('snapshot', () => {
  it('holds the whole graph: a store opened again answers as before', async () => {
    for (const steps of fc.sample(life, { numRuns: 10, seed: 21 })) {
      const path = await folder();
      const store = await openMemoryStore(path);
      await live(store, steps);
      await store.flush();
      const asked = await answers(store);
      await store.close();
      const again = await openMemoryStore(path);
      expect(differences(await answers(again), asked)).toEqual([]);
      await again.close();
    }
  });

  it('has the same bytes whatever the order in which the documents came', async () => {
    const [records] = fc.sample(documents, { numRuns: 1, seed: 4 });
    const bytes = [];
    for (const order of [records!, [...records!].reverse()]) {
      const path = await folder();
      const store = await openMemoryStore(path);
      for (const record of order) await store.change((change) => change.put(record));
      await store.flush();
      await store.close();
      bytes.push(await readFile(snapshot(path), 'utf8'));
    }
    expect(bytes[1]).toBe(bytes[0]);
  });

  it('keeps what was flushed and nothing of what was not', async () => {
    const path = await folder();
    const store = await openMemoryStore(path);
    await store.change((change) => change.put(told('a', { title: '甲' })));
    await store.flush();
    await store.change((change) => change.put(told('b', { title: '乙' })));
    await store.close();
    const again = await openMemoryStore(path);
    expect(await again.documents(['d_a', 'd_b'])).toMatchObject([{ id: 'd_a' }, null]);
    await again.close();
  });

  it('is not written again when nothing has changed', async () => {
    const path = await folder();
    await written(path, 'a');
    const before = await stat(snapshot(path));
    const store = await openMemoryStore(path);
    await store.flush();
    await store.close();
    expect(await stat(snapshot(path))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('is one state of the graph, also when changes come while it is written', async () => {
    const path = await folder();
    const store = await openMemoryStore(path);
    const pair = (n: number) => store.change(async (change) => {
      await change.put(told(`a${n}`, { title: `${n}号意见` }));
      await setTimeout(1);
      await change.put(told(`b${n}`, { title: `${n}号通知` }));
    });
    await Promise.all(Array.from({ length: 30 }, (_, n) => (n % 3 === 2 ? store.flush() : pair(n))));
    await store.close();
    const again = await openMemoryStore(path);
    const { held } = await again.coverage();
    expect(held).toBeGreaterThan(0);
    expect(held % 2).toBe(0);
    await again.close();
  });

  it('stays as it was when the new one can’t be put in its place, and no draft stays', async () => {
    const path = await folder();
    const before = await written(path, 'a');
    const refused = writeSnapshot(snapshot(path), [], '0000000000000000', async () => {
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await readFile(snapshot(path))).toEqual(before);
    expect(await readdir(path)).toEqual(['graph.ndjson']);
  });

  it('survives its writer’s death at any moment: it holds what was reported safe, each change whole', async () => {
    for (const wait of [0, 30, 150]) {
      const path = await folder();
      const writer = await startWriter(path);
      while (writer.safe() < 3) await setTimeout(5);
      await setTimeout(wait);
      await writer.kill();
      const store = await openMemoryStore(path);
      const { held, resolvedCitations, stubs } = await store.coverage();
      expect(held).toBeGreaterThanOrEqual(2 * writer.safe());
      expect({ held, stubs }).toEqual({ held: 2 * resolvedCitations, stubs: 0 });
      expect((await readdir(path)).sort()).toEqual(['graph.ndjson', 'writer.lock']);
      await store.close();
    }
  }, 60_000);

  it('is refused and left untouched where a byte is missing, added or changed anywhere', async () => {
    const path = await folder();
    const whole = await written(path, 'a', 'b', 'c');
    const flipped = Array.from({ length: 40 }, (_, i) => {
      const bytes = Buffer.from(whole);
      const at = Math.floor((i * whole.length) / 40);
      bytes[at] = bytes[at]! ^ 1;
      return bytes;
    });
    const cut = Array.from({ length: 20 }, (_, i) => whole.subarray(0, Math.floor((i * (whole.length - 2)) / 20)));
    const lines = whole.toString().split('\n');
    const without = Buffer.from([...lines.slice(0, 2), ...lines.slice(3)].join('\n'));
    for (const bytes of [...flipped, ...cut, without, Buffer.concat([whole, Buffer.from('{}\n')]), Buffer.from('not a graph\n'), Buffer.from('{"some":"json"}\n')]) {
      await writeFile(snapshot(path), bytes);
      const opened = openMemoryStore(path);
      await expect(opened).rejects.toThrow(SnapshotDamaged);
      await expect(opened).rejects.toThrow(/graph\.ndjson: damaged \(.+\); left untouched\. .*ingest again/);
      expect(await readFile(snapshot(path))).toEqual(bytes);
    }
    await writeFile(snapshot(path), whole);
    await (await openMemoryStore(path)).close();
  });

  it('is refused and left untouched where a newer version wrote it', async () => {
    const path = await folder();
    const bytes = Buffer.from('{"zhengtu":"graph","format":99,"dataVersion":"x","somethingNew":true}\n<binary>');
    await writeFile(snapshot(path), bytes);
    await expect(openMemoryStore(path)).rejects.toThrow(SnapshotTooNew);
    await expect(openMemoryStore(path)).rejects.toThrow(/format 99, this version reads up to 1.*newer zhengtu/);
    expect(await readFile(snapshot(path))).toEqual(bytes);
  });

  it('keeps text of every kind: lone surrogates, line separators, null bytes', async () => {
    const title = '甲\ud800乙\u2028丙\u0000丁𠮷"\\\n戊';
    const path = await folder();
    const store = await openMemoryStore(path);
    await store.change((change) => change.put(told('a', { title })));
    await store.flush();
    await store.close();
    const again = await openMemoryStore(path);
    expect((await again.documents(['d_a']))[0]!.title).toBe(title);
    await again.close();
  });

  it('is not needed by a store without a file', async () => {
    const store = createMemoryStore();
    await store.change((change) => change.put(told('a', { title: '甲' })));
    await store.flush();
    expect(await store.coverage()).toMatchObject({ held: 1 });
    await store.close();
  });
});
