import { boundaryWordBefore } from '../boundary.js';
import { PLACES } from '../institution/places.js';
import { keyOfName, type Mention } from '../mention.js';
import { specificity } from './generic.js';
import { HEADS } from './heads.js';
import { KNOWN_BY_KEY, type Programme } from './programme.js';

/** Which level, round or year of a programme is meant; the programme is the same. */
const LEVEL =
  /^(?:“?十[一二三四五]五”?|国家级?|全国性?|中国|省级|市级|县级|区级|校级|省域|地方|区域性?|跨区域|首批(?!次)|首个|首届|新一轮|新设|高职|中职|中央财政|中央|各级|现有|(?:19|20)\d\d年?)(?=.{4})/;
/** The level may stand inside, behind the field: 职业教育国家级专业教学资源库. */
const INNER_LEVEL = /^(职业教育|高等教育|基础教育|农业|工业)(?:国家级|全国性?|省级)/;
const INTRODUCED = /(?:（(?:\d{4}[^）]{0,10})）)?(?:”)?（(?:[^（）\n]{1,60}[，,])?(?:以下)?(?:简称|统称)(?:为)?[“"]?([^“”（）\n]{2,16}|[^（）\n]{2,20}?)[”"]?）/y;
const NATIONAL = /^(?:国家|全国|中国)/;
/** A quotation and all that follows it: “文明风采”活动 is the same with what stands before. */
const QUOTED = /“[^“”]{4,}”.+$/;
const FIELD = /^(?:职业教育|高等教育|基础教育|继续教育|职业院校|职业学校|高校|中小学|农业|工业|制造业|文化|体育|医疗卫生)(?=.{5})/;
/** What `INNER_LEVEL` and `FIELD` may begin with. */
const FIELD_STARTS = new Set('职高基继中农工制文体医');
const BRACKETED = /（([\u4e00-\u9fff“”]{2,10}计划|[\u4e00-\u9fff“”]{2,8}(?:工程|行动))）/y;

export interface Named {
  readonly canonical: Programme;
  /** All mentions with their printed forms, in text order. */
  readonly mentions: readonly Mention<Programme>[];
}

/**
 * Puts mentions of one programme together: by the vocabulary; by the same words but for quotation marks, level, round or the general
 * field before them; by the same quotation with the same noun. Never because one name contains another.
 */
export function togetherByName(mentions: readonly Mention<Programme>[], keyOf: (name: string) => string): Named[] {
  const groups = new Map<string, Mention<Programme>[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.entity.name);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  withoutField(groups);
  withQuotation(groups);
  return [...groups].map(([key, of]) => ({ canonical: canonicalOf(key, of), mentions: of }));
}

/** What `LEVEL` may begin with. */
const LEVEL_STARTS = new Set('“十国全中省市县区校地跨首新高各现12');
const withoutInnerLevel = (name: string): string => (FIELD_STARTS.has(name[0]!) ? name.replace(INNER_LEVEL, '$1') : name);
const withoutLevel = (name: string): string => (LEVEL_STARTS.has(name[0]!) ? name.replace(LEVEL, '') : name);

/** `groupKey` of a document's names, each computed once. */
export function groupKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = groupKey(name)));
    return key;
  };
}

/** What names of one programme share: the vocabulary's name at any level, or what is left without level, round and year. */
function groupKey(name: string): string {
  let base = withoutInnerLevel(name);
  let key = keyOfName(base);
  for (;;) {
    const known = KNOWN_BY_KEY.get(key);
    if (known) return keyOfName(known.name);
    const next = withoutLevel(base);
    if (next === base) break;
    base = next;
    key = keyOfName(base);
  }
  const plain = (base.includes('”') ? QUOTED.exec(base)?.[0] : undefined) ?? (base.includes('示范性') ? base.replace('示范性', '') : base);
  return plain === base ? key : keyOfName(plain);
}

/** A name without level, round and year. */
function baseOf(name: string): string {
  let base = withoutInnerLevel(name);
  for (let next = withoutLevel(base); next !== base; next = withoutLevel(base)) base = next;
  return base;
}

