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
/** Some unit begins with this character. */
export const mayBeginUnit = (code: number): boolean => UNITS.mayBegin(code);
const NAMED = /((?:人|户|场|家|台|架|车)次|[人户家件台辆班](?=数))(?:总?数|总?量)?$/;
const PER = /\/(?:10{0,2}(?=[十百千万亿]))?[十百千万亿]{0,2}/y;

/** The unit that stands at an offset, with what it is divided by (件/万人); 12/10万 has the unit /10万. */
export function unitAt(text: string, offset: number): Unit {
  if (text[offset] === '/') {
    const end = perEnd(text, offset);
    return { text: text.slice(offset, end), class: end > offset ? 'SHARE' : 'NONE', end };
  }
  const hit = UNITS.at(text, offset);
  if (!hit || hit.role === 'NONE') return { text: '', class: 'NONE', end: offset };
  const end = text[hit.end] === '/' ? perEnd(text, hit.end) : hit.end;
  return { text: text.slice(offset, end), class: hit.role, end };
}

/** What a measure counts by its own name: 锻炼的[人数]达到5亿 → 人; '' where the name does not tell. */
export const unitNamed = (measure: string): string => NAMED.exec(measure)?.[1] ?? '';

/** The end of /万人, /10万, /日; the offset itself where nothing of the kind stands there. */
function perEnd(text: string, slash: number): number {
  const plain = UNITS.at(text, slash + 1);
  if (plain && plain.role !== 'NONE') return plain.end;
  PER.lastIndex = slash;
  PER.test(text);
  const unit = UNITS.at(text, PER.lastIndex);
  if (unit && unit.role !== 'NONE') return unit.end;
  return PER.lastIndex > slash + 1 ? PER.lastIndex : slash;
}
