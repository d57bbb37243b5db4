import type { KnowledgeGraph } from './graph.js';

const KEPT = 64;
const answers = new WeakMap<KnowledgeGraph, { revision: number; readonly values: Map<string, unknown> }>();

/** What `make` answered for this key since the last write to the graph; the latest 64 are kept. */
export function remembered<Answer>(graph: KnowledgeGraph, key: string, make: () => Answer): Answer {
  let kept = answers.get(graph);
  if (kept?.revision !== graph.revision) answers.set(graph, (kept = { revision: graph.revision, values: new Map() }));
  const answer = kept.values.has(key) ? (kept.values.get(key) as Answer) : make();
  kept.values.delete(key);
  kept.values.set(key, answer);
  if (kept.values.size > KEPT) kept.values.delete(kept.values.keys().next().value!);
  return answer;
}
