import { periodOf, stubId } from '../model/keys.js';
import type { Outcome } from '../model/vocabulary.js';
import type { FamilyMember } from '../store/contract.js';
import type { CitedAs } from '../store/records.js';
import { bearsNumber, editionYear } from './edition.js';

/** Where one citation leads, and the rule that decided it. */
export interface Verdict {
  readonly targetId: string;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly candidates: readonly string[];
}

/** The citing document as far as it matters. `date` null: its age is unknown, and nothing is too young for it. */
export interface Citer {
  readonly id: string;
  readonly date: string | null;
}

/**
 * What a citation cites, given every document that bears its title or number. Depends on nothing else: not on the order of arrival.
 * A document is never its own target, nor one that is younger than the citer. Several that fit: AMBIGUOUS, no guess.
 */
export function decide(cited: CitedAs, citer: Citer, family: readonly FamilyMember[]): Verdict {
  const held = family.filter((member) => member.held && member.id !== citer.id && !younger(member.date, citer.date));
  const named = held.filter((member) => member.titleKey === cited.titleKey);
  const printed = named.find((member) => member.carrierId === citer.id);
  if (printed) return resolved(printed, 'resolve.carried');
  return cited.numberKey !== null ? byNumber(cited, cited.numberKey, held, named) : byTitle(cited, citer, named, family);
}

/** A printed number decides; a document of that title without a number may be meant; one with another number is another version. */
function byNumber(cited: CitedAs, number: string, held: readonly FamilyMember[], named: readonly FamilyMember[]): Verdict {
  const numbered = held.filter((member) => member.numberKey === number);
  const both = numbered.filter((member) => member.titleKey === cited.titleKey);
  if (both.length === 1) return resolved(both[0]!, 'resolve.number-and-title');
  const bearers = numbered.filter((member) => member.carrierId === null);
  if (both.length === 0 && bearers.length === 1) return resolved(bearers[0]!, 'resolve.number');
  const several = both.length > 1 ? both : bearers;
  if (several.length > 1) return ambiguous(cited, several);
  const unnumbered = named.filter((member) => member.numberKey === null);
  if (unnumbered.length === 1) return resolved(unnumbered[0]!, 'resolve.title');
  return unnumbered.length > 1 ? ambiguous(cited, unnumbered) : stub(cited, cited.edition, 'resolve.not-held');
}

/** The one document of that title, of that period or year where they are said; else the one edition that others cite, of that year. */
function byTitle(cited: CitedAs, citer: Citer, named: readonly FamilyMember[], family: readonly FamilyMember[]): Verdict {
  const period = periodOf(cited.title);
  const fitting = named.filter((member) => {
    const own = periodOf(member.title);
    if (period !== null && own !== null && period !== own) return false;
    return cited.year === null || member.date === null || member.date.startsWith(String(cited.year));
  });
  if (fitting.length === 1) return resolved(fitting[0]!, 'resolve.title');
  if (fitting.length > 1) return ambiguous(cited, fitting);
  const cites = family.filter((member) => !member.held && member.titleKey === cited.titleKey && !youngerEdition(member.edition, citer.date));
  if (cited.edition !== '') {
    const numbered = cites.filter((member) => bearsNumber(member.edition) && editionYear(member.edition) === cited.year);
    return numbered.length === 1 ? stub(cited, numbered[0]!.edition, 'resolve.edition-of-the-year') : stub(cited, cited.edition, 'resolve.not-held');
  }
  const editions = cites.filter((member) => member.edition !== '');
  if (editions.length === 1) return stub(cited, editions[0]!.edition, 'resolve.only-edition');
  return editions.length > 1 ? ambiguous(cited, editions) : stub(cited, '', 'resolve.not-held');
}

const younger = (date: string | null, than: string | null): boolean => date !== null && than !== null && date > than;

function youngerEdition(edition: string, than: string | null): boolean {
  const year = editionYear(edition);
  return year !== null && than !== null && year > Number(than.slice(0, 4));
}

const resolved = (member: FamilyMember, rule: string): Verdict => ({ targetId: member.id, outcome: 'RESOLVED', rule, candidates: [] });

const stub = (cited: CitedAs, edition: string, rule: string): Verdict => ({
  targetId: stubId(cited.titleKey, edition), outcome: 'STUB', rule, candidates: [],
});

const ambiguous = (cited: CitedAs, members: readonly FamilyMember[]): Verdict => ({
  targetId: stubId(cited.titleKey, cited.edition),
  outcome: 'AMBIGUOUS',
  rule: 'resolve.several',
  candidates: members.map((member) => member.id).sort(),
});
