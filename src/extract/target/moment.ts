/**
 * A point or span of time that a text names. `role` is how it binds numbers that follow: BY (到2025年), IN (2025年，), SPAN (2023—2025年),
 * SINCE (自2024年起), OF (2021年的: only the next number), BASE (比2020年: what is compared with), PAST (截至2022年: a state reached).
 */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly yearFrom: number | null;
  readonly role: 'BY' | 'IN' | 'SPAN' | 'SINCE' | 'OF' | 'BASE' | 'PAST';
}

const SPAN = /((?:19|20)\d\d)年?(?:—{1,2}|–|―|-|~|～|－|至|到)((?:19|20)\d\d)年/y;
const YEAR = /((?:19|20)\d\d)(?:年|(?=(?:[、和]20\d\d){1,6}年))/y;
const CHINESE_YEAR = /二[〇○零0Oo](?:[〇○零一二三四五六七八九]{2})年/y;
const PLAN = /十([一二三四五六七八九])五[”"]?(?:规划)?(?:[期未]?末|期间|时期|以来|期末|目标)?/y;
const AFTER_YEAR = /(?:年?(?:底|末|年底|年末)(?:之?前|以前)?|以?前|之前|初|上半年|下半年)/y;
const MONTH = /(\d{1,2})月(?:份)?(\d{1,2}日)?(?:底|末)?(?:之?前|以前)?/y;
const FIGURE: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 零: 0, 〇: 0, '○': 0 };

/** The moment that begins at an offset, null where no year stands there, 'SKIP' with its end where a year is only part of a date or name. */
export function momentAt(text: string, offset: number): Moment | { readonly skip: number } | null {
  const before = text.slice(Math.max(0, offset - 3), offset);
  SPAN.lastIndex = offset;
  const span = SPAN.exec(text);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    if (to <= from || /[（(]$/.test(before)) return { skip: SPAN.lastIndex };
    const role = /^\d{1,2}月/.test(text.slice(SPAN.lastIndex, SPAN.lastIndex + 3)) ? 'PAST' : /[比较]$/.test(before) ? 'BASE' : 'SPAN';
    return { start: offset, end: SPAN.lastIndex, year: to, yearFrom: from, role };
  }
  YEAR.lastIndex = offset;
  const match = YEAR.exec(text);
  if (match) return yearRole(text, offset, YEAR.lastIndex, Number(match[1]), before);
  CHINESE_YEAR.lastIndex = offset;
  const chinese = CHINESE_YEAR.exec(text);
  if (chinese) {
    const figures = [...chinese[0].slice(2, 4)].map((char) => FIGURE[char]!);
    return yearRole(text, offset, CHINESE_YEAR.lastIndex, 2000 + figures[0]! * 10 + figures[1]!, before);
  }
  return null;
}

const RELATIVE = /(今|明)年(?:底|末)?(?:之?前|以前|内)?|(?:年底|年末)(?:之?前|以前)|年内|本年度(?:内)?/y;

/** 今年[前9个月], 2023年[1—9月], 今年[以来]: a part of a year that the text looks back on. */
const GONE_BY = /^(?:前[\d一二三四五六七八九十]{1,2}个?[月季]|\d{1,2}[—–~～至-]+\d{1,2}月|以来)/;

/** 今年, 明年, 年底前: years told from the day of issue; `year` is 0 for that year, 1 for the next, until the calendar is known. */
export function relativeYearAt(text: string, offset: number): Moment | null {
  RELATIVE.lastIndex = offset;
  const match = RELATIVE.exec(text);
  if (!match || /[\d今明去每当前次年一二三四五六七八九十两半数多]/.test(text[offset - 1] ?? '')) return null;
  const role = GONE_BY.test(text.slice(RELATIVE.lastIndex, RELATIVE.lastIndex + 8)) ? 'PAST' : /[前内底末]/.test(match[0]) ? 'BY' : 'IN';
  return { start: offset, end: RELATIVE.lastIndex, year: match[1] === '明' ? 1 : 0, yearFrom: null, role };
}

