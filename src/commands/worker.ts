import type { DocumentFacts } from '../model/facts.js';
import type { Input } from '../read/files.js';
import { READ_LIMITS } from '../read/limits.js';
import { readSource } from '../read/read.js';
import { NoDocument } from '../read/segment/segment.js';
import { UnreadableFile } from '../read/source.js';
import { factsOf } from '../pipeline.js';

/** What became of one input: facts, or the reason why there are none. Plain data, so that it crosses threads. */
export type Outcome = { readonly file: string; readonly facts: DocumentFacts[] } | { readonly file: string; readonly reason: string };

/** Reads one input and extracts its facts. Whatever is wrong with the input is an outcome; only a mistake of the program throws. */
export async function extractInput({ input, maxFileMb }: { input: Input; maxFileMb: number }): Promise<Outcome> {
  try {
    const source = await readSource(input, { ...READ_LIMITS, fileBytes: maxFileMb * 1024 * 1024 });
    return { file: source.file, facts: factsOf(source) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { file: error.file, reason: error.reason };
    if (error instanceof NoDocument) return { file: input.file, reason: error.message };
    throw new Error(`${input.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
