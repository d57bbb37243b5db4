import { readOperations, type Operations } from './doc-layout.js';

const PARAGRAPH = 1;
const NO_BASE = 0xfff;
const STYLES_AT_MOST = 4_095;

/** Paragraph operations of each style, those of the styles that it is based on included (STSH of the table stream). */
export function docStyles(table: DataView, at: number, length: number): (number: number) => Operations {
  const own: { base: number; operations: Operations }[] = [];
  const end = Math.min(at + length, table.byteLength);
  if (length >= 6 && at + 6 <= end) {
    const count = Math.min(table.getUint16(at + 2, true), STYLES_AT_MOST);
    const fixed = table.getUint16(at + 4, true);
    let place = at + 2 + table.getUint16(at, true);
    for (let i = 0; i < count && place + 2 <= end; i++) {
      const size = table.getUint16(place, true);
      own.push(readStyle(table, place + 2, Math.min(place + 2 + size, end), fixed));
      place += 2 + size + (size % 2);
    }
  }
  const known = new Map<number, Operations>();
  const resolve = (number: number): Operations => {
    const found = known.get(number);
    if (found !== undefined) return found;
    // Set first: a style that is based on itself ends here.
    known.set(number, new Map());
    const style = own[number];
    if (style === undefined) return new Map();
    const whole = new Map([...(style.base === NO_BASE ? [] : resolve(style.base)), ...style.operations]);
    known.set(number, whole);
    return whole;
  };
  return resolve;
}

function readStyle(table: DataView, at: number, end: number, fixed: number): { base: number; operations: Operations } {
  const none = { base: NO_BASE, operations: new Map() };
  if (at + fixed + 2 > end || fixed < 4) return none;
  const kind = table.getUint16(at + 2, true);
  if ((kind & 0xf) !== PARAGRAPH) return none;
  // Name: its length, its characters, a zero; then the properties, length first, style number before the operations.
  const properties = at + fixed + 2 + 2 * table.getUint16(at + fixed, true) + 2;
  const aligned = properties + ((properties - at) % 2);
  if (aligned + 4 > end) return { base: kind >> 4, operations: new Map() };
  const size = table.getUint16(aligned, true);
  return { base: kind >> 4, operations: readOperations(table, aligned + 4, Math.min(aligned + 2 + size, end)) };
}
