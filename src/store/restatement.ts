import type { Sorting } from './order.js';
import type { TargetNode } from './records.js';

/** A target with the date of the document that sets it. */
export interface DatedTarget {
  readonly target: TargetNode;
  readonly date: string | null;
}

/** The order in which targets with one restatementKey were said; the first of them is the one that the others restate. */
export const SAID_ORDER: Sorting<DatedTarget> = {
  name: 'said',
  parts: [
    { direction: 'ASC', of: ({ date }) => date },
    { direction: 'ASC', of: ({ target }) => target.documentId },
    { direction: 'ASC', of: ({ target }) => target.id },
  ],
};

/** RESTATES: a target of another document than the first one's says the first again. `first` is the first in SAID_ORDER of its key. */
export const restates = (target: TargetNode, first: TargetNode): boolean => target.documentId !== first.documentId;
