import { numberKey, periodOf, titleKey } from '../../model/keys.js';
import type { CitationFact } from '../../model/facts.js';
import { CITATION_KINDS, type CitationKind } from '../../model/vocabulary.js';
import type { Evidence, Span } from '../../model/span.js';
import type { Stamped } from '../reading.js';
import type { Reading } from '../rule.js';
import { issuersInTitle } from '../../read/segment/issuers.js';
import { classOfTitle } from './class.js';
import { kindsInContext, type Reason } from './context.js';
import { bodiesBefore, yearBefore } from './attribution.js';
import { listsOf, markedTitles, type MarkedTitle } from './mentions.js';
import { shortNamesOf } from './short-names.js';
import { byNames, fiveYearPlans, namedOutlines, unmarkedLaws, type UnmarkedTitle } from './unmarked.js';

type Stamp = (found: Pick<Stamped<unknown>, 'at' | 'quote' | 'rule'>) => Evidence;

/** One place where the text names another text, before mentions of one text are gathered. */
interface Mention {
  readonly title: string;
  /** `titleKey` of the title. */
  readonly key: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly issuers: readonly string[];
  readonly marked: boolean;
  readonly class: CitationFact['class'];
  readonly at: Span;
  readonly reasons: readonly Reason[];
}

/**
 * Every text that the document cites, one fact for each title (and edition, where the text tells editions apart), in text order.
 * `carried` are the titles of the texts that it prints. Its own title, 本办法 and short forms that it never introduced are no citations.
 */
export function extractCitations(reading: Reading, carried: readonly string[], stamp: Stamp): CitationFact[] {
  const titles = markedTitles(reading);
  const mentions = [...markedMentions(reading, titles), ...unmarkedMentions(reading, titles, carried), ...attachmentMentions(reading)];
  mentions.sort((a, b) => a.at.start - b.at.start);
  return gather(reading, mentions, stamp);
}

function markedMentions(reading: Reading, titles: readonly MarkedTitle[]): Mention[] {
  const { text } = reading;
  const names = shortNamesOf(reading, titles);
  const mentions: Mention[] = [];
  for (const list of listsOf(text, titles)) {
    const context = kindsInContext(reading, { start: list[0]!.start, end: list.at(-1)!.tail }, list.length);
    let shared: string[] = [];
    for (const marked of list) {
      const full = names.resolve(marked);
      if (full === null) continue;
      const before = text.slice(Math.max(0, marked.start - 90, text.lastIndexOf('\n', marked.start - 1) + 1), marked.start);
      const named = bodiesBefore(before);
      if (named.length > 0) shared = named;
      mentions.push({
        title: full.title,
        key: titleKey(full.title),
        number: marked.number ?? full.number,
        year: full === marked ? yearBefore(before) : yearBefore(before) ?? names.yearOf(full),
        issuers: marked === full ? issuersOf(full.title, named, shared) : [],
        marked: true,
        class: classOfTitle(full.title, before.slice(-12), text.slice(marked.end, marked.end + 8)),
        at: { start: marked.start, end: marked.tail },
        reasons: [...context, ...names.interprets(full)],
      });
    }
  }
  return mentions;
}

/** Bodies inside the title, else right before it, else those that the list shares. */
function issuersOf(title: string, before: readonly string[], shared: readonly string[]): readonly string[] {
  const inside = issuersInTitle(title);
  return inside.length > 0 ? inside : before.length > 0 ? before : shared;
}

function unmarkedMentions(reading: Reading, titles: readonly MarkedTitle[], carried: readonly string[]): Mention[] {
  const inside = (span: Span): boolean => titles.some((title) => title.start < span.end && span.start < title.end);
  const found: (UnmarkedTitle & { marked?: boolean })[] = [...unmarkedLaws(reading), ...namedOutlines(reading), ...byNames(reading)].filter((one) => !inside(one));
  found.push(...fiveYearPlans(reading).filter((one) => one.marked || !inside(one)));
  const { text } = reading;
  // A plan is not cited where its own name, or that of what is printed, is spelled out.
  const own = [reading.document.header.title, ...carried].map(titleKey);
  const foreign = found.filter((one) => !own.some((title) => title.includes(titleKey(one.title))));
  for (const title of carried) {
    if (titles.some((marked) => titleKey(marked.title) === titleKey(title))) continue;
    const at = text.indexOf(title, reading.document.body.start);
    if (at >= 0) foreign.push({ title, start: at, end: at + title.length, rule: 'citation.carried' });
  }
  return foreign.map((one) => ({
    title: one.title,
    key: titleKey(one.title),
    number: null,
    year: null,
    issuers: [],
    marked: one.marked === true,
    class: 'POLICY',
    at: one,
    reasons: one.rule === 'citation.carried' ? [{ kind: 'PROMULGATES', rule: one.rule }] : kindsInContext(reading, one, 1),
  }));
}

