import type { Outcome } from '../../model/vocabulary.js';
import { mergeStubs, stubOf } from '../merge.js';
import type { Sorting } from '../order.js';
import type { CitationEdge, CitedAs, DocumentNode } from '../records.js';
import { compareCitations, OLDEST_FIRST } from '../sortings.js';
import type { Documents } from './documents.js';
import { KeyIndex } from './keyIndex.js';
import type { Network } from './network.js';
import { SortedIndex } from './sortedList.js';
import { Tally } from './tally.js';

/** A document with those of its citations that lead to one other document, in the order of CITATION_KINDS. */
export interface Citing {
  readonly document: DocumentNode;
  readonly citations: readonly CitationEdge[];
}

const CITING_OLDEST_FIRST: Sorting<Citing> = {
  name: OLDEST_FIRST.name,
  parts: OLDEST_FIRST.parts.map(({ direction, of }) => ({ direction, of: ({ document }) => of(document) })),
};

/** Edges by the document at their far end, each group in order. */
export function groupCitations(
  edges: readonly CitationEdge[],
  endOf: (edge: CitationEdge) => string,
  documentOf: (id: string) => DocumentNode,
): Citing[] {
  const groups = new Map<string, CitationEdge[]>();
  for (const edge of edges) gather(groups, endOf(edge), edge);
  return Array.from(groups, ([id, citations]) => ({ document: documentOf(id), citations: citations.sort(compareCitations) }));
}

/** The CITES edges: who cites whom, which citations name a key, and the stubs that are made of them. */
export class Citations {
  /** Cited document → those that cite it, AMBIGUOUS edges left out. */
  readonly citers = new SortedIndex(CITING_OLDEST_FIRST);
  /** Stub or candidate of an AMBIGUOUS edge → those that may cite it. */
  readonly doubtfulCiters = new SortedIndex(CITING_OLDEST_FIRST);
  readonly byTitle = new KeyIndex();
  readonly byNumber = new KeyIndex();
  readonly count: Record<Outcome, number> = { RESOLVED: 0, STUB: 0, AMBIGUOUS: 0 };
  /** What the edges that point at a document say of it. */
  private readonly told = new Map<string, Tally<CitedAs>>();
  /** Documents whose edges no longer say what they said. */
  private readonly changed = new Set<string>();

  constructor(private readonly network: Network, private readonly documents: Documents) {}

  isCited(id: string): boolean {
    return this.told.has(id);
  }

  /** The stub that stands for a document that is cited and not held. */
  stub(id: string): DocumentNode {
    return this.told.get(id)!.fold((cited) => stubOf(id, cited), (stub, cited) => mergeStubs(stub, stubOf(id, cited)))!;
  }

  /** Sets what `document` cites from `before` to `after`; edges that are in both are the same instances. Answers with the edges to keep. */
  replace(document: DocumentNode, before: readonly CitationEdge[], after: readonly CitationEdge[]): CitationEdge[] {
    const asked = new Set(after);
    const stay = new Set(before.filter((edge) => asked.has(edge)));
    const gone = before.filter((edge) => !stay.has(edge));
    const kept = after.map((edge) => (stay.has(edge) ? edge : this.add(edge)));
    for (const edge of gone) this.remove(edge);
    const touched = [...gone, ...kept.filter((edge) => !stay.has(edge))];
    this.relist(this.citers, document, before, kept, touched, visibleEnds);
    this.relist(this.doubtfulCiters, document, before, kept, touched, doubtfulEnds);
    if (!sameKeys(before, kept)) {
      for (const edge of before) this.unname(edge);
      for (const edge of kept) this.name(edge);
    }
    for (const edge of gone) this.settle(edge.targetId);
    return kept;
  }

  private add(edge: CitationEdge): CitationEdge {
    const { targetId, sourceId } = edge;
    let told = this.told.get(targetId);
    if (!told) this.told.set(targetId, (told = new Tally()));
    const { value: cited, fresh } = told.add(edge.cited);
    const target = this.network.document(targetId);
    if (!target) this.documents.set(stubOf(targetId, cited));
    else if (fresh && !target.held) this.documents.set(mergeStubs(target, stubOf(targetId, cited)));
    this.network.link('CITES', sourceId, targetId, edge.kind);
    this.count[edge.outcome]++;
    return cited === edge.cited ? edge : { ...edge, cited };
  }

  private remove(edge: CitationEdge): void {
    this.network.unlink('CITES', edge.sourceId, edge.targetId, edge.kind);
    this.count[edge.outcome]--;
    const told = this.told.get(edge.targetId)!;
    if (told.remove(edge.cited)) this.changed.add(edge.targetId);
    if (told.distinct === 0) this.told.delete(edge.targetId);
  }

  private settle(id: string): void {
    if (!this.changed.delete(id) || this.network.document(id)!.held) return;
    if (this.isCited(id)) this.documents.set(this.stub(id));
    else this.documents.drop(id);
  }

  private relist(
    index: SortedIndex<Citing>,
    document: DocumentNode,
    before: readonly CitationEdge[],
    after: readonly CitationEdge[],
    touched: readonly CitationEdge[],
    endsOf: (edge: CitationEdge) => readonly string[],
  ): void {
    const ends = new Set(touched.flatMap(endsOf));
    const listed = new Set(before.flatMap(endsOf));
    const citations = new Map<string, CitationEdge[]>();
    for (const edge of after) {
      for (const end of endsOf(edge)) if (ends.has(end)) gather(citations, end, edge);
    }
    for (const end of ends) {
      if (listed.has(end)) index.remove(end, { document, citations: [] });
      const now = citations.get(end);
      if (now) index.add(end, { document, citations: now.sort(compareCitations) });
    }
  }

  private name({ cited, sourceId }: CitationEdge): void {
    this.byTitle.add(cited.titleKey, sourceId);
    if (cited.numberKey !== null) this.byNumber.add(cited.numberKey, sourceId);
  }

  private unname({ cited, sourceId }: CitationEdge): void {
    this.byTitle.remove(cited.titleKey, sourceId);
    if (cited.numberKey !== null) this.byNumber.remove(cited.numberKey, sourceId);
  }
}

function gather(groups: Map<string, CitationEdge[]>, key: string, edge: CitationEdge): void {
  const group = groups.get(key);
  if (group) group.push(edge);
  else groups.set(key, [edge]);
}

const sameKeys = (a: readonly CitationEdge[], b: readonly CitationEdge[]): boolean =>
  a.length === b.length
  && a.every(({ cited }, i) => cited.titleKey === b[i]!.cited.titleKey && cited.numberKey === b[i]!.cited.numberKey);
const visibleEnds = (edge: CitationEdge): readonly string[] => (edge.outcome === 'AMBIGUOUS' ? [] : [edge.targetId]);
const doubtfulEnds = (edge: CitationEdge): readonly string[] =>
  edge.outcome === 'AMBIGUOUS' ? [...new Set([edge.targetId, ...edge.candidates])] : [];
