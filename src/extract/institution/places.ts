import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';

export type PlaceLevel = 'province' | 'city' | 'county' | 'country' | 'region';

/** A place that bodies are named after. `within` is the place that it lies in, '' at the top. */
export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  readonly within: string;
}

/** A form of a place's name; `short` ones (上海, 恩施) lack the word for its rank. */
export interface PlaceForm {
  readonly place: Place;
  readonly short: boolean;
}

const PEOPLES =
  /(?:各族|蒙古族?|维吾尔|哈萨克族?|柯尔克孜|锡伯|塔吉克|鄂伦春|鄂温克族?|达斡尔族|哈尼族|景颇族|傈僳族|布依族|土家族|仡佬族|仫佬族|毛南族|拉祜族|布朗族|独龙族|保安族|东乡族|撒拉族|裕固族|纳西族|普米族|朝鲜族|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒]族)+(?=自治)/;

function forms(place: Place): [string, PlaceForm][] {
  const { name, level } = place;
  const full: PlaceForm = { place, short: false };
  const short: PlaceForm = { place, short: true };
  const out: [string, PlaceForm][] = [[name, full]];
  if (level === 'country' || level === 'region') return out;
  const plain = name.replace(PEOPLES, '');
  const stem = plain.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|盟|旗|林区)$/, '');
  const rank = plain.slice(stem.length).replace('自治州', '州').replace('自治县', '县').replace('自治旗', '旗');
  if (plain !== name && stem !== '' && level !== 'province') out.push([stem + rank, full]);
  if (stem.length >= 2 && level !== 'county') out.push([stem, short]);
  return out;
}

function* placeForms(): Iterable<[string, PlaceForm]> {
  const places = vocabularyRows('places').map(([name, level, within]): Place => ({ name: name!, level: level as PlaceLevel, within: within! }));
  // Of places that share a form the greater comes first: 海南 is the province before it is the prefecture.
  for (const place of places) yield* forms(place);
}

/** Every form of a place's name. */
export const PLACE_FORMS: readonly (readonly [string, PlaceForm])[] = [...placeForms()];
/** All places by name and short name, longest match. */
export const PLACES = new Words<PlaceForm>(PLACE_FORMS);
const BY_NAME = new Map(PLACE_FORMS.filter(([, { short }]) => !short).map(([form, { place }]) => [form, place]));

export const placeNamed = (name: string): Place | null => BY_NAME.get(name) ?? null;

const RANKS: Record<string, readonly PlaceLevel[]> = {
  省: ['province'], 自治区: ['province'], 市: ['province', 'city', 'county'], 州: ['city'], 盟: ['city'], 县: ['county'], 区: ['county'], 旗: ['county'], 兵团: ['province'],
};

/** The place that 省, 市 or 区 means in a text that speaks for `home`: itself or what it lies in. Null where it can't be told. */
export function placeOfRank(home: Place | null, rank: string): Place | null {
  for (let place = home; place; place = placeNamed(place.within)) {
    if (place.name.endsWith(rank) && RANKS[rank]?.includes(place.level)) return place;
  }
  return null;
}
