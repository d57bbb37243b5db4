import { withoutOverlap, type Mention } from '../mention.js';
import { body, KNOWN_FORMS, type Body } from './body.js';
import { internalBody, schoolUnit } from './rules/internal.js';

/** Names a body by another name of this text: the vocabulary's, or its introduced or shortened form. */
const INTRODUCED = /（以下(?:简称|统称)[“"]?([\u4e00-\u9fffA-Za-z]{2,12})[”"]?）/y;
const NUMERAL = /^[一二两三四五六七八九十]/;

/** Longer wins; what follows a body's name as a part of it makes one mention with it: 财政部＋办公厅, 国家税务总局＋上海市税务局. */
export function joinParts(text: string, found: readonly Mention<Body>[]): Mention<Body>[] {
  const kept = withoutOverlap(found);
  const out: Mention<Body>[] = [];
  for (let i = 0; i < kept.length; i++) {
    let mention = kept[i]!;
    const next = kept[i + 1];
    if (next && next.start === mention.end && isBranch(mention.entity, next)) {
      mention = { start: mention.start, end: next.end, rule: next.rule, entity: body(mention.entity.name + next.entity.name, next.entity.kind, mention.entity.name, [next.entity.name]) };
      i++;
    }
    const unit = HAS_HOUSES.test(mention.entity.name) ? schoolUnit(text, mention.entity, mention.end) : null;
    if (unit && !(next && next.start < unit.end && next.end > unit.end)) mention = { start: mention.start, end: unit.end, entity: unit.entity, rule: 'institution/internal' };
    for (let part = hasParts(mention.entity) ? internalBody(text, mention.entity, mention.end) : null; part; part = internalBody(text, part.entity, part.end)) {
      const known = KNOWN_FORMS.get(part.entity.name)?.body;
      mention = { start: mention.start, end: part.end, entity: known ?? part.entity, rule: 'institution/internal' };
    }
    if (next && next.start < mention.end && next.end > mention.end) continue;
    while (kept[i + 1] && kept[i + 1]!.start < mention.end) i++;
    out.push(mention);
  }
  return out;
}

/** A house in a place right behind the whole's name: 国家税务总局＋上海市税务局, 中国移动通信集团＋四川有限公司. */
function isBranch({ name, kind }: Body, next: Mention<Body>): boolean {
  if (kind === 'COMPANY') return /集团$|公司$/.test(name) && next.entity.kind === 'COMPANY' && next.rule === 'institution/named-house';
  return /总局$|银行$/.test(name) && next.rule === 'institution/placed';
}

const HAS_HOUSES = /(?:大学|研究院|科学院)$/;
/** Companies have parts too, but texts name them as bodies of their own; banks' branches are named like offices. */
const hasParts = ({ kind, name }: Body): boolean => kind === 'PARTY_STATE' || kind === 'ASSOCIATION' || name.endsWith('银行') || name === '国家电网';

/** Short names that the text gives behind a body's name（以下简称职成司）and their later mentions. */
export function introducedForms(text: string, mentions: readonly Mention<Body>[]): Mention<Body>[] {
  const found: Mention<Body>[] = [];
  for (const { end, entity } of mentions) {
    INTRODUCED.lastIndex = end;
    const short = INTRODUCED.exec(text)?.[1];
    if (!short || NUMERAL.test(short)) continue;
    for (let at = text.indexOf(short, INTRODUCED.lastIndex); at >= 0; at = text.indexOf(short, at + short.length)) {
      found.push({ start: at, end: at + short.length, entity, rule: 'institution/introduced' });
    }
  }
  return found;
}
