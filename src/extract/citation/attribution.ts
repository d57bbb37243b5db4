import { ORDER_NUMBER } from '../../read/segment/numbers.js';
import { splitNames } from '../../read/segment/names.js';

const NAME_END = /(?:部|委|委员会|办公厅|国务院|中央|厅|局|署|政府|总局|部门|代表大会|常委会|总工会|银行|(?<!大)会)$/;
/** What stands between the names and the title: 等部门近日联合印发的. */
const ISSUING = /(?:（以下简称[^）]{1,12}）)?(?:等[\u4e00-\u9fff\d]{0,6}(?:部门|单位|部委|机关))?(?:近日|日前)?(?:联合|共同|专门)?(?:印发|发布|制定|颁布|出台|下发|公布|审议通过)?(?:了|的)?$/;
/** Names side by side. */
const NAMES = /[\u4e00-\u9fff、（） ]{2,80}$/;
/** A last character that a name, or the verb behind it, can have: all else is no use to look at. */
const LAST = /[部委厅院会局署府门行央室办位发布定台过了的）]$/;
const LONGEST_ISSUING = 40;
/** What may stand before the first name and is no part of it. */
const LEAD = /^.*(?:落实|贯彻|根据|按照|依据|依照|遵照|执行|实施|以及|年|月|日|并且|学习|其中|由|转发|批转|和(?=中共中央|国务院)|经)/;

/** Bodies named right before a title (中共中央办公厅、国务院办公厅印发的《…》), split one by one; empty if none. */
export function bodiesBefore(before: string): string[] {
  if (!LAST.test(before)) return [];
  const from = Math.max(0, before.length - LONGEST_ISSUING);
  const words = before.slice(0, from + ISSUING.exec(before.slice(from))!.index);
  if (!NAME_END.test(words)) return [];
  const named = NAMES.exec(words.slice(-90))?.[0].replace(LEAD, '').replace(/^[，、和与及\s]+/, '') ?? '';
  const names = splitNames(named);
  return names.length > 0 && names.every((name) => name.length >= 2 && name.length <= 30 && NAME_END.test(name) && !/[的了将对为]|签署$|^(?:应|需|要|我|本|该|部门$)/.test(name)) ? names : [];
}

const YEAR = /(?:^|[^\d])((?:19|20)\d{2})(?:年(?:\d{1,2}月)?(?:\d{1,2}日)?，?[\u4e00-\u9fff、 ]{0,40}?(?:印发|发布|出台|颁布|制定|公布|修订|实施)?(?:了|的)?|版)$/;

/** A last character that the words of a year can have. */
const YEAR_LAST = /[的了发布台定订施版年月日，、]$/;

/** The year in which the named version was issued: 2012年，教育部等四部门印发《X》; 2023版《X》. Null where none is said. */
export function yearBefore(before: string): number | null {
  if (!YEAR_LAST.test(before)) return null;
  const match = YEAR.exec(before.slice(-70));
  return match ? Number(match[1]) : null;
}

const ORDERED = new RegExp(`(?<!\\d)(?<=^|[，、；：和及与]|[年月日]|原)(${ORDER_NUMBER})(?:公布|发布|颁布|印发)?(?:施行|实施)?的?$`);

/** The number of the order that issued the named text: 国家工商行政管理总局令第62号公布的《X》. Null where none is said. */
export function numberBefore(before: string): string | null {
  if (!before.includes('号', Math.max(0, before.length - 8))) return null;
  return ORDERED.exec(before.slice(-60))?.[1]?.replace(/^原(?=.{4})/, '') ?? null;
}
