import { MultiDirectedGraph } from 'graphology';
import type { GraphEdgeType } from '../contract.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';

/** A node of the graph. */
export type Entry =
  | { readonly type: 'DOCUMENT'; readonly node: DocumentNode }
  | { readonly type: 'PROGRAMME'; readonly node: ProgrammeNode }
  | { readonly type: 'INSTITUTION'; readonly node: InstitutionNode }
  | { readonly type: 'TARGET'; readonly node: TargetNode };
/** What the graph itself knows of an edge; what it carries stands in the record of the document that says so. */
export interface Label {
  readonly type: GraphEdgeType;
  readonly kind: string | null;
}

const labels = new Map<string, Label>();

/** One instance for each type and kind, shared by all their edges. */
function labelOf(type: GraphEdgeType, kind: string | null): Label {
  const key = `${type} ${kind ?? ''}`;
  let label = labels.get(key);
  if (!label) labels.set(key, (label = { type, kind }));
  return label;
}

/**
 * Nodes and edges on graphology: who stands next to whom. RESTATES edges are not kept: they follow from the order of the targets
 * with one key (see Targets), where one earlier target would turn thousands of edges round.
 */
export class Network {
  readonly graph = new MultiDirectedGraph<Entry, Label>();

  entry(id: string): Entry | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttributes(id) : undefined;
  }

  set(entry: Entry): void {
    if (this.graph.hasNode(entry.node.id)) this.graph.replaceNodeAttributes(entry.node.id, entry);
    else this.graph.addNode(entry.node.id, entry);
  }

  drop(id: string): void {
    this.graph.dropNode(id);
  }

  link(type: GraphEdgeType, source: string, target: string, kind: string | null = null): void {
    this.graph.addDirectedEdge(source, target, labelOf(type, kind));
  }

  /** Drops one edge of this type and kind; those between the same two nodes are alike. */
  unlink(type: GraphEdgeType, source: string, target: string, kind: string | null = null): void {
    const label = labelOf(type, kind);
    this.graph.dropEdge(this.graph.findOutEdge(source, target, (_edge, other) => other === label));
  }

  document(id: string): DocumentNode | null {
    const entry = this.entry(id);
    return entry?.type === 'DOCUMENT' ? entry.node : null;
  }

  programme(id: string): ProgrammeNode | null {
    const entry = this.entry(id);
    return entry?.type === 'PROGRAMME' ? entry.node : null;
  }

  institution(id: string): InstitutionNode | null {
    const entry = this.entry(id);
    return entry?.type === 'INSTITUTION' ? entry.node : null;
  }

  target(id: string): TargetNode | null {
    const entry = this.entry(id);
    return entry?.type === 'TARGET' ? entry.node : null;
  }
}
