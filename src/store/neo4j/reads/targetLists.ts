import { int } from 'neo4j-driver';

import type { Page, PageRequest, StatisticsGroup, TargetFilter, TargetGroup, TargetOrder } from '../../contract.js';
import type { SortValue } from '../../order.js';
import type { TargetNode } from '../../records.js';
import { targetSorting } from '../../sortings.js';
import type { Neo4jClient } from '../client.js';
import * as graphs from '../statements/graphs.js';
import * as statements from '../statements/lists.js';
import { formerIds, pageFrom } from './answering.js';
import { keyOf, numberFrom, sortedFrom, textFrom, textOf, thenLate } from './listing.js';

const wholeOrNull = (value: number | null | undefined) => (value == null ? null : int(value));

const conditionsOf = (filter: TargetFilter): statements.TargetConditions => ({
  kind: filter.kind || null,
  year: wholeOrNull(filter.year),
  yearFrom: wholeOrNull(filter.yearFrom),
  yearTo: wholeOrNull(filter.yearTo),
  unit: filter.unit ?? null,
});

/** The document that a filter means, which may be named by the id of a former stub. */
async function documentOf(client: Neo4jClient, { documentId }: TargetFilter): Promise<string | null> {
  if (!documentId) return null;
  return (await formerIds(client, [documentId])).get(documentId) ?? documentId;
}

export async function listTargets(client: Neo4jClient, filter: TargetFilter, order: TargetOrder, page: PageRequest): Promise<Page<TargetNode>> {
  const sorting = targetSorting(order);
  const key = keyOf(sorting, page);
  const conditions = conditionsOf(filter);
  const sought = textOf(filter.text);
  const text = sought?.text ?? null;
  const issuerId = filter.issuerId || null;
  const programmeId = filter.programmeId || null;
  const sorted = { ...conditions, ...sortedFrom(order, key, page) };
  const one = async (found: Promise<statements.Found<TargetNode>[]>) => {
    const { total, items } = (await found)[0]!;
    return pageFrom(items.map((node) => ({ node, extra: null })), total, page.first, sorting, (node) => node);
  };
  const documentId = await documentOf(client, filter);
  if (documentId !== null) return one(client.read(statements.targetsOfDocument, { ...sorted, documentId, programmeId, issuerId, text }));
  if (programmeId !== null) return one(client.read(statements.targetsOfProgramme, { ...sorted, programmeId, issuerId, text }));
  if (issuerId !== null) return one(client.read(statements.targetsOfIssuer, { ...sorted, issuerId, text }));
  if (sought) return one(client.read(statements.targetsOfText, { ...sorted, ...sought }));
  const [items, [total = 0]] = await Promise.all([
    targetsInOrder(client, conditions, order, key, page),
    client.read(statements.countTargets, conditions),
  ]);
  return pageFrom(items.map((node) => ({ node, extra: null })), total, page.first, sorting, (node) => node);
}

function targetsInOrder(
  client: Neo4jClient,
  conditions: statements.TargetConditions,
  { field, direction }: TargetOrder,
  key: readonly SortValue[] | null,
  page: PageRequest,
): Promise<TargetNode[]> {
  const ascending = direction === 'ASC';
  if (field === 'INDICATOR') {
    const statement = ascending ? statements.targetsByIndicatorAsc : statements.targetsByIndicatorDesc;
    return client.read(statement, { ...conditions, ...textFrom(key, direction, page) });
  }
  if (field === 'VALUE') {
    const statement = ascending ? statements.targetsByValueAsc : statements.targetsByValueDesc;
    return client.read(statement, { ...conditions, ...numberFrom(key, direction, page) });
  }
  const statement = ascending ? statements.targetsByYearAsc : statements.targetsByYearDesc;
  return thenLate(
    key,
    page.first + 1,
    () => client.read(statement, { ...conditions, ...numberFrom(key, direction, page) }),
    (afterId, limit) => client.read(statements.targetsWithoutYear, { ...conditions, afterId, limit: int(limit) }),
  );
}

export async function targetStatistics(client: Neo4jClient, groupBy: StatisticsGroup, filter: TargetFilter): Promise<TargetGroup[]> {
  const sought = textOf(filter.text);
  const scope: graphs.TargetScope = {
    ...conditionsOf(filter),
    documentId: await documentOf(client, filter),
    programmeId: filter.programmeId || null,
    issuerId: filter.issuerId || null,
    text: sought?.text ?? null,
    query: sought?.query ?? '',
  };
  return groupBy === 'ISSUER' ? client.read(graphs.statisticsByIssuer, scope) : client.read(graphs.statistics, { ...scope, groupBy });
}
