import type { CitationFact } from '../../model/facts.js';
import { numberKey, titleKey, versionOf } from '../../model/keys.js';
import type { Evidence, Span } from '../../model/span.js';
import { CITATION_KINDS, type CitationKind } from '../../model/vocabulary.js';
import type { Stamped } from '../reading.js';
import type { Reading } from '../rule.js';
import type { Reason } from './context.js';

/** Puts the place and the rule of a fact on it. */
export type Stamp = (found: Pick<Stamped<unknown>, 'at' | 'quote' | 'rule'>) => Evidence;

/** One place where the text names another text, before mentions of one text are gathered. */
export interface Mention {
  readonly title: string;
  /** `titleKey` of the title. */
  readonly key: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly issuers: readonly string[];
  readonly marked: boolean;
  readonly class: CitationFact['class'];
  readonly parts: readonly string[];
  readonly at: Span;
  readonly reasons: readonly Reason[];
}

/** Mentions of one text become one fact; its fullest title, first printed number and issuers; MENTIONS only where nothing else is said. */
export function gather(reading: Reading, mentions: readonly Mention[], stamp: Stamp): CitationFact[] {
  const { header } = reading.document;
  const own = titleKey(header.title);
  const ownNumber = header.number ? numberKey(header.number) : null;
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { key } = mention;
    if (key === '' || (key === own && isItself(mention, ownNumber))) continue;
    const group = byKey.get(key);
    if (group) group.push(mention);
    else byKey.set(key, [mention]);
  }
  const groups: { readonly group: readonly Mention[]; readonly tellsEditions: boolean }[] = [];
  for (const group of byKey.values()) {
    const editions = group.length === 1 ? [group] : editionsOf(group);
    for (const edition of editions) groups.push({ group: edition, tellsEditions: editions.length > 1 });
  }
  groups.sort((a, b) => a.group[0]!.at.start - b.group[0]!.at.start);
  return groups.map(({ group, tellsEditions }) => factOf(reading, group, tellsEditions, stamp));
}

/** Under its own title a document names itself, unless it gives another number, or repeals what bore the title before. */
const isItself = ({ number, reasons }: Mention, ownNumber: string | null): boolean =>
  number === null ? !reasons.some(({ kind }) => kind === 'REPEALS') : numberKey(number) === ownNumber;

/**
 * The mentions of one title by edition, where the text tells editions apart: by number or year of issue, by the years in brackets
 * in the title, and by what is issued and what it replaces (《X》, 《X（试行）》同时废止). A mention that tells none goes with the first.
 */
function editionsOf(group: readonly Mention[]): Mention[][] {
  const numbers = group.flatMap(({ number }) => (number === null ? [] : [numberKey(number)]));
  // A year is told by a number of that year too: one edition then.
  const issueOf = ({ number, year }: Mention): string | null =>
    number !== null ? numberKey(number) : year === null ? null : (numbers.find((known) => known.includes(`(${year})`)) ?? `${year}`);
  const issues = group.map(issueOf);
  const versions = group.map(({ title }) => versionOf(title));
  const issue = firstOf(issues);
  const version = firstOf(versions);
  const issued = group.find(({ reasons }) => reasons.some(({ kind }) => kind === 'PROMULGATES'))?.title;
  const replaced = new Set(group.filter(({ title, reasons }) => issued !== undefined && title !== issued && reasons.some(({ kind }) => kind === 'REPEALS')).map(({ title }) => title));
  const editions = new Map<string, Mention[]>();
  group.forEach((mention, i) => {
    const edition = replaced.has(mention.title) ? mention.title : `${issues[i] ?? issue} ${versions[i] ?? version}`;
    const known = editions.get(edition);
    if (known) known.push(mention);
    else editions.set(edition, [mention]);
  });
  return [...editions.values()];
}

const firstOf = (told: readonly (string | null)[]): string => told.reduce<string | null>((first, one) => (one !== null && (first === null || one < first) ? one : first), null) ?? '';

function factOf(reading: Reading, group: readonly Mention[], tellsEditions: boolean, stamp: Stamp): CitationFact {
  const byKind = new Map<CitationKind, Map<string, Evidence>>();
  const strong = group.some(({ reasons }) => reasons.some(({ kind }) => kind !== 'MENTIONS'));
  for (const { at, reasons } of group) {
    for (const { kind, rule } of reasons) {
      if (strong && kind === 'MENTIONS') continue;
      const evidence = stamp({ at, quote: quoteOf(reading, at), rule });
      const clause = `${evidence.start}-${evidence.end}`;
      const told = byKind.get(kind);
      if (!told) byKind.set(kind, new Map([[clause, evidence]]));
      else if (!told.has(clause)) told.set(clause, evidence);
    }
  }
  const fullest = group.reduce((best, mention) => (mention.title.length > best.title.length ? mention : best));
  return {
    target: fullest.title,
    class: group.find((mention) => mention.class !== 'PUBLICATION')?.class ?? 'PUBLICATION',
    number: group.find((mention) => mention.number !== null)?.number ?? null,
    year: tellsEditions ? (group.find((mention) => mention.year !== null)?.year ?? yearOfVersion(fullest.title)) : null,
    issuers: group.find((mention) => mention.issuers.length > 0)?.issuers ?? [],
    marked: group.some((mention) => mention.marked),
    parts: [...new Set(group.flatMap((mention) => mention.parts))],
    kinds: CITATION_KINDS.filter((kind) => byKind.has(kind)).map((kind) => ({ kind, evidence: [...byKind.get(kind)!.values()] })),
  };
}

/** 2022 of （2022年版）; null for a span of years. */
const yearOfVersion = (title: string): number | null => {
  const version = versionOf(title);
  return version?.length === 4 ? Number(version) : null;
};

/** The clause that holds the mention, its verb included. */
function quoteOf(reading: Reading, at: Span): Span {
  const clause = reading.clauseAt(at.start);
  return { start: clause.start, end: Math.max(clause.end, Math.min(at.end, clause.start + 200)) };
}