/** “十四五”末, “十五五”时期, 到“十四五”: five-year plans as spans; null where the words only name a plan (“十四五”规划教材). */
export function planPeriodAt(text: string, offset: number): Moment | { readonly skip: number } | null {
  PLAN.lastIndex = offset;
  const match = PLAN.exec(text);
  if (!match) return null;
  const end = PLAN.lastIndex;
  const year = 2010 + (FIGURE[match[1]!]! - 2) * 5 + 5;
  const before = text.slice(Math.max(0, offset - 3), offset).replace(/[“"]$/, '');
  const tail = match[0].replace(/^十.五[”"]?/, '');
  const start = offset;
  if (/以来/.test(tail)) return { start, end, year, yearFrom: year - 4, role: 'PAST' };
  if (/[比较]$/.test(before)) return { start, end, year, yearFrom: null, role: 'BASE' };
  if (/末/.test(tail)) return { start, end, year, yearFrom: null, role: 'BY' };
  if (/期间|时期|期末/.test(tail)) return { start, end, year, yearFrom: year - 4, role: 'SPAN' };
  if (/[到至]$/.test(before)) return { start, end, year, yearFrom: null, role: 'BY' };
  const next = NEXT_PLAN.exec(text.slice(end, end + 5));
  const together = next && planPeriodAt(text, end + next[0].length);
  if (together && 'role' in together && together.role !== 'PAST') return { ...together, start, end, year, yearFrom: together.yearFrom === null ? null : year - 4 };
  return { skip: end };
}

/** “十四五”、[“十五五”期间]: what follows the last of several plans holds for all. */
const NEXT_PLAN = /^(?:[、和与及]|以及)?[“"](?=十.五)/;

function yearRole(text: string, start: number, yearEnd: number, year: number, before: string): Moment | { readonly skip: number } {
  const next = text[yearEnd] ?? '';
  if (/[版级届]/.test(next) || (next === '第' && /\d/.test(text[yearEnd + 1] ?? '')) || (/[（(〔\[]$/.test(before) && /[）)〕\]]/.test(next))) return { skip: yearEnd };
  MONTH.lastIndex = yearEnd;
  const month = MONTH.exec(text);
  if (month) {
    const end = MONTH.lastIndex;
    const whole = month[2] === undefined;
    if (/截[至止]$/.test(before)) return { start, end, year, yearFrom: null, role: 'PAST' };
    if (whole && /[底末前]/.test(month[0])) return { start, end, year, yearFrom: null, role: 'BY' };
    return { skip: end };
  }
  if (GONE_BY.test(text.slice(yearEnd, yearEnd + 8))) return { start, end: yearEnd, year, yearFrom: null, role: 'PAST' };
  AFTER_YEAR.lastIndex = yearEnd;
  const end = AFTER_YEAR.test(text) ? AFTER_YEAR.lastIndex : yearEnd;
  const tail = text.slice(end, end + 2);
  const point = { start, end, year, yearFrom: null };
  if (/截[至止]$/.test(before)) return { ...point, role: 'PAST' };
  if (/[比较]$/.test(before) || /^(?:水平|基数|基础|的基础|相比)/.test(text.slice(end, end + 3))) return { ...point, role: 'BASE' };
  if (/[自从由]$/.test(before) && tail[0] !== '的') return /^(?:以来|至今)/.test(tail) ? { ...point, role: 'PAST' } : { ...point, yearFrom: year, role: 'SINCE' };
  if (/^(?:起|开始)/.test(tail)) return { ...point, yearFrom: year, role: 'SINCE' };
  if (/^以来/.test(tail)) return { ...point, role: 'PAST' };
  if (tail[0] === '的') return { ...point, role: 'OF' };
  return { ...point, role: /[到至]$/.test(before) || end > yearEnd ? 'BY' : 'IN' };
}
