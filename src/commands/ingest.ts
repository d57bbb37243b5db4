import type { Settings } from '../config.js';
import { recordsOf, store as storeRecords } from '../pipeline.js';
import { arrive, type Arrival } from '../resolve/settle.js';
import type { Coverage, GraphStore } from '../store/contract.js';
import type { DocumentRecord } from '../store/records.js';
import { openForWriting } from './open-store.js';
import { countInputs, startProgress } from './progress.js';
import { readFacts } from './reading.js';

/** What an ingest did. `store` describes the whole graph afterwards; null after a dry run. */
export interface IngestSummary {
  readonly documents: Record<Arrival, number>;
  readonly changes: readonly { readonly title: string; readonly file: string; readonly arrival: Arrival }[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
  /** Files that were read though not all of them could be. */
  readonly warnings: readonly { readonly file: string; readonly warning: string }[];
  readonly skipped: number;
  readonly store: Coverage | null;
}

/** Rolls a change back after having seen what it would do. */
class Rehearsed extends Error {}

/** `ingest PATH…`: extracts, resolves, stores. Success is told only when the store has it for good. Exit code 1 if some input failed. */
export async function ingest(paths: readonly string[], options: { json: boolean; dryRun: boolean }, settings: Settings): Promise<number> {
  const graph = await openForWriting(settings);
  try {
    const summary = await ingestInto(graph, paths, options.dryRun, settings);
    process.stdout.write(options.json ? `${JSON.stringify(summary, null, 1)}\n` : render(summary, options.dryRun));
    return summary.failed.length > 0 ? 1 : 0;
  } finally {
    await graph.close();
  }
}

/** Reads everything under the paths into the graph, document by document, and makes it last. */
export async function ingestInto(graph: GraphStore, paths: readonly string[], dryRun: boolean, settings: Settings): Promise<IngestSummary> {
  const progress = startProgress(dryRun ? 'rehearsing' : 'ingesting', await countInputs(paths));
  const documents: Record<Arrival, number> = { new: 0, changed: 0, unchanged: 0 };
  const changes: { title: string; file: string; arrival: Arrival }[] = [];
  const failed: { file: string; reason: string }[] = [];
  const warnings: { file: string; warning: string }[] = [];
  let skipped = 0;
  const put = dryRun ? rehearsal(graph) : (records: readonly DocumentRecord[]) => storeRecords(records, graph);
  for await (const outcome of readFacts(paths, { ...settings, onSkip: () => skipped++ })) {
    progress.tick(outcome.file);
    if ('reason' in outcome) {
      failed.push(outcome);
      continue;
    }
    if (outcome.warning !== null) warnings.push({ file: outcome.file, warning: outcome.warning });
    const arrivals = await put(recordsOf(outcome.facts));
    arrivals.forEach((arrival, i) => {
      documents[arrival]++;
      if (arrival !== 'unchanged') changes.push({ title: outcome.facts[i]!.header.title, file: outcome.file, arrival });
    });
  }
  if (!dryRun && changes.length > 0) await graph.flush();
  progress.stop();
  return { documents, changes, failed, warnings, skipped, store: dryRun ? null : await graph.coverage() };
}

/** Puts nothing for good: every change is undone once its effect is known. A document that comes twice counts once. */
function rehearsal(graph: GraphStore): (records: readonly DocumentRecord[]) => Promise<Arrival[]> {
  const seen = new Map<string, string | null>();
  return async (records) => {
    const arrivals: Arrival[] = [];
    for (const record of records) {
      const { id, fingerprint } = record.document;
      let arrival: Arrival = 'unchanged';
      if (seen.get(id) !== fingerprint) {
        await graph
          .change(async (change) => {
            arrival = await arrive(change, record);
            throw new Rehearsed();
          })
          .catch((error: unknown) => {
            if (!(error instanceof Rehearsed)) throw error;
          });
        if (seen.has(id)) arrival = 'changed';
      }
      seen.set(id, fingerprint);
      arrivals.push(arrival);
    }
    return arrivals;
  };
}

function render({ documents, changes, failed, warnings, skipped, store }: IngestSummary, dryRun: boolean): string {
  const lines = [
    `documents: ${documents.new} new, ${documents.changed} changed, ${documents.unchanged} unchanged${failed.length > 0 ? `; ${failed.length} files failed` : ''}${skipped > 0 ? `; ${skipped} files skipped that are no documents` : ''}`,
  ];
  if (dryRun) lines.push('nothing was stored (--dry-run)', ...changes.map((change) => `  ${change.arrival.padEnd(7)} ${change.title}  (${change.file})`));
  if (store) {
    lines.push(
      `in the store: ${store.held} documents held, ${store.stubs} only cited; ${store.targets} targets, ${store.programmes} programmes, ${store.institutions} institutions`,
      `citations: ${store.resolvedCitations} resolved, ${store.stubCitations} to documents not held, ${store.ambiguousCitations} ambiguous`,
    );
  }
  lines.push(...warnings.map(({ file, warning }) => `warning: ${file}: ${warning}`), ...failed.map(({ file, reason }) => `failed: ${file}: ${reason}`));
  return `${lines.join('\n')}\n`;
}
