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
export const isDateLine = (line: string): boolean => line.length < 60 && DATE_LINE.test(line);
const ANY_DATE = '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})';
const POSTED = new RegExp(`^(?:(?:发布|更新|发稿)?(?:时间|日期)[：:])?\\s*${ANY_DATE}(?=\\s*(?:$|\\d{1,2}[:：]\\d{2}|[【\\[|]|来源|作者|稿源|浏览|点击|阅读|字[体号]))|^(?:来源|稿源|信息来源|文章来源)[：:][^，。；：]{1,30}?(?:[：:]\\s?)?${ANY_DATE}`);
/** When a page was put up: 2024年1月16日 17:05 来源：某报, 来源：某报 2024-01-16, or a date as sites write it alone. */
export const isPosting = (line: string): boolean => line.length < 80 && POSTED.test(line);
/** The line is a date in brackets, as under the title of a document or an article. */
export const isBracketedDate = (line: string): boolean => line.length < 60 && BRACKETED.test(line);
/** 2023年4月18日印发: when a document was printed. */
export const isPrintingDate = (line: string): boolean => line.endsWith('印发');

const LAST = new RegExp(`${DATE}$`);
/** Where the date begins that a short line ends in, or -1. */
export const endsInDate = (line: string): number => (line.length < 160 && line.endsWith('日') ? line.search(LAST) : -1);
