/** 发文字号: an agency's code, the year in brackets, 号. Old brackets too: 国发[2002]16号, 教高【2019】6号, 教职成(2024)1号. */
export const DOCUMENT_NUMBER = '[\\u4e00-\\u9fff][\\u4e00-\\u9fffA-Za-z]{0,18}[〔\\[【（(﹝〖]\\s?(?:19|20)\\d{2}\\s?[〕\\]】）)﹞〗]\\s?第?\\s?\\d{1,5}\\s?号';
/** Bodies that issue together: 财政部 税务总局, 工业和信息化部、公安部. */
const BODIES = '[\\u4e00-\\u9fff][\\u4e00-\\u9fff、 ]{1,80}?';
/** Number of an order: 教育部令第41号, 国务院令（第790号）, 工业和信息化部、公安部令第6号, 海滨省人民政府第12号令. */
export const ORDER_NUMBER = `${BODIES}(?:令(?:(?:19|20)\\d{2}年)?\\s?[（(]?第?[一二三四五六七八九十百零〇\\d]{1,6}号[）)]?|第[一二三四五六七八九十百零〇\\d]{1,6}号令)`;
/** Number of an announcement: 财政部 税务总局公告2023年第12号, 农业农村部公告第250号, 国家能源局2022年第1号公告. */
export const ANNOUNCEMENT_NUMBER = `${BODIES}(?:公告\\s?(?:(?:19|20)\\d{2}年)?第\\d{1,5}号|(?:19|20)\\d{2}年第\\d{1,5}号公告)`;
const ALONE = '公告(?:19|20)\\d{2}年第\\d{1,5}号';
const NUMBER_LINE = new RegExp(`^[（(]?(${DOCUMENT_NUMBER}|${ORDER_NUMBER}|${ANNOUNCEMENT_NUMBER}|${ALONE})[）)]?(?:\\s*签发人.*)?$`);
const COUNTED = '[一二三四五六七八九十百零〇○\\d]{1,6}';
/** 第20号, 2023年第5号, 〔十四届〕第四号: what a legislature or its standing committee counts in one term. */
const SHORT_ORDER = new RegExp(`^(?:[〔［\\[【（(]第?${COUNTED}届[〕］\\]】）)]\\s?|${COUNTED}届)?第${COUNTED}号$|^（第${COUNTED}号）$|^(?:19|20)\\d{2}年第\\d{1,4}号$`);

/** The number that a line consists of, or null. */
export function numberLine(line: string): string | null {
  return line.length > 90 || !line.includes('号') ? null : (NUMBER_LINE.exec(line)?.[1] ?? null);
}

/** A number that needs the name of the order or announcement above it. */
export const isShortNumber = (line: string): boolean => line.length < 20 && SHORT_ORDER.test(line);

const ANY_NUMBER = `(?:${DOCUMENT_NUMBER}|${ORDER_NUMBER}|${ANNOUNCEMENT_NUMBER})`;
const BEHIND = new RegExp(`[（(](${ANY_NUMBER})[）)]$|(?:\\s+|(?<=通知|通报|意见|决定|公告|通告|批复|函|方案|办法|规定|规划|计划|措施|细则|报告))(${ANY_NUMBER})$`);

/** Where the number stands that is printed behind a title on its line, and the number; null where none is. */
export function numberBehind(line: string): { readonly at: number; readonly number: string } | null {
  if (!/号[）)]?$/.test(line)) return null;
  const match = BEHIND.exec(line);
  return match && { at: match.index, number: (match[1] ?? match[2])! };
}
