import { nameKey } from '../../model/keys.js';
import type { Mention } from '../mention.js';
import { specificity } from './generic.js';
import { KNOWN_BY_KEY, type Programme } from './programme.js';

/** Which level, round or year of a programme is meant; the programme is the same. */
const LEVEL = /^(?:(?:国家级?|全国性?|中国|省级|市级|县级|区级|校级|省域|地方|区域性|首批|首个|首届|新一轮|高职|中职|中央|(?:19|20)\d\d年?)(?=.{4}))/;
const INTRODUCED = /(?:（(?:\d{4}[^）]{0,10})）)?(?:”)?（(?:以下)?(?:简称|统称)(?:为)?[“"]?([^“”（）\n]{2,16}|[^（）\n]{2,20}?)[”"]?）/y;
const BRACKETED = /（([\u4e00-\u9fff“”]{2,10}计划|[\u4e00-\u9fff“”]{2,8}(?:工程|行动))）/y;

export interface Named {
  readonly canonical: Programme;
  /** All mentions with their printed forms, in text order. */
  readonly mentions: readonly Mention<Programme>[];
}

const keyOf = (name: string): string => nameKey(name);

/**
 * Puts mentions of one programme together: by the vocabulary, by the same words but for quotation marks, level or round,
 * and by short names that the text introduces. Never because one name contains another.
 */
export function togetherByName(mentions: readonly Mention<Programme>[]): Named[] {
  const groups = new Map<string, { canonical: Programme; mentions: Mention<Programme>[] }>();
  const keys = new Set(mentions.map(({ entity }) => keyOf(entity.name)));
  for (const mention of mentions) {
    const canonical = canonicalOf(mention.entity, keys);
    const key = keyOf(canonical.name);
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { canonical, mentions: [mention] });
  }
  return [...groups.values()];
}

function canonicalOf(found: Programme, keys: ReadonlySet<string>): Programme {
  const key = keyOf(found.name);
  const known = KNOWN_BY_KEY.get(key);
  if (known) return known;
  const base = found.name.replace(LEVEL, '');
  if (base !== found.name) {
    const knownBase = KNOWN_BY_KEY.get(keyOf(base));
    if (knownBase) return knownBase;
    if (keys.has(keyOf(base))) return { ...found, name: base };
  }
  return found;
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
      found.push({ start: at, end: at + short.length, entity, rule: 'programme/introduced' });
    }
  }
  return found;
}

/** What only describes an introduced short name (下一任务周期国培基地) or its doings (国培基地培训项目) is a mention of it. */
export function isShortName({ entity: { name } }: Mention<Programme>, shorts: ReadonlyMap<string, Mention<Programme>>): boolean {
  for (const short of shorts.keys()) {
    if (name === short) continue;
    if (name.endsWith(short)) return true;
    if (name.startsWith(short) && specificity(name.slice(short.length), 'weak') <= 2) return true;
  }
  return false;
}
