import { join } from 'node:path';
import type { GraphChange, GraphStore } from '../contract.js';
import { StoreInaccessible, StoreReadOnly } from '../errors.js';
import type { KnowledgeGraph } from './graph.js';
import { WriterLock } from './lock.js';
import { readSnapshot, removeDrafts, snapshotMark, writeSnapshot } from './snapshot.js';
import { MemoryStore } from './store.js';

/** Tells what the system refuses as the store's own error. */
async function reaching<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? new StoreInaccessible(folder, error) : error;
  }
}

const snapshotOf = (path: string): string => join(path, 'graph.ndjson');

/** Opened for writing: holds the lock, writes a snapshot on flush(). */
class WritableStore extends MemoryStore {
  private written: number;

  constructor(private readonly folder: string, graph: KnowledgeGraph, private readonly lock: WriterLock) {
    super(graph);
    this.written = graph.revision;
  }

  override flush(): Promise<void> {
    return this.queue(() => reaching(this.folder, () => this.write()));
  }

  /** What was not flushed is lost. */
  override async close(): Promise<void> {
    await super.close();
    await this.lock.release();
  }

  private async write(): Promise<void> {
    const { revision, documents } = this.graph;
    if (revision === this.written && (await snapshotMark(snapshotOf(this.folder))) !== null) return;
    await writeSnapshot(snapshotOf(this.folder), this.graph.allRecords(), documents.dataVersion, () => this.lock.check());
    this.written = revision;
  }
}

/** Opened for reading: answers from the newest snapshot, which it looks for in the background. */
class WatchingStore extends MemoryStore {
  private mark: string | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly folder: string, private readonly options: Required<WatchOptions>) {
    super();
  }

  load(): Promise<void> {
    return reaching(this.folder, () => this.takeNewest());
  }

  private async takeNewest(): Promise<void> {
    const mark = await snapshotMark(snapshotOf(this.folder));
    if (mark === this.mark) return;
    const graph = await readSnapshot(snapshotOf(this.folder));
    await graph.network.indexTexts();
    this.graph = graph;
    this.mark = mark;
  }

  watch(): void {
    const { every, onSnapshot, onError } = this.options;
    const look = async () => {
      const before = this.mark;
      try {
        await this.load();
        if (this.mark !== before) onSnapshot(this.graph.documents.dataVersion);
      } catch (error) {
        this.mark = await snapshotMark(snapshotOf(this.folder)).catch(() => null);
        onError(error);
      }
      if (this.timer) this.watch();
    };
    this.timer = setTimeout(() => void look(), every).unref();
  }

  override change<T>(_work: (change: GraphChange) => Promise<T>): Promise<T> {
    return Promise.reject(new StoreReadOnly(this.folder));
  }

  override async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await super.close();
  }
}

/** `every`: milliseconds between looks. A snapshot that can't be read is told to `onError`, once, and the one before stays in use. */
export interface WatchOptions {
  readonly every?: number;
  readonly onSnapshot?: (dataVersion: string) => void;
  readonly onError?: (error: unknown) => void;
}

/**
 * The built-in store in the folder `path`, for writing; the folder is made if need be.
 * Throws StoreLocked while another writer has it, SnapshotDamaged or SnapshotTooNew where the snapshot can't be read, StoreInaccessible.
 */
export function openMemoryStore(path: string): Promise<GraphStore> {
  return reaching(path, async () => {
    const lock = await WriterLock.take(path);
    try {
      await removeDrafts(snapshotOf(path));
      return new WritableStore(path, await readSnapshot(snapshotOf(path)), lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
}

/** The built-in store for reading only, beside any writer; empty while there is no snapshot. A new snapshot is in use soon after it is written. */
export async function watchMemoryStore(path: string, options: WatchOptions = {}): Promise<GraphStore> {
  const store = new WatchingStore(path, { every: 1000, onSnapshot: () => undefined, onError: () => undefined, ...options });
  await store.load();
  store.watch();
  return store;
}
