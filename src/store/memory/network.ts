import { MultiDirectedGraph } from 'graphology';
import type { GraphEdgeType } from '../contract.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';
import type { Entry } from './entry.js';
import { TextIndex } from './textIndex.js';

/** What the graph itself knows of an edge; what it carries stands in the record of the document that says so. */
export interface Label {
  readonly type: GraphEdgeType;
  readonly kind: string | null;
}

const SLICE = 1000;
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

  private texts: TextIndex | null = null;
  private links = 0;

  entry(id: string): Entry | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttributes(id) : undefined;
  }

  set(entry: Entry): void {
    if (this.graph.hasNode(entry.node.id)) this.graph.replaceNodeAttributes(entry.node.id, entry);
    else this.graph.addNode(entry.node.id, entry);
    this.texts?.set(entry);
  }

  drop(id: string): void {
    this.graph.dropNode(id);
    this.texts?.drop(id);
  }

  /** Made when it is first asked for, kept up from then on. */
  get textIndex(): TextIndex {
    if (!this.texts || this.texts.worn) {
      const texts = new TextIndex();
      this.graph.forEachNode((_id, entry) => texts.set(entry));
      this.texts = texts;
    }
    return this.texts;
  }

  /** Makes the text index before it is asked for, letting others have their turn between slices. */
  async indexTexts(): Promise<void> {
    const texts = new TextIndex();
    let count = 0;
    for (const { attributes } of this.graph.nodeEntries()) {
      texts.set(attributes);
      if (++count % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.texts = texts;
  }

  link(type: GraphEdgeType, source: string, target: string, kind: string | null = null): void {
    // A short key of our own takes less room than the one that graphology would make.
    this.graph.addDirectedEdgeWithKey(String(this.links++), source, target, labelOf(type, kind));
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
