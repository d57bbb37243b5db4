import { CITATION_CLASSES, CITATION_KINDS, OUTCOMES } from '../../../model/vocabulary.js';
import type { FamilyMember } from '../../contract.js';
import type { CitationEdge, CitedAs } from '../../records.js';
import { maps, text, textOrNull, texts, textsOrNone, truth, word, type Fields } from '../fields.js';
import { citationOf, documentOf, properties } from '../nodes.js';
import type { citationProperties, heldProperties } from '../properties.js';
import { doing, reading } from '../statement.js';

type Ids = { readonly ids: readonly string[] };
type Keys = { readonly titleKeys: readonly string[]; readonly numberKeys: readonly string[] };

export const lock = doing<{ readonly keys: readonly string[] }>()('write/lock', ['keys']);

export const fingerprints = reading<Ids>()('write/fingerprints', ['ids'], ['id', 'fingerprint', 'date'], (row) => ({
  id: text(row, 'id'), fingerprint: text(row, 'fingerprint'), date: textOrNull(row, 'date'),
}));

export const family = reading<Keys>()(
  'write/family',
  ['titleKeys', 'numberKeys'],
  ['id', 'title', 'titleKey', 'numberKey', 'date', 'held', 'edition', 'carrierId'],
  (row): FamilyMember => ({
    id: text(row, 'id'),
    title: text(row, 'title'),
    titleKey: text(row, 'titleKey'),
    numberKey: textOrNull(row, 'numberKey'),
    date: textOrNull(row, 'date'),
    held: truth(row, 'held'),
    edition: text(row, 'edition'),
    carrierId: textOrNull(row, 'carrierId'),
  }),
);

export const citationsNaming = reading<Keys>()('write/citations-naming', ['titleKeys', 'numberKeys'], ['sourceId', 'targetId', 'cites'], (row) =>
  citationOf(properties(row, 'cites'), text(row, 'sourceId'), text(row, 'targetId')));

export const citationsOf = reading<{ readonly id: string }>()('write/citations-of', ['id'], ['targetId', 'cites'], (row) => ({
  targetId: text(row, 'targetId'), cites: properties(row, 'cites'),
}));

/** What a citation tells of the stub that it points at. */
export type Telling = Pick<CitedAs, 'title' | 'titleKey' | 'edition' | 'number' | 'numberKey' | 'class'>;
/** A citation without its evidence. */
export interface Citing extends Pick<CitationEdge, 'kind' | 'targetId' | 'outcome' | 'rule' | 'candidates'> {
  readonly cited: Telling;
}
/** A document or stub as a change finds it. */
export interface CitingState {
  readonly id: string;
  readonly held: boolean;
  readonly fingerprint: string | null;
  readonly titleKey: string;
  readonly numberKey: string | null;
  readonly citations: readonly Citing[];
}

const tellingOf = (row: Fields): Telling => ({
  title: text(row, 'title'),
  titleKey: text(row, 'titleKey'),
  edition: text(row, 'edition'),
  number: textOrNull(row, 'number'),
  numberKey: textOrNull(row, 'numberKey'),
  class: word(CITATION_CLASSES, row, 'class'),
});

export const citingStates = reading<Ids>()(
  'write/citing-states',
  ['ids'],
  ['id', 'held', 'fingerprint', 'titleKey', 'numberKey', 'citations'],
  (row): CitingState => ({
    id: text(row, 'id'),
    held: truth(row, 'held'),
    fingerprint: textOrNull(row, 'fingerprint'),
    titleKey: text(row, 'titleKey'),
    numberKey: textOrNull(row, 'numberKey'),
    citations: maps(row, 'citations').map((edge) => ({
      kind: word(CITATION_KINDS, edge, 'kind'),
      targetId: text(edge, 'targetId'),
      outcome: word(OUTCOMES, edge, 'outcome'),
      rule: text(edge, 'rule'),
      candidates: textsOrNone(edge, 'candidates'),
      cited: tellingOf(edge),
    })),
  }),
);

/** Nodes that a document's facts touch. */
export interface FactState {
  readonly id: string;
  readonly programmeIds: readonly string[];
  readonly institutionIds: readonly string[];
  readonly restatementKeys: readonly string[];
}

export const factStates = reading<Ids>()(
  'write/fact-states',
  ['ids'],
  ['id', 'programmeIds', 'institutionIds', 'restatementKeys'],
  (row): FactState => ({
    id: text(row, 'id'),
    programmeIds: texts(row, 'programmeIds'),
    institutionIds: texts(row, 'institutionIds'),
    restatementKeys: texts(row, 'restatementKeys'),
  }),
);

export const targetStates = reading<Ids>()('write/target-states', ['ids'], ['document'], (row) => documentOf(properties(row, 'document')));

type DocumentRow = { readonly properties: ReturnType<typeof heldProperties>; readonly date: string | null };
export const documents = doing<{ readonly documents: readonly DocumentRow[] }>()('write/documents', ['documents']);
export const clearDocuments = doing<Ids>()('write/clear-documents', ['ids']);
export const dropDocuments = doing<Ids>()('write/drop-documents', ['ids']);
export const dropPayloadEdges = doing<{ readonly id: string }>()('write/drop-payload-edges', ['id']);
export const carries = doing<Ids>()('write/carries', ['ids']);

type ToldRow = Omit<Telling, 'numberKey'> & { readonly id: string };

export const stubSupport = reading<{ readonly told: readonly ToldRow[] }>()(
  'write/stub-support',
  ['told'],
  ['id', 'titleKey', 'supported', 'cited'],
  (row) => ({ id: text(row, 'id'), titleKey: text(row, 'titleKey'), supported: truth(row, 'supported'), cited: truth(row, 'cited') }),
);

export const stubTellings = reading<Ids>()(
  'write/stub-tellings',
  ['ids'],
  ['id', 'title', 'titleKey', 'edition', 'number', 'numberKey', 'class'],
  (row) => ({ id: text(row, 'id'), telling: tellingOf(row) }),
);

type CitationRow = { readonly sourceId: string; readonly targetId: string; readonly properties: ReturnType<typeof citationProperties> };
export const citations = doing<{ readonly citations: readonly CitationRow[] }>()('write/citations', ['citations']);

type DecisionRow = {
  readonly sourceId: string; readonly titleKey: string; readonly edition: string; readonly targetId: string; readonly outcome: string;
  readonly rule: string; readonly candidates: readonly string[] | null;
};
export const decisions = doing<{ readonly decisions: readonly DecisionRow[] }>()('write/decisions', ['decisions']);
