import type { InstitutionKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';

/** A named body as rules know it. `derived` are forms that follow from the name and may not stand in the text (上海市教委). */
export interface Body {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly parent: string | null;
  readonly derived: readonly string[];
}

/** A form of a name in the vocabulary; `listed` forms (发展改革委) count only where a central text lists bodies. */
export interface KnownForm {
  readonly body: Body;
  readonly listed: boolean;
}

export const body = (name: string, kind: InstitutionKind, parent: string | null = null, derived: readonly string[] = []): Body => ({
  name,
  kind,
  parent,
  derived,
});

function* knownForms(): Iterable<[string, KnownForm]> {
  for (const [name, kind, parent, forms] of vocabularyRows('institutions')) {
    const known = body(name!, kind as InstitutionKind, parent || null);
    yield [name!, { body: known, listed: false }];
    for (const form of forms ? forms.split('|') : []) yield [form.replace('~', ''), { body: known, listed: form.startsWith('~') }];
  }
}

/** Every form of vocabulary/institutions.tsv. */
export const KNOWN_FORMS: ReadonlyMap<string, KnownForm> = new Map(knownForms());
