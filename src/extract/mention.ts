import { nameKey } from '../model/keys.js';
import type { Span } from '../model/span.js';
import type { Reading } from './rule.js';

/** A name as it stands in a document's text, with what it names and the rule that read it. Offsets in the document's text. */
export interface Mention<Entity> extends Span {
  readonly entity: Entity;
  readonly rule: string;
}

/** What a rule of names finds, before the rule's id is stamped on it. */
export type FoundName<Entity> = Span & { readonly entity: Entity };

/**
 * One named unit that reads names. Unlike a `Rule` it looks names up in dictionaries and walks from them, which no one pattern does;
 * `context` is what the family knows of the document before rules run. Rules know nothing of each other.
 */
export interface NameRule<Entity, Context> {
  readonly id: string;
  /** One sentence: what it reads. */
  readonly reads: string;
  readonly find: (reading: Reading, context: Context) => readonly FoundName<Entity>[];
  /** Text (invented) → the canonical names that this rule must find in it, in text order. */
  readonly accepts: readonly { readonly text: string; readonly names: readonly string[]; readonly issuers?: readonly string[] }[];
  readonly rejects: readonly { readonly text: string; readonly because: string; readonly issuers?: readonly string[] }[];
}

/** Runs rules over a document; results rule by rule, each in text order, with the rule's id. */
export function runNameRules<Entity, Context>(rules: readonly NameRule<Entity, Context>[], reading: Reading, context: Context): Mention<Entity>[] {
  const mentions: Mention<Entity>[] = [];
  for (const { id, find } of rules) {
    for (const { start, end, entity } of find(reading, context)) mentions.push({ start, end, entity, rule: id });
  }
  return mentions;
}

/** Leftmost, then longest: mentions that do not overlap, in text order. Of equal spans the earlier in the list stays. */
export function withoutOverlap<Found extends Span>(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end > last.end && mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

const PLAIN = /^[\u4e00-\u9fff]+$/;

/** `nameKey`, which leaves names of nothing but Han characters as they are. */
export const keyOfName = (name: string): string => (PLAIN.test(name) ? name : nameKey(name));

const HAN = /[\u4e00-\u9fff]/;
/** Han characters that may follow a name without making it another word. */
const AFTER = new Set('和与及或等在的是为已将也对向并由于按会牵负共联印发主承协组参关就配要应指具提加');

/** Nothing stands behind `end` that would make a longer word of a name that ends there. */
export function endsName(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !HAN.test(next) || AFTER.has(next);
}

/** No Han character that would make a longer word stands before `start`. */
export function beginsName(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === undefined || !HAN.test(before) || '和与及由经为在对向从是会同报到至以按'.includes(before);
}
