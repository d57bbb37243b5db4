import { int } from 'neo4j-driver';

import type { DocumentFilter, DocumentOrder, Page, PageRequest } from '../../contract.js';
import type { SortValue } from '../../order.js';
import type { DocumentNode } from '../../records.js';
import { documentSorting, type Counted } from '../../sortings.js';
import type { Neo4jClient } from '../client.js';
import * as statements from '../statements/lists.js';
import type { Found } from '../statements/lists.js';
import { countedPage, keyOf, numberFrom, sortedFrom, textFrom, textOf, thenLate } from './listing.js';

export async function listDocuments(client: Neo4jClient, filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Promise<Page<DocumentNode>> {
  const sorting = documentSorting(order);
  const key = keyOf(sorting, page);
  const conditions = {
    held: filter.held ?? null, kinds: filter.kinds ?? null, dateFrom: filter.dateFrom || null, dateTo: filter.dateTo || null,
  };
  const { issuerId, programmeId } = filter;
  const sought = textOf(filter.text);
  const sorted = { ...conditions, ...sortedFrom(order, key, page) };
  const one = async (found: Promise<Found<Counted<DocumentNode>>[]>) => countedPage((await found)[0]!, page.first, sorting);
  if (programmeId) {
    return one(client.read(statements.documentsOfProgramme, { ...sorted, programmeId, issuerId: issuerId || null, text: sought?.text ?? null }));
  }
  if (issuerId) return one(client.read(statements.documentsOfIssuer, { ...sorted, issuerId, text: sought?.text ?? null }));
  if (sought) return one(client.read(statements.documentsOfText, { ...sorted, ...sought }));
  const [items, [total = 0]] = await Promise.all([
    documentsInOrder(client, conditions, order, key, page),
    client.read(statements.countDocuments, conditions),
  ]);
  return countedPage({ total, items }, page.first, sorting);
}

function documentsInOrder(
  client: Neo4jClient,
  conditions: statements.DocumentConditions,
  { field, direction }: DocumentOrder,
  key: readonly SortValue[] | null,
  page: PageRequest,
): Promise<Counted<DocumentNode>[]> {
  const ascending = direction === 'ASC';
  if (field === 'TITLE') {
    const statement = ascending ? statements.documentsByTitleAsc : statements.documentsByTitleDesc;
    return client.read(statement, { ...conditions, ...textFrom(key, direction, page) });
  }
  if (field === 'CITATIONS') {
    const statement = ascending ? statements.documentsByCitersAsc : statements.documentsByCitersDesc;
    return client.read(statement, { ...conditions, ...numberFrom(key, direction, page) });
  }
  const statement = ascending ? statements.documentsByDateAsc : statements.documentsByDateDesc;
  const from = { after: String(key?.[0] ?? (ascending ? '0000-01-01' : '9999-12-31')), afterId: String(key?.[1] ?? ''), limit: int(page.first + 1) };
  return thenLate(
    key,
    page.first + 1,
    () => client.read(statement, { ...conditions, ...from }),
    (afterId, limit) => client.read(statements.documentsUndated, { ...conditions, afterId, limit: int(limit) }),
  );
}
