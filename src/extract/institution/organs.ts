import type { InstitutionKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';
import { body, type Body } from './body.js';
import type { Place } from './places.js';

/** A body that places have, named behind the place's name. */
export interface Organ {
  /** 教育委员会 */
  readonly full: string;
  readonly forms: readonly string[];
  readonly kind: InstitutionKind;
}

const ORGAN_LIST = vocabularyRows('local-organs').map(([full, forms, kind]): Organ => ({
  full: full!,
  forms: forms ? forms.split('|') : [],
  kind: kind as InstitutionKind,
}));

/** All forms of local bodies, longest match. */
export const ORGANS = new Words<Organ>(ORGAN_LIST.flatMap((organ) => [organ.full, ...organ.forms].map((form) => [form, organ] as const)));

/** Named without the place's rank, with the central body that keeps them: 上海金融监管局, 杭州海关; '' where none does: 广州互联网法院. */
const BRANCHES: Record<string, string> = {
  金融法院: '', 互联网法院: '', 知识产权法院: '', 海事法院: '', 铁路运输法院: '', 铁路运输中级法院: '', 铁路局: '国铁集团',
  金融监管局: '金融监管总局', 银保监局: '中国银保监会', 证监局: '中国证监会', 海关: '海关总署', 海事局: '交通运输部', 邮政管理局: '国家邮政局', 通信管理局: '工业和信息化部',
};

/** The body that `place` has: one name for 上海市教委 and 上海市教育委员会. `placeForm` is the place as printed. */
export function organOf(place: Place, organ: Organ, printed: string, placeForm: string = place.name): Body {
  if (organ.full === '团委') return body(`共青团${place.name}委`, organ.kind, '共青团中央');
  const central = BRANCHES[organ.full];
  if (central !== undefined) return body(placeForm + organ.full, organ.kind, central || null);
  const name = place.name + organ.full;
  return body(name, organ.kind, parentOf(place, organ), printed === organ.full ? [] : [place.name + printed]);
}

function parentOf(place: Place, { full }: Organ): string | null {
  if (place.name === '新疆生产建设兵团') return place.name;
  if (full.startsWith('委') && full !== '委') return `${place.name}委`;
  if (full.startsWith('人民政府') && full !== '人民政府') return `${place.name}人民政府`;
  return null;
}