/** 职业教育专业教学资源库 and 专业教学资源库, 湖北省…行动 and …行动: the field or place before the name goes without saying in the rest of the text. */
function withoutField(groups: Map<string, Mention<Programme>[]>): void {
  for (const [key, mentions] of [...groups]) {
    const place = PLACES.at(key, 0);
    const field = (FIELD_STARTS.has(key[0]!) ? FIELD.exec(key)?.[0] : undefined) ?? (place && !place.value.short && key.length - place.end >= 5 ? key.slice(0, place.end) : undefined);
    if (!field) continue;
    const plain = key.slice(field.length);
    const restKey = groups.has(plain) ? plain : groupKey(plain);
    const rest = restKey === key ? undefined : groups.get(restKey);
    // 国家…平台 and 湖南省…平台 are two.
    if (!rest || (place && rest.some(({ entity }) => NATIONAL.test(entity.name)))) continue;
    mentions.push(...rest);
    mentions.sort((a, b) => a.start - b.start);
    groups.delete(restKey);
  }
}

/** “书香伴我行”活动 and “书香伴我行” alone: where the noun says nothing more, its name is the whole, else the quotation. */
function withQuotation(groups: Map<string, Mention<Programme>[]>): void {
  for (const [key, mentions] of [...groups]) {
    const alias = mentions[0]!.entity.aliases?.[0];
    const other = alias && keyOfName(alias);
    const same = other && other !== key ? groups.get(other) : undefined;
    if (!same) continue;
    const [kept, gone] = HEADS.at(key, other!.length)?.end === key.length ? [key, other!] : [other!, key];
    groups.set(kept, [...groups.get(kept)!, ...groups.get(gone)!].sort((a, b) => a.start - b.start));
    groups.delete(gone);
  }
}

/** The vocabulary's name; else the name without level where the text has it; else the first, a national one before others. */
function canonicalOf(key: string, mentions: readonly Mention<Programme>[]): Programme {
  const known = KNOWN_BY_KEY.get(key);
  if (known) return known;
  const first = mentions[0]!.entity;
  if (mentions.every(({ entity }) => entity.name === first.name)) return first;
  const plain = mentions.find(({ entity }) => keyOfName(entity.name) === key) ?? mentions.find(({ entity }) => entity.name === baseOf(entity.name));
  const national = mentions.find(({ entity }) => /^(?:国家|全国)/.test(entity.name));
  return { ...first, name: (plain ?? national ?? mentions[0]!).entity.name };
}

/** Short names that the text gives behind a programme’s name, with the mention that they stand for. */
export function introducedShortNames(text: string, mentions: readonly Mention<Programme>[]): Map<string, Mention<Programme>> {
  const shorts = new Map<string, Mention<Programme>>();
  for (const mention of mentions) {
    INTRODUCED.lastIndex = mention.end;
    BRACKETED.lastIndex = mention.end;
    const short = INTRODUCED.exec(text)?.[1] ?? BRACKETED.exec(text)?.[1];
    if (short && !/[和、]/.test(short)) shorts.set(short.replace(/^“|”$/g, ''), mention);
  }
  return shorts;
}

/** Later mentions of introduced short names. */
export function shortNameMentions(text: string, shorts: ReadonlyMap<string, Mention<Programme>>): Mention<Programme>[] {
  const found: Mention<Programme>[] = [];
  for (const [short, { entity }] of shorts) {
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      // 扩大赛项: the characters belong to two words.
      if ((boundaryWordBefore(text, at + 1)?.word.length ?? 0) > 1) continue;
      found.push({ start: at, end: at + short.length, entity, rule: 'programme/introduced' });
    }
  }
  return found;
}

/** What only describes an introduced short name (下一任务周期国培基地) or its doings (国培基地培训项目) is a mention of it. */
export function isShortName({ rule, entity: { name } }: Mention<Programme>, shorts: ReadonlyMap<string, Mention<Programme>>): boolean {
  for (const short of shorts.keys()) {
    if (name === short || rule === 'programme/known') continue;
    if (name.endsWith(short) && specificity(name.slice(0, -short.length), 'carrier') < (HEADS.at(short, 0)?.end === short.length ? 4 : 2)) return true;
    if (name.startsWith(short) && specificity(name.slice(short.length), 'weak') <= 2) return true;
  }
  return false;
}
