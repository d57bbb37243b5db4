import { numberKey, titleKey } from '../../model/keys.js';
import type { DocumentNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { carriersOnly } from '../document/lookup.js';
import { nodeTypeOf } from '../node/node.type.js';
import type { DocumentCandidate, MatchReason } from './naming.type.js';
import { readWording, wordsOfTitle } from './wording.js';
import type { Wording } from './wording.js';

/** Every document that the text may name, best first: by id, else by number and title, else by what its title contains. */
export async function candidatesFor(context: ApiContext, text: string, limit: number): Promise<DocumentCandidate[]> {
  const id = text.trim();
  if (nodeTypeOf(id) === 'DOCUMENT') {
    const document = await context.documents.document.load(id);
    return document === null ? [] : [{ document, reason: document.id === id ? 'ID' : 'FORMER_ID', matched: id }];
  }
  const wording = readWording(text);
  const exact = await exactMatches(context, wording);
  return (exact.length > 0 ? exact : await titlesContaining(context, wording, limit)).slice(0, limit);
}

const RANK: readonly MatchReason[] = ['TITLE_AND_NUMBER', 'NUMBER', 'TITLE_AND_YEAR', 'TITLE'];

async function exactMatches(context: ApiContext, { numbers, titles, year }: Wording): Promise<DocumentCandidate[]> {
  const [byNumber, byTitle] = await Promise.all([
    firstFound(numbers, async (number) => carriersFirst(context, await context.store.documentsByNumber(numberKey(number)))),
    firstFound(titles, async (title) => (titleKey(title) === '' ? [] : context.store.documentsByTitle(titleKey(title)))),
  ]);
  const numbered = new Map(byNumber.documents.map((document) => [document.id, document]));
  const titled = byTitle.documents.map((document): DocumentCandidate => {
    if (numbered.delete(document.id)) return { document, reason: 'TITLE_AND_NUMBER', matched: `${byTitle.by} ${byNumber.by}` };
    const ofYear = year !== null && isOfYear(document, year);
    return { document, reason: ofYear ? 'TITLE_AND_YEAR' : 'TITLE', matched: ofYear ? `${byTitle.by} ${year}` : byTitle.by };
  });
  const rest = [...numbered.values()].map((document): DocumentCandidate => ({ document, reason: 'NUMBER', matched: byNumber.by }));
  return [...rest, ...titled].sort((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason));
}

/** By its date, its number 〔2012〕, or as a stub by what its citations say of the version. */
const isOfYear = ({ date, numberKey, edition }: DocumentNode, year: number): boolean =>
  date?.startsWith(`${year}-`) === true || numberKey?.includes(`(${year})`) === true || edition === String(year);

/** A notice before the text that it prints, which shares its number. */
async function carriersFirst(context: ApiContext, documents: readonly DocumentNode[]): Promise<readonly DocumentNode[]> {
  const carriers = new Set(await carriersOnly(context, documents));
  return [...carriers, ...documents.filter((document) => !carriers.has(document))];
}

/** The documents under the first of the names that finds any. */
async function firstFound(
  names: readonly string[], find: (name: string) => Promise<readonly DocumentNode[]>,
): Promise<{ readonly by: string; readonly documents: readonly DocumentNode[] }> {
  for (const by of names) {
    const documents = await find(by);
    if (documents.length > 0) return { by, documents };
  }
  return { by: '', documents: [] };
}

async function titlesContaining(context: ApiContext, { titles, numbers }: Wording, limit: number): Promise<DocumentCandidate[]> {
  for (const text of [...titles, ...numbers]) {
    const found = await search(context, text, 'PART_OF_TITLE', limit);
    if (found.length > 0) return found;
  }
  for (const title of titles) {
    const words = wordsOfTitle(title);
    const found = words.length > 1 ? await search(context, words.join(' '), 'WORDS_OF_TITLE', limit) : [];
    if (found.length > 0) return found;
  }
  return [];
}

async function search(context: ApiContext, text: string, reason: MatchReason, limit: number): Promise<DocumentCandidate[]> {
  const hits = await context.store.search(text, ['DOCUMENT'], limit);
  const documents = await Promise.all(hits.map((hit) => context.documents.document.load(hit.id)));
  return documents.flatMap((document) => (document === null ? [] : [{ document, reason, matched: text }]));
}
