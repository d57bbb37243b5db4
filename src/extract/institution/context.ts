import type { DocumentHeader } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import { body, KNOWN_FORMS, type Body } from './body.js';
import { organOf, ORGANS } from './organs.js';
import { placeNamed, PLACES, type Place } from './places.js';

/** What rules may know of the document: who issued it, which place it speaks for, whom it is sent to. */
export interface InstitutionContext {
  /** Issuing bodies, lead first; a payload has its carrier's. */
  readonly issuers: readonly Body[];
  /** 上海市 for a text of 上海市科学技术委员会; null for central texts. */
  readonly home: Place | null;
  readonly addressees: Span | null;
}

/** A printed text whose issuers name no place (住房城乡建设厅) speaks for the place of its `carrier`. */
export function contextOf(reading: Reading, issuers: readonly string[], carrier: DocumentHeader | null = null): InstitutionContext {
  const { document } = reading;
  const home = placeOfIssuers(issuers) ?? (carrier && placeOfIssuers(carrier.issuers)) ?? (issuers.length === 0 ? placeOfPaper(document.header) : null);
  const bodies = issuers.map((issuer) => (home ? issuerOf(issuer, home) : issuerBody(issuer)));
  return { issuers: bodies, home, addressees: document.addressees };
}

const placeOfIssuers = (issuers: readonly string[]): Place | null => issuers.map((issuer) => placeAt(issuer, issuer.startsWith('中共') ? 2 : 0)).find((place) => place !== null) ?? null;

/** 财政厅, which signs below a body of its province, is the province's. */
function issuerOf(name: string, home: Place): Body {
  const organ = ORGANS.at(name, 0);
  return organ?.end === name.length ? organOf(home, organ.value, name) : issuerBody(name);
}

/** Provinces by the character that their papers' numbers begin with; 宁 and 苏 are cities' too. */
const BY_NUMBER: Record<string, string> = {
  京: '北京市', 津: '天津市', 沪: '上海市', 渝: '重庆市', 冀: '河北省', 晋: '山西省', 辽: '辽宁省', 吉: '吉林省', 黑: '黑龙江省', 浙: '浙江省', 皖: '安徽省', 闽: '福建省',
  赣: '江西省', 鲁: '山东省', 豫: '河南省', 鄂: '湖北省', 湘: '湖南省', 粤: '广东省', 桂: '广西壮族自治区', 琼: '海南省', 川: '四川省', 黔: '贵州省', 滇: '云南省', 陕: '陕西省', 甘: '甘肃省',
};
const LOCAL_NUMBER = /^.(?:政|府|委|办|科|教|财|发改|经信|工信|卫|民|农|商|建|交|人社|市监|环|水|文|体)/;

/** The place that an unsigned paper speaks for: the first that its title names in full, or its number's province. */
function placeOfPaper({ title, number }: DocumentHeader): Place | null {
  let named: Place | null = null;
  for (let at = 0; at < title.length && !named; at++) named = placeAt(title, at);
  const province = number && LOCAL_NUMBER.test(number) ? BY_NUMBER[number[0]!] : undefined;
  return named ?? (province === undefined ? null : placeNamed(province));
}

/** A signature as a body: by the vocabulary, by its place, or as signed. */
export function issuerBody(name: string): Body {
  const known = KNOWN_FORMS.get(name);
  if (known) return known.body;
  const place = PLACES.at(name, 0);
  const organ = place && ORGANS.at(name, place.end);
  if (place && organ && organ.end === name.length) return organOf(place.value.place, organ.value, name.slice(place.end));
  return body(name, 'PARTY_STATE');
}

/** The place of a province, city or county whose full name begins at `offset`. */
function placeAt(text: string, offset: number): Place | null {
  const form = PLACES.at(text, offset);
  if (!form || form.value.short) return null;
  const { level } = form.value.place;
  return level === 'country' || level === 'region' ? null : form.value.place;
}
