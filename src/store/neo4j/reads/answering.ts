import type { Page } from '../../contract.js';
import { encodeCursor } from '../../paging.js';
import type { Sorting } from '../../order.js';
import type { Neo4jClient } from '../client.js';
import { documentsByFormerId } from '../statements/lookups.js';
import type { Piece } from '../statements/relations.js';

/** Answers by id, in the order of `ids`; undefined where there is none. */
export async function inOrder<Answer>(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): Promise<(Answer | undefined)[]> {
  if (ids.length === 0) return [];
  const answers = await ask([...new Set(ids)]);
  return ids.map((id) => answers.get(id));
}

/** As inOrder; documents are found by the id of a former stub too. `ask` answers for every document that is there. */
export async function inOrderOfDocuments<Answer>(
  client: Neo4jClient,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): Promise<(Answer | undefined)[]> {
  if (ids.length === 0) return [];
  const answers = await ask([...new Set(ids)]);
  const unknown = ids.filter((id) => !answers.has(id));
  if (unknown.length === 0) return ids.map((id) => answers.get(id));
  const former = await formerIds(client, unknown);
  const more = former.size === 0 ? new Map<string, Answer>() : await ask([...new Set(former.values())]);
  return ids.map((id) => answers.get(id) ?? more.get(former.get(id) ?? ''));
}

/** Former stub id → id of the one held document that it stood for. */
export async function formerIds(client: Neo4jClient, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await client.read(documentsByFormerId, { ids: [...new Set(ids)] });
  return new Map(found.map(({ formerId, id }) => [formerId, id]));
}

export const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** The page of one item more than was asked for. */
export function pageFrom<Node, Extra, Item>(
  items: readonly { readonly node: Node; readonly extra: Extra }[],
  totalCount: number,
  first: number,
  sorting: Sorting<Item>,
  itemOf: (node: Node, extra: Extra) => Item,
): Page<Node, Extra> {
  return {
    edges: items.slice(0, first).map(({ node, extra }) => ({ cursor: encodeCursor(sorting, itemOf(node, extra)), node, extra })),
    totalCount,
    hasNextPage: items.length > first,
  };
}

export const pieceToPage = <Node, Extra, Item>(
  piece: Piece<Node, Extra> | undefined,
  first: number,
  sorting: Sorting<Item>,
  itemOf: (node: Node, extra: Extra) => Item,
): Page<Node, Extra> => pageFrom(piece?.items ?? [], piece?.total ?? 0, first, sorting, itemOf);
