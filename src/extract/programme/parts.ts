import { landmarksOf } from '../landmarks.js';
import { keyOfName, type Mention } from '../mention.js';
import type { Reading } from '../rule.js';
import { KNOWN_BY_KEY, type Programme } from './programme.js';

/** What is named behind a programme as a part of it needs a name of its own. */
const SHORTEST = 4;

/**
 * Programmes whose name begins with another's whole name (国家重点研发计划“…”重点专项) are a part of it: the mention becomes two, of the
 * whole and, behind it, of the part. `mentions` are in text order and do not overlap; so are the results.
 */
export function withParts(reading: Reading, mentions: readonly Mention<Programme>[]): Mention<Programme>[] {
  const byName = new Map(mentions.map(({ entity }) => [entity.name, entity]));
  const byKey = new Map([...byName].map(([name, entity]) => [keyOfName(name), entity]));
  const heads = landmarksOf(reading).head;
  const out: Mention<Programme>[] = [];
  let next = 0;
  for (const mention of mentions) {
    while (next < heads.length && heads[next]!.end <= mention.start) next++;
    let whole: Mention<Programme> | null = null;
    for (let i = next; i < heads.length && heads[i]!.end + SHORTEST <= mention.end; i++) {
      const { end, value } = heads[i]!;
      if (value.strength === 'weak') continue;
      const key = keyOfName(reading.text.slice(mention.start, end));
      const entity = byKey.get(key) ?? KNOWN_BY_KEY.get(key);
      if (entity && entity.name !== mention.entity.name) whole = { start: mention.start, end, entity, rule: mention.rule };
    }
    if (whole) out.push(whole, { ...mention, start: whole.end, entity: { ...mention.entity, parent: whole.entity.name } });
    else out.push(mention);
  }
  return out;
}
