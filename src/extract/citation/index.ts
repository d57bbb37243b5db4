import { titleKey } from '../../model/keys.js';
import type { CitationFact } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import { issuersInTitle } from '../../read/segment/issuers.js';
import { classOfTitle } from './class.js';
import { kindsInContext } from './context.js';
import { gather, type Mention, type Stamp } from './gather.js';
import { bodiesBefore, numberBefore, yearBefore } from './attribution.js';
import { lastTitleBefore, listsOf, markedTitles, type MarkedTitle } from './mentions.js';
import type { Intros } from './intro.js';
import { partsAt } from './parts.js';
import { shortNamesOf } from './short-names.js';
import { byNames, fiveYearPlans, namedOutlines, ownRegulations, unmarkedLaws, type UnmarkedTitle } from './unmarked.js';

/**
 * Every text that the document cites, one fact for each title (and edition, where the text tells editions apart), in text order.
 * `carried` are the titles of the texts that it prints. Its own title, 本办法 and short forms that it never introduced are no citations.
 */
export function extractCitations(reading: Reading, carried: readonly string[], stamp: Stamp): CitationFact[] {
  const titles = markedTitles(reading);
  const mentions = [...markedMentions(reading, titles, new Set(carried.map(titleKey))), ...unmarkedMentions(reading, titles, carried), ...attachmentMentions(reading)];
  mentions.sort((a, b) => a.at.start - b.at.start);
  return gather(reading, mentions, stamp);
}

function markedMentions(reading: Reading, titles: readonly MarkedTitle[], carried: ReadonlySet<string>): Mention[] {
  const { text } = reading;
  const names = shortNamesOf(reading, titles);
  const intros: Intros = new Map();
  const mentions: Mention[] = [];
  for (const list of listsOf(text, titles)) {
    const context = kindsInContext(reading, { start: list[0]!.start, end: list.at(-1)!.tail }, list.length, intros);
    let shared: string[] = [];
    const listed = { text, start: list[0]!.start, end: list.at(-1)!.tail, reasons: context };
    for (const marked of list) {
      const full = names.resolve(marked);
      if (full === null) continue;
      const before = text.slice(Math.max(0, marked.start - 90, text.lastIndexOf('\n', marked.start - 1) + 1), marked.start);
      const named = bodiesBefore(before);
      if (named.length > 0) shared = named;
      const key = titleKey(full.title);
      mentions.push({
        title: full.title,
        key,
        number: marked.number ?? full.number ?? numberBefore(before),
        year: full === marked ? yearBefore(before) : yearBefore(before) ?? names.yearOf(full),
        issuers: marked === full ? issuersOf(full.title, named, shared) : [],
        marked: true,
        class: classOfTitle(full.title, before.slice(-12), text.slice(marked.end, marked.end + 8), listed),
        parts: marked.parts,
        at: { start: marked.start, end: marked.tail },
        // What it prints it issues, unless it only asks for opinions on a draft, and explains it.
        reasons: context[0]!.kind === 'MENTIONS' && carried.has(key) && !DRAFT.test(full.title) ? [{ kind: 'PROMULGATES', rule: 'citation.carried' }] : [...context, ...names.interprets(full)],
      });
    }
  }
  return mentions;
}

const DRAFT = /稿[）)]?$|草案[）)]?$|说明$/;

/** Bodies inside the title, else right before it, else those that the list shares. */
function issuersOf(title: string, before: readonly string[], shared: readonly string[]): readonly string[] {
  const inside = issuersInTitle(title);
  return inside.length > 0 ? inside : before.length > 0 ? before : shared;
}

function unmarkedMentions(reading: Reading, titles: readonly MarkedTitle[], carried: readonly string[]): Mention[] {
  const inside = (span: Span): boolean => (lastTitleBefore(titles, span.end)?.end ?? 0) > span.start;
  const laws = unmarkedLaws(reading);
  const endings = new Map([...titles, ...laws].map(({ title, end }) => [end, title]));
  const found: (UnmarkedTitle & { marked?: boolean })[] = [...laws, ...namedOutlines(reading), ...byNames(reading), ...ownRegulations(reading, endings)].filter((one) => !inside(one));
  found.push(...fiveYearPlans(reading).filter((one) => one.marked || !inside(one)));
  if (found.length === 0 && carried.length === 0) return [];
  const { text } = reading;
  const fullOf = new Map(titles.flatMap(({ shortName, title }) => (shortName === null ? [] : [[shortName, title] as const])));
  // A plan is not cited where its own name, or that of what is printed, is spelled out.
  const own = [reading.document.header.title, ...carried].map(titleKey);
  const foreign = found.filter(({ title }) => {
    const key = titleKey(title);
    return !own.some((one) => one.includes(key));
  });
  for (const title of carried) {
    if (DRAFT.test(title) || titles.some((marked) => titleKey(marked.title) === titleKey(title))) continue;
    const at = text.indexOf(title, reading.document.body.start);
    if (at >= 0) foreign.push({ title, start: at, end: at + title.length, rule: 'citation.carried' });
  }
  return foreign.map((one) => {
    const named = partsAt(text, one.end);
    const at = { start: one.start, end: named?.end ?? one.end };
    const title = fullOf.get(one.title) ?? one.title;
    return {
      title, key: titleKey(title), number: null, year: null, issuers: [], marked: one.marked === true, class: 'POLICY', parts: named?.parts ?? [], at,
      reasons: one.rule === 'citation.carried' ? [{ kind: 'PROMULGATES', rule: one.rule }] : kindsInContext(reading, at, 1, new Map()),
    };
  });
}

const POLICY_ATTACHMENT = /(?:方案|办法|标准|规范|细则|规定|计划|规划|要点|意见|目录|指南)(?:（[^）]*）)*$/;

function attachmentMentions({ document }: Reading): Mention[] {
  return document.attachments.map(({ title: printed, start, end }) => {
    const title = printed.replace(/[。；\s]+$/, '').replace(/^《(.*)》$/, '$1');
    return {
      title, key: titleKey(title), number: null, year: null, issuers: [], marked: false, class: POLICY_ATTACHMENT.test(title) ? 'POLICY' : 'FORM',
      parts: [], at: { start, end }, reasons: [{ kind: 'MENTIONS', rule: 'citation.attachment' }],
    };
  });
}
