import type { GraphStore, PageRequest } from '../../store/contract.js';
import { byId, PageLoader } from '../loading.js';

/** Institutions and their neighbours, for one request. */
export const institutionLoaders = (store: GraphStore) => ({
  institution: byId((ids) => store.institutions(ids)),
  parent: byId((ids) => store.parentOfInstitution(ids)),
  parts: new PageLoader((ids, page: PageRequest) => store.partsOfInstitution(ids, page)),
  issued: new PageLoader((ids, page: PageRequest) => store.issuedBy(ids, page)),
  mentions: new PageLoader((ids, page: PageRequest) => store.documentsMentioning(ids, page)),
  roles: new PageLoader((ids, page: PageRequest) => store.rolesOf(ids, page)),
});
