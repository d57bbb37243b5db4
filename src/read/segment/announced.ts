import { titleKey } from '../../model/keys.js';
import type { TextLine } from './lines.js';

/** 《X》全文如下。: the agency's words before the text of X. */
const ANNOUNCED = /^《([^《》]{2,80}(?:〈[^〈〉]*〉[^《》]*)?)》(?:全文|主要内容|内容|正文)如下[。：]?$/;

/** The title whose text the line announces, or null. */
export const announcedTitle = (line: string): string | null => (line.startsWith('《') ? (ANNOUNCED.exec(line)?.[1] ?? null) : null);

/** Keys of the titles that news announces before it prints their texts: 《X》全文如下. */
export function announcedTitles(lines: readonly TextLine[], from: number, end: number): Set<string> {
  return new Set(lines.slice(from, end).flatMap(({ text }) => announcedTitle(text) ?? []).map(titleKey));
}
