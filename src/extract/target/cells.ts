import type { Span } from '../../model/span.js';
import type { Comparator } from '../../model/vocabulary.js';
import { isDigit } from './numeral.js';
import { quantityAt } from './quantity.js';
import type { Cell } from './rows.js';
import { unitAt } from './unit.js';

const NUMBERING = /^(?:\d{1,2}[.．、)）]|（\d{1,2}）|[①-⑳]|其中：)\s*/;
const BRACKET_UNIT = /[（(〔[]([^（）()〔〕[\]]{1,12})[）)〕\]]\*{0,2}$/;
const POWERS: readonly (readonly [RegExp, number])[] = [[/^万亿/, 12], [/^亿/, 8], [/^千万/, 7], [/^百万/, 6], [/^十万/, 5], [/^万/, 4], [/^千(?![瓦米克伏帕卡])/, 3]];
/** 每个县（市、区）至少1所 */
const EACH = /^(?:每|各)/;
/** What may stand before a number in a cell: its comparator, and with 每个县 whom it is for. */
const LONGEST_LEAD = 6, LONGEST_EACH = 16;
const HOW_OFTEN = /每[年月季周].{0,6}次/;
const EMPTY = /^(?:[—–\-/·]*|\/|无)$/;

/** The number of a cell: [start, end) in the document's text. */
export interface CellNumber extends Span {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  /** 下降15%: the cell's own word for how the indicator moves. */
  readonly moves: string;
}

/** The number of a cell: 65, >7, [13.5], 900以上, 3.4万; words beside it leave the cell without one. */
export function numberIn(text: string, cell: Cell): CellNumber | null {
  if (EMPTY.test(cell.text) || HOW_OFTEN.test(cell.text)) return null;
  let start = cell.start;
  while (start < cell.end && !isDigit(text.charCodeAt(start))) start++;
  if (start === cell.end || start - cell.start > (EACH.test(cell.text) ? LONGEST_EACH : LONGEST_LEAD)) return null;
  const quantity = quantityAt(text, start);
  if (!quantity || quantity.end > cell.end) return null;
  const rest = text.slice(quantity.end, cell.end).replace(/[\s〕\]）)*]+/g, '');
  if (rest.length > 4 || (quantity.unit === '年' && quantity.value > 1900)) return null;
  const falls = /^(?:累计)?(?:下降|降低|减少|提高|增长|上升)$/.exec(text.slice(cell.start, quantity.from).trim())?.[0] ?? '';
  const minus = /^[〔[(（]?[-－—]$/.test(text.slice(cell.start, start));
  return { start, end: quantity.end, value: minus ? -quantity.value : quantity.value, valueMax: quantity.valueMax, unit: quantity.unit, comparator: quantity.comparator, moves: falls };
}

/** 森林覆盖率（%） as name and unit; the unit's own cell where none stands in brackets. */
export function nameAndUnit(text: string, unitCell: string | null): { name: string; unit: string } {
  const name = text.replace(NUMBERING, '');
  const bracket = BRACKET_UNIT.exec(name);
  if (bracket && isUnit(bracket[1]!)) return { name: name.slice(0, bracket.index), unit: bracket[1]! };
  return { name: name.replace(/\*+$/, ''), unit: unitCell ?? '' };
}

function isUnit(text: string): boolean {
  const { unit } = measureOf(text);
  return unit === '' || unit.includes('/') || (unitAt(unit, 0).class !== 'NONE' && unitAt(unit, 0).end === unit.length);
}

/** 万公里 as 公里 and the power of ten before it. */
export function measureOf(text: string): { unit: string; power: number } {
  for (const [pattern, power] of POWERS) if (pattern.test(text)) return { unit: text.replace(pattern, ''), power };
  return { unit: text, power: 0 };
}

/** A value moved by a power of ten, without the errors of a product. */
export const scaled = (value: number, power: number): number => (power === 0 ? value : Number(`${value}e${power}`));
