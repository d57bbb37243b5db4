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
  const groups = new Map<string, Mention[]>();
  const editions = editionsOf(mentions);
  for (const mention of mentions) {
    const { key } = mention;
    if (key === '' || (key === own && isItself(mention, ownNumber))) continue;
    const edition = editions.get(key)?.(mention) ?? '';
    const group = groups.get(`${key}|${edition}`);
    if (group) group.push(mention);
    else groups.set(`${key}|${edition}`, [mention]);
  }
  return [...groups.values()].map((group) => factOf(reading, group, editions.has(group[0]!.key), stamp));
}

/** Under its own title a document names itself, unless it gives another number, or repeals what bore the title before. */
const isItself = ({ number, reasons }: Mention, ownNumber: string | null): boolean =>
  number === null ? !reasons.some(({ kind }) => kind === 'REPEALS') : numberKey(number) === ownNumber;

/**
 * Titles of which the text tells editions apart, by number or year of issue, or by the years in brackets in the title: how each mention's
 * edition is told. A mention that tells none goes with the first.
 */
function editionsOf(mentions: readonly Mention[]): Map<string, (mention: Mention) => string> {
  const issues = new Map<string, Set<string>>();
  const versions = new Map<string, Set<string>>();
  const note = (told: Map<string, Set<string>>, key: string, value: string | null): void => {
    if (value !== null) told.set(key, (told.get(key) ?? new Set()).add(value));
  };
  for (const { key, number } of mentions) note(issues, key, number === null ? null : numberKey(number));
  // A year is told by a number of that year too: one edition then.
  const issueOf = ({ key, number, year }: Mention): string | null =>
    number !== null ? numberKey(number) : year === null ? null : ([...(issues.get(key) ?? [])].find((known) => known.includes(`(${year})`)) ?? `${year}`);
  for (const mention of mentions) {
    note(issues, mention.key, issueOf(mention));
    note(versions, mention.key, versionOf(mention.title));
  }
  const editions = new Map<string, (mention: Mention) => string>();
  for (const [told, of] of [[issues, issueOf], [versions, ({ title }: Mention) => versionOf(title)]] as const) {
    for (const [key, values] of told) {
      if (values.size < 2) continue;
      const first = [...values].sort()[0]!;
      const other = editions.get(key);
      editions.set(key, (mention) => `${other?.(mention) ?? ''} ${of(mention) ?? first}`);
    }
  }
  return editions;
}

function factOf(reading: Reading, group: readonly Mention[], tellsEditions: boolean, stamp: Stamp): CitationFact {
  const byKind = new Map<CitationKind, Evidence[]>();
  const said = group.flatMap((mention) => mention.reasons.map((reason) => ({ mention, ...reason })));
  const strong = said.filter((one) => one.kind !== 'MENTIONS');
  for (const { mention, kind, rule } of strong.length > 0 ? strong : said) {
    const evidence = stamp({ at: mention.at, quote: quoteOf(reading, mention.at), rule });
    const list = byKind.get(kind) ?? [];
    if (!list.some((one) => one.start === evidence.start && one.end === evidence.end)) list.push(evidence);
    byKind.set(kind, list);
  }
  const fullest = group.reduce((best, mention) => (mention.title.length > best.title.length ? mention : best));
  return {
    target: fullest.title,
    class: group[0]!.class,
    number: group.find((mention) => mention.number !== null)?.number ?? null,
    year: tellsEditions ? (group.find((mention) => mention.year !== null)?.year ?? yearOfVersion(fullest.title)) : null,
    issuers: group.find((mention) => mention.issuers.length > 0)?.issuers ?? [],
    marked: group.some((mention) => mention.marked),
    parts: [...new Set(group.flatMap((mention) => mention.parts))],
    kinds: CITATION_KINDS.filter((kind) => byKind.has(kind)).map((kind) => ({ kind, evidence: byKind.get(kind)! })),
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
