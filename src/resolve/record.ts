import { createHash } from 'node:crypto';
import type { CitationFact, DocumentFacts, InstitutionFact, ProgrammeFact, TargetFact } from '../model/facts.js';
import { digest, documentId, institutionId, nameKey, numberKey, programmeId, stubId, targetId, titleKey } from '../model/keys.js';
import type { CitationEdge, DocumentRecord, InstitutionContribution, ProgrammeContribution, TargetNode } from '../store/records.js';
import { canonicalInstitution } from '../extract/institution/index.js';
import { editionOf } from './edition.js';

/**
 * A document's facts as nodes and edges, ready to be stored. A payload has the number, date and issuers of its carrier.
 * Every citation leads to its stub for now; `settle` decides where it leads.
 */
export function recordOf(facts: DocumentFacts, carrier: DocumentFacts | null): DocumentRecord {
  const { title, kind } = facts.header;
  const number = facts.header.number ?? carrier?.header.number ?? null;
  const date = facts.header.date ?? carrier?.header.date ?? null;
  const signed = facts.header.issuers.length > 0 ? facts.header.issuers : (carrier?.header.issuers ?? []);
  const issuers = signed.map(canonicalInstitution);
  const id = documentId({ title, number, date }, carrier !== null);
  const programmes = programmeContributions(facts);
  const institutions = institutionContributions(facts, issuers);
  const record: DocumentRecord = {
    document: {
      id, title, titleKey: titleKey(title), kind, number, numberKey: number === null ? null : numberKey(number), date, held: true, edition: '',
      class: 'POLICY', file: facts.file, span: { start: facts.start, end: facts.end }, fingerprint: '',
    },
    sections: facts.sections,
    carrierId: carrier === null ? null : documentId(carrier.header, false),
    issuerIds: [...new Set(issuers.map(institutionId))],
    programmes: [...programmes.values()],
    institutions: [...institutions.values()],
    targets: targetNodes(facts, id),
    names: unique(facts.programmes, (fact) => programmeId(fact.name)).map((fact) => ({ documentId: id, programmeId: programmeId(fact.name), count: fact.count, evidence: fact.evidence })),
    mentions: unique(facts.institutions, (fact) => institutionId(fact.name)).map((fact) => ({ documentId: id, institutionId: institutionId(fact.name), count: fact.count, evidence: fact.evidence })),
    plays: unique(facts.roles, (fact) => `${institutionId(fact.institution)} ${fact.role} ${programmeId(fact.programme)}`).map((fact) => ({
      institutionId: institutionId(fact.institution), programmeId: programmeId(fact.programme), role: fact.role, documentId: id, evidence: fact.evidence,
    })),
    citations: unique(facts.citations.flatMap((fact) => citationEdges(fact, id)), ({ cited, kind }) => `${cited.titleKey}|${cited.edition} ${kind}`),
  };
  const { file: _file, ...said } = record.document;
  return { ...record, document: { ...record.document, fingerprint: fingerprint({ ...record, document: said }) } };
}

/** A digest of everything that a document says, wherever its file lies. */
const fingerprint = (said: unknown): string => createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);

function unique<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(keyOf(fact)) && seen.add(keyOf(fact)));
}

/** Programmes that the document names, and those that its targets, roles and parts refer to, so that no edge dangles. */
function programmeContributions(facts: DocumentFacts): Map<string, ProgrammeContribution> {
  const found = new Map<string, ProgrammeContribution>();
  const add = (name: string, fact?: ProgrammeFact): void => {
    const id = programmeId(name);
    if (found.has(id)) return;
    found.set(id, { id, name, aliases: fact?.aliases ?? [], kind: fact?.kind ?? 'PROJECT', parentId: fact?.parent ? programmeId(fact.parent) : null });
  };
  for (const fact of facts.programmes) add(fact.name, fact);
  for (const fact of facts.programmes) if (fact.parent) add(fact.parent);
  for (const fact of facts.targets) if (fact.programme) add(fact.programme);
  for (const fact of facts.roles) add(fact.programme);
  return found;
}

function institutionContributions(facts: DocumentFacts, issuers: readonly string[]): Map<string, InstitutionContribution> {
  const found = new Map<string, InstitutionContribution>();
  const add = (name: string, fact?: InstitutionFact): void => {
    const id = institutionId(name);
    if (found.has(id)) return;
    found.set(id, { id, name, aliases: fact?.aliases ?? [], kind: fact?.kind ?? 'OTHER', parentId: fact?.parent ? institutionId(fact.parent) : null });
  };
  for (const fact of facts.institutions) add(fact.name, fact);
  for (const fact of facts.institutions) if (fact.parent) add(fact.parent);
  for (const name of issuers) add(name);
  for (const fact of facts.roles) add(fact.institution);
  return found;
}

function targetNodes(facts: DocumentFacts, document: string): TargetNode[] {
  const latest = new Map<string, number>();
  for (const fact of facts.targets) {
    const key = `${nameKey(fact.indicator)}|${fact.unit}`;
    latest.set(key, Math.max(latest.get(key) ?? 0, fact.year ?? 0));
  }
  const nodes = facts.targets.map((fact): TargetNode => {
    const key = nameKey(fact.indicator);
    const { programme, evidence, at, ...rest } = fact;
    return {
      ...rest,
      id: targetId(document, at.start, at.end),
      documentId: document,
      indicatorKey: key,
      summable: fact.unit !== '%' && fact.unit !== '个百分点' && fact.per === null && (fact.year ?? 0) >= latest.get(`${key}|${fact.unit}`)!,
      restatementKey: restatementKey(fact),
      programmeId: programme === null ? null : programmeId(programme),
      evidence,
    };
  });
  return unique(nodes, (node) => node.id);
}

/** The same number of the same thing for the same year, whoever says it. */
const restatementKey = (fact: TargetFact): string =>
  digest([nameKey(fact.indicator), fact.value, fact.valueMax, fact.unit, fact.yearFrom, fact.year, fact.per].join('|'));

function citationEdges(fact: CitationFact, source: string): CitationEdge[] {
  const edition = editionOf(fact);
  const key = titleKey(fact.target);
  const cited = {
    title: fact.target, titleKey: key, edition, number: fact.number, numberKey: fact.number === null ? null : numberKey(fact.number), year: fact.year,
    class: fact.class, marked: fact.marked, issuers: fact.issuers, parts: fact.parts,
  };
  return fact.kinds.map(({ kind, evidence }) => ({
    sourceId: source, targetId: stubId(key, edition), kind, outcome: 'STUB', rule: 'resolve.not-held', candidates: [], cited, evidence,
  }));
}
