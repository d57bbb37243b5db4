import type { Pairing } from './documents.js';
import type { Gold, GuideFacts, GuideTarget } from './guide.js';
import { comparedName, comparedUnit, quotesOverlap } from './normal-forms.js';
import { countRow, shareRow, type How, type Miss, type Tally } from './tally.js';

const ROW_NAMES = { GOAL: 'goals', REQUIREMENT: 'requirements' } as const;
type Kind = keyof typeof ROW_NAMES;

/** Goals and requirements: the numbers found, then comparator, year and per of those, then the programme of those that have one. */
export function compareTargets(facts: GuideFacts, gold: Gold, pairing: Pairing): Tally {
  const tallies = (Object.keys(ROW_NAMES) as Kind[]).map((kind) => compareKind(kind, facts, gold, pairing));
  return { rows: tallies.flatMap((one) => one.rows), misses: tallies.flatMap((one) => one.misses) };
}

function compareKind(kind: Kind, facts: GuideFacts, gold: Gold, { goldId }: Pairing): Tally {
  const found = facts.targets.flatMap((target) => {
    const source = goldId(target.source);
    return source === undefined ? [] : [{ ...target, source }];
  });
  const wanted = gold.targets.filter((target) => target.kind === kind);
  const misses: Miss[] = [];
  const used = new Set<GuideTarget>();
  let exact = 0;
  let underProgramme = 0;
  let right = 0;
  for (const want of wanted) {
    const best = bestOf(found.filter((target) => !used.has(target) && sameClause(target, want)), want);
    if (!best || best.kind !== kind) {
      misses.push(miss(kind, 'missed', want, `${want.indicator} ${want.comparator} ${want.value}${want.unit} ${want.year ?? ''}`));
      continue;
    }
    used.add(best);
    if (sameSlots(best, want)) exact++;
    else misses.push(miss(kind, 'inexact', want, `${slots(best)} instead of ${slots(want)}`));
    if (!want.program) continue;
    underProgramme++;
    if (sameProgramme(best, want.program, gold)) right++;
    else misses.push(miss(kind, 'program', want, `${best.program} instead of ${want.program}`));
  }
  const wrong = found.filter((target) => target.kind === kind && !used.has(target));
  for (const target of wrong) {
    const other = gold.targets.find((want) => sameClause(target, want));
    const seen = `${target.indicator} ${target.comparator} ${target.value}${target.unit} ${target.year ?? ''}`;
    misses.push(miss(kind, 'wrong', target, other ? `${seen} (gold: ${other.kind})` : seen));
  }
  const name = ROW_NAMES[kind];
  return {
    rows: [
      countRow(name, used.size, wrong.length, wanted.length - used.size),
      shareRow(`${name}: comparator, year, per`, exact, used.size),
      shareRow(`${name}: programme`, right, underProgramme),
    ],
    misses,
  };
}

/** Both in one document, the same number in the same words. */
const sameClause = (one: GuideTarget, other: GuideTarget): boolean =>
  one.source === other.source
  && one.value === other.value && one.valueMax === other.valueMax && comparedUnit(one.unit) === comparedUnit(other.unit)
  && quotesOverlap(one.quote, other.quote);

/** Of several numbers alike the one of the same kind, then of the same year, then the first. */
function bestOf(candidates: readonly GuideTarget[], want: GuideTarget): GuideTarget | undefined {
  const rank = (target: GuideTarget): number => (target.kind === want.kind ? 2 : 0) + (target.year === want.year ? 1 : 0);
  return [...candidates].sort((a, b) => rank(b) - rank(a))[0];
}

const sameSlots = (one: GuideTarget, other: GuideTarget): boolean =>
  one.comparator === other.comparator && one.year === other.year && one.per === other.per;

function sameProgramme(target: GuideTarget, programme: string, gold: Gold): boolean {
  if (!target.program) return false;
  const entry = gold.programs.find((one) => [one.name, ...one.aliases].some((name) => comparedName(name) === comparedName(programme)));
  const names = [programme, ...(entry ? [entry.name, ...entry.aliases] : [])].map(comparedName);
  return names.includes(comparedName(target.program));
}

const slots = ({ comparator, year, per }: GuideTarget): string => `${comparator} ${year} ${per}`;

function miss(kind: Kind, how: How, target: GuideTarget, seen: string): Miss {
  const about = `${target.value}${target.unit ?? ''} ${target.quote}`;
  return { fact: kind, how, where: target.source, about, text: `${seen}  ${target.quote}` };
}
