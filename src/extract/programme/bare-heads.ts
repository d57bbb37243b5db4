import { nameStart } from '../boundary.js';
import type { Mention } from '../mention.js';
import { landmarksOf } from '../landmarks.js';
import type { Reading } from '../rule.js';
import type { Programme } from './programme.js';

/** Nouns distinctive enough to stand for the one programme of a text that ends with them. */
const NOUNS = ['联合体', '共同体', '活动周', '大赛', '资源库', '试点城市', '宣传周', '宣传月'];
const LAST = new Set(NOUNS.map((noun) => noun.at(-1)!));

/**
 * The noun alone (联合体, 活动周) behind the only programme of the text that ends with it. Where two end with it (市域…联合体,
 * 创新联合体) the noun says neither.
 */
export function bareHeadMentions(reading: Reading, mentions: readonly Mention<Programme>[], keyOf: (name: string) => string): Mention<Programme>[] {
  const owners = new Map<string, { programme: Programme; key: string; from: number } | null>();
  for (const { entity, end } of mentions) {
    if (!LAST.has(entity.name.at(-1)!)) continue;
    const noun = NOUNS.find((word) => entity.name.endsWith(word));
    if (!noun) continue;
    const owner = owners.get(noun);
    if (owner === undefined) owners.set(noun, { programme: entity, key: keyOf(entity.name), from: end });
    else if (owner !== null && owner.key !== keyOf(entity.name)) owners.set(noun, null);
  }
  const found: Mention<Programme>[] = [];
  if (owners.size === 0) return found;
  const { text } = reading;
  for (const { start, end, value } of landmarksOf(reading).head) {
    const owner = owners.get(value.word);
    if (!owner || start < owner.from || nameStart(text, start, Math.max(0, start - 12), () => false).start !== start) continue;
    found.push({ start, end, entity: owner.programme, rule: 'programme/bare-head' });
  }
  return found;
}
