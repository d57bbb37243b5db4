import type { Span } from '../../model/span.js';
import type { TextLine } from './lines.js';

/** A line of a list of attachments. */
export interface Attachment extends Span {
  readonly title: string;
  readonly line: number;
}

/** 附件：1.… 2.… at the end of a notice: one title each. */
export function findAttachments(lines: readonly TextLine[], from: number, end: number, signature: number): Attachment[] {
  for (let i = end - 1; i >= from; i--) {
    const match = /^附\s?件?\s?[：:]\s*(.*)$/.exec(lines[i]!.text);
    if (!match || i === signature) continue;
    const found: Attachment[] = [];
    for (let j = i; j < end && j < i + 30; j++) {
      const { text, start, end: stop } = lines[j]!;
      const item = j === i ? match[1]! : text;
      const numbered = /^\d{1,2}[.．、]\s*(.+)$/.exec(item);
      if (j > i && !numbered) break;
      const title = (numbered?.[1] ?? item).trim();
      // 附件： on a line of its own, the list under it.
      if (j === i && title === '') continue;
      if (title === '' || title.length > 100) break;
      found.push({ title, line: j, start: stop - title.length > start ? stop - title.length : start, end: stop });
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Sentences still follow in [from, to): the list of attachments was no end. */
export const hasProse = (lines: readonly TextLine[], from: number, to: number): boolean => lines.slice(from, to).some((line) => line.text.length > 60 && /。/.test(line.text));
