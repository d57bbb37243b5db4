import { DATE, readDate } from './dates.js';
import { ANNOUNCEMENT_NUMBER, DOCUMENT_NUMBER, ORDER_NUMBER } from './numbers.js';

const ACT = '(?:通过|公布|发布|印发|修订|修正|修改|批准|颁布|施行|起施行)';
const BY_ORDER = '(?:令|公告)[^，。；]{0,12}号令?';
/** A line of the history of a law without brackets: a date, whose act, and the act at its end. */
const ACT_LINE = new RegExp(`^(?:根据)?(?:${DATE})\\s?[^。；]{4,150}${ACT}(?:[，、\\s]?自.{6,20}施行)?$`);
const BRACKETED = new RegExp(`^（(?:根据)?(?:${DATE}|根据).*(?:${ACT}.*|${BY_ORDER})）$`);

/** （1996年5月15日第八届全国人民代表大会常务委员会第十九次会议通过 2022年4月20日…修订）: a line under a law's title, in brackets or without. */
export const isAdoption = (line: string): boolean => line.length > 16 && (line[0] === '（' ? line.endsWith('）') && BRACKETED.test(line) : ACT_FIRST.test(line) && ACT_LINE.test(line));

/** A first character of a date or of 根据. */
const ACT_FIRST = /^[\d〇○零一二三四五六七八九根]/;

/** What the history of a text says of the version that is printed, each null where it does not say. */
export interface Issue {
  /** When it was issued, or passed where that is all: a text that is revised as a whole is issued anew, one that is amended is not. */
  readonly date: string | null;
  /** Number of the order that issued it. */
  readonly number: string | null;
  /** Who made it, as printed: several bodies perhaps. */
  readonly by: string | null;
}

const DATES = new RegExp(DATE, 'g');
/** 根据《…的决定》第一次修正: parts of the text were changed. */
const AMENDS = /根据|依据|《|第[一二三四五六七八九十]+次修|修正|修改/;
const NUMBER = new RegExp(`^\\s?(?:经)?(${DOCUMENT_NUMBER}|${ORDER_NUMBER}|${ANNOUNCEMENT_NUMBER})`);

/** Reads the issue from the lines of a text's history. */
export function issueOf(history: string): Issue {
  const dates = [...history.matchAll(DATES)];
  let date: string | null = null;
  let number: string | null = null;
  dates.forEach((at, i) => {
    const before = history.slice(Math.max(0, at.index - 3), at.index);
    const act = history.slice(at.index + at[0].length, dates[i + 1]?.index);
    if (/自\s?$/.test(before) || /^起?施行/.test(act) || /据\s?$/.test(before) || AMENDS.test(act.replace(/根据$/, ''))) return;
    date = readDate(at[0]);
    const order = NUMBER.exec(act)?.[1]!.replace(/^([^（(]*)[）)]$/, '$1');
    number = order ?? (act.includes('修订') ? null : number);
  });
  return { date: date ?? readDate(history), number, by: adopter(history, number) };
}

const CONGRESS = /(?:日|年|）)\s?([\u4e00-\u9fff]{2,12}?(?:省|自治区|自治州|市|县|州|区))?(?:第[一二三四五六七八九十百]+届)?(全国)?(人民代表大会(?:常务委员会)?)/;
const ORDERING = /^(?:中华人民共和国)?([\u4e00-\u9fff、 ]+?)(?:令|第[^第]*号令)/;
const ORDERED = /日\s?经?(?:中华人民共和国)?([\u4e00-\u9fff、 ]{2,60}?)(?:令[第〔（(\[]|第[一二三四五六七八九十百〇\d]+(?:次|号令)|审判委员会|检察委员会|(?:常务|部务|委务|局务)会议|[印公发]布|批准)/;

/** The body that made the text: who passed it, else who gave the order, else whose act the history names first. */
function adopter(history: string, order: string | null): string | null {
  if (/中共中央(?:政治局|发布|批准|印发|$)|中共中央.{0,20}会议/.test(history)) return '中共中央';
  const congress = CONGRESS.exec(history);
  if (congress) return `${congress[2] ?? congress[1] ?? ''}${congress[3]}`;
  const ordering = order === null ? null : ORDERING.exec(order)?.[1];
  return ordering ?? ORDERED.exec(history)?.[1] ?? null;
}
