import DataLoader from 'dataloader';
import type { Page } from '../store/contract.js';

const MAX_BATCH = 1_000;

/** Loads one value per id: the ids that one level of a query asks for become one store call, which answers in their order. */
export function byId<Value>(read: (ids: readonly string[]) => Promise<readonly Value[]>): DataLoader<string, Value> {
  return new DataLoader((ids: readonly string[]) => read(ids), { maxBatchSize: MAX_BATCH });
}

/** Loads a page of a relation per id: ids asked with equal arguments share one store call, which pages per id. */
export class PageLoader<Args, Node, Extra> {
  private readonly loaders = new Map<string, DataLoader<string, Page<Node, Extra>>>();

  constructor(private readonly read: (ids: readonly string[], args: Args) => Promise<readonly Page<Node, Extra>[]>) {}

  load(id: string, args: Args): Promise<Page<Node, Extra>> {
    const key = JSON.stringify(args);
    let loader = this.loaders.get(key);
    if (loader === undefined) {
      loader = byId((ids) => this.read(ids, args));
      this.loaders.set(key, loader);
    }
    return loader.load(id);
  }
}

/** Makes a value (a promise, a set of loaders) at the first need and gives the same one from then on. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
