import { digest } from '../../model/keys.js';
import { institutionOf, mergeInstitutions, mergeProgrammes, programmeOf } from '../merge.js';
import type { DocumentRecord, InstitutionContribution, InstitutionNode, ProgrammeContribution, ProgrammeNode } from '../records.js';
import type { Transaction } from './client.js';
import { namedProperties } from './properties.js';
import * as write from './statements/factWrites.js';

type Contribution = ProgrammeContribution | InstitutionContribution;

/** What programmes and institutions differ in, so that both are written by one function. */
interface Family<Made extends Contribution> {
  readonly of: (record: DocumentRecord) => readonly Made[];
  readonly merge: (a: Made, b: Made) => Made;
  readonly nodeOf: (merged: Made) => ProgrammeNode | InstitutionNode;
  readonly namings: typeof write.programmeNamings;
  readonly tally: { readonly run: (transaction: Transaction, ids: readonly string[]) => Promise<write.Tally<Made>[]> };
  readonly nodes: typeof write.programmes;
  readonly drop: typeof write.dropProgrammes;
}

export const PROGRAMMES: Family<ProgrammeContribution> = {
  of: (record) => record.programmes,
  merge: mergeProgrammes,
  nodeOf: programmeOf,
  namings: write.programmeNamings,
  tally: { run: (transaction, ids) => transaction.run(write.programmeTally, { ids }) },
  nodes: write.programmes,
  drop: write.dropProgrammes,
};
export const INSTITUTIONS: Family<InstitutionContribution> = {
  of: (record) => record.institutions,
  merge: mergeInstitutions,
  nodeOf: institutionOf,
  namings: write.institutionNamings,
  tally: { run: (transaction, ids) => transaction.run(write.institutionTally, { ids }) },
  nodes: write.institutions,
  drop: write.dropInstitutions,
};

/**
 * Writes what documents contribute to the nodes that they share. `touched` are the nodes of which earlier versions said something.
 * Each distinct contribution is one Naming, used by many documents: to take a document out costs what that document costs, however many
 * others name the node. Nodes that no document names any more are deleted.
 */
export async function writeShared<Made extends Contribution>(
  transaction: Transaction,
  family: Family<Made>,
  records: readonly DocumentRecord[],
  touched: ReadonlySet<string>,
): Promise<void> {
  const calls = records.flatMap((record) => family.of(record).map((made) => callOf(record.document.id, made)));
  if (calls.length > 0) await transaction.run(family.namings, { calls });
  const ids = [...new Set([...touched, ...calls.map(({ means }) => means)])];
  if (ids.length === 0) return;
  const tallies = await family.tally.run(transaction, ids);
  const unused = tallies.filter(({ contributions }) => contributions.length === 0).map(({ id }) => id);
  const merged = tallies.filter(({ contributions }) => contributions.length > 0).map(({ contributions }) => contributions.reduce(family.merge));
  await transaction.run(family.nodes, {
    nodes: merged.map((made) => ({ id: made.id, parentId: made.parentId, properties: namedProperties(family.nodeOf(made)) })),
  });
  if (unused.length > 0) await transaction.run(family.drop, { ids: unused });
}

function callOf(documentId: string, { id, name, aliases, kind, parentId }: Contribution) {
  const said = { name, aliases: [...aliases], kind, parentId };
  return { documentId, means: id, naming: { id: `n_${digest(JSON.stringify([id, said]))}`, ...said } };
}
