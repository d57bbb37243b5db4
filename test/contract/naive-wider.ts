import type {
  GraphEdge, Lineage, LineageDirection, LineageStep, NodeType, SearchHit, StatisticsGroup, Subgraph, SubgraphRequest, TargetGroup,
} from '../../src/store/contract.js';
import { bestField, compareHits, documentFields, namedFields, searchWords, targetFields } from '../../src/store/matching.js';
import { comparing } from '../../src/store/order.js';
import type { TargetNode } from '../../src/store/records.js';
import { compareCitations, OLDEST_FIRST } from '../../src/store/sortings.js';
import { groupTargets } from '../../src/store/statistics.js';
import { smaller, type NaiveGraph } from './naive-graph.js';

/* The reference's answers that look at more than one step. */

const around = (g: NaiveGraph, id: string): GraphEdge[] => g.edges.filter(({ source, target }) => source === id || target === id);
const once = (edges: readonly GraphEdge[]): GraphEdge[] =>
  [...new Map(edges.map((edge) => [`${edge.source} ${edge.target} ${edge.type} ${edge.kind ?? ''}`, edge])).entries()].sort(([a], [b]) => smaller(a, b)).map(([, edge]) => edge);

export function search(g: NaiveGraph, text: string, types: readonly NodeType[] | null, limit: number): SearchHit[] {
  const all = [
    ...g.documents.map((it) => ({ type: 'DOCUMENT' as const, id: it.id, fields: documentFields(it), popularity: g.citers(it.id) })),
    ...g.programmes.map(({ node: it }) => ({ type: 'PROGRAMME' as const, id: it.id, fields: namedFields(it), popularity: g.namedIn(it.id) })),
    ...g.institutions.map(({ node: it }) => ({ type: 'INSTITUTION' as const, id: it.id, fields: namedFields(it), popularity: g.mentionedIn(it.id) })),
    ...g.targets.map((it) => ({ type: 'TARGET' as const, id: it.id, fields: targetFields(it), popularity: 0 })),
  ];
  const hits = all.filter(({ type }) => types?.includes(type) ?? true).flatMap(({ fields, ...it }) => {
    const best = bestField(fields, searchWords(text));
    return best ? [{ ...it, ...best }] : [];
  });
  return hits.sort(compareHits).slice(0, limit).map(({ popularity: _, ...hit }) => hit);
}

export function targetStatistics(g: NaiveGraph, groupBy: StatisticsGroup, targets: readonly TargetNode[]): TargetGroup[] {
  return groupTargets(targets.flatMap((target) => {
    const record = g.record(target.documentId)!;
    const named = target.programmeId && { key: target.programmeId, label: g.programme(target.programmeId)!.name };
    const issuers = record.issuerIds.map((key) => ({ key, label: g.institution(key)!.name }));
    const none = { key: '', label: '' };
    const text = (value: string | number | null) => (value === null ? none : { key: String(value), label: String(value) });
    const groups = {
      PROGRAMME: [named || none], YEAR: [text(target.year)], ISSUER: issuers.length ? issuers : [none], UNIT: [text(target.unit)], KIND: [text(target.kind)],
      DOCUMENT: [{ key: target.documentId, label: record.document.title }],
    }[groupBy];
    return groups.map((group) => ({ target, restated: g.restated(target) !== null, ...group }));
  }));
}

export function lineage(g: NaiveGraph, id: string, direction: LineageDirection, depth: number, maxSteps: number): Lineage {
  const start = g.document(id);
  const binding = g.citations.filter(({ kind, outcome }) => outcome !== 'AMBIGUOUS' && ['BASIS', 'IMPLEMENTS', 'REVISES', 'REPEALS'].includes(kind));
  const [near, far] = direction === 'RESTS_ON' ? (['sourceId', 'targetId'] as const) : (['targetId', 'sourceId'] as const);
  const carries = g.edges.filter(({ type }) => type === 'CARRIES').map(({ source, target }) => ({ sourceId: target, targetId: source }));
  const steps: LineageStep[] = [];
  let level = start ? [start.id] : [];
  const seen = new Set(level);
  for (let distance = 1; distance <= depth; distance++) {
    const reached: LineageStep[] = [];
    for (const viaId of level) {
      for (const end of new Set([...binding, ...carries].filter((edge) => edge[near] === viaId).map((edge) => edge[far]))) {
        if (seen.has(end)) continue;
        seen.add(end);
        const citations = binding.filter((edge) => edge[near] === viaId && edge[far] === end).sort(compareCitations);
        reached.push({ document: g.document(end)!, depth: distance, viaId, citations });
      }
    }
    reached.sort((a, b) => comparing(OLDEST_FIRST)(a.document, b.document));
    steps.push(...reached);
    level = reached.map(({ document }) => document.id);
  }
  return { steps: steps.slice(0, maxSteps), truncated: steps.length > maxSteps };
}

export function path(g: NaiveGraph, from: string, to: string, maxLength: number): Subgraph | null {
  const known = (id: string) => g.document(id)?.id ?? g.nodes.find((it) => it.id === id)?.id;
  const ways = [[known(from)]];
  for (const way of ways) {
    const last = way.at(-1);
    if (last === undefined || known(to) === undefined) return null;
    if (last === known(to)) {
      const pairs = way.slice(1).flatMap((id, i) => once(g.edges.filter(({ source, target }) => (source === id && target === way[i]) || (source === way[i] && target === id))));
      return { nodes: way.map((id) => g.nodes.find((it) => it.id === id)!), edges: pairs, omittedNodes: 0, omittedEdges: 0 };
    }
    if (way.length > maxLength) continue;
    const next = new Set(around(g, last).map(({ source, target }) => (source === last ? target : source)));
    for (const id of next) if (!ways.some((other) => other.includes(id))) ways.push([...way, id]);
  }
  return null;
}

export function subgraph(g: NaiveGraph, { around: centres, depth, types, maxNodes }: SubgraphRequest): Subgraph {
  const distance = new Map(centres.map((id) => g.document(id)?.id ?? g.nodes.find((it) => it.id === id)?.id).filter((id) => id !== undefined).map((id) => [id, 0]));
  for (let step = 1; step <= depth; step++) {
    for (const [id, at] of [...distance]) {
      if (at !== step - 1) continue;
      for (const { source, target } of around(g, id)) {
        for (const end of [source, target]) {
          if (!distance.has(end) && (types?.includes(g.nodes.find((it) => it.id === end)!.type) ?? true)) distance.set(end, step);
        }
      }
    }
  }
  const ranked = [...distance.keys()].sort((a, b) => distance.get(a)! - distance.get(b)! || around(g, b).length - around(g, a).length || smaller(a, b));
  const kept = ranked.slice(0, maxNodes);
  const among = (ids: readonly string[]) => once(g.edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target)));
  return {
    nodes: kept.map((id) => g.nodes.find((it) => it.id === id)!), edges: among(kept),
    omittedNodes: ranked.length - kept.length, omittedEdges: among(ranked).length - among(kept).length,
  };
}
