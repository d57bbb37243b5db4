import { boundaryWordBefore, conjunctionsJoin, nameStart } from '../../boundary.js';
import { body, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { organOf, ORGANS } from '../organs.js';
import { placeOfRank, type Place } from '../places.js';
import { landmarksOf } from '../../landmarks.js';
import { endsName, type FoundName, type NameRule } from '../../mention.js';
import { Words } from '../../words.js';

/** Ranks that stand for the text's own place: 市科委, 省财政厅, 自治区党委. */
const RANKS = new Words<string>(['省', '自治区', '市', '州', '盟', '县', '区', '旗', '兵团'].map((rank) => [rank, rank] as const));
/** Bodies too general to follow in a list without their place. */
const NEED_PLACE = new Set(['委', '人民政府', '党委', '政协', '人民代表大会', '科学院']);
/** What may stand right before 省, 市 …; 各省, 全市, 社区, 园区 name classes or other things. */
const BEFORE_RANK = new Set('和与及由经报向对按至到请是据委府于在受条同绕实彻照送');
/** 江苏省第十三届人民代表大会常务委员会 */
const SESSION = /^第[一二三四五六七八九十]+届(?=人民代表大会)/;
const JOINS = new Set('、和与及');
const HAN = /[\u4e00-\u9fff]/;
const OTHER = /(?![级区内直属政委各场])[\u4e00-\u9fff]{2,8}?(?:厅|局|委|办|办公室|委员会|中心|研究院|研究室|教研室|检验院|总队|支队|集团)(?=[、，。；）\s]|关于|按职责|牵头|负责|等|和|会同|《|研究|制定|组织|参照|参与|承担|承办|配合|指导|要|应)/y;
/** 省技术创新中心: there are many. */
const SORT = /(?:创新|工程|技术|实训|服务)(?:研究)?中心$|副中心$|^监管局$|党委$|地方|基层|所属|有关|相关/;
const PARTY = /^委$/;
const NOT_PARTY = new Set('员派托任属培屈婉内外');

/** A body of `place` whose name without the place begins at `at`; bracketed variants（教委、教育局）show a class. */
function organAt(text: string, at: number, place: Place, placeForm: string = place.name): FoundName<Body> | null {
  const organ = ORGANS.at(text, at);
  if (!organ) return null;
  const { end } = organ;
  const printed = text.slice(at, end);
  const next = text[end];
  if (next === '（' && /^（(?:局|委|教委|厅|[\u4e00-\u9fff]{2,12}[局委厅]|[\u4e00-\u9fff、]{2,16}）)/.test(text.slice(end, end + 20)) && !/^（[\u4e00-\u9fff]{2,3}[省市]/.test(text.slice(end))) return null;
  if (PARTY.test(printed) && next !== undefined && NOT_PARTY.has(next)) return null;
  if (next === '门' || (printed.endsWith('政府') && /^(?:部门|购|采|投|专|性|债|网)/.test(text.slice(end, end + 2)) && next !== '部')) return null;
  return { start: at, end, entity: organOf(place, organ.value, printed, placeForm) };
}

/** A function word or verb stands before the place. */
function followsWord(text: string, start: number): boolean {
  const before = boundaryWordBefore(text, start);
  return before !== null && before.kind !== 'keep';
}

/** A bureau that the vocabulary lacks (市投资促进局), as an item of a list of who is in charge. */
function otherOrgan(text: string, at: number, place: Place, placeForm: string = place.name): FoundName<Body> | null {
  OTHER.lastIndex = at;
  const match = OTHER.exec(text);
  if (!match || SORT.test(match[0]) || nameStart(text, OTHER.lastIndex, at, conjunctionsJoin(text)).start !== at) return null;
  return { start: at, end: OTHER.lastIndex, entity: body(placeForm + match[0], 'PARTY_STATE') };
}

/** 、财政局、国资委 behind a body of a place: bodies of the same place, as long as the list runs. */
function listed(text: string, from: number, place: Place): FoundName<Body>[] {
  const found: FoundName<Body>[] = [];
  for (let at = from; text[at] === '、' || text[at] === '和' || text[at] === ' '; ) {
    const next = organAt(text, at + 1, place);
    const full = next && ORGANS.at(text, at + 1)!.value.full;
    if (!next || NEED_PLACE.has(full!) || !endsName(text, next.end) || text[next.end] === '（') break;
    found.push(next);
    at = next.end;
  }
  return found;
}

export const placedBodies: NameRule<Body, InstitutionContext> = {
  id: 'institution/placed',
  reads: 'A place and one of its bodies (长春市教育局, 天津市委, 广西壮族自治区教育厅), and the bodies listed behind it without the place.',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    let outer = { start: 0, end: -1 };
    let row: { start: number; end: number; place: Place }[] = [];
    for (const { start, end, value: { place, short } } of landmarksOf(reading).place) {
      // 江苏省苏州市吴中区…: the name may begin with all the places that it lies in.
      outer = { start: start === outer.end ? outer.start : start, end: short ? -1 : end };
      if (row.length > 0 && !(start === row.at(-1)!.end + 1 && JOINS.has(text[start - 1]!))) row = [];
      if (place.level === 'country' || place.level === 'region') continue;
      if (!short) row.push({ start, end, place });
      const session = SESSION.exec(text.slice(end, end + 16))?.[0].length ?? 0;
      const first = organAt(text, end + session, place, text.slice(start, end)) ?? (short && place.level !== 'province' ? null : otherOrgan(text, end, place, text.slice(start, end)));
      if (!first) continue;
      const isParty = text.slice(end, first.end) === '委';
      if (short && (isParty || (place.level !== 'province' && HAN.test(text[start - 1] ?? '') && !followsWord(text, start)))) continue;
      // 北京市、天津市、河北省人民政府: all of them share the organ.
      if (!short) for (const { place: other, ...span } of row.slice(0, -1)) found.push({ ...span, entity: organAt(text, end, other, other.name)?.entity ?? first.entity });
      row = [];
      found.push({ ...first, start: outer.start }, ...listed(text, first.end, place));
    }
    return found;
  },
  accepts: [
    { text: '由浙江省湖州市吴兴区人民法院、广州互联网法院审理', names: ['吴兴区人民法院', '广州互联网法院'] },
    { text: '北京市、天津市、河北省人民政府：', names: ['北京市人民政府', '天津市人民政府', '河北省人民政府'] },
    { text: '经江西省第十二届人民代表大会常务委员会会议通过', names: ['江西省人大常委会'] },
    { text: '杭州市教育局、宁波市人力社保局会同浙江省财政厅推进。', names: ['杭州市教育局', '宁波市人力资源和社会保障局', '浙江省财政厅'] },
    { text: '新疆生产建设兵团教育局、财政局、国资委：', names: ['新疆生产建设兵团教育局', '新疆生产建设兵团财政局', '新疆生产建设兵团国有资产监督管理委员会'] },
    { text: '重庆市教委与四川省教育厅签署协议，天津市委书记出席。', names: ['重庆市教育委员会', '四川省教育厅', '天津市委'] },
  ],
  rejects: [
    { text: '各省、自治区、直辖市教育厅（教委），各计划单列市教育局', because: 'a class of bodies' },
    { text: '杭州市委托第三方机构评估。', because: '委托 is a verb' },
    { text: '江苏省地方党委和政府、上海市有关委办局', because: 'classes of bodies' },
    { text: '及新疆生产建设兵团财政厅（局）', because: 'variants in brackets stand for the list before' },
  ],
};

