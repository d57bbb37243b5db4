import type { GraphStore, PageRequest } from '../../store/contract.js';
import { byId, PageLoader } from '../loading.js';

/** Programmes and their neighbours, for one request. */
export const programmeLoaders = (store: GraphStore) => ({
  programme: byId((ids) => store.programmes(ids)),
  parent: byId((ids) => store.parentOfProgramme(ids)),
  parts: new PageLoader((ids, page: PageRequest) => store.partsOfProgramme(ids, page)),
  documents: new PageLoader((ids, page: PageRequest) => store.documentsNaming(ids, page)),
  targets: new PageLoader((ids, page: PageRequest) => store.targetsUnder(ids, page)),
  institutions: new PageLoader((ids, page: PageRequest) => store.playersIn(ids, page)),
});
