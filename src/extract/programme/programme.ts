import type { ProgrammeKind } from '../../model/vocabulary.js';
import { nameKey } from '../../model/keys.js';
import { vocabularyRows } from '../../vocabulary.js';

/** A named initiative as rules know it: `name` as printed, without what only says which round or level of it is meant. */
export interface Programme {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly parent: string | null;
  /** Forms that follow from how the text names it: the quotation alone. */
  readonly aliases?: readonly string[];
}

export const programme = (name: string, kind: ProgrammeKind, parent: string | null = null): Programme => ({ name, kind, parent });

function* knownForms(): Iterable<[string, Programme]> {
  for (const [name, kind, parent, forms] of vocabularyRows('programmes')) {
    const known = programme(name!, kind as ProgrammeKind, parent || null);
    yield [name!, known];
    for (const form of forms ? forms.split('|') : []) yield [form, known];
  }
}

const FORMS = [...knownForms()];
/** Every form of vocabulary/programmes.tsv. */
export const KNOWN_PROGRAMMES: ReadonlyMap<string, Programme> = new Map(FORMS);
/** The same by name key: quotation marks and brackets do not tell names apart. */
export const KNOWN_BY_KEY: ReadonlyMap<string, Programme> = new Map(FORMS.map(([form, known]) => [nameKey(form), known]));
