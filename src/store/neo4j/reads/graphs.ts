import { int } from 'neo4j-driver';

import type { CitationKind } from '../../../model/vocabulary.js';
import type {
  Coverage, GraphEdge, Lineage, LineageDirection, LineageStep, NodeType, SearchHit, Subgraph, SubgraphRequest,
} from '../../contract.js';
import { compareHits, searchWords } from '../../matching.js';
import { formatVersion } from '../../version.js';
import type { Neo4jClient } from '../client.js';
import { fullTextQuery } from '../fullText.js';
import * as statements from '../statements/graphs.js';
import { formerIds } from './answering.js';

// ---- lineage -------------------------------------------------------------------------------------------------------

const BINDING_KINDS: readonly CitationKind[] = ['BASIS', 'IMPLEMENTS', 'REVISES', 'REPEALS'];

/** One read a level: each level is ordered and cut in the database. */
export async function lineage(client: Neo4jClient, id: string, direction: LineageDirection, depth: number, maxSteps: number): Promise<Lineage> {
  const start = (await nodesOf(client, [id])).find(({ node }) => node.type === 'DOCUMENT');
  if (!start) return { steps: [], truncated: false };
  const statement = direction === 'RESTS_ON' ? statements.lineageRestsOn : statements.lineageRestedOnBy;
  const steps: LineageStep[] = [];
  let level = [start.node.id];
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const seen = [start.node.id, ...steps.map(({ document }) => document.id)];
    const left = maxSteps - steps.length;
    const reached = await client.read(statement, { level, seen, kinds: BINDING_KINDS, limit: int(left + 1) });
    steps.push(...reached.slice(0, left).map((step) => ({ ...step, depth: distance })));
    if (reached.length > left) return { steps, truncated: true };
    level = reached.map(({ document }) => document.id);
  }
  return { steps, truncated: false };
}

// ---- pieces of the graph -------------------------------------------------------------------------------------------

const LABELS: Record<NodeType, string> = { DOCUMENT: 'Document', PROGRAMME: 'Programme', INSTITUTION: 'Institution', TARGET: 'Target' };
const EVERY_TYPE: readonly NodeType[] = ['DOCUMENT', 'PROGRAMME', 'INSTITUTION', 'TARGET'];

/** The nodes with these ids, documents also by that of a former stub, best connected first. */
async function nodesOf(client: Neo4jClient, ids: readonly string[]): Promise<statements.Drawn[]> {
  if (ids.length === 0) return [];
  const found = await client.read(statements.graphNodes, { ids: [...new Set(ids)] });
  const missing = ids.filter((id) => !found.some(({ node }) => node.id === id));
  if (missing.length === 0) return found;
  const former = [...(await formerIds(client, missing)).values()];
  if (former.length === 0) return found;
  return client.read(statements.graphNodes, { ids: [...new Set([...found.map(({ node }) => node.id), ...former])] });
}

const edgeKey = ({ source, target, type, kind }: GraphEdge): string => `${source} ${target} ${type} ${kind ?? ''}`;
const compareEdges = (a: GraphEdge, b: GraphEdge): number => (edgeKey(a) < edgeKey(b) ? -1 : 1);

/** One read a level. Of the nodes that will be left out only the database's names come here, to count the edges between them. */
export async function subgraph(client: Neo4jClient, { around, depth, types, maxNodes }: SubgraphRequest): Promise<Subgraph> {
  const start = await nodesOf(client, around);
  const labels = (types ?? EVERY_TYPE).map((type) => LABELS[type]);
  const kept = start.slice(0, maxNodes);
  const reached = start.map(({ element }) => element);
  let level = reached;
  for (let step = 1; step <= depth && level.length > 0; step++) {
    const limit = int(maxNodes - kept.length);
    const [next] = await client.read(statements.graphNeighbours, { level, seen: reached, labels, limit });
    const { nodes, others } = next ?? { nodes: [], others: [] };
    kept.push(...nodes);
    level = [...nodes.map(({ element }) => element), ...others];
    reached.push(...level);
  }
  const edges = await client.read(statements.graphEdges, { elements: kept.map(({ element }) => element) });
  const omittedNodes = reached.length - kept.length;
  const [all = 0] = omittedNodes > 0 ? await client.read(statements.countGraphEdges, { elements: reached }) : [edges.length];
  return { nodes: kept.map(({ node }) => node), edges: edges.sort(compareEdges), omittedNodes, omittedEdges: all - edges.length };
}

export async function path(client: Neo4jClient, from: string, to: string, maxLength: number): Promise<Subgraph | null> {
  const [start, end] = [(await nodesOf(client, [from]))[0], (await nodesOf(client, [to]))[0]];
  if (!start || !end) return null;
  const [way] = start.element === end.element
    ? [[start]]
    : await client.read(statements.path, { from: start.element, to: end.element, maxLength: int(maxLength) });
  if (!way) return null;
  const edges = await client.read(statements.graphEdges, { elements: way.map(({ element }) => element) });
  const place = new Map(way.map(({ node }, i) => [node.id, i]));
  const along = edges.filter(({ source, target }) => Math.abs(place.get(source)! - place.get(target)!) === 1);
  const first = ({ source, target }: GraphEdge) => Math.min(place.get(source)!, place.get(target)!);
  along.sort((a, b) => first(a) - first(b) || compareEdges(a, b));
  return { nodes: way.map(({ node }) => node), edges: along, omittedNodes: 0, omittedEdges: 0 };
}

// ---- search and coverage -------------------------------------------------------------------------------------------

export async function search(client: Neo4jClient, text: string, types: readonly NodeType[] | null, limit: number): Promise<SearchHit[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const parameters = { words, whole: words.join(''), query: fullTextQuery(words), limit: int(limit) };
  const search = { DOCUMENT: statements.searchDocuments, PROGRAMME: statements.searchProgrammes, INSTITUTION: statements.searchInstitutions, TARGET: statements.searchTargets };
  const asked = EVERY_TYPE.filter((type) => !types || types.includes(type));
  const hits = (await Promise.all(asked.map((type) => client.read(search[type], parameters)))).flat();
  return hits.sort(compareHits).slice(0, limit).map(({ popularity: _, ...hit }) => hit);
}

export async function coverage(client: Neo4jClient): Promise<Coverage> {
  const counts = new Map(await client.read(statements.coverage, {}));
  const count = (name: string): number => Number(counts.get(name) ?? 0n);
  const version = ((counts.get('versionHigh') ?? 0n) << 32n) + (counts.get('versionLow') ?? 0n);
  return {
    held: count('held'),
    stubs: count('documents') - count('held'),
    programmes: count('programmes'),
    institutions: count('institutions'),
    targets: count('targets'),
    resolvedCitations: count('resolved'),
    stubCitations: count('stub'),
    ambiguousCitations: count('ambiguous'),
    dataVersion: formatVersion(BigInt.asUintN(64, version)),
  };
}
