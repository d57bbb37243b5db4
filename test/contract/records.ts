import { digest, institutionId, nameKey, numberKey, programmeId, stubId, titleKey } from '../../src/model/keys.js';
import type { Evidence } from '../../src/model/span.js';
import type { CitationKind, InstitutionKind, ProgrammeKind, RoleName } from '../../src/model/vocabulary.js';
import type { CitationEdge, DocumentRecord, TargetNode } from '../../src/store/records.js';
import { pointedAt, type End } from './worlds.js';

/** A citation as a test tells it: by title alone it leads to its stub. */
export interface Cites {
  readonly title: string;
  readonly number?: string;
  readonly year?: number;
  readonly parts?: readonly string[];
  readonly kinds?: readonly CitationKind[];
  readonly end?: End;
}
export interface Sets {
  readonly indicator: string;
  readonly value: number;
  readonly unit?: string;
  readonly year?: number;
  readonly programme?: string;
  readonly comparator?: TargetNode['comparator'];
  readonly summable?: boolean;
}
/** A document as a test tells it. Names are those of programmes and institutions; what is named need not be listed again. */
export interface Told {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly carrier?: string;
  readonly issuers?: readonly string[];
  readonly programmes?: Readonly<Record<string, { readonly count?: number; readonly aliases?: readonly string[]; readonly kind?: ProgrammeKind; readonly parent?: string }>>;
  readonly institutions?: Readonly<Record<string, { readonly count?: number; readonly aliases?: readonly string[]; readonly kind?: InstitutionKind; readonly parent?: string }>>;
  readonly roles?: readonly (readonly [institution: string, role: RoleName, programme: string])[];
  readonly cites?: readonly Cites[];
  readonly sets?: readonly Sets[];
}

const evidence = (start: number, quote: string): Evidence => ({ start, end: start + quote.length, quote, sectionPath: ['一、总则'], page: null, rule: 'told' });

/** The record of a told document, `d_` before its name. */
export function told(name: string, { title, number, date, ...says }: Told): DocumentRecord {
  const id = `d_${name}`;
  const programmes = Object.entries(says.programmes ?? {});
  const institutions = Object.entries(says.institutions ?? {});
  const namedProgrammes = new Set([
    ...programmes.flatMap(([name, { parent }]) => (parent ? [name, parent] : [name])),
    ...(says.sets ?? []).flatMap(({ programme }) => (programme ? [programme] : [])), ...(says.roles ?? []).map(([, , programme]) => programme),
  ]);
  const namedInstitutions = new Set([
    ...institutions.flatMap(([name, { parent }]) => (parent ? [name, parent] : [name])), ...(says.issuers ?? []), ...(says.roles ?? []).map(([institution]) => institution),
  ]);
  return {
    document: {
      id, title, titleKey: titleKey(title), kind: '意见', number: number ?? null, numberKey: number ? numberKey(number) : null, date: date ?? null, held: true, edition: '',
      class: 'POLICY', file: `${name}.md`, span: { start: 0, end: 1000 }, fingerprint: digest(JSON.stringify([title, number, date, says])),
    },
    sections: [],
    carrierId: says.carrier ? `d_${says.carrier}` : null,
    issuerIds: (says.issuers ?? []).map(institutionId),
    programmes: [...namedProgrammes].map((name) => {
      const { aliases, kind, parent } = says.programmes?.[name] ?? {};
      return { id: programmeId(name), name, aliases: aliases ?? [], kind: kind ?? 'PROJECT', parentId: parent ? programmeId(parent) : null };
    }),
    institutions: [...namedInstitutions].map((name) => {
      const { aliases, kind, parent } = says.institutions?.[name] ?? {};
      return { id: institutionId(name), name, aliases: aliases ?? [], kind: kind ?? 'OTHER', parentId: parent ? institutionId(parent) : null };
    }),
    targets: (says.sets ?? []).map((target, i) => targetOf(id, i, target)),
    names: programmes.map(([name, { count }]) => ({ documentId: id, programmeId: programmeId(name), count: count ?? 1, evidence: evidence(10, name) })),
    mentions: institutions.map(([name, { count }]) => ({ documentId: id, institutionId: institutionId(name), count: count ?? 1, evidence: evidence(20, name) })),
    plays: (says.roles ?? []).map(([institution, role, programme]) => ({
      institutionId: institutionId(institution), programmeId: programmeId(programme), role, documentId: id, evidence: evidence(30, `${institution}${programme}`),
    })),
    citations: (says.cites ?? []).flatMap((cites) => citationsOf(id, cites)),
  };
}

function targetOf(documentId: string, i: number, { indicator, value, unit = '个', year, programme, comparator = 'EQ', summable = true }: Sets): TargetNode {
  return {
    id: `t_${documentId}_${i}`, documentId, kind: 'GOAL', indicator, comparator, value, valueMax: null, unit, yearFrom: null, year: year ?? null, per: null, binding: null,
    indicatorKey: nameKey(indicator), summable, restatementKey: digest(`${indicator}|${value}|${unit}|${year}`), programmeId: programme ? programmeId(programme) : null,
    evidence: evidence(100 + 10 * i, `${indicator}${value}${unit}`),
  };
}

/** Id of the stub that a citation makes. */
export const stubOf = (title: string, edition = ''): string => stubId(titleKey(title), edition);

function citationsOf(sourceId: string, { title, number, year, parts = [], kinds = ['MENTIONS'], end = { outcome: 'STUB' } }: Cites): CitationEdge[] {
  const edition = number ? numberKey(number) : (year?.toString() ?? '');
  const cited = {
    title, titleKey: titleKey(title), edition, number: number ?? null, numberKey: number ? numberKey(number) : null, year: year ?? null, class: 'POLICY' as const, marked: true, issuers: [], parts,
  };
  return kinds.map((kind) => ({ sourceId, kind, cited, evidence: [evidence(50, `《${title}》`)], ...pointedAt(cited, end) }));
}
