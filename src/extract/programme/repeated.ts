import { landmarksOf } from '../landmarks.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../rule.js';
import { headBefore } from './heads.js';
import type { Programme } from './programme.js';

const SHORTEST = 5;

/** Every other place where the text prints a name that a rule has found, so that all of its mentions are known. */
export function repeatedMentions(reading: Reading, mentions: readonly Mention<Programme>[]): Mention<Programme>[] {
  const { text } = reading;
  const found: Mention<Programme>[] = [];
  const add = (start: number, end: number, entity: Programme): void => {
    found.push({ start, end, entity, rule: 'programme/repeated' });
  };
  const ends = new Set(mentions.map(({ end }) => end));
  const byHead = new Map<string, Map<string, Programme>>();
  const seen = new Set<string>();
  for (const { entity, start, end } of mentions) {
    const printed = text.slice(start, end);
    if (printed.length < SHORTEST || seen.has(printed)) continue;
    seen.add(printed);
    const head = headBefore(text, end)?.word;
    if (head) byHead.set(head, (byHead.get(head) ?? new Map<string, Programme>()).set(printed, entity));
    else for (let at = text.indexOf(printed, end); at >= 0; at = text.indexOf(printed, at + printed.length)) add(at, at + printed.length, entity);
  }
  for (const { end, value } of landmarksOf(reading).head) {
    const names = ends.has(end) ? undefined : byHead.get(value.word);
    if (!names) continue;
    for (const [printed, entity] of names) if (text.startsWith(printed, end - printed.length)) add(end - printed.length, end, entity);
  }
  return found;
}
