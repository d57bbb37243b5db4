import type { CitationFilter, GraphStore, Page, PageRequest } from '../../store/contract.js';
import type { DocumentNode } from '../../store/records.js';
import { byId, PageLoader } from '../loading.js';

export interface CitationPage { readonly filter: CitationFilter; readonly page: PageRequest }

/** Documents and their neighbours, for one request. Documents met on a citation page need not be asked for again by id. */
export function documentLoaders(store: GraphStore) {
  const document = byId((ids) => store.documents(ids));
  const remember = <Extra>(pages: readonly Page<DocumentNode, Extra>[]) => {
    for (const page of pages) for (const { node } of page.edges) document.prime(node.id, node);
    return pages;
  };
  return {
    document,
    sections: byId((ids) => store.sectionsOf(ids)),
    issuers: byId((ids) => store.issuersOf(ids)),
    carrier: byId((ids) => store.carriersOf(ids)),
    carries: byId((ids) => store.carriedBy(ids)),
    citedBy: new PageLoader(async (ids, { filter, page }: CitationPage) => remember(await store.citersOf(ids, filter, page))),
    cites: new PageLoader(async (ids, { filter, page }: CitationPage) => remember(await store.citedBy(ids, filter, page))),
    targets: new PageLoader((ids, page: PageRequest) => store.targetsOf(ids, page)),
    programmes: new PageLoader((ids, page: PageRequest) => store.programmesNamedBy(ids, page)),
    institutions: new PageLoader((ids, page: PageRequest) => store.institutionsMentionedBy(ids, page)),
  };
}
