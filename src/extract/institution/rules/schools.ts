import type { InstitutionKind } from '../../../model/vocabulary.js';
import { vocabularyRows } from '../../../vocabulary.js';
import { endsPhrase, nameStart, type NameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { specificity } from '../../programme/generic.js';
import { Words } from '../../words.js';
import { body, KNOWN_FORMS, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { joinsWithin } from '../nouns.js';
import { PLACES, type PlaceForm } from '../places.js';
import { isBodyLab } from './labs.js';

/** 大学生, 学校长, 学院长, 集团化, 公司法 … go on with another word; 学校 in 大学校长 is no school. */
const GOES_ON = /^(?:[生长化制部法区性派军]|办学|内|网|集团|管理)/;
/** 中华人民共和国商业银行法: the state stands before laws, and before no company. */
const STATE = '中华人民共和国';
const BRANDS = new Words([...KNOWN_FORMS].filter(([, { body: known }]) => known.kind === 'COMPANY').map(([form, { body: known }]) => [form, known.name] as const));
const SCHOOLS = new Words([...KNOWN_FORMS].filter(([, { body: known }]) => known.kind === 'SCHOOL').map(([form]) => [form, true] as const));
const GENERIC = new Words<true>(vocabularyRows('school-words').map(([word]) => [word!, true] as const));
/** What a name may begin with instead of a place; 国家 and 中华 begin classes of schools (国家级学校), but not of other houses. */
const NATIONAL = /^(?:中国|中央|华侨)/;
const NATIONAL_HOUSE = /^(?:中国|国家|中央|中华)/;
/** 中国有…, 中国的…: the country is not the name's beginning. */
const VERB = /[有共现已的各]/;
const COMPANY = /(?:股份|责任|集团)?有限公司$|有限责任公司$/;
/** 学分银行 and 时间银行 keep no money. */
const NO_BANK = /(?:学分|时间|积分|技能|数据|种质|基因|血|水|票|电子|网上|手机)$/;
/** Houses of ministries, academies and societies: 公安部第三研究所, 水利部某某设计院. */
const OWNERS = new Words([...KNOWN_FORMS].filter(([form, { listed, body: { kind } }]) => !listed && form.length > 2 && kind !== 'COMPANY' && kind !== 'MEDIA' && kind !== 'SCHOOL').map(([form, { body: owner }]) => [form, owner] as const));
const OWNED = /(?:天文台|植物园|研究院|研究所|设计院|规划院|检验院|医院|出版社|(?<!科)学院|剧院)$/;
/** 国际STEM教育研究所; 国际一流研究院 is a class. */
const WORLD_HOUSE = /^国际(?!一流|知名|先进|领先|顶尖|水平|化|高端|性)/;
/** 苏州职业技术学院 and 天津师范大学 are named by place and sort; 江苏职业学校 is a class. */
const NAMED_BY_SORT = /大学$|职业(?:技术)?学院$|师范|警察学院$|技师学院$|艺术学院$|体育学院$/;
const NO_NAME = /^(?:中国|普通|世界|高等|重点|高水平|综合性?|研究型|本科|地方|所属|部属|省属|市属|一流|知名|其他|有关|相关|各|重点|应用型)+$/;
const PUBLIC_HOUSE = /^(?:卫视|植物园|医院|博物馆|图书馆|科学院|党校|日报|晚报|电视台|出版社)$/;
/** 湖北日报, 上海科技馆: the place alone names them. */
const NAMED_BY_PLACE = /^(?:日报|晚报|商报|卫视|植物园|电视台|图书馆|博物馆|博物院|科技馆|美术馆|天文台)$/;
const LOCAL_SCHOOL = /职业技术$|特殊教育$|^(?:第?[一二三四五六七八九十]+|实验|师范附属)/;

const COURT = /(?:法院|检察院)$/;
/** 北京市第四中级人民法院, 前海合作区人民法院; those of a place alone are known as its organs. */
const COURT_OF = /^第[一二三四五六七八九]+$|(?:合作区|新区|自由贸易港|自由贸易试验区|自贸区|开发区|高新区|保税区|新片区|铁路)$/;

/** 某某集团有限公司三江分公司; 设立分公司, 各分公司 name none. */
const BRANCH = /^(?![和与及等的在各设成下所有将]|其|全国|省|市|县)[\u4e00-\u9fff]{2,6}?分公司/;
/** 香港中文大学（深圳） */
const CAMPUS = /^（(?:深圳|北京|武汉|华东|珠海|威海|广州|苏州|盘锦)）/;

/** Nothing is left of `text` once the words for sorts of schools are taken out. */
export function isGeneric(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const word = GENERIC.at(text, at);
    if (!word) return false;
    at = word.end;
  }
  return true;
}

/** 中国农业大学 is named by its field, 中国民办学校 is a class. */
const isSort = (text: string, tail: string): boolean => (tail === '大学' ? NO_NAME.test(text) : isGeneric(text));

/** What stands between a place and 大学, 学校, 公司 tells which one it is. */
function tellsWhich(rest: string, form: PlaceForm, tail: string): boolean {
  // 四川省中小学 is a class.
  if (rest === '中' && tail === '小学') return false;
  if (tail === '交易所' || tail === '信用社联合社') return true;
  if (COURT.test(tail)) return COURT_OF.test(rest);
  if (tail === '银行') return !NO_BANK.test(rest) && (rest === '' || !isGeneric(rest));
  if (rest === '' && NAMED_BY_PLACE.test(tail)) return form.place.level === 'province' || form.place.level === 'city' || form.place.level === 'region';
  // 宜春学院 and the like; a province's 学院 is a class.
  if (rest === '' && tail === '学院') return form.short && form.place.level === 'city';
  if (rest === '') return tail === '大学' || (!form.short && PUBLIC_HOUSE.test(tail));
  if (!isGeneric(rest)) return true;
  if (NAMED_BY_SORT.test(rest + tail) && !NO_NAME.test(rest)) return true;
  const { level } = form.place;
  if (level === 'region') return rest.length >= 2 && (tail === '学院' || tail === '大学');
  return (level === 'county' || level === 'city') && !form.short && LOCAL_SCHOOL.test(rest);
}

/** Where a proper name begins inside [start, end): at its owner, its first place or 中国; a registered company at `start`. */
function properStart(text: string, start: number, end: number, head: number, kind: InstitutionKind): number | null {
  const tail = text.slice(head, end);
  if (COMPANY.test(tail)) return head - start >= 2 && !isGeneric(text.slice(start, head)) ? start : null;
  if (tail === '实验室') return isBodyLab(text.slice(start, head)) ? start : null;
  if (OWNED.test(tail) && WORLD_HOUSE.test(text.slice(start, head)) && head - start > 3) return start;
  if (kind === 'COMPANY' && text.startsWith(STATE, start)) return null;
  const national = kind === 'SCHOOL' ? NATIONAL : NATIONAL_HOUSE;
  for (let at = start; at < head; at++) {
    const place = PLACES.at(text, at);
    if (place && place.end <= head && (at === start || place.value.place.level !== 'county')) return tellsWhich(text.slice(place.end, head), place.value, tail) ? at : null;
    if (tail === '医院' && SCHOOLS.at(text, at)) return at;
    if (national.test(text.slice(at, at + 2))) return head === at + 2 || VERB.test(text[at + 2]!) || ((kind === 'SCHOOL' || kind === 'COMPANY') && isSort(text.slice(at + 2, head), tail)) ? null : at;
  }
  return null;
}

/** The body that a house belongs to by its name, null where the name says none. */
function ownerOf(text: string, start: number, head: number, end: number): Body | null {
  const owner = OWNERS.at(text, start);
  if (!owner || owner.end > head) return null;
  if (owner.end === head) return text.slice(head, end) === '大学' ? owner.value : null;
  if (text.slice(head, end) === '学校') return PLACES.at(text, owner.end) ? owner.value : null;
  return OWNED.test(text.slice(head, end)) && !isGeneric(text.slice(owner.end, head)) ? owner.value : null;
}

/** 海尔集团, 吉利控股集团: a short brand that is a phrase of its own. */
function brandGroup(text: string, left: NameStart, head: number, end: number): number | null {
  if (!/集团$/.test(text.slice(head, end)) || GOES_ON.test(text.slice(end, end + 1))) return null;
  const start = left.start + (/[和与及]/.test(text[left.start]!) ? 1 : 0);
  const brand = text.slice(start, head);
  return /^(?![不未])[\u4e00-\u9fff]{2,4}$/.test(brand) && specificity(brand, 'carrier') >= brand.length && !isGeneric(brand) ? start : null;
}

/** 、西湖大学、: an item of a list, all of it, that is no class of universities. */
function listedUniversity(text: string, left: NameStart, head: number, end: number): number | null {
  if (text.slice(head, end) !== '大学' || left.stop !== 'list' || !/^[、，。；等和与）]/.test(text.slice(end, end + 1))) return null;
  const name = text.slice(left.start, head);
  return name.length >= 2 && name.length <= 8 && !isGeneric(name) && !NO_NAME.test(name) ? left.start : null;
}

/** The company of the vocabulary whose short name a subsidiary's name begins with: 中车株洲…公司 → 中国中车. */
function brandOf(name: string): string | null {
  const brand = BRANDS.at(name, 0);
  return brand && brand.end < name.length ? brand.value : null;
}

export const namedHouses: NameRule<Body, InstitutionContext> = {
  id: 'institution/named-house',
  reads: 'Universities, schools, institutes, hospitals, companies and newspapers whose name begins with a place, 中国 or 国家, and registered companies.',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    let floor = 0;
    for (const { start: head, end, value: kind } of landmarksOf(reading).house) {
      if (endsPhrase(text, head - 1) || (kind !== 'COMPANY' && GOES_ON.test(text.slice(end, end + 2)))) continue;
      const tail = text.slice(head, end);
      // A house of a university in a place (深圳清华大学研究院) is one name with it.
      const reaches = tail === '医院' || (floor === head && (tail === '研究院' || COMPANY.test(tail)));
      const walked = nameStart(text, head, reaches ? 0 : floor, joinsWithin(text));
      // 甲有限公司和乙有限公司: the second name begins behind the conjunction.
      const left = walked.start === floor && /[和与及]/.test(text[floor]!) ? { ...walked, start: floor + 1 } : walked;
      const owner = ownerOf(text, left.start, head, end);
      const start = owner ? left.start : (properStart(text, left.start, end, head, kind) ?? listedUniversity(text, left, head, end) ?? brandGroup(text, left, head, end));
      if (start === null || (tail === '研究院' && reaches && SCHOOLS.at(text, PLACES.at(text, start)?.end ?? start) === null)) continue;
      const branch = kind === 'COMPANY' ? (BRANCH.exec(text.slice(end, end + 9))?.[0].length ?? 0) : 0;
      const stop = end + (branch || (CAMPUS.exec(text.slice(end, end + 8))?.[0].length ?? 0));
      floor = stop;
      const name = text.slice(start, stop);
      found.push({ start, end: stop, entity: body(name, kind, branch > 0 ? text.slice(start, end) : owner?.name ?? (kind === 'COMPANY' ? brandOf(name) : null)) });
    }
    return found;
  },
  accepts: [
    { text: '首批成员包括兰州理工大学、苏州工艺美术职业技术学院、化隆县职业技术学校。', names: ['兰州理工大学', '苏州工艺美术职业技术学院', '化隆县职业技术学校'] },
    { text: '与中国东方航空公司、北京华星通信股份有限公司签署协议', names: ['中国东方航空公司', '北京华星通信股份有限公司'] },
    { text: '德国慕尼黑工业大学校长致辞', names: ['德国慕尼黑工业大学'] },
    { text: '委托水利部泥沙研究所、苏州银行、湖州市城市建设投资集团有限公司和星河集团实施', names: ['水利部泥沙研究所', '苏州银行', '湖州市城市建设投资集团有限公司', '星河集团'] },
    { text: '湖北日报、西北电视台和苏州博物馆报道', names: ['湖北日报', '西北电视台', '苏州博物馆'] },
    { text: '中国海洋大学、上海市第二中级人民法院、深圳前海合作区人民法院、水利部庐山植物园参加', names: ['中国海洋大学', '上海市第二中级人民法院', '深圳前海合作区人民法院', '水利部庐山植物园'] },
    { text: '在湖州市茶叶集团有限公司安吉分公司、苏州古桥工程有限公司设立分公司', names: ['湖州市茶叶集团有限公司安吉分公司', '苏州古桥工程有限公司'] },
    { text: '由星火电力有限责任公司和古桥电力（集团）有限责任公司承担', names: ['星火电力有限责任公司', '古桥电力（集团）有限责任公司'] },
    { text: '依托雁栖实验室、国际湿地研究所开展攻关', names: ['雁栖实验室', '国际湿地研究所'] },
  ],
  rejects: [
    { text: '支持高水平大学、应用型本科学校和青海省职业学校开展合作。', because: 'classes of schools' },
    { text: '鼓励融资担保公司、大型企业集团参与，组织大学生实践。', because: 'classes of companies; persons' },
    { text: '支持商业银行、国际一流研究院和重点实验室参与，湖北省学分银行互认。', because: 'classes of houses; a bank of credits' },
    { text: '根据《中华人民共和国渔业银行法》，不能计入集团的资产', because: 'a law, and a verb' },
    { text: '水利部直属研究院、中国有职业学校一万余所。', because: 'what stands before the noun names no house' },
  ],
};
