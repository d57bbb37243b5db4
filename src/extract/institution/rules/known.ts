import type { Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { landmarksOf } from '../../landmarks.js';
import { PLACES } from '../places.js';
import { BRANCH } from './internal.js';
import { beginsName, endsName, type FoundName, type NameRule } from '../../mention.js';

/** What turns a name into another word: 司法部门, 全国人大代表, 全国政协委员, 教育部长, 中国银行业. */
const TURNS = new Set('门长业');
/** 生态环境部长江流域…局: the character begins a place's name. */
const LONG_PLACE = /^长(?:[江沙春治白城]|三角)/;
const NOT_AFTER: Record<string, string> = { 全国人大: '代', 全国政协: '委', 联合国: '军', 国务院: '令' };
/** 中国移动, 中国建筑, 中国网 are words of the language too. */
const BRAND = /^中国[\u4e00-\u9fff]{1,2}(?<![行报社])$/;
/** 工信部联科〔2024〕12号 */
const IN_NUMBER = /^[\u4e00-\u9fff]{1,6}[〔\[【]/;
const LOCAL = new Set('省市县区州盟旗');
const GENERIC = /(?:各|及)(?:省|地|市|区|自治区|直辖市|计划单列市|有关)[^，。；：\n]{0,40}$/;

/** 人行杭州中心支行: the short name goes on with a house in a place. */
function branchFollows(text: string, end: number): boolean {
  const place = PLACES.at(text, end);
  return place !== null && BRANCH.test(text.slice(place.end, place.end + 6));
}

export const knownBodies: NameRule<Body, InstitutionContext> = {
  id: 'institution/known',
  reads: 'Bodies of the vocabulary by any of their names; short ones that need a list (发展改革委) only in central texts.',
  find: (reading, { home, addressees }) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    const abroad = new Set(landmarksOf(reading).place.filter(({ value }) => value.place.level === 'country').map(({ end }) => end));
    for (const { start, end, value: { body, listed } } of landmarksOf(reading).institution) {
      const form = text.slice(start, end);
      const next = text[end];
      if (abroad.has(start)) continue;
      if (next !== undefined && ((TURNS.has(next) && !LONG_PLACE.test(text.slice(end, end + 3))) || NOT_AFTER[form] === next || IN_NUMBER.test(text.slice(end, end + 8)))) continue;
      if (listed) {
        if (home !== null || !beginsName(text, start) || !endsName(text, end)) continue;
        if (addressees && start >= addressees.start && start < addressees.end) continue;
        if (GENERIC.test(text.slice(Math.max(0, start - 60), start))) continue;
      } else if (form.length <= 2) {
        if (!beginsName(text, start) || !(endsName(text, end) || branchFollows(text, end))) continue;
      } else if ((body.kind === 'COMPANY' || body.kind === 'MEDIA') && BRAND.test(form)) {
        if (!endsName(text, end) && !text.startsWith('总部', end)) continue;
      } else if (LOCAL.has(text[start - 1] ?? '')) continue;
      found.push({ start, end, entity: body });
    }
    return found;
  },
  accepts: [
    { text: '由工信部会同国家发展和改革委员会、财政部研究提出意见，报国务院批准。', names: ['工业和信息化部', '国家发展改革委', '财政部', '国务院'] },
    { text: '水利部长江河口管理局牵头', names: ['水利部'] },
    { text: '中国日报记者：请介绍有关情况。', names: ['中国日报'] },
    { text: '（发展改革委、水利部、银保监会等负责）', names: ['国家发展改革委', '水利部', '中国银保监会'] },
  ],
  rejects: [
    { text: '司法部门和财政部门要加强配合。', because: '部门 is a class of bodies' },
    { text: '市发展改革委、统计局按职责分工负责', because: 'bodies of a place are not those of the centre', issuers: ['青岛市人民政府'] },
    { text: '邀请全国人大代表和全国政协委员参加。', because: 'persons, not the body' },
    { text: '支持中国银行业健康发展', because: 'a trade, not the bank' },
    { text: '越南财政部、泰国教育部派员参加', because: 'ministries of other countries' },
  ],
};
