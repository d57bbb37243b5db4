import type { Body } from '../body.js';
import { body } from '../body.js';
import { boundaryWordBefore, conjunctionsJoin, nameStart } from '../../boundary.js';
import type { FoundName } from '../../mention.js';
import { PLACES } from '../places.js';
import type { Span } from '../../../model/span.js';

const BRACKETED = /（([\u4e00-\u9fff]{2,14}(?:司|局|厅|办公室))）/y;
const FIXED = /办公厅|党组(?!书记|成员|织)|驻[\u4e00-\u9fff]{2,14}?纪检监察组|秘书组秘书局|秘书组|秘书处|秘书局|办公室/y;
/** A central bank's or bank's house in a place: 中国人民银行上海总部, 广东省分行. */
export const BRANCH = /^(?:总部|分院|[省市]?分行|中心支行|营业管理部|[省市]?分局|监管局|办事处|特派员办事处|专员办|(?:电力|供电)(?:(?:有限)?公司)?)/;
const UNIT = /[\u4e00-\u9fff]{2,20}?(?:司(?![局法机令])|局(?!部|长势|面)|中心(?![城任环工]))/y;
/** Divisions of courts and procuratorates: 知识产权法庭, 第九检察厅. */
const COURT_UNIT = /(?:第[一二三四五六七八九十]+|[\u4e00-\u9fff]{2,10}?)(?:法庭|审判庭|检察厅|研究室|执行局|分院)/y;
const COURT = /(?:法院|检察院)$/;
/** Departments of federations: 中国残联教育就业部. */
const FEDERATION_UNIT = /[\u4e00-\u9fff]{2,10}?部(?![门长署分队委])/y;
const FEDERATION = /(?:残联|总工会|妇联|共青团中央|科协|文联|工商联|侨联|贸促会)$/;
/** Divisions and offices of societies: 中国某某学会农业气象分会. */
const SOCIETY_UNIT = /[\u4e00-\u9fff]{2,14}?(?:分会|专业委员会|专委会)/y;
/** Institutes of a centre: 中国…控制中心营养与健康所. */
const CENTRE_UNIT = /[\u4e00-\u9fff]{2,14}?所(?![有在属谓需得])/y;
/** Schools, institutes and departments of a university: 某某大学公共管理学院. */
const SCHOOL_UNIT = /[\u4e00-\u9fff]{1,20}?(?:学院|学部|研究院|研究所|研究中心|创新中心|技术转移中心|创新院|(?<![体关联维谱派干])系(?![列统数]))(?![长生士])/y;
/** What opens a clause behind a university and no name of its part: 某某大学二级学院, 某某大学与…. */
const NO_PART = /^(?:二级|各|相关|有关|所属|下属|继续|分校|和|与|及|等|的|也|在|将|为|是|对(?!外)|向|以|由|于|或|新[设建增]|共[建同]|附属(?:医院|中学|小学))|实验室|大学/;
/** Units only of ministries and commissions: 国务院 and 中共中央 have none that are named this way. */
const HAS_UNITS = /(?:网信办|港澳办|编办|部|科协|人民银行|委|委员会|总局|署|局|总社|总工会)$/;

/** A part of a university, named right behind it; null where what follows is a clause, a class or another body. */
export function schoolUnit(text: string, whole: Body, end: number): FoundName<Body> | null {
  SCHOOL_UNIT.lastIndex = end;
  const unit = SCHOOL_UNIT.exec(text)?.[0];
  if (unit === undefined || NO_PART.test(unit) || startsWithVerb(text, end)) return null;
  const stop = end + unit.length;
  if (nameStart(text, stop, end, conjunctionsJoin(text)).start !== end) return null;
  return { start: end, end: stop, entity: body(whole.name + unit, whole.kind, whole.name) };
}

const VERBS = new Set(['act', 'verb', 'adverb', 'break']);
/** 某某大学建设…研究院: a verb of two characters stands behind the name. 发展研究院 and 管理学院 are names all the same. */
function startsWithVerb(text: string, at: number): boolean {
  const word = boundaryWordBefore(text, at + 2);
  return word !== null && word.word.length === 2 && VERBS.has(word.kind) && !/^(?:管理|教育|发展|创新|改革|规划|设计|保护|公共|传播|服务|能源)/.test(word.word);
}

/**
 * A part of a body, named right behind it: 教育部教师工作司, 财政部（教科文司）, 教育部党组, 中央文明委办公室.
 * Returns null where what follows is no part.
 */
export function internalBody(text: string, whole: Body, end: number): FoundName<Body> | null {
  const made = (name: string, stop: number): FoundName<Body> => ({ start: end, end: stop, entity: body(whole.name + name, whole.kind, whole.name) });
  BRACKETED.lastIndex = end;
  const bracketed = BRACKETED.exec(text);
  if (bracketed && HAS_UNITS.test(whole.name)) return made(bracketed[1]!, BRACKETED.lastIndex);
  if (/(?:银行|总局|局|署|科学院|国家电网)$/.test(whole.name)) {
    const place = PLACES.at(text, end);
    const branch = place && BRANCH.exec(text.slice(place.end, place.end + 6));
    if (branch) return made(text.slice(end, place.end + branch[0].length), place.end + branch[0].length);
    if (whole.name.endsWith('银行') && whole.kind !== 'PARTY_STATE') return null;
  }
  FIXED.lastIndex = end;
  const fixed = FIXED.exec(text);
  if (fixed) return made(fixed[0], FIXED.lastIndex);
  if (whole.kind === 'ASSOCIATION') {
    SOCIETY_UNIT.lastIndex = end;
    const unit = SOCIETY_UNIT.exec(text)?.[0];
    if (unit !== undefined && reachesBack(text, { start: end, end: SOCIETY_UNIT.lastIndex })) return made(unit, SOCIETY_UNIT.lastIndex);
  }
  const units = COURT.test(whole.name) ? COURT_UNIT : FEDERATION.test(whole.name) ? FEDERATION_UNIT : HAS_UNITS.test(whole.name) ? UNIT : whole.name.endsWith('中心') ? CENTRE_UNIT : null;
  if (!units) return null;
  units.lastIndex = end;
  const unit = units.exec(text);
  if (!unit || !reachesBack(text, { start: end, end: units.lastIndex })) return null;
  return made(unit[0], units.lastIndex);
}

const LONGEST_ITEM = 10;
/** 教育部设立…局: the body founds what follows. */
const FOUNDS = /^(?:正式)?(?:设立|成立|组建|新设|增设|内设)/;

/** No word inside the span ends a name: 教育部会同财政部某司 is not one body. */
function reachesBack(text: string, { start, end }: Span): boolean {
  const unit = text.slice(start, end);
  if (FOUNDS.test(unit) || /^[和与及会]|[部委省县](?=.)|市(?![场民政容监])|国家|中国|当地|各地|所在|有关|相关|直属|派出/.test(unit)) return false;
  // 考核分配局、: an item of a list, verbs and all.
  if (end - start <= LONGEST_ITEM && /^(?:[、，。；）]|副?[司局]长|有关负责|相关负责|负责人)/.test(text.slice(end, end + 4)) && !/[的和与对将要由等报会按]/.test(unit)) return true;
  return nameStart(text, end, start, conjunctionsJoin(text)).start === start;
}