const POLICY_ATTACHMENT = /(?:方案|办法|标准|规范|细则|规定|计划|规划|要点|意见|目录|指南)(?:（[^）]*）)*$/;

function attachmentMentions({ document }: Reading): Mention[] {
  return document.attachments.map(({ title: printed, start, end }) => {
    const title = printed.replace(/[。；\s]+$/, '').replace(/^《(.*)》$/, '$1');
    return {
      title, key: titleKey(title), number: null, year: null, issuers: [], marked: false, class: POLICY_ATTACHMENT.test(title) ? 'POLICY' : 'FORM',
      at: { start, end }, reasons: [{ kind: 'MENTIONS', rule: 'citation.attachment' }],
    };
  });
}

/** Mentions of one text become one fact; its fullest title, first printed number and issuers; MENTIONS only where nothing else is said. */
function gather(reading: Reading, mentions: readonly Mention[], stamp: Stamp): CitationFact[] {
  const { header } = reading.document;
  const own = titleKey(header.title);
  const ownNumber = header.number ? numberKey(header.number) : null;
  const groups = new Map<string, Mention[]>();
  const editions = editionsOf(mentions);
  for (const mention of mentions) {
    const { key } = mention;
    if (key === '' || (key === own && (mention.number === null || numberKey(mention.number) === ownNumber))) continue;
    const edition = editions.get(key)?.(mention) ?? '';
    const group = groups.get(`${key}|${edition}`);
    if (group) group.push(mention);
    else groups.set(`${key}|${edition}`, [mention]);
  }
  return [...groups.values()].map((group) => factOf(reading, group, editions.has(group[0]!.key), stamp));
}

/**
 * Titles of which the text tells editions apart, by number or year of issue, or by the years in brackets in the title: how each mention's
 * edition is told. A mention that tells none goes with the first.
 */
function editionsOf(mentions: readonly Mention[]): Map<string, (mention: Mention) => string> {
  const issues = new Map<string, Set<string>>();
  const periods = new Map<string, Set<string>>();
  const note = (told: Map<string, Set<string>>, key: string, value: string | null): void => {
    if (value !== null) told.set(key, (told.get(key) ?? new Set()).add(value));
  };
  for (const mention of mentions) {
    const { key } = mention;
    note(issues, key, issueOf(mention));
    note(periods, key, periodOf(mention.title));
  }
  const editions = new Map<string, (mention: Mention) => string>();
  for (const [told, of] of [[issues, issueOf], [periods, ({ title }: Mention) => periodOf(title)]] as const) {
    for (const [key, values] of told) {
      if (values.size < 2) continue;
      const first = [...values].sort()[0]!;
      const other = editions.get(key);
      editions.set(key, (mention) => `${other?.(mention) ?? ''} ${of(mention) ?? first}`);
    }
  }
  return editions;
}

const issueOf = ({ number, year }: Mention): string | null => (number === null ? (year?.toString() ?? null) : numberKey(number));

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
    year: tellsEditions ? (group.find((mention) => mention.year !== null)?.year ?? null) : null,
    issuers: group.find((mention) => mention.issuers.length > 0)?.issuers ?? [],
    marked: group.some((mention) => mention.marked),
    kinds: CITATION_KINDS.filter((kind) => byKind.has(kind)).map((kind) => ({ kind, evidence: byKind.get(kind)! })),
  };
}

/** The clause that holds the mention, its verb included. */
function quoteOf(reading: Reading, at: Span): Span {
  const clause = reading.clauseAt(at.start);
  return { start: clause.start, end: Math.max(clause.end, Math.min(at.end, clause.start + 200)) };
}
