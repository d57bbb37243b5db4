import { readFileSync } from 'node:fs';

/** The package's vocabulary folder, the same from src and from dist. */
const FOLDER = new URL('../vocabulary/', import.meta.url);

/** Rows of vocabulary/NAME.tsv as arrays of cells; lines that begin with # are comments. Read once by each user, when it is loaded. */
export function vocabularyRows(name: string): string[][] {
  return readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
