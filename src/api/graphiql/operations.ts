import { titleKey } from '../../model/keys.js';
import type { GraphStore } from '../../store/contract.js';
import type { DocumentNode } from '../../store/records.js';

export const CITERS = `# 哪些文件引用了它？ Which documents cite it, and in which words?
query Citers($title: String!) {
  document(title: $title) {
    id title number held issuers { name }
    citedBy(first: 50) {
      totalCount
      edges {
        node { id title number date carriedBy { title number } }
        citations { kind outcome rule evidence { quote sectionPath start end } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  coverage { held stubs ambiguousCitations dataVersion }
}
`;

export const TARGETS_BY_PROGRAMME = `# 各项目提出了哪些目标？ Which goals are set, programme by programme?
query TargetsByProgramme {
  targetStatistics(groupBy: PROGRAMME, filter: { kind: GOAL }) {
    groups { key label count sums { unit total counted notCounted } }
  }
}
`;

export const AROUND = `# 它周围有什么？ What is around it?
query Around($id: ID!) {
  graph(around: [$id], depth: 1, maxNodes: 300) {
    nodes { id type label }
    edges { source target type kind }
    omittedNodes omittedEdges
  }
}
`;

const EXAMPLE_TITLE = '关于深化现代职业教育体系建设改革的意见';

/** A document to ask about: the one of the README where it is known, else the one that most documents cite; null in an empty store. */
export async function exampleDocument(store: GraphStore): Promise<DocumentNode | null> {
  const known = await store.documentsByTitle(titleKey(EXAMPLE_TITLE));
  if (known.length === 1) return known[0]!;
  const cited = await store.listDocuments({ held: true }, { field: 'CITATIONS', direction: 'DESC' }, { first: 1 });
  return cited.edges[0]?.node ?? null;
}

export interface Tab { readonly query: string; readonly variables: string }

/** The three operations with variables that have an answer in this store. */
export async function exampleTabs(store: GraphStore): Promise<Tab[]> {
  const document = await exampleDocument(store);
  const variables = (values: object): string => JSON.stringify(values, null, 2);
  return [
    { query: CITERS, variables: variables({ title: document?.title ?? EXAMPLE_TITLE }) },
    { query: TARGETS_BY_PROGRAMME, variables: '' },
    { query: AROUND, variables: variables({ id: document?.id ?? '' }) },
  ];
}
