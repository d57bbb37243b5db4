/** A half-open range of UTF-16 code units, [start, end). Which text it indexes is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many of the items, which are sorted by `start`, begin before `offset`: the place of the first that does not. */
export function countBefore(items: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words that a fact rests on.
 * `quote` is the clean text (layout removed, full-width punctuation), at most 80 characters.
 * `start`/`end` index the source text as read (for HTML the page's source, for PDF and Word the text layer);
 * `sectionPath` goes from the outermost heading inwards; `page` counts from 1, null where the format has no pages;
 * `rule` is the id of the rule that found it.
 */
export interface Evidence extends Span {
  readonly quote: string;
  readonly sectionPath: readonly string[];
  readonly page: number | null;
  readonly rule: string;
}
