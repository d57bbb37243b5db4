import { conjunctionsJoin, nameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { Words } from '../../words.js';
import { body, KNOWN_FORMS, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { PLACES, placeOfRank, type Place } from '../places.js';

const KNOWN = new Words([...KNOWN_FORMS].filter(([, { listed }]) => !listed).map(([form, { body: known }]) => [form, known] as const));
/** What a standing group's name begins with. */
const OPENS = /^(?:国务院|中央|国家|全国|中国|中华)/;
/** 报全国…委员会审议: the verb of one character before the name. */
const SENT = new Set('报送请由经交');
/** A leading group for a region or a national task: 推动黄河流域…领导小组. */
const REGION = /^(?:推进|推动)?(?:[\u4e00-\u9fff]{0,2}(?:京津冀|长江|黄河|长三角|粤港澳|西部|东北|中部|海南|雄安|成渝|“一带一路”))/;
/** 成立（由…任组长的）深化改革领导小组: the verb's object is the whole name, verbs inside included. */
const FOUNDED = /(?:成立|设立|组建|建立)了?(?:由[^。；\n]{2,40}的)?([\u4e00-\u9fff“”+]{4,24})$/;
/** 省建立（由…牵头的）茶产业发展联席会议: in a text of a place its own conference, where nobody but the place founds it. */
const OWN_CONFERENCE = /(?:^|[。：\n]|(?<![各每])[省市县区])(?:成立|设立|组建|建立)(?:健全|完善)?(?:由[^。；\n]{2,40}的)?([\u4e00-\u9fff“”+]{4,24})$/;
/** 部门间联席会议, 工作协调联席会议: how it meets, and not on what. */
const SORT_OF_CONFERENCE = /^(?:部门|单位|跨部门|多部门|工作|协调|定期|相关|有关|间|和|省市县|市县|三级|上下|联动|会商|沟通|组织)+$|各|领导小组/;
/** 省推动长江经济带发展领导小组: the verb behind the rank is a part of the name. */
const OWN_TASK = /(?:^|[^\u4e00-\u9fff]|[由经报])((?:省|市|自治区)(?:全面|加快)?(?:推进|推动|促进|深化|加强|建设|实施|落实))$/;
/** 管理局 only of zones: 前海深港现代服务业合作区管理局. */
const ZONE = /(?:区|园|城|岛|港|新城|保护地)$/;
/** 管委会 of zones with a name of their own: 临港新片区管委会; 各开发区管委会 is a class. */
const NAMED_ZONE = /^(?!各|有关|相关|所在|所属|国家级|省级|市级|本)([\u4e00-\u9fff]{2,16}?)(?:新片区|新区|合作区|商务区|开发区|高新区|保税区|保税港区|自贸区|自由贸易试验区|自贸试验区|度假区|示范区|经开区|产业园区?|工业园区?|科技园区?|科学城|风景名胜区|风景区|空港区|试验区|功能区|新城)$/;
/** Words for sorts of zones. */
const SORT_OF_ZONE = /^(?:国际|中央|经济|技术|高新|产业|工业|农业|科技|综合|旅游|国家|自由|贸易|文化|创新|现代|生态|合作|示范|城市|各类|重点|地方|开发|[和与及、])+$/;
const LOCAL_RANK = /^(?:省|市|自治区)[^级直属内际]/;
/** 委员会 alone: bodies of companies, schools, villages, and the class words before them. */
const CLASS = /^(?:国家级|全国性|中国特色)/;

/** 市人工智能发展领导小组 in a text of 杭州市 is 杭州市's. */
function homeName(name: string, home: Place | null): string {
  const rank = /^(?:自治区|省|市)/.exec(name)?.[0] ?? '';
  const place = placeOfRank(home, rank);
  return place ? place.name + name.slice(rank.length) : name;
}

function isNamedZone(name: string): boolean {
  const own = NAMED_ZONE.exec(name)?.[1];
  return own !== undefined && !SORT_OF_ZONE.test(own);
}

/** A body of the vocabulary at the clause's start in front of 成立, whose group it is. */
function founder(text: string, verb: number): Body | null {
  for (let at = Math.max(0, verb - 12); at < verb; at++) {
    const known = KNOWN.at(text, at);
    if (known && known.end === verb) return known.value;
  }
  return null;
}

export const groups: NameRule<Body, InstitutionContext> = {
  id: 'institution/group',
  reads: 'Leading groups, inter-ministerial conferences, committees and headquarters with a name of their own.',
  find: (reading, { home }) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    for (const { start: head, end, value } of landmarksOf(reading).group) {
      const before = text.slice(Math.max(0, head - 64), head);
      const founded = value.endsWith('领导小组') || value === '部际联席会议' ? FOUNDED.exec(before) : value === '联席会议' && home !== null ? OWN_CONFERENCE.exec(before) : null;
      if (founded) {
        const start = head - founded[1]!.length;
        if (founded[1]!.includes('的') || (value === '联席会议' && SORT_OF_CONFERENCE.test(founded[1]!))) continue;
        const whole = value.endsWith('领导小组') ? founder(text, head - founded[0].length) : null;
        const name = homeName(text.slice(start, end), home);
        found.push({ start, end, entity: whole ? body(whole.name + name, 'PARTY_STATE', whole.name, [name]) : body(name, value.endsWith('联席会议') ? 'PARTY_STATE' : 'OTHER') });
        continue;
      }
      let { start } = nameStart(text, head, 0, conjunctionsJoin(text));
      const task = value === '领导小组' && home === null && REGION.test(text.slice(start, head));
      if (task && /(?:推进|推动)$/.test(text.slice(start - 2, start))) start -= 2;
      if (home) start -= OWN_TASK.exec(text.slice(Math.max(0, start - 8), start))?.[1]!.length ?? 0;
      if (OPENS.test(text.slice(start + 1, start + 4)) && SENT.has(text[start]!)) start++;
      const name = text.slice(start, end);
      if (head - start < 2 || CLASS.test(name)) continue;
      const known = KNOWN.at(text, start);
      const place = PLACES.at(text, start);
      const own = home !== null && LOCAL_RANK.test(name);
      const placed = (place !== null && (place.end < head || (value === '管委会' && place.value.place.level === 'region'))) || (value.startsWith('管') && value !== '管理局' && isNamedZone(text.slice(start, head)));
      if (value === '委员会' && /^[主副会]/.test(text.slice(end, end + 1)) && !OPENS.test(name)) continue;
      if (value === '管理局' && !(place && ZONE.test(text.slice(place.end, head)))) continue;
      if (!(OPENS.test(name) || (value === '部际联席会议' && head - start >= 4) || (known && known.end < head) || placed || own || task)) continue;
      const parent = known && known.end < head ? known.value.name : null;
      const full = own && !placed && !known ? homeName(name, home) : name;
      found.push({ start, end, entity: body(full, OPENS.test(name) || value === '部际联席会议' || parent || placed || own || task ? 'PARTY_STATE' : 'OTHER', parent) });
    }
    return found;
  },
  accepts: [
    { text: '发挥国务院就业促进和劳动保护工作领导小组、数字经济发展部际联席会议作用', names: ['国务院就业促进和劳动保护工作领导小组', '数字经济发展部际联席会议'] },
    { text: '教育部成立推进教育数字化领导小组，建立台账。', names: ['教育部推进教育数字化领导小组'] },
    { text: '由推动长三角生态绿色发展领导小组统筹', names: ['推动长三角生态绿色发展领导小组'] },
    { text: '成立由市长任组长的白洋湖生态修复领导小组，湖心岛新片区管委会配合', names: ['白洋湖生态修复领导小组', '湖心岛新片区管委会'] },
    { text: '省建立茶产业振兴联席会议制度，由省农业厅牵头。', names: ['茶产业振兴联席会议'], issuers: ['福建省人民政府办公厅'] },
    { text: '报全国食品安全标准审评委员会审议', names: ['全国食品安全标准审评委员会'] },
  ],
  rejects: [
    { text: '各地建立工作协调联席会议，各县建立古桥保护联席会议制度，建立部门间联席会议制度。', because: 'conferences that every place has', issuers: ['福建省人民政府办公厅'] },
    { text: '学校成立教材选用委员会，各地建立工作领导小组和联席会议制度，各经济技术开发区管委会、高新区管委会。', because: 'groups that every school and place has' },
  ],
};
