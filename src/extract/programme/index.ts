import type { ProgrammeFact } from '../../model/facts.js';
import { keyOfName, runNameRules, withoutOverlap, type NameRule } from '../mention.js';
import type { NamedFact } from '../institution/index.js';
import type { Reading } from '../rule.js';
import { bareHeadMentions } from './bare-heads.js';
import { groupKeys, introducedShortNames, isShortName, shortNameMentions, togetherByName, type Named } from './names.js';
import { withParts } from './parts.js';
import type { Programme } from './programme.js';
import { repeatedMentions } from './repeated.js';
import { fairs } from './rules/fairs.js';
import { headedNames } from './rules/headed.js';
import { headingNames } from './rules/headings.js';
import { knownProgrammes } from './rules/known.js';
import { quotedNames } from './rules/quoted.js';
import { sharedNouns } from './rules/shared.js';
import { titledProgrammes } from './rules/titled.js';

/** Rules in the order in which they win on equal spans. */
export const PROGRAMME_RULES: readonly NameRule<Programme, null>[] = [knownProgrammes, titledProgrammes, headedNames, quotedNames, headingNames, sharedNouns, fairs];

export interface Programmes {
  /** One for each programme, in the order of first mention. */
  readonly facts: readonly NamedFact<ProgrammeFact>[];
  /** Every mention by canonical name, in text order; spans do not overlap. */
  readonly mentions: readonly { readonly name: string; readonly start: number; readonly end: number; readonly rule: string }[];
}

/** Named programmes of one document with all their mentions. */
export function extractProgrammes(reading: Reading): Programmes {
  const { text } = reading;
  const found = runNameRules(PROGRAMME_RULES, reading, null);
  const named = withoutOverlap(found);
  const shorts = introducedShortNames(text, named);
  const full = named.filter((mention) => !isShortName(mention, shorts));
  const keyOf = groupKeys();
  const bare = bareHeadMentions(reading, full, keyOf);
  const all = withParts(reading, withoutOverlap([...full, ...shortNameMentions(text, shorts), ...bare, ...repeatedMentions(reading, full)]));
  const groups = togetherByName(all, keyOf);
  const facts = groups.map((group) => factOf(reading, group));
  const mentions = groups.flatMap(({ canonical, mentions: of }) => of.map(({ start, end, rule }) => ({ name: canonical.name, start, end, rule })));
  return { facts, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function factOf(reading: Reading, { canonical: { name, kind, parent }, mentions }: Named): NamedFact<ProgrammeFact> {
  const first = mentions[0]!;
  const forms = new Set<string>();
  for (const { start, end, entity } of mentions) {
    forms.add(reading.text.slice(start, end));
    forms.add(entity.name);
    if (entity.aliases) for (const alias of entity.aliases) forms.add(alias);
  }
  forms.delete(name);
  const key = forms.size > 0 ? keyOfName(name) : '';
  return {
    fact: { name, aliases: [...forms].filter((form) => keyOfName(form) !== key), kind, parent, count: mentions.length },
    at: { start: first.start, end: first.end },
    quote: reading.clauseAt(first.start),
    rule: first.rule,
  };
}
