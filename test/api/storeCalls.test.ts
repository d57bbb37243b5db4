import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/contract.js';
import { CITERS } from '../../src/api/graphiql/operations.js';
import { answer, app } from './client.js';
import { BASIS, corpusStore, idOf, PLAN } from './corpus.js';

/** The store with a record of the methods that are called on it, in order. */
function counted(store: GraphStore): { store: GraphStore; calls: string[] } {
  const calls: string[] = [];
  const proxy = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: proxy, calls };
}

async function callsOf(query: string, variables: object = {}): Promise<string[]> {
  const { store, calls } = counted(await corpusStore());
  await answer(await app(store), query, variables);
  return calls.sort();
}

describe('a query asks the store once per level, however many nodes a level has', () => {
  it('Citers takes five calls', async () => {
    expect(await callsOf(CITERS, { title: BASIS })).toEqual(['carriersOf', 'citersOf', 'coverage', 'documentsByTitle', 'issuersOf']);
  });

  it('pages of many parents are one call per set of arguments', async () => {
    const query = `{ documents(first: 50) { nodes {
      sections { path } issuers { name } carries { title } carriedBy { title }
      few: citedBy(first: 1) { nodes { issuers { name } } }
      many: citedBy(first: 9) { nodes { issuers { name } } }
      targets { nodes { programme { name } restates { id } document { title } } }
      programmes { edges { evidence { file document { title } } } }
    } } }`;
    expect(await callsOf(query)).toEqual([
      'carriedBy', 'carriersOf', 'citersOf', 'citersOf', 'issuersOf', 'listDocuments', 'programmes', 'programmesNamedBy', 'restates', 'sectionsOf', 'targetsOf',
    ]);
  });

  it('both ends and the evidence of citations cost nothing more where the page has the documents', async () => {
    const query = `query ($id: ID!) { document(id: $id) { citedBy { edges { citations { source { title } target { title } evidence { file } } } } } }`;
    expect(await callsOf(query, { id: idOf(BASIS) })).toEqual(['citersOf', 'documents']);
  });

  it('nodes of several types are one call a type', async () => {
    const found = await answer(await app(await corpusStore()), '{ programmes(first: 9) { nodes { id } } targets(first: 9) { nodes { id } } }');
    const { programmes, targets } = found as Record<'programmes' | 'targets', { nodes: { id: string }[] }>;
    const ids = [...programmes.nodes, ...targets.nodes].map(({ id }) => id).concat(idOf(BASIS), idOf(PLAN));
    expect(await callsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual(['documents', 'programmes', 'targets']);
  });

  it('coverage is asked once, wherever it stands', async () => {
    const query = `{ coverage { held } documents { nodes { citedBy { coverage { held stubs } } cites { coverage { held } } } } }`;
    expect(await callsOf(query)).toEqual(['citedBy', 'citersOf', 'coverage', 'listDocuments']);
  });

  it('neighbours of programmes, institutions and targets are batched too', async () => {
    const query = `{
      programmes { nodes { parent { name } parts { totalCount } documents { totalCount } targets { totalCount } institutions { edges { role evidence { file } } } } }
      institutions { nodes { parent { name } parts { totalCount } issued { totalCount } mentions { totalCount } roles { edges { role } } } }
    }`;
    expect(await callsOf(query)).toEqual([
      'documents', 'documentsMentioning', 'documentsNaming', 'issuedBy', 'listInstitutions', 'listProgrammes', 'parentOfInstitution', 'parentOfProgramme',
      'partsOfInstitution', 'partsOfProgramme', 'playersIn', 'rolesOf', 'targetsUnder',
    ]);
  });
});
