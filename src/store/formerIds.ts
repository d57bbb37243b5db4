import { periodOf, stubId } from '../model/keys.js';
import type { DocumentNode } from './records.js';

/**
 * Ids under which stubs of this document stood, or would have stood, before it arrived: named by its title alone, with its number,
 * its period or its year. Such an id leads to the document while no stub bears it and no second held document has it among its own.
 */
export function formerStubIds({ title, titleKey, numberKey, date }: Pick<DocumentNode, 'title' | 'titleKey' | 'numberKey' | 'date'>): string[] {
  const editions = ['', numberKey, periodOf(title), date?.slice(0, 4)].filter((edition) => edition != null);
  return [...new Set(editions)].map((edition) => stubId(titleKey, edition));
}
