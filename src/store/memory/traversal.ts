import type { GraphEdge, GraphEdgeType, GraphNode, Lineage, LineageDirection, LineageStep, NodeType, Subgraph, SubgraphRequest } from '../contract.js';
import type { CitationKind } from '../../model/vocabulary.js';
import { comparing } from '../order.js';
import type { CitationEdge } from '../records.js';
import { compareCitations, OLDEST_FIRST } from '../sortings.js';
import { findDocument } from './lookups.js';
import type { KnowledgeGraph } from './graph.js';
import type { Entry } from './network.js';

// ---- lineage -------------------------------------------------------------------------------------------------------

const BINDING_KINDS: readonly CitationKind[] = ['BASIS', 'IMPLEMENTS', 'REVISES', 'REPEALS'];
const binds = ({ kind, outcome }: CitationEdge): boolean => outcome !== 'AMBIGUOUS' && BINDING_KINDS.includes(kind);

/** What a document rests on, or what rests on it, one step away: with the edges that say so, none for CARRIES. */
function stepsFrom(graph: KnowledgeGraph, id: string, direction: LineageDirection): Map<string, CitationEdge[]> {
  const steps = new Map<string, CitationEdge[]>();
  const record = graph.record(id);
  const add = (end: string, edges: readonly CitationEdge[]) => steps.set(end, [...(steps.get(end) ?? []), ...edges].sort(compareCitations));
  if (direction === 'RESTS_ON') {
    for (const edge of record?.citations ?? []) if (binds(edge)) add(edge.targetId, [edge]);
    if (record?.carrierId != null && graph.record(record.carrierId)) add(record.carrierId, []);
  } else {
    for (const { document, citations } of graph.citations.citers.at(id)) {
      const binding = citations.filter(binds);
      if (binding.length > 0) add(document.id, binding);
    }
    if (record) for (const payload of graph.payloads.at(id)) add(payload, []);
  }
  return steps;
}

export function lineage(graph: KnowledgeGraph, id: string, direction: LineageDirection, depth: number, maxSteps: number): Lineage {
  const start = findDocument(graph, id);
  if (!start) return { steps: [], truncated: false };
  const seen = new Set([start.id]);
  const steps: LineageStep[] = [];
  let level = [start.id];
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const reached: LineageStep[] = [];
    for (const viaId of level) {
      for (const [end, citations] of stepsFrom(graph, viaId, direction)) {
        if (seen.has(end)) continue;
        seen.add(end);
        reached.push({ document: graph.network.document(end)!, depth: distance, viaId, citations });
      }
    }
    reached.sort((a, b) => comparing(OLDEST_FIRST)(a.document, b.document));
    if (steps.length + reached.length > maxSteps) return { steps: [...steps, ...reached.slice(0, maxSteps - steps.length)], truncated: true };
    steps.push(...reached);
    level = reached.map(({ document }) => document.id);
  }
  return { steps, truncated: false };
}

// ---- pieces of the graph -------------------------------------------------------------------------------------------

const labelOf = (entry: Entry): string =>
  entry.type === 'DOCUMENT' ? entry.node.title : entry.type === 'TARGET' ? entry.node.indicator : entry.node.name;
const graphNode = (graph: KnowledgeGraph, id: string): GraphNode => {
  const entry = graph.network.entry(id)!;
  return { id, type: entry.type, label: labelOf(entry) };
};

/** Edges out of and into a node, RESTATES included. */
function edgesAt(graph: KnowledgeGraph, id: string, visit: (source: string, target: string, type: GraphEdgeType, kind: string | null) => void): void {
  graph.network.graph.forEachEdge(id, (_edge, { type, kind }, source, target) => visit(source, target, type, kind));
  const target = graph.network.target(id);
  if (!target) return;
  const earlier = graph.targets.restated(target);
  if (earlier) visit(id, earlier.id, 'RESTATES', null);
  for (const later of graph.targets.restating(target)) visit(later.id, id, 'RESTATES', null);
}

/** Edges of every type, as often as they are stated. */
function degreeOf(graph: KnowledgeGraph, id: string): number {
  const target = graph.network.target(id);
  const restating = target ? Number(graph.targets.restated(target) !== null) + graph.targets.restating(target).length : 0;
  return graph.network.graph.degree(id) + restating;
}

function neighbours(graph: KnowledgeGraph, id: string): Set<string> {
  const found = new Set<string>();
  edgesAt(graph, id, (source, target) => found.add(source === id ? target : source));
  return found.add(id);
}

const known = (graph: KnowledgeGraph, id: string): string | null => graph.documents.canonical(id) ?? (graph.network.entry(id) ? id : null);

/** Edges among the nodes, each once; `keep` decides by both ends. */
function edgesAmong(graph: KnowledgeGraph, ids: ReadonlySet<string>): GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const id of ids) {
    edgesAt(graph, id, (source, target, type, kind) => {
      if (source === id && ids.has(target)) found.set(`${source} ${target} ${type} ${kind ?? ''}`, { source, target, type, kind });
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

export function subgraph(graph: KnowledgeGraph, { around, depth, types, maxNodes }: SubgraphRequest): Subgraph {
  const start = new Set(around.map((id) => known(graph, id)).filter((id) => id !== null));
  const allowed = (id: string) => !types || types.includes(graph.network.entry(id)!.type as NodeType);
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

export function path(graph: KnowledgeGraph, from: string, to: string, maxLength: number): Subgraph | null {
  const start = known(graph, from);
  const end = known(graph, to);
  if (start === null || end === null) return null;
  const before = new Map<string, string | null>([[start, null]]);
  let level = [start];
  for (let length = 0; length < maxLength && !before.has(end) && level.length > 0; length++) {
    const reached: string[] = [];
    for (const id of level) {
      for (const next of neighbours(graph, id)) {
        if (before.has(next)) continue;
        before.set(next, id);
        reached.push(next);
      }
    }
    level = reached;
  }
  if (!before.has(end)) return null;
  const way: string[] = [];
  for (let id: string | null = end; id !== null; id = before.get(id) ?? null) way.unshift(id);
  const nodes = way.map((id) => graphNode(graph, id));
  const edges = way.slice(1).flatMap((id, i) => edgesAmong(graph, new Set([way[i]!, id])));
  return { nodes, edges, omittedNodes: 0, omittedEdges: 0 };
}
