import type { DocumentHeader, InstitutionFact } from '../../model/facts.js';
import type { Found, Reading } from '../rule.js';
import { keyOfName, runNameRules, withoutOverlap, type Mention, type NameRule } from '../mention.js';
import type { Body } from './body.js';
import { contextOf, issuerBody, type InstitutionContext } from './context.js';
import { introducedForms, joinParts } from './names.js';
import { ORGANS } from './organs.js';
import { PLACES } from './places.js';
import { associations } from './rules/associations.js';
import { brands } from './rules/brands.js';
import { centres } from './rules/centres.js';
import { contacts } from './rules/contacts.js';
import { foreignBodies } from './rules/foreign.js';
import { groups } from './rules/groups.js';
import { knownBodies } from './rules/known.js';
import { ownBodies, placedBodies } from './rules/local.js';
import { ourselves } from './rules/own.js';
import { namedHouses } from './rules/schools.js';

const QUOTED_PROGRAMME = /^[^”，。；\n]{1,16}(?:计划|工程|行动|项目|专项|试点|活动|大赛|平台|基地|中心)”/;

/** Rules in the order in which they win on equal spans. */
export const INSTITUTION_RULES: readonly NameRule<Body, InstitutionContext>[] = [
  knownBodies, placedBodies, ownBodies, groups, associations, namedHouses, centres, foreignBodies, contacts, brands, ourselves,
];

/** A fact before its evidence and count are stamped, with the rule of its first mention. */
export interface NamedFact<Fact> extends Found<Omit<Fact, 'evidence'>> {
  readonly rule: string;
}

export interface Institutions {
  /** One for each body, in the order of first mention. */
  readonly facts: readonly NamedFact<InstitutionFact>[];
  /** Every mention by canonical name, in text order; spans do not overlap. */
  readonly mentions: readonly { readonly name: string; readonly start: number; readonly end: number; readonly rule: string }[];
}

/**
 * Named bodies of one document with all their mentions. `issuers` are the issuing bodies, a payload's those of its carrier:
 * they tell what 我部 and 市教委 mean, where they name no place the header of its `carrier` does.
 */
export function extractInstitutions(reading: Reading, issuers: readonly string[] = reading.document.header.issuers, carrier: DocumentHeader | null = null): Institutions {
  const { text } = reading;
  const context = contextOf(reading, issuers, carrier);
  const found = runNameRules(INSTITUTION_RULES, reading, context);
  const joined = joinParts(text, found);
  const mentions = withoutOverlap([...joined, ...introducedForms(text, joined)]).filter(({ start, end }) => !insideQuotedName(text, start, end));
  return { facts: factsOf(reading, mentions), mentions: mentions.map(({ start, end, entity, rule }) => ({ name: entity.name, start, end, rule })) };
}

/** “国家老年大学建设项目”: the quotation as a whole is the name of something else. */
function insideQuotedName(text: string, start: number, end: number): boolean {
  return text[start - 1] === '“' && QUOTED_PROGRAMME.test(text.slice(end, end + 20));
}

/** The canonical name of a body that signs or is cited: 国家发展和改革委员会 → 国家发展改革委. */
export const canonicalInstitution = (name: string): string => issuerBody(name).name;

/** 财政局, listed behind a body of its place, is no name of 青岛市财政局 on its own. */
function isBareOrgan(form: string, { name }: Body): boolean {
  return ORGANS.at(form, 0)?.end === form.length && PLACES.at(name, 0) !== null;
}

function factsOf(reading: Reading, mentions: readonly Mention<Body>[]): NamedFact<InstitutionFact>[] {
  const byName = new Map<string, { first: Mention<Body>; forms: Set<string>; count: number }>();
  for (const mention of mentions) {
    const { name, derived } = mention.entity;
    let entry = byName.get(name);
    if (!entry) byName.set(name, (entry = { first: mention, forms: new Set(), count: 0 }));
    entry.count++;
    entry.forms.add(reading.text.slice(mention.start, mention.end));
    for (const form of derived) entry.forms.add(form);
  }
  return [...byName.values()].map(({ first, forms, count }) => {
    const { name, kind, parent } = first.entity;
    const key = keyOfName(name);
    const aliases = [...forms].filter((form) => form !== name && keyOfName(form) !== key && !isBareOrgan(form, first.entity));
    return { fact: { name, aliases, kind, parent, count }, at: { start: first.start, end: first.end }, quote: reading.clauseAt(first.start), rule: first.rule };
  });
}
