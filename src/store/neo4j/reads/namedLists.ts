import type { InstitutionFilter, NameOrder, Page, PageRequest, ProgrammeFilter } from '../../contract.js';
import type { InstitutionNode, ProgrammeNode } from '../../records.js';
import { nameSorting, type Counted } from '../../sortings.js';
import type { Neo4jClient } from '../client.js';
import * as statements from '../statements/lists.js';
import type { Found, InOrder, KindCondition } from '../statements/lists.js';
import type { Statement } from '../statement.js';
import { formerIds } from './answering.js';
import { countedPage, keyOf, numberFrom, sortedFrom, textFrom, textOf } from './listing.js';

type Ordered<Node, Value extends string | number> = Statement<KindCondition & InOrder<Value>, Counted<Node>>;

type ParametersOf<Declared> = Declared extends Statement<infer Given, unknown> ? Given : never;
type OfDocument = ParametersOf<typeof statements.programmesOfDocument>;
type OfText = ParametersOf<typeof statements.programmesOfText>;

/** The statements that list one kind of node that has a name. */
interface Named<Node> {
  readonly byName: Record<'ASC' | 'DESC', Ordered<Node, string>>;
  readonly byDocuments: Record<'ASC' | 'DESC', Ordered<Node, number>>;
  readonly count: typeof statements.countProgrammes;
  readonly ofDocument: Statement<OfDocument, Found<Counted<Node>>>;
  readonly ofText: Statement<OfText, Found<Counted<Node>>>;
}
const PROGRAMMES: Named<ProgrammeNode> = {
  byName: { ASC: statements.programmesByNameAsc, DESC: statements.programmesByNameDesc },
  byDocuments: { ASC: statements.programmesByDocumentsAsc, DESC: statements.programmesByDocumentsDesc },
  count: statements.countProgrammes,
  ofDocument: statements.programmesOfDocument,
  ofText: statements.programmesOfText,
};
const INSTITUTIONS: Named<InstitutionNode> = {
  byName: { ASC: statements.institutionsByNameAsc, DESC: statements.institutionsByNameDesc },
  byDocuments: { ASC: statements.institutionsByDocumentsAsc, DESC: statements.institutionsByDocumentsDesc },
  count: statements.countInstitutions,
  ofDocument: statements.institutionsOfDocument,
  ofText: statements.institutionsOfText,
};

async function list<Node extends ProgrammeNode | InstitutionNode>(
  client: Neo4jClient, named: Named<Node>, filter: ProgrammeFilter | InstitutionFilter, order: NameOrder, page: PageRequest,
): Promise<Page<Node>> {
  const sorting = nameSorting<Node>(order);
  const key = keyOf(sorting, page);
  const kinds = { kinds: filter.kinds ?? null };
  const sought = textOf(filter.text);
  const sorted = { ...kinds, ...sortedFrom(order, key, page) };
  if (filter.documentId) {
    const ask = async (documentId: string) => (await client.read(named.ofDocument, { ...sorted, documentId, text: sought?.text ?? null }))[0]!;
    const found = await ask(filter.documentId);
    const former = found.total > 0 ? undefined : (await formerIds(client, [filter.documentId])).get(filter.documentId);
    return countedPage(former === undefined ? found : await ask(former), page.first, sorting);
  }
  if (sought) return countedPage((await client.read(named.ofText, { ...sorted, ...sought }))[0]!, page.first, sorting);
  const { direction } = order;
  const [items, [total = 0]] = await Promise.all([
    order.field === 'NAME'
      ? client.read(named.byName[direction], { ...kinds, ...textFrom(key, direction, page) })
      : client.read(named.byDocuments[direction], { ...kinds, ...numberFrom(key, direction, page) }),
    client.read(named.count, kinds),
  ]);
  return countedPage({ total, items }, page.first, sorting);
}

export const listProgrammes = (client: Neo4jClient, filter: ProgrammeFilter, order: NameOrder, page: PageRequest): Promise<Page<ProgrammeNode>> =>
  list(client, PROGRAMMES, filter, order, page);
export const listInstitutions = (client: Neo4jClient, filter: InstitutionFilter, order: NameOrder, page: PageRequest): Promise<Page<InstitutionNode>> =>
  list(client, INSTITUTIONS, filter, order, page);
