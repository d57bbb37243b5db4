import type { Coverage, GraphStore } from './contract.js';
import type { DocumentRecord } from './records.js';

/** Documents that are written in one change. */
const BATCH = 100;

/** The copy does not hold what the original holds; `differences` says where. What was copied stays, and may be copied over again. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers';
  constructor(readonly differences: readonly string[]) {
    super(`the copy differs from the original: ${differences.join(', ')}; was the target empty, and nothing written to the original meanwhile?`);
  }
}

export interface CopyProgress {
  readonly copied: number;
  readonly total: number;
}

/**
 * Copies the whole graph into an empty store, or over an earlier attempt at the same copy, and compares all counts and the data version.
 * Answers with the coverage of both. Throws CopyDiffers.
 */
export async function copyGraph(from: GraphStore, to: GraphStore, progress: (progress: CopyProgress) => void = () => undefined): Promise<Coverage> {
  const { held: total } = await from.coverage();
  let copied = 0;
  let batch: DocumentRecord[] = [];
  const write = async (): Promise<void> => {
    const records = batch;
    batch = [];
    await to.change(async (change) => {
      for (const record of records) await change.put(record);
    });
    copied += records.length;
    progress({ copied, total });
  };
  for await (const record of from.records()) {
    batch.push(record);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  await to.flush();
  const [original, copy] = [await from.coverage(), await to.coverage()];
  const differences = (Object.keys(original) as (keyof Coverage)[])
    .filter((count) => original[count] !== copy[count])
    .map((count) => `${count} ${copy[count]} instead of ${original[count]}`);
  if (differences.length > 0) throw new CopyDiffers(differences);
  return copy;
}
