import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockLost, StoreLocked } from '../../../src/store/errors.js';
import { openMemoryStore, watchMemoryStore } from '../../../src/store/memory/index.js';
import { told } from '../../contract/records.js';
import { folder, startWriter } from './processes.js';

const claim = (owner: object): string => JSON.stringify({ pid: process.pid, host: hostname(), since: '2024-01-01T00:00:00.000Z', started: null, token: 't', ...owner });

describe('writer’s lock', () => {
  it('refuses a second writer and names the first, until the first closes', async () => {
    const path = await folder();
    const first = await openMemoryStore(path);
    await expect(openMemoryStore(path)).rejects.toThrow(StoreLocked);
    await expect(openMemoryStore(path)).rejects.toThrow(new RegExp(`${path}: open for writing by process ${process.pid} on ${hostname()} since 2`));
    await first.close();
    await (await openMemoryStore(path)).close();
  });

  it('refuses while another process writes, and lets in the next when that was killed', async () => {
    const path = await folder();
    const writer = await startWriter(path);
    await expect(openMemoryStore(path)).rejects.toMatchObject({ name: 'StoreLocked', owner: { pid: writer.process.pid, host: hostname() } });
    await writer.kill();
    await (await openMemoryStore(path)).close();
  });

  it('lets readers in beside a writer', async () => {
    const path = await folder();
    const writer = await openMemoryStore(path);
    const reader = await watchMemoryStore(path);
    expect(await reader.coverage()).toMatchObject({ held: 0 });
    await reader.close();
    await writer.close();
  });

  it('does not take a process for the owner because it got the owner’s number', async () => {
    const path = await folder();
    const writer = await startWriter(await folder());
    await writeFile(join(path, 'writer.lock'), claim({ pid: writer.process.pid, started: '1' }));
    await (await openMemoryStore(path)).close();
    await writeFile(join(path, 'writer.lock'), claim({ pid: process.pid, started: null }));
    await (await openMemoryStore(path)).close();
  });

  it('believes a writer on another host while its lock is being touched', async () => {
    const path = await folder();
    const file = join(path, 'writer.lock');
    await writeFile(file, claim({ host: 'elsewhere' }));
    await expect(openMemoryStore(path)).rejects.toMatchObject({ name: 'StoreLocked', owner: { host: 'elsewhere' } });
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(file, longAgo, longAgo);
    await (await openMemoryStore(path)).close();
  });

  it('gets over a lock whose writer was killed before it had written its name', async () => {
    const path = await folder();
    const file = join(path, 'writer.lock');
    await writeFile(file, '');
    const longAgo = new Date(Date.now() - 30_000);
    await utimes(file, longAgo, longAgo);
    await (await openMemoryStore(path)).close();
  });

  it('lets one of many in who come upon a dead one’s lock together', async () => {
    const path = await folder();
    await writeFile(join(path, 'writer.lock'), claim({ pid: 2 ** 22 + 1 }));
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openMemoryStore(path)));
    const stores = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(stores).toHaveLength(1);
    for (const result of opened) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreLocked);
    await stores[0]!.close();
  });

  it('says which path can’t be a store, and why', async () => {
    const path = join(await folder(), 'file');
    await writeFile(path, '');
    await expect(openMemoryStore(path)).rejects.toMatchObject({ name: 'StoreInaccessible', message: expect.stringContaining(`${path}: can't be used as a store (`) });
    await expect(watchMemoryStore(path)).rejects.toMatchObject({ name: 'StoreInaccessible' });
  });

  it('writes nothing when its lock was taken over meanwhile', async () => {
    const path = await folder();
    const store = await openMemoryStore(path);
    await store.change((change) => change.put(told('a', { title: '甲' })));
    await store.flush();
    const before = await readFile(join(path, 'graph.ndjson'));
    const other = claim({ host: 'elsewhere' });
    await writeFile(join(path, 'writer.lock'), other);
    await store.change((change) => change.put(told('b', { title: '乙' })));
    await expect(store.flush()).rejects.toThrow(LockLost);
    expect(await readFile(join(path, 'graph.ndjson'))).toEqual(before);
    await store.close();
    expect(await readFile(join(path, 'writer.lock'), 'utf8')).toBe(other);
  });
});
