import type { GraphEdge, GraphNode } from '../../src/store/contract.js';
import { formerStubIds } from '../../src/store/formerIds.js';
import { institutionOf, mergeInstitutions, mergeProgrammes, mergeStubs, programmeOf, stubOf } from '../../src/store/merge.js';
import { comparing } from '../../src/store/order.js';
import type { CitationEdge, DocumentNode, DocumentRecord, InstitutionNode, PlaysEdge, ProgrammeNode, TargetNode } from '../../src/store/records.js';
import { restates, SAID_ORDER } from '../../src/store/restatement.js';

export const smaller = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The graph that a set of records makes, worked out anew from all of them: what a store must answer from, without its indexes. */
export class NaiveGraph {
  readonly records: readonly DocumentRecord[];
  readonly held: readonly DocumentNode[];
  readonly citations: readonly CitationEdge[];
  readonly targets: readonly TargetNode[];
  readonly plays: readonly PlaysEdge[];
  readonly stubs: readonly DocumentNode[];
  readonly documents: readonly DocumentNode[];
  private readonly formerIds: readonly { readonly document: DocumentNode; readonly ids: readonly string[] }[];
  readonly programmes: readonly { readonly node: ProgrammeNode; readonly parentId: string | null }[];
  readonly institutions: readonly { readonly node: InstitutionNode; readonly parentId: string | null }[];
  readonly nodes: readonly GraphNode[];
  /** Every edge as often as it is stated. */
  readonly edges: readonly GraphEdge[];

  constructor(records: Iterable<DocumentRecord>) {
    this.records = [...records];
    this.held = this.records.map((record) => record.document);
    this.citations = this.records.flatMap((record) => record.citations);
    this.targets = this.records.flatMap((record) => record.targets);
    this.plays = this.records.flatMap((record) => record.plays);
    this.stubs = this.makeStubs();
    this.documents = [...this.held, ...this.stubs];
    this.formerIds = this.held.map((document) => ({ document, ids: formerStubIds(document) }));
    this.programmes = merged(this.records.flatMap((record) => record.programmes), mergeProgrammes)
      .map((made) => ({ node: programmeOf(made), parentId: made.parentId }));
    this.institutions = merged(this.records.flatMap((record) => record.institutions), mergeInstitutions)
      .map((made) => ({ node: institutionOf(made), parentId: made.parentId }));
    this.nodes = this.makeNodes();
    this.edges = this.makeEdges();
  }

  private makeStubs(): DocumentNode[] {
    const heldIds = new Set(this.held.map((document) => document.id));
    const stubs = new Map<string, DocumentNode>();
    for (const { targetId, cited } of this.citations) {
      if (heldIds.has(targetId)) continue;
      const told = stubOf(targetId, cited);
      const known = stubs.get(targetId);
      stubs.set(targetId, known ? mergeStubs(known, told) : told);
    }
    return [...stubs.values()];
  }

  record(id: string): DocumentRecord | undefined {
    const document = this.document(id);
    return this.records.find((record) => record.document.id === document?.id);
  }

  document(id: string): DocumentNode | null {
    const own = this.documents.find((document) => document.id === id);
    if (own) return own;
    const former = this.formerIds.filter(({ ids }) => ids.includes(id));
    return former.length === 1 ? former[0]!.document : null;
  }

  programme(id: string | null): ProgrammeNode | null {
    return this.programmes.find(({ node }) => node.id === id)?.node ?? null;
  }

  institution(id: string | null): InstitutionNode | null {
    return this.institutions.find(({ node }) => node.id === id)?.node ?? null;
  }

  /** Documents that name the programme. */
  namedIn(id: string): number {
    return this.records.filter((record) => record.names.some((edge) => edge.programmeId === id)).length;
  }

  mentionedIn(id: string): number {
    return this.records.filter((record) => record.mentions.some((edge) => edge.institutionId === id)).length;
  }

  /** Documents that cite it, AMBIGUOUS edges left out. */
  citers(id: string): number {
    return new Set(this.citations.filter((edge) => edge.targetId === id && edge.outcome !== 'AMBIGUOUS').map((edge) => edge.sourceId)).size;
  }

  restated(target: TargetNode): TargetNode | null {
    const same = this.records
      .flatMap(({ document, targets }) => targets.map((target) => ({ target, date: document.date })))
      .filter((dated) => dated.target.restatementKey === target.restatementKey)
      .sort(comparing(SAID_ORDER));
    return restates(target, same[0]!.target) ? same[0]!.target : null;
  }

  private makeNodes(): GraphNode[] {
    return [
      ...this.documents.map(({ id, title }): GraphNode => ({ id, type: 'DOCUMENT', label: title })),
      ...this.programmes.map(({ node }): GraphNode => ({ id: node.id, type: 'PROGRAMME', label: node.name })),
      ...this.institutions.map(({ node }): GraphNode => ({ id: node.id, type: 'INSTITUTION', label: node.name })),
      ...this.targets.map(({ id, indicator }): GraphNode => ({ id, type: 'TARGET', label: indicator })),
    ];
  }

  private makeEdges(): GraphEdge[] {
    const edge = (type: GraphEdge['type'], source: string, target: string | null, kind: string | null = null): GraphEdge[] =>
      target === null ? [] : [{ source, target, type, kind }];
    const carriers = new Set(this.held.map((document) => document.id));
    return [
      ...this.records.flatMap(({ document: { id }, ...record }) => [
        ...record.issuerIds.flatMap((issuer) => edge('ISSUED_BY', id, issuer)),
        ...(record.carrierId !== null && carriers.has(record.carrierId) ? edge('CARRIES', record.carrierId, id) : []),
        ...record.citations.flatMap(({ targetId, kind }) => edge('CITES', id, targetId, kind)),
        ...record.targets.flatMap((target) => [...edge('SETS', id, target.id), ...edge('UNDER', target.id, target.programmeId)]),
        ...record.names.flatMap(({ programmeId }) => edge('NAMES', id, programmeId)),
        ...record.mentions.flatMap(({ institutionId }) => edge('MENTIONS', id, institutionId)),
        ...record.plays.flatMap(({ institutionId, programmeId, role }) => edge('PLAYS', institutionId, programmeId, role)),
      ]),
      ...[...this.programmes, ...this.institutions].flatMap(({ node, parentId }) => edge('PART_OF', node.id, parentId)),
      ...this.targets.flatMap((target) => edge('RESTATES', target.id, this.restated(target)?.id ?? null)),
    ];
  }
}

function merged<Made extends { readonly id: string }>(contributions: readonly Made[], merge: (a: Made, b: Made) => Made): Made[] {
  const nodes = new Map<string, Made>();
  for (const made of contributions) {
    const known = nodes.get(made.id);
    nodes.set(made.id, known ? merge(known, made) : made);
  }
  return [...nodes.values()];
}
