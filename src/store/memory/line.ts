import type { Evidence } from '../../model/span.js';
import type { Outcome, RoleName } from '../../model/vocabulary.js';
import type { CitationEdge, CitedAs, DocumentNode, DocumentRecord, TargetNode } from '../records.js';

/*
 * A held document as one line of the snapshot: its record with what repeats told once. Edges leave out the document's id; issuers,
 * programmes and institutions of edges are told by their place in `programmes` and `institutions`, section paths by theirs in `paths`.
 * Small things of which there are many are lists without names. Read again, what was told once is one object in memory too.
 */

type Told = readonly [start: number, end: number, quote: string, path: number, page: number | null, rule: string];
type Counted = readonly [place: number, count: number, evidence: Told];
type LineEdge = readonly [kind: CitationEdge['kind'], targetId: string, outcome: Outcome, rule: string, candidates: readonly string[], evidence: readonly Told[]];
interface Line extends Pick<DocumentRecord, 'carrierId' | 'programmes' | 'institutions'> {
  readonly document: DocumentNode & Pick<DocumentRecord, 'sections'>;
  readonly paths: readonly (readonly string[])[];
  readonly issuers: readonly number[];
  readonly targets: readonly (readonly [target: Omit<TargetNode, 'documentId' | 'programmeId' | 'evidence'>, programme: number | null, evidence: Told])[];
  readonly names: readonly Counted[];
  readonly mentions: readonly Counted[];
  readonly plays: readonly (readonly [institution: number, programme: number, role: RoleName, evidence: Told])[];
  /** A line written before parts were read has none of them. */
  readonly citations: readonly (readonly [cited: Omit<CitedAs, 'parts'> & Partial<Pick<CitedAs, 'parts'>>, edges: readonly LineEdge[]])[];
}

export function toLine(record: DocumentRecord): string {
  const { document, sections, carrierId, programmes, institutions } = record;
  const paths = new Places<readonly string[]>();
  const tell = ({ start, end, quote, sectionPath, page, rule }: Evidence): Told => [start, end, quote, paths.of(sectionPath), page, rule];
  const programme = placeIn(programmes);
  const institution = placeIn(institutions);
  const line: Line = {
    document: { ...document, sections }, carrierId, programmes, institutions, paths: paths.values,
    issuers: record.issuerIds.map(institution),
    targets: record.targets.map(({ documentId: _, programmeId, evidence, ...target }) => [target, programmeId === null ? null : programme(programmeId), tell(evidence)]),
    names: record.names.map(({ programmeId, count, evidence }) => [programme(programmeId), count, tell(evidence)]),
    mentions: record.mentions.map(({ institutionId, count, evidence }) => [institution(institutionId), count, tell(evidence)]),
    plays: record.plays.map(({ institutionId, programmeId, role, evidence }) => [institution(institutionId), programme(programmeId), role, tell(evidence)]),
    citations: byCited(record.citations).map(([cited, edges]) => [
      cited, edges.map(({ kind, targetId, outcome, rule, candidates, evidence }): LineEdge => [kind, targetId, outcome, rule, candidates, evidence.map(tell)]),
    ]),
  };
  return JSON.stringify(line);
}

/** Equal values once, each with its place. */
class Places<Value> {
  readonly values: Value[] = [];
  private readonly instances = new Map<Value, number>();
  private readonly known = new Map<string, number>();

  of(value: Value): number {
    let place = this.instances.get(value);
    if (place !== undefined) return place;
    const key = JSON.stringify(value);
    place = this.known.get(key) ?? this.values.push(value) - 1;
    this.known.set(key, place);
    this.instances.set(value, place);
    return place;
  }
}

function placeIn(nodes: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  return (id) => places.get(id)!;
}

/** Edges of one citation together, in the order in which they stand. */
function byCited(edges: readonly CitationEdge[]): [CitedAs, CitationEdge[]][] {
  const groups: [CitedAs, CitationEdge[]][] = [];
  for (const edge of edges) {
    const last = groups.at(-1);
    if (last?.[0] === edge.cited) last[1].push(edge);
    else groups.push([edge.cited, [edge]]);
  }
  return groups;
}

export function fromLine(text: string): DocumentRecord {
  const { document: { sections, ...document }, carrierId, programmes, institutions, paths, ...line } = JSON.parse(text) as Line;
  const { id } = document;
  const rules = new Map<string, string>();
  const once = (rule: string): string => rules.get(rule) ?? (rules.set(rule, rule), rule);
  const evidence = ([start, end, quote, path, page, rule]: Told): Evidence => ({ start, end, quote, sectionPath: paths[path]!, page, rule: once(rule) });
  return {
    document, sections, carrierId, programmes, institutions,
    issuerIds: line.issuers.map((place) => institutions[place]!.id),
    targets: line.targets.map(([target, place, told]): TargetNode => ({
      id: target.id, documentId: id, kind: target.kind, indicator: target.indicator, comparator: target.comparator, value: target.value, valueMax: target.valueMax,
      unit: target.unit, yearFrom: target.yearFrom, year: target.year, per: target.per, binding: target.binding, indicatorKey: target.indicatorKey,
      summable: target.summable, restatementKey: target.restatementKey, programmeId: place === null ? null : programmes[place]!.id, evidence: evidence(told),
    })),
    names: line.names.map(([place, count, told]) => ({ documentId: id, programmeId: programmes[place]!.id, count, evidence: evidence(told) })),
    mentions: line.mentions.map(([place, count, told]) => ({ documentId: id, institutionId: institutions[place]!.id, count, evidence: evidence(told) })),
    plays: line.plays.map(([institution, programme, role, told]) => ({
      institutionId: institutions[institution]!.id, programmeId: programmes[programme]!.id, role, documentId: id, evidence: evidence(told),
    })),
    citations: line.citations.flatMap(([{ parts = [], ...named }, edges]) => {
      const cited = { ...named, parts };
      return edges.map(([kind, targetId, outcome, rule, candidates, told]): CitationEdge => ({
        sourceId: id, targetId, kind, outcome, rule: once(rule), candidates, cited, evidence: told.map(evidence),
      }));
    }),
  };
}
