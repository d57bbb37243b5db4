import type { GraphStore } from '../store/contract.js';
import type { Accuracy } from './coverage/coverage.type.js';
import { documentLoaders } from './document/document.loaders.js';
import { institutionLoaders } from './institution/institution.loaders.js';
import { once } from './loading.js';
import { programmeLoaders } from './programme/programme.loaders.js';
import type { Limits } from './settings.js';
import { targetLoaders } from './target/target.loaders.js';

/** What all requests share. */
export interface ApiServices {
  readonly store: GraphStore;
  readonly limits: Limits;
  /** Of the evaluation report that the settings name, else null. */
  readonly accuracy: readonly Accuracy[] | null;
}

/** What the resolvers of one request share: a loader never outlives it, so that nothing stale is answered. */
export function createContext(services: ApiServices) {
  const { store } = services;
  return {
    ...services,
    documents: documentLoaders(store),
    programmes: programmeLoaders(store),
    institutions: institutionLoaders(store),
    targets: targetLoaders(store),
    coverage: once(() => store.coverage()),
  };
}
export type ApiContext = ReturnType<typeof createContext>;
