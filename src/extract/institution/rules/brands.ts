import { boundaryWordBefore } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { Words } from '../../words.js';
import { body, KNOWN_FORMS, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { PLACES } from '../places.js';
import { isGeneric } from './schools.js';

/** Where a list of companies says what its items are. */
const CLASS = /等(?=[^，。；：、\n]{0,20}(?:企业|公司|集团))/g;
/** A brand of a few characters, with nothing but its letters. */
const BRAND = /^[\u4e00-\u9fffA-Za-z·]{2,8}$/;
/** Items of such a list that are no companies. */
const OTHER = /(?:院所|高校|院校|机构|协会|学会|商会|联盟|学校|学院|大学|医院|部门|单位|组织|行业|产业|企业|公司|集团|园区|平台|中心|基地|领域|的|工程|项目)$/;
const COMPANIES = new Words([...KNOWN_FORMS].filter(([, { body: { kind } }]) => kind === 'COMPANY').map(([form]) => [form, true] as const));
/** A list is read no farther back. */
const REACH = 160;

/** The items of the list that ends at `end`, last first. */
function itemsBefore(text: string, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  const floor = Math.max(0, end - REACH);
  for (let stop = end, at = end; at >= floor; at--) {
    const joins = /[、和与及]/.test(text[at - 1] ?? '');
    if (at > floor && !joins && !/[，。；：！？\n“”《》（）]/.test(text[at - 1]!)) continue;
    items.push({ start: at, end: stop });
    if (!joins) break;
    stop = at - 1;
  }
  return items;
}

/** The item is a company beyond doubt: of the vocabulary, or a country's with a name behind it. */
function isAnchor(item: string): boolean {
  const country = PLACES.at(item, 0);
  if (country && /(?:集团|公司)$/.test(item) && item.length - country.end > 2) return true;
  return COMPANIES.at(item, 0)?.end === item.length || (country?.value.place.level === 'country' && item.length - country.end >= 2 && !OTHER.test(item));
}

/** A word that begins the sentence's verb stands in the first item: 支持甲公司. */
function withoutVerb(text: string, { start, end }: { start: number; end: number }): number {
  for (let at = end - 2; at > start; at--) {
    const kind = boundaryWordBefore(text, at)?.kind;
    if (kind && kind !== 'keep') return at;
  }
  return start;
}

export const brands: NameRule<Body, InstitutionContext> = {
  id: 'institution/brand',
  reads: 'Companies by their brand alone, in a list that says that its items are companies (…、…等龙头企业).',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    const { institution, place, house } = landmarksOf(reading);
    const companies = institution.some(({ value }) => value.body.kind === 'COMPANY') || house.some(({ value }) => value === 'COMPANY');
    if (!companies && !place.some(({ value }) => value.place.level === 'country')) return found;
    for (const { index } of text.matchAll(CLASS)) {
      const items = itemsBefore(text, index);
      const first = items.at(-1)!;
      first.start = withoutVerb(text, first);
      const named = items.map(({ start, end }) => ({ start, end, name: text.slice(start, end) }));
      if (items.length < 2 || !named.some(({ name }) => isAnchor(name))) continue;
      for (const { start, end, name } of named.reverse()) {
        if (BRAND.test(name) && !OTHER.test(name) && !isGeneric(name) && !PLACES.at(name, name.length)) found.push({ start, end, entity: body(name, 'COMPANY') });
      }
    }
    return found;
  },
  accepts: [
    { text: '支持中国移动、星火科技、德国米勒等龙头企业参与', names: ['中国移动', '星火科技', '德国米勒'] },
    { text: '支持星火科技、湖州轴承集团等企业和高校参与', names: ['星火科技'] },
  ],
  rejects: [{ text: '支持国有企业、民营企业、科研院所等企业和机构参与，北京、上海等城市企业', because: 'classes, and no company among them' }],
};
