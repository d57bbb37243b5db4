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

/** What a character adds to a Chinese numeral: FIGURE + its value, or POWER + its power of ten; 0 for all others. */
const FIGURE = 16, POWER = 32;
const PART = new Uint8Array(65536);
for (const [i, chars] of ['零〇', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].entries()) for (const char of chars) PART[char.charCodeAt(0)] = FIGURE + i;
for (const [char, power] of [['十', 1], ['百', 2], ['千', 3], ['万', 4], ['亿', 8]] as const) PART[char.charCodeAt(0)] = POWER + power;
const THOUSAND = '千'.charCodeAt(0);
const TEN = POWER + 1;
const MYRIAD = POWER + 4;
/** Units that begin with 千: the character is theirs, not the number's. */
const AFTER_THOUSAND = '瓦米克伏卡帕焦';
const LONGEST = 24;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A character that may stand in a Chinese numeral. */
export const isNumeralAt = (text: string, offset: number): boolean => (PART[text.charCodeAt(offset)] ?? 0) > 0;

/** The number that begins at an offset, with 万/亿 moved into its value, or null. */
export function numeralAt(text: string, offset: number): Numeral | null {
  return isDigit(text.charCodeAt(offset)) ? figuresAt(text, offset) : chineseAt(text, offset);
}

function figuresAt(text: string, start: number): Numeral {
  let at = start;
  let commas = false;
  while (at - start < LONGEST && (isDigit(text.charCodeAt(at)) || (text[at] === ',' && groupOfThree(text, start, at)))) {
    if (text[at] === ',') commas = true;
    at++;
  }
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (at - start < LONGEST && isDigit(text.charCodeAt(at))) at++;
  }
  const figures = commas ? text.slice(start, at).replaceAll(',', '') : text.slice(start, at);
  let power = 0;
  let end = at;
  for (; end < at + 3; end++) {
    const part = PART[text.charCodeAt(end)] ?? 0;
    if (part <= TEN || startsUnit(text, end)) break;
    power += part - POWER;
  }
  return { start, end, value: power === 0 ? Number(figures) : Number(`${figures}e${power}`), chinese: false, bare: false, power };
}

/** 1,000: the comma stands after at most three figures (or groups of them) and before exactly three. */
function groupOfThree(text: string, start: number, comma: number): boolean {
  if (comma - start > 11) return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(comma + i))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

const startsUnit = (text: string, at: number): boolean => text.charCodeAt(at) === THOUSAND && at + 1 < text.length && AFTER_THOUSAND.includes(text[at + 1]!);

/** The figures behind 点: 一点五 → 5; '' where none stand there. */
function decimalsAt(text: string, point: number): string {
  if (text[point] !== '点') return '';
  let decimals = '';
  for (let at = point + 1; at < point + 5; at++) {
    const part = PART[text.charCodeAt(at)] ?? 0;
    if (part === 0 || part >= POWER) break;
    decimals += part - FIGURE;
  }
  return decimals;
}

function chineseAt(text: string, start: number): Numeral | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let figures = 0;
  let end = start;
  for (; end - start < LONGEST; end++) {
    const part = PART[text.charCodeAt(end)] ?? 0;
    if (part === 0) break;
    if (part < POWER) {
      if (digit > 0) break;
      digit = part - FIGURE;
      figures++;
    } else if (part < MYRIAD) {
      if (startsUnit(text, end)) break;
      section += (digit > 0 ? digit : 1) * 10 ** (part - POWER);
      digit = -1;
    } else {
      const sum = section + Math.max(0, digit);
      total = (total + (sum === 0 && total === 0 ? 1 : sum)) * 10 ** (part - POWER);
      section = 0;
      digit = -1;
    }
  }
  if (end === start) return null;
  const decimals = figures > 0 ? decimalsAt(text, end) : '';
  if (decimals !== '') return { start, end: end + 1 + decimals.length, value: Number(`${total + section + Math.max(0, digit)}.${decimals}`), chinese: true, bare: false, power: 0 };
  const bare = figures === 0 && PART[text.charCodeAt(start)] !== TEN;
  return { start, end, value: total + section + Math.max(0, digit), chinese: true, bare, power: 0 };
}
