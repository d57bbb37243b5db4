import type { Integer } from 'neo4j-driver';

import { INSTITUTION_KINDS, PROGRAMME_KINDS } from '../../../model/vocabulary.js';
import type { InstitutionContribution, ProgrammeContribution } from '../../records.js';
import { text, textOrNull, texts, word, type Fields } from '../fields.js';
import { properties } from '../nodes.js';
import type { issuerRows, mentionsRows, namedProperties, namesRows, outlineRows, playsRows, targetRows } from '../properties.js';
import { doing, reading } from '../statement.js';

type Ids = { readonly ids: readonly string[] };
type Edges<Row> = { readonly edges: readonly Row[] };
type Call = {
  readonly documentId: string;
  readonly means: string;
  readonly naming: {
    readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly kind: string; readonly parentId: string | null;
  };
};
type NamedRow = { readonly id: string; readonly parentId: string | null; readonly properties: ReturnType<typeof namedProperties> };

/** A node with every distinct thing that documents contribute to it; none where its last document is gone. */
export interface Tally<Contribution> {
  readonly id: string;
  readonly contributions: readonly Contribution[];
}

const contributions = <Contribution>(row: Fields, read: (id: string, naming: Fields) => Contribution): Tally<Contribution> => {
  const id = text(row, 'id');
  const namings = Array.isArray(row['namings']) ? row['namings'].map((naming: unknown) => properties({ naming }, 'naming')) : [];
  return { id, contributions: namings.map((naming) => read(id, naming)) };
};
const shared = (id: string, naming: Fields) => ({
  id, name: text(naming, 'name'), aliases: texts(naming, 'aliases'), parentId: textOrNull(naming, 'parentId'),
});

export const programmeNamings = doing<{ readonly calls: readonly Call[] }>()('write/programme-namings', ['calls']);
export const programmeTally = reading<Ids>()('write/programme-tally', ['ids'], ['id', 'namings'], (row) =>
  contributions(row, (id, naming): ProgrammeContribution => ({ ...shared(id, naming), kind: word(PROGRAMME_KINDS, naming, 'kind') })));
export const programmes = doing<{ readonly nodes: readonly NamedRow[] }>()('write/programmes', ['nodes']);
export const dropProgrammes = doing<Ids>()('write/drop-programmes', ['ids']);
export const countProgrammes = doing<Ids>()('write/count-programmes', ['ids']);

export const institutionNamings = doing<{ readonly calls: readonly Call[] }>()('write/institution-namings', ['calls']);
export const institutionTally = reading<Ids>()('write/institution-tally', ['ids'], ['id', 'namings'], (row) =>
  contributions(row, (id, naming): InstitutionContribution => ({ ...shared(id, naming), kind: word(INSTITUTION_KINDS, naming, 'kind') })));
export const institutions = doing<{ readonly nodes: readonly NamedRow[] }>()('write/institutions', ['nodes']);
export const dropInstitutions = doing<Ids>()('write/drop-institutions', ['ids']);
export const countInstitutions = doing<Ids>()('write/count-institutions', ['ids']);

type RowsOf<Make extends (...given: never[]) => readonly unknown[]> = ReturnType<Make>[number];
export const outlines = doing<{ readonly outlines: readonly RowsOf<typeof outlineRows>[] }>()('write/outlines', ['outlines']);
export const names = doing<Edges<RowsOf<typeof namesRows>>>()('write/names', ['edges']);
export const mentions = doing<Edges<RowsOf<typeof mentionsRows>>>()('write/mentions', ['edges']);
export const plays = doing<Edges<RowsOf<typeof playsRows>>>()('write/plays', ['edges']);
export const issuers = doing<Edges<RowsOf<typeof issuerRows>>>()('write/issuers', ['edges']);
export const targets = doing<{ readonly targets: readonly RowsOf<typeof targetRows>[] }>()('write/targets', ['targets']);
export const restatements = doing<{ readonly keys: readonly string[] }>()('write/restatements', ['keys']);

export const countCiters = doing<{ readonly changes: readonly { readonly id: string; readonly citers: Integer }[] }>()('write/count-citers', ['changes']);
export const ledger = doing<{
  readonly shard: Integer; readonly held: Integer; readonly resolved: Integer; readonly stub: Integer; readonly ambiguous: Integer;
  readonly versionHigh: Integer; readonly versionLow: Integer;
}>()('write/ledger', ['shard', 'held', 'resolved', 'stub', 'ambiguous', 'versionHigh', 'versionLow']);
