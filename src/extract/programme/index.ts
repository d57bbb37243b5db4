import type { ProgrammeFact } from '../../model/facts.js';
import { nameKey } from '../../model/keys.js';
import { withoutOverlap, type Mention, type NameRule } from '../mention.js';
import type { NamedFact } from '../institution/index.js';
import type { Reading } from '../rule.js';
import { introducedShortNames, isShortName, shortNameMentions, togetherByName } from './names.js';
import type { Programme } from './programme.js';
import { headedNames } from './rules/headed.js';
import { headingNames } from './rules/headings.js';
import { knownProgrammes } from './rules/known.js';
import { quotedNames } from './rules/quoted.js';
import { titledProgrammes } from './rules/titled.js';

/** Rules in the order in which they win on equal spans. */
export const PROGRAMME_RULES: readonly NameRule<Programme, null>[] = [knownProgrammes, titledProgrammes, headedNames, quotedNames, headingNames];

export interface Programmes {
  /** One for each programme, in the order of first mention. */
  readonly facts: readonly NamedFact<ProgrammeFact>[];
  /** Every mention by canonical name, in text order; spans do not overlap. */
  readonly mentions: readonly { readonly name: string; readonly start: number; readonly end: number; readonly rule: string }[];
}

/** Named programmes of one document with all their mentions. */
export function extractProgrammes(reading: Reading): Programmes {
  const { text } = reading;
  const found = PROGRAMME_RULES.flatMap((rule) => rule.find(reading, null).map((name) => ({ ...name, rule: rule.id })));
  const named = withoutOverlap(found);
  const shorts = introducedShortNames(text, named);
  const all = withoutOverlap([...named.filter((mention) => !isShortName(mention, shorts)), ...shortNameMentions(text, shorts)]);
  const groups = togetherByName(all);
  const facts = groups.map(({ canonical, mentions }): NamedFact<ProgrammeFact> => {
    const first = mentions[0]!;
    const key = nameKey(canonical.name);
    const forms = new Set(mentions.flatMap((mention) => [text.slice(mention.start, mention.end), mention.entity.name, ...(mention.entity.aliases ?? [])]));
    return {
      fact: { name: canonical.name, aliases: [...forms].filter((form) => nameKey(form) !== key), kind: canonical.kind, parent: canonical.parent, count: mentions.length },
      at: { start: first.start, end: first.end },
      quote: reading.clauseAt(first.start),
      rule: first.rule,
    };
  });
  const mentions = groups.flatMap(({ canonical, mentions: of }) => of.map(({ start, end, rule }: Mention<Programme>) => ({ name: canonical.name, start, end, rule })));
  return { facts, mentions: mentions.sort((a, b) => a.start - b.start) };
}
