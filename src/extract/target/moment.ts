import { isDigit } from './numeral.js';

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

/** First characters of what joins two years to a span; what may follow a year and make it a point in time. */
const MAY_SPAN = '—–―-~～－至到';
const MAY_FOLLOW = '年底末前以之初上下';
const MAY_BE_ZERO = '〇○零0Oo';

/** The moment that begins at an offset, null where no year stands there, 'SKIP' with its end where a year is only part of a date or name. */
export function momentAt(text: string, offset: number): Moment | { readonly skip: number } | null {
  const second = text[offset + 1] ?? '';
  if (text[offset] === '二') {
    if (!MAY_BE_ZERO.includes(second)) return null;
    CHINESE_YEAR.lastIndex = offset;
    const chinese = CHINESE_YEAR.exec(text);
    if (!chinese) return null;
    const figures = [...chinese[0].slice(2, 4)].map((char) => FIGURE[char]!);
    return yearRole(text, offset, CHINESE_YEAR.lastIndex, 2000 + figures[0]! * 10 + figures[1]!);
  }
  const mark = text[offset + 4] ?? '。';
  if (MAY_SPAN.includes(mark) || (mark === '年' && MAY_SPAN.includes(text[offset + 5] ?? '。'))) {
    SPAN.lastIndex = offset;
    const span = SPAN.exec(text);
    if (span) return spanRole(text, offset, SPAN.lastIndex, Number(span[1]), Number(span[2]));
  }
  if (mark !== '年' && mark !== '、' && mark !== '和') return null;
  YEAR.lastIndex = offset;
  const match = YEAR.exec(text);
  return match && yearRole(text, offset, YEAR.lastIndex, Number(match[1]));
}

function spanRole(text: string, start: number, end: number, from: number, to: number): Moment | { readonly skip: number } {
  const before = text[start - 1] ?? '';
  if (to <= from || before === '（' || before === '(') return { skip: end };
  const role = /^\d{1,2}月/.test(text.slice(end, end + 3)) ? 'PAST' : before === '比' || before === '较' ? 'BASE' : 'SPAN';
  return { start, end, year: to, yearFrom: from, role };
}

const RELATIVE = /(今|明)年(?:底|末)?(?:之?前|以前|内)?|(?:年底|年末)(?:之?前|以前)|年内|本年度(?:内)?/y;

/** 今年[前9个月], 2023年[1—9月], 今年[以来]: a part of a year that the text looks back on. */
const GONE_BY = /^(?:前[\d一二三四五六七八九十]{1,2}个?[月季]|\d{1,2}[—–~～至-]+\d{1,2}月|以来)/;

/** 今年, 明年, 年底前: years told from the day of issue; `year` is 0 for that year, 1 for the next, until the calendar is known. */
export function relativeYearAt(text: string, offset: number): Moment | null {
  RELATIVE.lastIndex = offset;
  const match = RELATIVE.exec(text);
  if (!match || /[\d今明去每当前次年一二三四五六七八九十两半数多]/.test(text[offset - 1] ?? '')) return null;
  const role = match[1] === '今' && GONE_BY.test(text.slice(offset + 2, offset + 10)) ? 'PAST' : /[前内底末]/.test(match[0]) ? 'BY' : 'IN';
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

function yearRole(text: string, start: number, yearEnd: number, year: number): Moment | { readonly skip: number } {
  const before = text[start - 1] ?? '。';
  const next = text[yearEnd] ?? '。';
  const digit = isDigit(next.charCodeAt(0));
  if ('版级届'.includes(next) || (next === '第' && isDigit(text.charCodeAt(yearEnd + 1))) || ('（(〔['.includes(before) && '）)〕]'.includes(next))) return { skip: yearEnd };
  const upTo = (before === '至' || before === '止') && text[start - 2] === '截';
  if (digit) {
    MONTH.lastIndex = yearEnd;
    const month = MONTH.exec(text);
    if (month) {
      const end = MONTH.lastIndex;
      if (upTo) return { start, end, year, yearFrom: null, role: 'PAST' };
      if (month[2] === undefined && /[底末前]/.test(month[0])) return { start, end, year, yearFrom: null, role: 'BY' };
      return { skip: end };
    }
  }
  if ((digit || next === '前' || next === '以') && GONE_BY.test(text.slice(yearEnd, yearEnd + 8))) return { start, end: yearEnd, year, yearFrom: null, role: 'PAST' };
  let end = yearEnd;
  if (MAY_FOLLOW.includes(next)) {
    AFTER_YEAR.lastIndex = yearEnd;
    if (AFTER_YEAR.test(text)) end = AFTER_YEAR.lastIndex;
  }
  // 控制在[基于2020年]规模的1.3倍以内
  if (before === '于' && text[start - 2] === '基') return { start, end, year, yearFrom: null, role: 'BASE' };
  return { start, end, year, ...bindingOf(text, end, before, year, upTo, end > yearEnd) };
}

/** How a year binds, by the character before it and the words behind it. */
function bindingOf(text: string, end: number, before: string, year: number, upTo: boolean, point: boolean): Pick<Moment, 'role' | 'yearFrom'> {
  if (upTo) return { role: 'PAST', yearFrom: null };
  if (before === '比' || before === '较' || /^(?:水平|基数|基础|的基础|相比)/.test(text.slice(end, end + 3))) return { role: 'BASE', yearFrom: null };
  const next = text[end] ?? '。';
  const since = text.startsWith('以来', end);
  if ('自从由'.includes(before) && next !== '的') return since || text.startsWith('至今', end) ? { role: 'PAST', yearFrom: null } : { role: 'SINCE', yearFrom: year };
  if (next === '起' || text.startsWith('开始', end)) return { role: 'SINCE', yearFrom: year };
  if (since) return { role: 'PAST', yearFrom: null };
  if (next === '的') return { role: 'OF', yearFrom: null };
  return { role: point || before === '到' || before === '至' ? 'BY' : 'IN', yearFrom: null };
}
