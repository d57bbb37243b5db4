import { numberKey, titleKey } from '../../model/keys.js';
import type { DocumentNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { AmbiguousDocument } from '../errors.js';

/** The document of a title, with or without 《》, as printings of one title share it. Null if nobody knows it, an error if several bear it. */
export async function documentOfTitle(context: ApiContext, title: string): Promise<DocumentNode | null> {
  const key = titleKey(title);
  if (key === '') return null;
  const found = await context.store.documentsByTitle(key);
  if (found.length > 1) throw new AmbiguousDocument('title', title, found);
  return found[0] ?? null;
}

/** The document of a 发文字号, in any brackets. A notice and the text that it prints share one: the notice is meant. */
export async function documentOfNumber(context: ApiContext, number: string): Promise<DocumentNode | null> {
  const key = numberKey(number);
  if (key === '') return null;
  const found = await carriersOnly(context, await context.store.documentsByNumber(key));
  if (found.length > 1) throw new AmbiguousDocument('number', number, found);
  return found[0] ?? null;
}

/** Leaves out texts whose carrier is among the documents too. */
export async function carriersOnly(context: ApiContext, documents: readonly DocumentNode[]): Promise<DocumentNode[]> {
  if (documents.length < 2) return [...documents];
  const ids = new Set(documents.map((document) => document.id));
  const carriers = await Promise.all(documents.map((document) => context.documents.carrier.load(document.id)));
  return documents.filter((_, i) => !ids.has(carriers[i]?.id ?? ''));
}
