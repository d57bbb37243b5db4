import type { CitationKind } from '../../model/vocabulary.js';
import type { Lineage, LineageDirection, LineageStep } from '../contract.js';
import { comparing } from '../order.js';
import type { CitationEdge } from '../records.js';
import { OLDEST_FIRST } from '../sortings.js';
import { groupCitations } from './citations.js';
import type { KnowledgeGraph } from './graph.js';
import { findDocument } from './lookups.js';

const oldestFirst = comparing(OLDEST_FIRST);
const BINDING_KINDS: readonly CitationKind[] = ['BASIS', 'IMPLEMENTS', 'REVISES', 'REPEALS'];
const binds = ({ kind, outcome }: CitationEdge): boolean => outcome !== 'AMBIGUOUS' && BINDING_KINDS.includes(kind);

/** What a document rests on, or what rests on it, one step away: with the edges that say so, none for CARRIES. */
function stepsFrom(graph: KnowledgeGraph, id: string, direction: LineageDirection): Map<string, readonly CitationEdge[]> {
  const steps = new Map<string, readonly CitationEdge[]>();
  const record = graph.record(id);
  if (direction === 'RESTS_ON') {
    const cited = groupCitations((record?.citations ?? []).filter(binds), (edge) => edge.targetId, (end) => graph.network.document(end)!);
    for (const { document, citations } of cited) steps.set(document.id, citations);
    const carrier = record?.carrierId ?? null;
    if (carrier !== null && graph.record(carrier) && !steps.has(carrier)) steps.set(carrier, []);
  } else {
    for (const { document, citations } of graph.citations.citers.at(id)) {
      if (citations.some(binds)) steps.set(document.id, citations.filter(binds));
    }
    if (record) for (const payload of graph.payloads.at(id)) if (!steps.has(payload)) steps.set(payload, []);
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
    reached.sort((a, b) => oldestFirst(a.document, b.document));
    if (steps.length + reached.length > maxSteps) return { steps: [...steps, ...reached.slice(0, maxSteps - steps.length)], truncated: true };
    steps.push(...reached);
    level = reached.map(({ document }) => document.id);
  }
  return { steps, truncated: false };
}
