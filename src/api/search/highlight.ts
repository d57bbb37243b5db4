import { levelled, searchWords } from '../../store/matching.js';
import type { TextSegment } from './search.type.js';

/** A text cut where words of the query stand in it, as the store compares them: spaces, width, case and kinds of brackets levelled. */
export function highlight(text: string, query: string): TextSegment[] {
  const { plain, origin } = levelledWithOrigin(text);
  const marked = new Uint8Array(text.length);
  for (const word of searchWords(query)) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      marked.fill(1, origin[at]!, origin[at + word.length - 1]! + 1);
    }
  }
  return segments(text, marked);
}

/** The levelled text and, for each of its code units, where it stands in the text. */
function levelledWithOrigin(text: string): { plain: string; origin: number[] } {
  let plain = '';
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const piece = levelled(text[i]!);
    plain += piece;
    for (let k = 0; k < piece.length; k++) origin.push(i);
  }
  return { plain, origin };
}

function segments(text: string, marked: Uint8Array): TextSegment[] {
  const found: TextSegment[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && marked[end] === marked[start]) continue;
    found.push({ text: text.slice(start, end), highlighted: marked[start] === 1 });
    start = end;
  }
  return found;
}
