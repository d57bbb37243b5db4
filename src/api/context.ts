import type { Coverage, GraphStore } from '../store/contract.js';
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

/**
 * What the resolvers of one request share. A loader never outlives its request, so that nothing stale is answered; most requests need
 * few of them, so they are made when first asked for.
 */
export interface ApiContext extends ApiServices {
  readonly documents: ReturnType<typeof documentLoaders>;
  readonly programmes: ReturnType<typeof programmeLoaders>;
  readonly institutions: ReturnType<typeof institutionLoaders>;
  readonly targets: ReturnType<typeof targetLoaders>;
  readonly coverage: () => Promise<Coverage>;
}

export function createContext<More extends object>({ store, limits, accuracy }: ApiServices, more: More): ApiContext & More {
  const documents = once(() => documentLoaders(store));
  const programmes = once(() => programmeLoaders(store));
  const institutions = once(() => institutionLoaders(store));
  const targets = once(() => targetLoaders(store));
  return {
    ...more,
    store, limits, accuracy,
    get documents() { return documents(); },
    get programmes() { return programmes(); },
    get institutions() { return institutions(); },
    get targets() { return targets(); },
    coverage: once(() => store.coverage()),
  };
}
