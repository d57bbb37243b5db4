import type { GraphStore } from '../../store/contract.js';
import { byId } from '../loading.js';

/** Targets and their neighbours, for one request. */
export const targetLoaders = (store: GraphStore) => ({
  target: byId((ids) => store.targets(ids)),
  restates: byId((ids) => store.restates(ids)),
  restatedBy: byId((ids) => store.restatedBy(ids)),
});
