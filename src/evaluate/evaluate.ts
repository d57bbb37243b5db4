import { compareCitations } from './citations.js';
import { compareDocuments, pairDocuments } from './documents.js';
import { mergeGold } from './gold.js';
import type { Gold, GuideFacts } from './guide.js';
import { compareNames } from './names.js';
import type { Tally } from './tally.js';
import { compareTargets } from './targets.js';

/**
 * Compares extracted facts with labelled ones. Only documents that the gold files name are compared; they are paired by title.
 * Rows come in a fixed order; misses are sorted by how, fact and document.
 */
export function evaluate(facts: GuideFacts, golds: readonly Gold[]): Tally {
  const gold = mergeGold(golds);
  const pairing = pairDocuments(facts, gold);
  const tallies = [
    compareDocuments(gold, pairing),
    compareCitations(facts, gold, pairing),
    compareTargets(facts, gold, pairing),
    compareNames('programs', facts, gold, pairing),
    compareNames('institutions', facts, gold, pairing),
  ];
  const misses = tallies.flatMap((tally) => tally.misses);
  const order = misses.map((miss) => ({ miss, key: [miss.how, miss.fact, miss.where, miss.text].join('\t') }));
  return {
    rows: tallies.flatMap((tally) => tally.rows),
    misses: order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ miss }) => miss),
  };
}
