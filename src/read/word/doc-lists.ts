import { LEVELS, type Level, type List } from './numbering.js';

/** Number formats of binary files (MSONFC) that differ from plain digits, by the names of ST_NumberFormat. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital', 11: 'japaneseCounting', 18: 'decimalEnclosedCircle', 22: 'decimalZero',
  23: 'bullet', 28: 'decimalEnclosedCircle', 30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 35: 'taiwaneseCountingThousand',
  37: 'chineseCounting', 39: 'chineseCountingThousand', 255: 'none',
};
const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;

/**
 * The lists of a binary Word file by their number (from 1, as paragraphs name them): PlfLst and PlfLfo of the table stream. Numbers
 * that single lists begin anew with are not read. What is damaged is left out.
 */
export function docLists(table: DataView, lists: number, overrides: number, overridesLength: number): Map<string, List> {
  const definitions = readDefinitions(table, lists);
  const found = new Map<string, List>();
  if (overridesLength < 4 || overrides + 4 > table.byteLength) return found;
  const count = table.getUint32(overrides, true);
  for (let i = 0; i < count && overrides + 4 + (i + 1) * OVERRIDE_SIZE <= table.byteLength; i++) {
    const definition = table.getInt32(overrides + 4 + i * OVERRIDE_SIZE, true);
    const levels = definitions.get(definition);
    if (levels !== undefined) found.set(String(i + 1), { definition: String(definition), levels, restarts: new Map() });
  }
  return found;
}

function readDefinitions(table: DataView, at: number): Map<number, Level[]> {
  const definitions = new Map<number, Level[]>();
  if (at === 0 && table.byteLength < 2) return definitions;
  const count = at + 2 <= table.byteLength ? table.getUint16(at, true) : 0;
  let place = at + 2 + count * LIST_SIZE;
  for (let i = 0; i < count; i++) {
    const head = at + 2 + i * LIST_SIZE;
    if (head + LIST_SIZE > table.byteLength) break;
    const simple = (table.getUint8(head + 26) & 1) !== 0;
    const levels: Level[] = [];
    for (let n = 0; n < (simple ? 1 : LEVELS); n++) {
      const level = readLevel(table, place);
      if (level === null) return definitions;
      levels.push(level.level);
      place = level.end;
    }
    definitions.set(table.getInt32(head, true), levels);
  }
  return definitions;
}

function readLevel(table: DataView, at: number): { level: Level; end: number } | null {
  if (at + LEVEL_SIZE > table.byteLength) return null;
  const text = at + LEVEL_SIZE + table.getUint8(at + 24) + table.getUint8(at + 25);
  if (text + 2 > table.byteLength) return null;
  const length = table.getUint16(text, true);
  const end = text + 2 + 2 * length;
  if (end > table.byteLength) return null;
  let pattern = '';
  for (let i = 0; i < length; i++) {
    const code = table.getUint16(text + 2 + 2 * i, true);
    // Codes 0–8 stand for the counters of the levels.
    pattern += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const format = FORMATS[table.getUint8(at + 4)] ?? 'decimal';
  const flags = table.getUint8(at + 5);
  return { level: { start: table.getUint32(at, true), format, text: pattern, plain: (flags & 4) !== 0, restart: (flags & 8) === 0 ? null : table.getUint8(at + 26) }, end };
}
