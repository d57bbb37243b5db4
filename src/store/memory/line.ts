import type { Evidence } from '../../model/span.js';
import type { CitationEdge, CitedAs, DocumentRecord, TargetNode } from '../records.js';

/*
 * A held document as one line of the snapshot: its record with what repeats told once. Edges leave out the document's id; issuers,
 * programmes and institutions of edges are told by their place in `programmes` and `institutions`, section paths by theirs in `paths`.
 * Read again, what was told once is one object in memory too.
 */

type Told = Omit<Evidence, 'sectionPath'> & { readonly path: number };
interface LineTarget extends Omit<TargetNode, 'documentId' | 'programmeId' | 'evidence'> {
  readonly programme: number | null;
  readonly evidence: Told;
}
interface LineCitation {
  readonly cited: CitedAs;
  readonly edges: readonly (Omit<CitationEdge, 'sourceId' | 'cited' | 'evidence'> & { readonly evidence: readonly Told[] })[];
}
interface Line extends Pick<DocumentRecord, 'document' | 'carrierId' | 'programmes' | 'institutions'> {
  readonly paths: readonly (readonly string[])[];
  readonly issuers: readonly number[];
  readonly targets: readonly LineTarget[];
  readonly names: readonly { readonly programme: number; readonly count: number; readonly evidence: Told }[];
  readonly mentions: readonly { readonly institution: number; readonly count: number; readonly evidence: Told }[];
  readonly plays: readonly { readonly institution: number; readonly programme: number; readonly role: string; readonly evidence: Told }[];
  readonly citations: readonly LineCitation[];
}

export function toLine(record: DocumentRecord): string {
  const { document, carrierId, programmes, institutions } = record;
  const paths: (readonly string[])[] = [];
  const places = new Map<string, number>();
  const tell = ({ sectionPath, ...evidence }: Evidence): Told => {
    const key = JSON.stringify(sectionPath);
    let path = places.get(key);
    if (path === undefined) {
      places.set(key, (path = paths.length));
      paths.push(sectionPath);
    }
    return { ...evidence, path };
  };
  const placeIn = (nodes: readonly { readonly id: string }[]) => {
    const place = new Map(nodes.map(({ id }, i) => [id, i]));
    return (id: string): number => place.get(id)!;
  };
  const programme = placeIn(programmes);
  const institution = placeIn(institutions);
  const line: Line = {
    document, carrierId, programmes, institutions, paths,
    issuers: record.issuerIds.map(institution),
    targets: record.targets.map(({ documentId: _, programmeId, evidence, ...target }) => ({
      ...target, programme: programmeId === null ? null : programme(programmeId), evidence: tell(evidence),
    })),
    names: record.names.map(({ programmeId, count, evidence }) => ({ programme: programme(programmeId), count, evidence: tell(evidence) })),
    mentions: record.mentions.map(({ institutionId, count, evidence }) => ({ institution: institution(institutionId), count, evidence: tell(evidence) })),
    plays: record.plays.map(({ institutionId, programmeId, role, evidence }) => ({
      institution: institution(institutionId), programme: programme(programmeId), role, evidence: tell(evidence),
    })),
    citations: byCited(record.citations).map((edges) => ({
      cited: edges[0]!.cited,
      edges: edges.map(({ sourceId: _, cited: __, evidence, ...edge }) => ({ ...edge, evidence: evidence.map(tell) })),
    })),
  };
  return JSON.stringify(line);
}

/** Edges of one citation together, in the order in which they stand. */
function byCited(edges: readonly CitationEdge[]): CitationEdge[][] {
  const groups: CitationEdge[][] = [];
  for (const edge of edges) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last[0]!.cited) === JSON.stringify(edge.cited)) last.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

export function fromLine(text: string): DocumentRecord {
  const { document, carrierId, programmes, institutions, paths, ...line } = JSON.parse(text) as Line;
  const { id } = document;
  const rules = new Map<string, string>();
  const once = (rule: string): string => rules.get(rule) ?? (rules.set(rule, rule), rule);
  const evidence = ({ start, end, quote, path, page, rule }: Told): Evidence => ({ start, end, quote, sectionPath: paths[path]!, page, rule: once(rule) });
  return {
    document, carrierId, programmes, institutions,
    issuerIds: line.issuers.map((place) => institutions[place]!.id),
    targets: line.targets.map(({ programme, evidence: told, ...target }) => ({
      ...target, documentId: id, programmeId: programme === null ? null : programmes[programme]!.id, evidence: evidence(told),
    })),
    names: line.names.map(({ programme, count, evidence: told }) => ({ documentId: id, programmeId: programmes[programme]!.id, count, evidence: evidence(told) })),
    mentions: line.mentions.map(({ institution, count, evidence: told }) => ({
      documentId: id, institutionId: institutions[institution]!.id, count, evidence: evidence(told),
    })),
    plays: line.plays.map(({ institution, programme, role, evidence: told }) => ({
      institutionId: institutions[institution]!.id, programmeId: programmes[programme]!.id, role: role as DocumentRecord['plays'][number]['role'],
      documentId: id, evidence: evidence(told),
    })),
    citations: line.citations.flatMap(({ cited, edges }) =>
      edges.map(({ targetId, kind, outcome, rule, candidates, evidence: told }): CitationEdge => ({
        sourceId: id, targetId, kind, outcome, rule: once(rule), candidates, cited, evidence: told.map(evidence),
      }))),
  };
}
