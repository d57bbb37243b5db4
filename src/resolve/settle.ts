import type { CitationRef, Decision, FamilyMember, GraphChange } from '../store/contract.js';
import type { DocumentRecord } from '../store/records.js';
import { decide } from './decide.js';
import { bearsNumber } from './edition.js';

export type Arrival = 'new' | 'changed' | 'unchanged';

/**
 * Puts a document into the graph and decides again exactly the citations that this can change: its own, those that name it by title
 * or number, and those that rest on which editions of a title are cited at all. An unchanged document costs one look-up.
 */
export async function arrive(change: GraphChange, record: DocumentRecord): Promise<Arrival> {
  const { id, titleKey, numberKey, fingerprint } = record.document;
  const known = (await change.fingerprints([id])).get(id);
  if (known === fingerprint) return 'unchanged';
  const before = await change.citationsOf(id);
  const bearers = await change.family([titleKey], numberKey === null ? [] : [numberKey]);
  const earlier = bearers.filter((member) => member.id === id);
  await decideAround(change, {
    id,
    titleKeys: [titleKey, ...earlier.map((member) => member.titleKey)],
    numberKeys: [numberKey, ...earlier.map((member) => member.numberKey)].filter((key) => key !== null),
    editioned: [...before.map((ref) => ref.cited), ...record.citations.map((edge) => edge.cited)].filter((cited) => cited.edition !== '').map((cited) => cited.titleKey),
    work: () => change.put(record),
  });
  return known === undefined ? 'new' : 'changed';
}

/** Takes out what a document says; whoever cites it then cites a stub. False if it is not held. */
export async function depart(change: GraphChange, document: { id: string; titleKey: string; numberKey: string | null }): Promise<boolean> {
  const before = await change.citationsOf(document.id);
  let removed = false;
  await decideAround(change, {
    id: document.id,
    titleKeys: [document.titleKey],
    numberKeys: document.numberKey === null ? [] : [document.numberKey],
    editioned: before.filter((ref) => ref.cited.edition !== '').map((ref) => ref.cited.titleKey),
    work: async () => {
      removed = await change.remove(document.id);
    },
  });
  return removed;
}

interface Move {
  readonly id: string;
  readonly titleKeys: readonly string[];
  readonly numberKeys: readonly string[];
  /** Titles of which the document names, or named, an edition. */
  readonly editioned: readonly string[];
  readonly work: () => Promise<void>;
}

async function decideAround(change: GraphChange, move: Move): Promise<void> {
  const titleKeys = [...new Set(move.titleKeys)];
  const numberKeys = [...new Set(move.numberKeys)];
  const naming = (await change.citationsNaming(titleKeys, numberKeys)).filter((ref) => ref.sourceId !== move.id);
  const editioned = [...new Set([...move.editioned, ...naming.filter((ref) => ref.cited.edition !== '').map((ref) => ref.cited.titleKey)])];
  const editionsBefore = editionsIn(await change.family(editioned, []));
  await move.work();
  await settle(change, [...(await change.citationsOf(move.id)), ...naming]);
  const editionsAfter = editionsIn(await change.family(editioned, []));
  const shifted = editioned.filter((key) => editionsBefore.get(key) !== editionsAfter.get(key));
  if (shifted.length > 0) await settle(change, (await change.citationsNaming(shifted, [])).filter((ref) => !bearsNumber(ref.cited.edition)));
}

/** The editions of each title that are cited but not held, as one text. */
function editionsIn(family: readonly FamilyMember[]): Map<string, string> {
  const editions = new Map<string, string>();
  for (const member of [...family].sort((a, b) => (a.edition < b.edition ? -1 : 1))) {
    if (!member.held && member.edition !== '') editions.set(member.titleKey, `${editions.get(member.titleKey) ?? ''}\n${member.edition}`);
  }
  return editions;
}

/** Citations that name an edition best first: which editions stay stubs is what the others may rest on. */
async function settle(change: GraphChange, refs: readonly CitationRef[]): Promise<void> {
  for (const rank of [0, 1, 2]) await settleBatch(change, refs.filter((ref) => rankOf(ref.cited.edition) === rank));
}

const rankOf = (edition: string): number => (edition === '' ? 2 : bearsNumber(edition) ? 0 : 1);

async function settleBatch(change: GraphChange, refs: readonly CitationRef[]): Promise<void> {
  if (refs.length === 0) return;
  const numberKeys = refs.map((ref) => ref.cited.numberKey).filter((key) => key !== null);
  const family = await change.family([...new Set(refs.map((ref) => ref.cited.titleKey))], [...new Set(numberKeys)]);
  const dates = await change.dates([...new Set(refs.map((ref) => ref.sourceId))]);
  const decisions = new Map<string, Decision>();
  const byTitle = group(family, (member) => member.titleKey);
  const byNumber = group(family, (member) => member.numberKey);
  for (const { sourceId, cited, targetId, outcome, rule, candidates } of refs) {
    const members = new Set([...(byTitle.get(cited.titleKey) ?? []), ...(cited.numberKey === null ? [] : (byNumber.get(cited.numberKey) ?? []))]);
    const verdict = decide(cited, { id: sourceId, date: dates.get(sourceId) ?? null }, [...members]);
    if (verdict.targetId === targetId && verdict.outcome === outcome && verdict.rule === rule && verdict.candidates.join() === candidates.join()) continue;
    decisions.set(`${sourceId}|${cited.titleKey}|${cited.edition}`, { sourceId, titleKey: cited.titleKey, edition: cited.edition, ...verdict });
  }
  if (decisions.size > 0) await change.decide([...decisions.values()]);
}

function group<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
