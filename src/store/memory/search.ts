import type { NodeType, SearchHit } from '../contract.js';
import { compareHits, searchWords, type RankedHit } from '../matching.js';
import { remembered } from './answers.js';
import type { KnowledgeGraph } from './graph.js';

export function search(graph: KnowledgeGraph, text: string, types: readonly NodeType[] | null, limit: number): SearchHit[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  return remembered(graph, JSON.stringify(['search', words, types, limit]), () => {
    const hits: RankedHit[] = [];
    for (const best of graph.network.textIndex.best(words, types)) {
      if (hits.length >= limit && best.score < hits[hits.length - 1]!.score) continue;
      rank(hits, { ...best, popularity: popularity(graph, best.type, best.id) }, limit);
    }
    return hits.map(({ popularity: _, ...hit }) => hit);
  });
}

/** Puts a hit in its place among the best, of which `limit` are kept. */
function rank(hits: RankedHit[], hit: RankedHit, limit: number): void {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareHits(hits[middle]!, hit) < 0) low = middle + 1;
    else high = middle;
  }
  if (low >= limit) return;
  hits.splice(low, 0, hit);
  if (hits.length > limit) hits.pop();
}

function popularity({ citations, naming, mentioning }: KnowledgeGraph, type: NodeType, id: string): number {
  if (type === 'DOCUMENT') return citations.citers.at(id).size;
  if (type === 'PROGRAMME') return naming.at(id).size;
  return type === 'INSTITUTION' ? mentioning.at(id).size : 0;
}
