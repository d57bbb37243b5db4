import type { GraphEdge, GraphEdgeType, GraphNode, Subgraph, SubgraphRequest } from '../contract.js';
import type { KnowledgeGraph } from './graph.js';
import type { Entry } from './entry.js';

const labelOf = (entry: Entry): string =>
  entry.type === 'DOCUMENT' ? entry.node.title : entry.type === 'TARGET' ? entry.node.indicator : entry.node.name;
const graphNode = (graph: KnowledgeGraph, id: string): GraphNode => {
  const entry = graph.network.entry(id)!;
  return { id, type: entry.type, label: labelOf(entry) };
};

/** Edges of every type, as often as they are stated. */
function degreeOf(graph: KnowledgeGraph, id: string): number {
  const target = graph.network.target(id);
  const restating = target ? Number(graph.targets.restated(target) !== null) + graph.targets.restating(target).length : 0;
  return graph.network.graph.degree(id) + restating;
}

/** The nodes next to one, by edges of every type in either direction. */
function neighbours({ network, targets }: KnowledgeGraph, id: string): Set<string> {
  const found = new Set(network.graph.neighbors(id));
  const target = network.target(id);
  if (!target) return found;
  const earlier = targets.restated(target);
  if (earlier) found.add(earlier.id);
  for (const later of targets.restating(target)) found.add(later.id);
  return found;
}

const known = (graph: KnowledgeGraph, id: string): string | null => graph.documents.canonical(id) ?? (graph.network.entry(id) ? id : null);

/** Edges among the nodes, each once. */
function edgesAmong({ network, targets }: KnowledgeGraph, ids: ReadonlySet<string>): GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  const add = (source: string, target: string, type: GraphEdgeType, kind: string | null) => {
    if (ids.has(target)) found.set(`${source} ${target} ${type} ${kind ?? ''}`, { source, target, type, kind });
  };
  for (const id of ids) {
    network.graph.forEachOutEdge(id, (_edge, { type, kind }, source, target) => add(source, target, type, kind));
    const target = network.target(id);
    const earlier = target && targets.restated(target);
    if (earlier) add(id, earlier.id, 'RESTATES', null);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

export function subgraph(graph: KnowledgeGraph, { around, depth, types, maxNodes }: SubgraphRequest): Subgraph {
  const start = new Set(around.map((id) => known(graph, id)).filter((id) => id !== null));
  const allowed = (id: string) => !types || types.includes(graph.network.entry(id)!.type);
  const distance = new Map<string, number>(Array.from(start, (id) => [id, 0]));
  let level = [...start];
  for (let step = 1; step <= depth; step++) {
    const reached: string[] = [];
    for (const id of level) {
      for (const next of neighbours(graph, id)) {
        if (distance.has(next) || !allowed(next)) continue;
        distance.set(next, step);
        reached.push(next);
      }
    }
    level = reached;
  }
  const ranked = Array.from(distance, ([id, steps]) => ({ id, steps, degree: degreeOf(graph, id) }))
    .sort((a, b) => a.steps - b.steps || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const kept = ranked.slice(0, maxNodes);
  const edges = edgesAmong(graph, new Set(kept));
  const all = ranked.length > kept.length ? edgesAmong(graph, new Set(ranked)).length : edges.length;
  return {
    nodes: kept.map((id) => graphNode(graph, id)),
    edges,
    omittedNodes: ranked.length - kept.length,
    omittedEdges: all - edges.length,
  };
}

/** One end of a path, and how each node that was reached from it leads back. */
interface Side {
  readonly back: Map<string, string | null>;
  level: string[];
}

/** From both ends, a level at a time from the side that has fewer nodes to go on from. Of several shortest paths the same one in any order of arrival. */
export function path(graph: KnowledgeGraph, from: string, to: string, maxLength: number): Subgraph | null {
  const start = known(graph, from);
  const end = known(graph, to);
  if (start === null || end === null) return null;
  const ahead: Side = { back: new Map([[start, null]]), level: [start] };
  const behind: Side = { back: new Map([[end, null]]), level: [end] };
  let meeting = start === end ? start : undefined;
  for (let length = 0; meeting === undefined; length++) {
    if (length === maxLength || ahead.level.length === 0 || behind.level.length === 0) return null;
    const [side, other] = behind.level.length < ahead.level.length ? [behind, ahead] : [ahead, behind];
    goOn(graph, side);
    meeting = side.level.find((id) => other.back.has(id));
  }
  const way = [...trail(ahead, meeting).reverse(), ...trail(behind, meeting).slice(1)];
  const edges = way.slice(1).flatMap((id, i) => edgesAmong(graph, new Set([way[i]!, id])));
  return { nodes: way.map((id) => graphNode(graph, id)), edges, omittedNodes: 0, omittedEdges: 0 };
}

function goOn(graph: KnowledgeGraph, side: Side): void {
  const reached: string[] = [];
  for (const id of side.level) {
    for (const next of neighbours(graph, id)) {
      if (side.back.has(next)) continue;
      side.back.set(next, id);
      reached.push(next);
    }
  }
  side.level = reached.sort();
}

/** From a node back to the side's end. */
function trail({ back }: Side, from: string): string[] {
  const way: string[] = [];
  for (let id: string | null = from; id !== null; id = back.get(id) ?? null) way.push(id);
  return way;
}
