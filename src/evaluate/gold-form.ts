import type { DocumentFacts } from '../model/facts.js';
import { titleKey, nameKey } from '../model/keys.js';
import { CITATION_KINDS, type CitationKind } from '../model/vocabulary.js';

/** Facts in the form of the annotation guide: the keys and fields of a gold file, each fact with its evidence added. */
export interface GoldForm {
  readonly documents: readonly object[];
  readonly citations: readonly object[];
  readonly targets: readonly object[];
  readonly programs: readonly object[];
  readonly institutions: readonly object[];
  readonly roles: readonly object[];
}

/** Ids like D0001 for documents in reading order, D0001/1 for what D0001 prints. Names are gathered over documents, as the guide has them. */
export function goldForm(facts: readonly DocumentFacts[]): GoldForm {
  const ids = identify(facts);
  const id = (one: DocumentFacts): string => ids.get(one)!;
  return {
    documents: facts.map((one) => ({
      id: id(one),
      ...one.header,
      payloads: facts.filter((other) => other.file === one.file && other.carrier === one.index).map(id),
      file: one.file,
      start: one.start,
      end: one.end,
    })),
    citations: facts.flatMap((one) => citationsOf(one, id(one))),
    targets: facts.flatMap((one) =>
      one.targets.map(({ programme, evidence, at, ...target }) => ({ source: id(one), ...target, program: programme, quote: evidence.quote, at, evidence })),
    ),
    programs: gather(facts.flatMap((one) => one.programmes.map((fact) => ({ ...fact, source: id(one) })))),
    institutions: gather(facts.flatMap((one) => one.institutions.map((fact) => ({ ...fact, source: id(one) })))),
    roles: facts.flatMap((one) =>
      one.roles.map(({ institution, programme, role, evidence }) => ({ institution, program: programme, role, source: id(one), quote: evidence.quote, evidence })),
    ),
  };
}

function identify(facts: readonly DocumentFacts[]): Map<DocumentFacts, string> {
  const ids = new Map<DocumentFacts, string>();
  const payloads = new Map<string, number>();
  let count = 0;
  for (const one of facts) {
    const carrier = one.carrier === null ? undefined : facts.find((other) => other.file === one.file && other.index === one.carrier);
    if (!carrier) ids.set(one, `D${String(++count).padStart(4, '0')}`);
    else {
      const of = ids.get(carrier)!;
      payloads.set(of, (payloads.get(of) ?? 0) + 1);
      ids.set(one, `${of}/${payloads.get(of)}`);
    }
  }
  return ids;
}

/** One entry per cited title, whatever editions the text tells apart. */
function citationsOf(one: DocumentFacts, source: string): object[] {
  const byTitle = new Map<string, DocumentFacts['citations'][number][]>();
  for (const citation of one.citations) {
    const key = titleKey(citation.target);
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
  readonly evidence: object;
}

/** One entry per canonical name: aliases and sources united. */
function gather(facts: readonly Named[]): object[] {
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
