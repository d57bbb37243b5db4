import type { DocumentFacts } from '../model/facts.js';
import type { Input } from '../read/files.js';
import { READ_LIMITS } from '../read/limits.js';
import { readSource } from '../read/read.js';
import { NoDocument } from '../read/segment/segment.js';
import { UnreadableFile } from '../read/source.js';
import { factsOf } from '../pipeline.js';

/** What became of one input: facts, with what of it could not be read, or the reason why there are none. Plain data, so that it crosses threads. */
export type Outcome = { readonly file: string; readonly facts: DocumentFacts[]; readonly warning: string | null } | { readonly file: string; readonly reason: string };

/** Inputs that are read one after the other; what could not be found is an outcome already. */
export type Batch = readonly (Input | Outcome)[];

/** The outcomes of a batch in its order, as JSON: one text crosses threads faster than the many small objects of facts. */
export async function extractBatch({ batch, maxFileMb }: { batch: Batch; maxFileMb: number }): Promise<string> {
  const outcomes: Outcome[] = [];
  for (const input of batch) outcomes.push(await extractInput(input, maxFileMb));
  return JSON.stringify(outcomes);
}

/** Reads one input and extracts its facts. Whatever is wrong with the input is an outcome; only a mistake of the program throws. */
export async function extractInput(input: Input | Outcome, maxFileMb: number): Promise<Outcome> {
  if (!('content' in input)) return input;
  try {
    const source = await readSource(input, { ...READ_LIMITS, fileBytes: maxFileMb * 1024 * 1024 });
    return { file: source.file, facts: factsOf(source), warning: source.warning ?? null };
  } catch (error) {
    if (error instanceof UnreadableFile) return { file: error.file, reason: error.reason };
    if (error instanceof NoDocument) return { file: input.file, reason: error.message };
    throw new Error(`${input.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
