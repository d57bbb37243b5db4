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
const POSTED = /^(?:发布时间：|日期：|时间：)?\s*(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?=\s*(?:\d{1,2}[:：]\d{2}|来源|作者|稿源))/;
/** 2024年1月16日 17:05 来源：某报: when a page was put up. */
export const isPosting = (line: string): boolean => line.length < 80 && POSTED.test(line);
/** The line is a date in brackets, as under the title of a document or an article. */
export const isBracketedDate = (line: string): boolean => line.length < 60 && BRACKETED.test(line);
/** 2023年4月18日印发: when a document was printed. */
export const isPrintingDate = (line: string): boolean => line.endsWith('印发');

const LAST = new RegExp(`${DATE}$`);
/** Where the date begins that a short line ends in, or -1. */
export const endsInDate = (line: string): number => (line.length < 160 && line.endsWith('日') ? line.search(LAST) : -1);

const ACT = '(?:通过|公布|发布|修订|修正|修改|批准|颁布|施行|起施行)';
/** A line of the history of a law without brackets: a date, whose act, and the act at its end. */
const ACT_LINE = new RegExp(`^\\d{4}年\\d{1,2}月\\d{1,2}日\\s?[^。；]{4,150}${ACT}(?:[，、]?自.{6,20}施行)?$`);

/** （1996年5月15日第八届全国人民代表大会常务委员会第十九次会议通过 2022年4月20日…修订）: a line under a law's title, in brackets or without. */
export const isAdoption = (line: string): boolean =>
  line.length > 16 && (line[0] === '（' ? line.endsWith('）') && /^（(?:\d{4}年|根据).*(?:通过|公布|发布|修订|修正|修改|批准|施行).*）$/.test(line) : line[0]! <= '9' && ACT_LINE.test(line));

/** The last date of an adoption line at which the text was passed or revised: the date of the version that is printed. */
export function adoptionDate(line: string): string | null {
  let last: string | null = null;
  for (const part of line.split(/[，；、\s]|(?<=通过|修订|修正|修改|公布|发布|批准)/)) if (!/施行/.test(part)) last = readDate(part) ?? last;
  return last;
}

const CONGRESS = /(?:日|年|）)\s?([\u4e00-\u9fff]{2,12}?(?:省|自治区|自治州|市|县|州|区))?(?:第[一二三四五六七八九十百]+届)?(全国)?(人民代表大会(?:常务委员会)?)/;
const ORDERED = /日\s?(?:中华人民共和国)?([\u4e00-\u9fff、]{2,60}?)(?:令第|第[一二三四五六七八九十百〇\d]+次|审判委员会|检察委员会|(?:常务|部务|委务|局务)会议|[印公发]布|批准)/;

/** The body that made the text, by the lines of its history; null where they do not say. */
export function adopter(history: string): string | null {
  if (/中共中央(?:政治局|发布|批准|印发|$)|中共中央.{0,20}会议/.test(history)) return '中共中央';
  const congress = CONGRESS.exec(history);
  if (congress) return `${congress[2] ?? congress[1] ?? ''}${congress[3]}`;
  return ORDERED.exec(history)?.[1] ?? null;
}
