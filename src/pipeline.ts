import type { DocumentFacts } from './model/facts.js';
import { extractFacts } from './extract/extract.js';
import { reflow } from './read/reflow.js';
import { segment } from './read/segment/segment.js';
import type { Source } from './read/source.js';
import { recordOf } from './resolve/record.js';
import { arrive, type Arrival } from './resolve/settle.js';
import type { GraphStore } from './store/contract.js';
import type { DocumentRecord } from './store/records.js';

/*
 * read ──► reflow ──► segment ──► extract ──► resolve ──► store
 * bytes    one text   documents   facts       names, ids   the graph
 */

/**
 * One file's text → everything that its documents say. The same text gives the same facts.
 * @throws NoDocument where no title is found
 */
export function factsOf(source: Source): DocumentFacts[] {
  const clean = reflow(source);
  const documents = segment(clean, source.metadata);
  return documents.map((document) =>
    extractFacts(clean, document, {
      file: source.file,
      carrier: document.carrier === null ? null : documents[document.carrier]!.header,
      carried: documents.filter((other) => other.carrier === document.index).map((other) => other.header.title),
    }),
  );
}

/** The facts of one file → records for the graph, carriers before what they print. */
export function recordsOf(facts: readonly DocumentFacts[]): DocumentRecord[] {
  return facts.map((one) => recordOf(one, facts.find((other) => other.index === one.carrier) ?? null));
}

/** Puts records into the graph, one change a document, and says what each of them was to it. */
export async function store(records: readonly DocumentRecord[], graph: GraphStore): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const record of records) arrivals.push(await graph.change((change) => arrive(change, record)));
  return arrivals;
}
