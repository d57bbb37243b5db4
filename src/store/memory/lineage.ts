import type { CitationKind } from '../../model/vocabulary.js';
import type { Lineage, LineageDirection, LineageStep } from '../contract.js';
import { comparing } from '../order.js';
import type { CitationEdge } from '../records.js';
import { compareCitations, OLDEST_FIRST } from '../sortings.js';
import type { KnowledgeGraph } from './graph.js';
import { findDocument } from './lookups.js';

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
