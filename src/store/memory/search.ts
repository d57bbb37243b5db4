import type { NodeType, SearchHit } from '../contract.js';
import { bestField, compareHits, documentFields, namedFields, searchWords, targetFields, type RankedHit, type SearchField } from '../matching.js';
import type { KnowledgeGraph } from './graph.js';

export function search(graph: KnowledgeGraph, text: string, types: readonly NodeType[] | null, limit: number): SearchHit[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const hits: RankedHit[] = [];
  const look = (type: NodeType, id: string, fields: readonly SearchField[], popularity: number) => {
    const best = bestField(fields, words);
    if (best) hits.push({ type, id, ...best, popularity });
  };
  const asked = (type: NodeType) => !types || types.includes(type);
  const { network } = graph;
  if (asked('DOCUMENT')) for (const id of graph.documents.ids()) look('DOCUMENT', id, documentFields(network.document(id)!), graph.citations.citers.at(id).size);
  if (asked('PROGRAMME')) for (const id of graph.programmes.ids()) look('PROGRAMME', id, namedFields(network.programme(id)!), graph.naming.at(id).size);
  if (asked('INSTITUTION')) for (const id of graph.institutions.ids()) look('INSTITUTION', id, namedFields(network.institution(id)!), graph.mentioning.at(id).size);
  if (asked('TARGET')) for (const target of graph.targets.all()) look('TARGET', target.id, targetFields(target), 0);
  return hits.sort(compareHits).slice(0, limit).map(({ popularity: _, ...hit }) => hit);
}
