import type { Gold, GuideDocument, GuideFacts } from './guide.js';
import { comparedName, comparedNumber, comparedTitle } from './normal-forms.js';
import { countRow, shareRow, type Miss, type Row, type Tally } from './tally.js';

/** Which extracted document is which labelled one, found by title. */
export interface Pairing {
  readonly pairs: readonly (readonly [found: GuideDocument, wanted: GuideDocument])[];
  /** The labelled document's id for an extracted one's; undefined where none is labelled. */
  readonly goldId: (id: string) => string | undefined;
}

/** Pairs documents by title; of several extracted documents with one title the first counts, of several labelled ones the last. */
export function pairDocuments(facts: GuideFacts, gold: Gold): Pairing {
  const byTitle = new Map(gold.documents.map((document) => [comparedTitle(document.title), document]));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const pairs: [GuideDocument, GuideDocument][] = [];
  for (const document of facts.documents) {
    const wanted = byTitle.get(comparedTitle(document.title));
    if (!wanted || taken.has(wanted.id)) continue;
    taken.add(wanted.id);
    ids.set(document.id, wanted.id);
    pairs.push([document, wanted]);
  }
  return { pairs, goldId: (id) => ids.get(id) };
}

type Field = 'kind' | 'number' | 'date' | 'issuers' | 'payloads';

/** Documents found, and the share of those whose kind, number, date, issuers and payloads are right. */
export function compareDocuments(gold: Gold, pairing: Pairing): Tally {
  const found = new Set(pairing.pairs.map(([, wanted]) => wanted.id));
  const missed = gold.documents.filter((document) => !found.has(document.id));
  const rows: Row[] = [countRow('documents', pairing.pairs.length, 0, missed.length)];
  const misses: Miss[] = missed.map(({ id, title }) => ({ fact: 'document', how: 'missed', where: id, about: title, text: title }));
  for (const [field, same] of Object.entries(SAME) as [Field, Same][]) {
    const wrong = pairing.pairs.filter(([one, wanted]) => !same(one, wanted, pairing));
    rows.push(shareRow(`document ${field}`, pairing.pairs.length - wrong.length, pairing.pairs.length));
    for (const [one, wanted] of wrong) {
      const text = `${JSON.stringify(one[field])} instead of ${JSON.stringify(wanted[field])}`;
      misses.push({ fact: field, how: 'wrong', where: wanted.id, about: '', text });
    }
  }
  return { rows, misses };
}

type Same = (found: GuideDocument, wanted: GuideDocument, pairing: Pairing) => boolean;

const SAME: Record<Field, Same> = {
  kind: (found, wanted) => (found.kind ?? '') === (wanted.kind ?? ''),
  number: (found, wanted) => comparedNumber(found.number) === comparedNumber(wanted.number),
  date: (found, wanted) => (found.date ?? '') === (wanted.date ?? ''),
  issuers: (found, wanted) => found.issuers.map(comparedName).join() === wanted.issuers.map(comparedName).join(),
  payloads: (found, wanted, { goldId }) =>
    found.payloads.map((id) => goldId(id) ?? id).sort().join() === [...wanted.payloads].sort().join(),
};
