import type { Span } from '../../model/span.js';

/** The parts of a text that are cited, and where the words that name them stand. */
export interface CitedParts extends Span {
  /** 第五条第二款: each whole, in text order; of a list (第五条第一款、第二款) the second with the article that it lacks. */
  readonly parts: readonly string[];
}

const NUMERAL = '(?:[一二三四五六七八九十百千零〇]{1,8}|\\d{1,4}(?:\\.\\d{1,3}){0,3})';
/** Ranks of parts from the outermost inwards. */
const RANKS = ['编', '章', '节', '条', '款', '项', '目'];
const UNIT = new RegExp(`第(?:${NUMERAL}|（${NUMERAL}）(?:[、和至]（${NUMERAL}）)*)(部分|[${RANKS.join('')}])(?:之[一二三四五六七八九十])?`, 'y');
const JOIN = /(?:、|和|及|以及|与|或者|或|至|到|—|，)(?=第)/y;
const RANGE = /^[至到—]$/;

interface Unit {
  readonly text: string;
  readonly rank: number;
}

/** Reads the parts named at `at`, right behind a title: 第十二条, 第二十三条第一款、第二款和第三章, 第六条至第十条. Null where none is. */
export function partsAt(text: string, at: number): CitedParts | null {
  const start = text[at] === '的' || text[at] === '中' ? at + 1 : at;
  if (text[start] !== '第') return null;
  const parts: string[] = [];
  let end = start;
  let last: readonly Unit[] = [];
  for (let join = ''; ; ) {
    const units = unitsAt(text, end + join.length);
    if (units.length === 0) break;
    end += join.length + units.reduce((length, unit) => length + unit.text.length, 0);
    const whole = [...last.filter((unit) => unit.rank < units[0]!.rank), ...units];
    if (RANGE.test(join)) parts.push(`${parts.pop()!}至${textOf(units)}`);
    else parts.push(textOf(whole));
    last = whole;
    JOIN.lastIndex = end;
    const next = JOIN.exec(text);
    if (!next) break;
    join = next[0];
  }
  return parts.length === 0 ? null : { parts, start, end };
}

const textOf = (units: readonly Unit[]): string => units.map((unit) => unit.text).join('');

/** One part from its outermost unit inwards: 第二十三条 第一款. */
function unitsAt(text: string, at: number): Unit[] {
  const units: Unit[] = [];
  for (;;) {
    UNIT.lastIndex = at;
    const match = UNIT.exec(text);
    if (match === null) return units;
    // 第三部分 is of the outermost rank.
    const rank = Math.max(0, RANKS.indexOf(match[1]!));
    if (units.length > 0 && rank <= units.at(-1)!.rank) return units;
    units.push({ text: match[0], rank });
    at += match[0].length;
  }
}
