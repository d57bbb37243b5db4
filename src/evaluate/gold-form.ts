import type { DocumentFacts } from '../model/facts.js';
import { nameKey, titleKey, versionOf } from '../model/keys.js';
import type { Evidence, Span } from '../model/span.js';
import { CITATION_KINDS, type CitationKind } from '../model/vocabulary.js';
import type { GuideCitation, GuideDocument, GuideFacts, GuideName, GuideRole, GuideTarget } from './guide.js';

/** Extracted facts in the form of the annotation guide, each with its evidence added. Offsets index the source text. */
export interface GoldForm extends GuideFacts {
  readonly documents: readonly (GuideDocument & Span & { readonly file: string })[];
  readonly citations: readonly (GuideCitation & { readonly evidence: readonly (Evidence & { readonly kind: CitationKind })[] })[];
  readonly targets: readonly (GuideTarget & { readonly at: Span; readonly evidence: Evidence })[];
  readonly programs: readonly (GuideName & SaidBy)[];
  readonly institutions: readonly (GuideName & SaidBy)[];
  readonly roles: readonly (GuideRole & { readonly evidence: Evidence })[];
}

interface SaidBy {
  readonly evidence: readonly (Evidence & { readonly source: string })[];
}

/** Ids like D0001 for documents in reading order, D0001/1 for what D0001 prints. Names are gathered over documents, as the guide has them. */
export function goldForm(facts: readonly DocumentFacts[]): GoldForm {
  const { ids, payloads } = identify(facts);
  const id = (one: DocumentFacts): string => ids.get(one)!;
  return {
    documents: facts.map((one) => ({
      id: id(one), ...one.header, payloads: payloads.get(one) ?? [], file: one.file, start: one.start, end: one.end,
    })),
    citations: facts.flatMap((one) => citationsOf(one, id(one))),
    targets: facts.flatMap((one) =>
      one.targets.map(({ programme, evidence, at, ...target }) => ({ source: id(one), ...target, program: programme, quote: evidence.quote, at, evidence })),
    ),
    programs: gather(facts.flatMap((one) => one.programmes.map((fact) => ({ ...fact, source: id(one) })))),
    institutions: gather(facts.flatMap((one) => one.institutions.map((fact) => ({ ...asInText(fact), source: id(one) })))),
    roles: facts.flatMap((one) =>
      one.roles.map(({ institution, programme, role, evidence }) => ({ institution, program: programme, role, source: id(one), quote: evidence.quote, evidence })),
    ),
  };
}

/** Ids of the documents, and for each carrier those of what it prints. A carrier comes before its payloads. */
function identify(facts: readonly DocumentFacts[]): { ids: Map<DocumentFacts, string>; payloads: Map<DocumentFacts, string[]> } {
  const place = (file: string, index: number): string => `${index} ${file}`;
  const at = new Map<string, DocumentFacts>();
  const ids = new Map<DocumentFacts, string>();
  const payloads = new Map<DocumentFacts, string[]>();
  let count = 0;
  for (const one of facts) {
    at.set(place(one.file, one.index), one);
    const carrier = one.carrier === null ? undefined : at.get(place(one.file, one.carrier));
    if (!carrier) {
      ids.set(one, `D${String(++count).padStart(4, '0')}`);
      continue;
    }
    const carried = payloads.get(carrier) ?? [];
    const id = `${ids.get(carrier)!}/${carried.length + 1}`;
    ids.set(one, id);
    payloads.set(carrier, [...carried, id]);
  }
  return { ids, payloads };
}

/** One entry per cited title and version in its brackets, whatever issues of it the text tells apart. */
function citationsOf(one: DocumentFacts, source: string): GoldForm['citations'] {
  const byTitle = new Map<string, DocumentFacts['citations'][number][]>();
  for (const citation of one.citations) {
    const key = `${titleKey(citation.target)} ${versionOf(citation.target) ?? ''}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), citation]);
  }
  return [...byTitle.values()].map((group) => {
    const all = new Set(group.flatMap((citation) => citation.kinds.map((entry) => entry.kind)));
    if (all.size > 1) all.delete('MENTIONS');
    const kinds: CitationKind[] = CITATION_KINDS.filter((kind) => all.has(kind));
    const evidence = group.flatMap((citation) => citation.kinds.flatMap((entry) => entry.evidence.map((item) => ({ kind: entry.kind, ...item }))));
    return {
      source,
      target: group.reduce((best, citation) => (citation.target.length > best.length ? citation.target : best), ''),
      class: group[0]!.class,
      number: group.find((citation) => citation.number !== null)?.number ?? null,
      issuers: group.find((citation) => citation.issuers.length > 0)?.issuers ?? [],
      kinds,
      marked: group.some((citation) => citation.marked),
      parts: [...new Set(group.flatMap((citation) => citation.parts))],
      quote: evidence[0]!.quote,
      evidence,
    };
  });
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly parent: string | null;
  readonly source: string;
  readonly evidence: Evidence;
}

/**
 * The guide's canonical name is the fullest that the text gives (国家发展和改革委员会), the graph's is one for all texts (国家发展改革委);
 * here the text's comes first and the graph's is an alias.
 */
function asInText<Fact extends { readonly name: string; readonly aliases: readonly string[] }>(fact: Fact): Fact {
  const full = fact.aliases.filter((form) => !/[（）“”]|^第|^[我本该]/.test(form)).reduce((best, form) => (form.length > best.length ? form : best), fact.name);
  return full === fact.name ? fact : { ...fact, name: full, aliases: [fact.name, ...fact.aliases.filter((form) => form !== full)] };
}

/** One entry per canonical name: aliases and sources united. */
function gather(facts: readonly Named[]): (GuideName & SaidBy)[] {
  const groups = new Map<string, Named[]>();
  for (const fact of facts) {
    const key = nameKey(fact.name);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].map((group) => ({
    name: group[0]!.name,
    aliases: [...new Set(group.flatMap((fact) => fact.aliases))],
    kind: group[0]!.kind,
    parent: group.find((fact) => fact.parent !== null)?.parent ?? null,
    sources: group.map((fact) => fact.source),
    evidence: group.map((fact) => ({ source: fact.source, ...fact.evidence })),
  }));
}
