const NUMERALS = '〇○零一二三四五六七八九';
const DIGIT: Readonly<Record<string, string>> = {
  〇: '0', '○': '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
};

/** A date in digits or Chinese numerals, as a pattern with the groups of `readDate`. */
export const DATE = `(?:(\\d{4})年(\\d{1,2})月(\\d{1,2})日|([${NUMERALS}]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日)`;
const FIRST = new RegExp(DATE);
const DATE_LINE = new RegExp(`^(?:发布时间：|日期：)?${DATE}(?:[（(][^）)]{0,20}[）)]|发布|印发)?$`);
const BRACKETED = new RegExp(`^（${DATE}[^）]{0,12}）$`);

/** The first date in `text` as YYYY-MM-DD, or null. 二〇二三年四月十八日 and 2023年4月18日 alike; impossible days are no dates. */
export function readDate(text: string): string | null {
  const match = FIRST.exec(text);
  if (!match) return readIso(text);
  const [, y, m, d, cy, cm, cd] = match;
  return isoDate(
    y ?? [...cy!].map((c) => DIGIT[c]).join(''),
    m ? Number(m) : smallNumber(cm!),
    d ? Number(d) : smallNumber(cd!),
  );
}

function readIso(text: string): string | null {
  const match = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text);
  return match ? isoDate(match[1]!, Number(match[2]), Number(match[3])) : null;
}

function isoDate(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 十一 → 11, 三十 → 30, 二十八 → 28. */
function smallNumber(numerals: string): number {
  const [tens, ones] = numerals.includes('十') ? numerals.split('十') : ['', numerals];
  const digit = (c: string | undefined): number => (c ? Number(DIGIT[c] ?? 0) : 0);
  return numerals.includes('十') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(ones);
}

/** The line is a date and nothing else, as under a signature. */
export const isDateLine = (line: string): boolean => DATE_LINE.test(line);
/** The line is a date in brackets, as under the title of a document or an article. */
export const isBracketedDate = (line: string): boolean => BRACKETED.test(line);

/** （1996年5月15日第八届全国人民代表大会常务委员会第十九次会议通过 2022年4月20日…修订）: the line under a law's title. */
export const isAdoption = (line: string): boolean => /^（\d{4}年.*(?:通过|公布|发布|修订|修正|批准|施行).*）$/.test(line) && line.length > 16;

/** The last date of an adoption line at which the text was passed or revised: the date of the version that is printed. */
export function adoptionDate(line: string): string | null {
  let last: string | null = null;
  for (const part of line.split(/[，；、\s]|(?<=通过|修订|修正|公布|发布|批准)/)) if (!/施行/.test(part)) last = readDate(part) ?? last;
  return last;
}
