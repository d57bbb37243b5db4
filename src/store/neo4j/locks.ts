import type { Transaction } from './client.js';
import { lock } from './statements/documentWrites.js';

const STRIPES = [0, 1, 2, 3];

/**
 * The locks of one change, held until its transaction ends. Neo4j isolates at READ COMMITTED: that nobody decides from a family, a stub or
 * a programme that another change is about to alter is kept by these. A shared lock is one of a key's four stripes, so that the many
 * documents that cite one law seldom wait for each other; an exclusive lock is all four.
 */
export class Locks {
  private readonly taken = new Set<string>();
  private readonly stripe = Math.floor(Math.random() * STRIPES.length);

  constructor(private readonly transaction: Transaction) {}

  share(keys: Iterable<string>): Promise<void> {
    return this.take(Array.from(keys, (key) => `${key}#${this.stripe}`));
  }

  own(keys: Iterable<string>): Promise<void> {
    return this.take(Array.from(keys).flatMap((key) => STRIPES.map((stripe) => `${key}#${stripe}`)));
  }

  /** For what is only ever locked exclusively. */
  hold(keys: Iterable<string>): Promise<void> {
    return this.take([...keys]);
  }

  private async take(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.taken.has(key)).sort();
    if (wanted.length === 0) return;
    await this.transaction.run(lock, { keys: wanted });
    for (const key of wanted) this.taken.add(key);
  }
}

export const titleLock = (titleKey: string): string => `title:${titleKey}`;
export const numberLock = (numberKey: string): string => `number:${numberKey}`;
export const nodeLock = (id: string): string => `node:${id}`;
export const restatementLock = (key: string): string => `restated:${key}`;
