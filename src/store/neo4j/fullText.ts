/** Words that the CJK analyzer does not index, so that no query may rest on them. */
const STOP_WORDS = (
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'
).split(' ');
const EVERYTHING = '*';

/**
 * A query for Neo4j's full-text index with the CJK analyzer that finds every text in which all the words occur, and some others: the
 * statement tests exactly. The analyzer cuts Chinese into overlapping pairs and other writing into words, so a Chinese run is a phrase of
 * pairs, a single character or part of a word a wildcard. Only letters and digits get in: nothing of the query language can.
 * `words` are levelled (lower case).
 */
export function fullTextQuery(words: readonly string[]): string {
  const clauses = new Set(words.flatMap((word) => [...chineseClauses(word), ...otherClauses(word)]));
  return clauses.size === 0 ? EVERYTHING : [...clauses].map((clause) => `+${clause}`).join(' ');
}

const chineseClauses = (word: string): string[] =>
  (word.match(/\p{Script=Han}+/gu) ?? []).map((run) => ([...run].length === 1 ? `*${run}*` : `"${run}"`));

const otherClauses = (word: string): string[] =>
  (word.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).filter((run) => !STOP_WORDS.some((stop) => stop.includes(run))).map((run) => `*${run}*`);
