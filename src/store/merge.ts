import { stubId } from '../model/keys.js';
import { CITATION_CLASSES, DOCUMENT_KINDS, INSTITUTION_KINDS, PROGRAMME_KINDS } from '../model/vocabulary.js';
import type { CitationClass, DocumentKind } from '../model/vocabulary.js';
import { compareText } from './order.js';
import type {
  CitedAs, DocumentNode, InstitutionContribution, InstitutionNode, ProgrammeContribution, ProgrammeNode,
} from './records.js';

/*
 * A node that several documents share is the merge of what each contributes. Every merge here is commutative, associative and
 * idempotent: the node depends on the set of contributions alone, a new one is merged into the node without looking at the others.
 */

/** The two printings' plainer one: shorter, then first in text order. */
const plainer = (a: string, b: string): string => (a.length < b.length || (a.length === b.length && compareText(a, b) <= 0) ? a : b);
/** The two printings' fuller one: longer, then first in text order. */
const fuller = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && compareText(a, b) <= 0) ? a : b);
const first = (a: string, b: string): string => (compareText(a, b) <= 0 ? a : b);
const firstOf = <Word>(vocabulary: readonly Word[], a: Word, b: Word): Word => (vocabulary.indexOf(a) <= vocabulary.indexOf(b) ? a : b);

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((word) => a.includes(word)) ? a : [...new Set([...a, ...b])].sort(compareText);
}

interface Contribution<Kind> {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly parentId: string | null;
}

function merge<Kind>(kinds: readonly Kind[], a: Contribution<Kind>, b: Contribution<Kind>): Contribution<Kind> {
  return {
    id: a.id,
    name: plainer(a.name, b.name),
    aliases: union(union([], a.aliases), b.aliases),
    kind: firstOf(kinds, a.kind, b.kind),
    parentId: a.parentId === null ? b.parentId : b.parentId === null ? a.parentId : first(a.parentId, b.parentId),
  };
}

/** Name: the plainer printing; aliases: sorted union; kind: the earlier in PROGRAMME_KINDS; parent: one that is named, the smallest id. */
export const mergeProgrammes = (a: ProgrammeContribution, b: ProgrammeContribution): ProgrammeContribution => merge(PROGRAMME_KINDS, a, b);
/** As mergeProgrammes, with INSTITUTION_KINDS. */
export const mergeInstitutions = (a: InstitutionContribution, b: InstitutionContribution): InstitutionContribution =>
  merge(INSTITUTION_KINDS, a, b);

export const programmeOf = ({ id, name, aliases, kind }: ProgrammeContribution): ProgrammeNode => ({ id, name, aliases: union([], aliases), kind });
export const institutionOf = ({ id, name, aliases, kind }: InstitutionContribution): InstitutionNode => ({
  id, name, aliases: union([], aliases), kind,
});

/** The kind that a title's last word tells; null where it tells none, and for books and forms. */
function kindOfTitle(titleKey: string, cls: CitationClass): DocumentKind | null {
  if (cls !== 'POLICY') return null;
  return DOCUMENT_KINDS.find((kind) => titleKey.endsWith(kind)) ?? (titleKey.endsWith('法') ? '法律' : null);
}

/** The stub that one citation makes. */
export function stubOf(id: string, cited: CitedAs): DocumentNode {
  return {
    id,
    title: cited.title,
    titleKey: cited.titleKey,
    kind: kindOfTitle(cited.titleKey, cited.class),
    number: cited.number,
    numberKey: cited.numberKey,
    date: null,
    held: false,
    // A citation may rest on an edition that another one tells.
    edition: stubId(cited.titleKey, cited.edition) === id ? cited.edition : '',
    class: cited.class,
    file: null,
    span: null,
    fingerprint: null,
  };
}

/** Title: the fuller printing; number: one that is given, the fuller printing; edition: the one that its id is of; class: the earlier in CITATION_CLASSES. */
export function mergeStubs(a: DocumentNode, b: DocumentNode): DocumentNode {
  const numbered = a.number === null ? b : b.number === null ? a : fuller(a.number, b.number) === a.number ? a : b;
  const titleKey = first(a.titleKey, b.titleKey);
  const cls = firstOf(CITATION_CLASSES, a.class, b.class);
  return {
    ...a,
    title: fuller(a.title, b.title),
    titleKey,
    kind: kindOfTitle(titleKey, cls),
    number: numbered.number,
    numberKey: numbered.numberKey,
    edition: a.edition === '' ? b.edition : b.edition === '' ? a.edition : first(a.edition, b.edition),
    class: cls,
  };
}
