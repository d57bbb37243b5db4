import { namesOn } from '../segment/names.js';
import type { LaidLine } from './page.js';

/** A title's letters as against those of the text. */
const LARGE = 1.12;
const SAME_SIZE = 0.05;
/** In sizes of the font: how far apart the lines of one text stand at most. */
const PITCH = 2.3;
/** How far from the edge a line may end that is full, and a line begin that is not set in. */
const FULL = 1.6;
const AT_EDGE = 0.5;
const NARROWEST = 12;
/** How far the sides of a centred line may differ: less where its letters are those of the text. */
const SIDES = 3;
const EXACT = 1.2;
/** Farther in than any paragraph is set. */
const FAR_IN = 3;
/** A number, a date, the end of a sentence: no title goes on there. */
const ENDED = /[号日。：]\s*[）)]?$/;
/** Behind the end of a sentence a paragraph may begin that is not set in. */
const CLOSED = /[。！？；：]\s*$/;
/** ——2024年1月20日在…: stands under a title. */
const UNDER = /^—+\s*\d{4}年/;
/** A centred line that takes so much of its column may go on in the next. */
const WIDE = 0.75;

/**
 * What stands between two lines, one right below the other, that are one: of a title, centred in the same large letters, or of a
 * paragraph, of which each line but the last reaches the edge of its column and all but the first begin at the other, `edge`.
 * Null where they are two.
 */
export function gapBetween(above: LaidLine, line: LaidLine, bodySize: number, edge: number): '' | ' ' | null {
  if (!isBelow(above, line)) return null;
  const title = line.size >= LARGE * bodySize ? isCentred(above, SIDES) && isCentred(line, SIDES) : isWide(above) && isCentred(above, EXACT) && isCentred(line, EXACT) && line.left - line.column.left > FAR_IN * line.size;
  if (title && !ENDED.test(above.text) && !ENDED.test(line.text) && !UNDER.test(line.text)) return namesOn(above.text) !== null && namesOn(line.text) !== null ? ' ' : '';
  return goesOn(above, line, edge) ? '' : null;
}

/** Whether the paragraph that `above` ends a column or page with goes on in `line`, the first of the next. */
export const goesOn = (above: LaidLine, line: LaidLine, edge: number): boolean =>
  !above.table && !line.table && isFull(above) && !CLOSED.test(above.text) && Math.abs(above.size - line.size) < SAME_SIZE * line.size && Math.abs(line.left - edge) < AT_EDGE * line.size;

const isBelow = (above: LaidLine, line: LaidLine): boolean =>
  !above.table && !line.table && above.column.left === line.column.left && Math.abs(above.size - line.size) < SAME_SIZE * line.size && line.y > above.y && line.y - above.y < PITCH * line.size;

const isFull = ({ right, left, column, size }: LaidLine): boolean => column.right - right < FULL * size && right - left > NARROWEST * size;

const isWide = ({ right, left, column }: LaidLine): boolean => right - left > WIDE * (column.right - column.left);

const isCentred = ({ left, right, column, size }: LaidLine, sides: number): boolean => Math.abs(left - column.left - (column.right - right)) < sides * size;
