import { vocabularyRows } from '../../vocabulary.js';
import { Lexicon } from './lexicon.js';

/** What kind of thing a unit counts; ORDINAL units (级 类 阶段) count nothing that a policy wants, TIMES say how often. */
export type UnitClass = 'COUNT' | 'SHARE' | 'MONEY' | 'TIME' | 'TIMES' | 'MEASURE' | 'ORDINAL' | 'NONE';

export interface Unit {
  /** '' where the number stands right before what it counts (10万人才). */
  readonly text: string;
  readonly class: UnitClass;
  readonly end: number;
}

const UNITS = new Lexicon<UnitClass>(vocabularyRows('units').map(([unit, unitClass]) => [unit!, unitClass as UnitClass] as const));
const PER = /\/(?:1?0?[十百千万]{1,2}|[\u4e00-\u9fffA-Za-z]{1,6})/y;

/** The unit that stands at an offset, with what it is divided by (件/万人); 12/10万 has the unit /10万. */
export function unitAt(text: string, offset: number): Unit {
  if (text[offset] === '/') {
    PER.lastIndex = offset;
    if (PER.test(text)) return { text: text.slice(offset, PER.lastIndex), class: 'SHARE', end: PER.lastIndex };
  }
  const hit = UNITS.at(text, offset);
  if (!hit || hit.role === 'NONE') return { text: '', class: 'NONE', end: offset };
  PER.lastIndex = hit.end;
  const end = text[hit.end] === '/' && PER.test(text) ? PER.lastIndex : hit.end;
  return { text: text.slice(offset, end), class: hit.role, end };
}
