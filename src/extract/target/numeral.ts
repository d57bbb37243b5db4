/** A number in figures or Chinese numerals at [start, end). `bare` is true for 百 千 万 亿 without a figure before them (万门). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly chinese: boolean;
  readonly bare: boolean;
  /** Power of ten that 万, 亿 … after the figures moved into the value; 0 if none. */
  readonly power: number;
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
/** Units that begin with 千 or 百: the character is theirs, not the number's. */
const UNIT_AFTER_THOUSAND = /^千(?:瓦|米|克|伏|卡|帕|兆|焦)/;
const LONGEST = 24;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A character that may stand in a Chinese numeral. */
export const isNumeralCharacter = (char: string): boolean => char in DIGITS || char in SMALL || char in LARGE;

/** The number that begins at an offset, with 万/亿 moved into its value, or null. */
export function numeralAt(text: string, offset: number): Numeral | null {
  return isDigit(text.charCodeAt(offset)) ? figuresAt(text, offset) : chineseAt(text, offset);
}

function figuresAt(text: string, start: number): Numeral | null {
  let at = start;
  let whole = '';
  while (at < text.length && at - start < LONGEST) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) whole += text[at];
    else if (!((text[at] === ',' || text[at] === '，') && groupOfThree(text, start, at))) break;
    at++;
  }
  let fraction = '';
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (at - start < LONGEST && isDigit(text.charCodeAt(at))) fraction += text[at++];
  }
  const { power, end } = powerAt(text, at);
  return { start, end, value: Number(`${whole}${fraction && `.${fraction}`}e${power}`), chinese: false, bare: false, power };
}

/** 1,000: the comma stands after one to three figures and before exactly three, and the sentence does not end there. */
function groupOfThree(text: string, start: number, comma: number): boolean {
  if (text[comma] === '，' || comma - start > 3 + 8) return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(comma + i))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

function powerAt(text: string, offset: number): { power: number; end: number } {
  let power = 0;
  let end = offset;
  for (; end < offset + 3; end++) {
    const char = text[end] ?? '';
    const step = LARGE[char] ?? SMALL[char];
    if (step === undefined || char === '十' || UNIT_AFTER_THOUSAND.test(text.slice(end, end + 2))) break;
    power += step;
  }
  return { power, end };
}

function chineseAt(text: string, start: number): Numeral | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let figures = 0;
  let end = start;
  for (; end - start < LONGEST; end++) {
    const char = text[end] ?? '';
    if (char in DIGITS) {
      if (digit > 0) break;
      digit = DIGITS[char]!;
      figures++;
    } else if (char in SMALL) {
      if (UNIT_AFTER_THOUSAND.test(text.slice(end, end + 2))) break;
      section += (digit > 0 ? digit : 1) * 10 ** SMALL[char]!;
      digit = -1;
    } else if (char in LARGE) {
      const sum = section + Math.max(0, digit);
      total = (total + (sum === 0 && total === 0 ? 1 : sum)) * 10 ** LARGE[char]!;
      section = 0;
      digit = -1;
    } else break;
  }
  if (end === start) return null;
  const bare = figures === 0 && text[start] !== '十';
  return { start, end, value: total + section + Math.max(0, digit), chinese: true, bare, power: 0 };
}