/** 教育厅 in a text of a province, where nothing before it says whose it is. */
const HALL = /(?<![\u4e00-\u9fff])(?:由|报|经|请|与|会同|商|和)?([\u4e00-\u9fff]{2,12}厅)/g;

/** Departments of the province that its own text names without it. */
function bareHalls(text: string, home: Place): FoundName<Body>[] {
  const province = home.level === 'province' ? home : null;
  const found: FoundName<Body>[] = [];
  if (!province) return found;
  for (const { index, 0: whole, 1: hall } of text.matchAll(HALL)) {
    const start = index + whole.length - hall!.length;
    const organ = organAt(text, start, province);
    if (organ?.end === start + hall!.length && endsName(text, organ.end)) found.push(organ, ...listed(text, organ.end, province));
  }
  return found;
}

export const ownBodies: NameRule<Body, InstitutionContext> = {
  id: 'institution/own-place',
  reads: 'Bodies named by rank in a text of a place (市科委, 省委宣传部, 自治区财政厅), and the bodies listed behind them.',
  find: ({ text }, { home }) => {
    if (!home) return [];
    const found: FoundName<Body>[] = [];
    RANKS.scan(text, ({ start, end, value: rank }) => {
      const place = placeOfRank(home, rank);
      if (!place || (HAN.test(text[start - 1] ?? '') && !BEFORE_RANK.has(text[start - 1]!))) return;
      const first = organAt(text, end, place) ?? otherOrgan(text, end, place);
      if (first) found.push({ ...first, start }, ...listed(text, first.end, place));
    });
    found.push(...bareHalls(text, home));
    return found;
  },
  accepts: [
    { text: '（市教委、市财政局、各区政府）', names: ['上海市教育委员会', '上海市财政局'], issuers: ['上海市人民政府'] },
    { text: '（责任单位：民政厅、省林业局）', names: ['湖北省民政厅', '湖北省林业局'], issuers: ['湖北省人民政府办公厅'] },
    { text: '由住房城乡建设厅牵头，水利厅、能源局配合', names: ['湖北省住房和城乡建设厅', '湖北省水利厅', '湖北省能源局'], issuers: ['湖北省人民政府办公厅'] },
    { text: '省发展改革委、财政厅、水利厅按职责分工负责，报省政府同意。', names: ['湖北省发展和改革委员会', '湖北省财政厅', '湖北省水利厅', '湖北省人民政府'], issuers: ['湖北省人民政府办公厅'] },
  ],
  rejects: [
    { text: '各市教育局要加强指导，推动市委市政府研究。', because: 'the text speaks for no place', issuers: ['教育部办公厅'] },
    { text: '各省教育厅、全省公安局', because: 'classes of bodies', issuers: ['湖北省人民政府'] },
  ],
};
