import type { Pairing } from './documents.js';
import type { Gold, GuideFacts, GuideName } from './guide.js';
import { comparedName } from './normal-forms.js';
import { compareKeys, countRow, type How, type Miss, type Tally } from './tally.js';

const ROW_NAMES = { programs: 'programmes', institutions: 'institutions' } as const;
type List = keyof typeof ROW_NAMES;

/** Programmes and institutions: one count for each document that names one, under whichever of its names. */
export function compareNames(list: List, facts: GuideFacts, gold: Gold, { goldId }: Pairing): Tally {
  const canonical = new Map<string, string>();
  for (const entry of gold[list]) {
    for (const name of [entry.name, ...entry.aliases]) {
      if (!canonical.has(comparedName(name))) canonical.set(comparedName(name), comparedName(entry.name));
    }
  }
  const keyOf = (entry: GuideName): string =>
    [entry.name, ...entry.aliases].map((name) => canonical.get(comparedName(name))).find((name) => name !== undefined)
    ?? comparedName(entry.name);
  const wanted = new Map<string, Named>();
  const optional = new Set<string>();
  for (const { name, sources, core } of gold[list]) {
    for (const source of sources) {
      const key = `${source}|${canonical.get(comparedName(name)) ?? ''}`;
      if (core) wanted.set(key, { source, name });
      else optional.add(key);
    }
  }
  const found = new Map<string, Named>();
  for (const entry of facts[list]) {
    for (const id of entry.sources) {
      const source = goldId(id);
      if (source !== undefined) found.set(`${source}|${keyOf(entry)}`, { source, name: entry.name });
    }
  }
  const { hits, wrong, missed } = compareKeys(found, wanted, optional);
  const fact = ROW_NAMES[list];
  const miss = (how: How, { source, name }: Named): Miss => ({ fact, how, where: source, about: comparedName(name), text: name });
  return {
    rows: [countRow(fact, hits.length, wrong.length, missed.length)],
    misses: [...wrong.map((one) => miss('wrong', one)), ...missed.map((one) => miss('missed', one))],
  };
}

interface Named {
  readonly source: string;
  readonly name: string;
}
