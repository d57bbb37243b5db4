import { vocabularyRows } from '../../vocabulary.js';

/** Every form of a named body; the longest is tried first where names were printed without a gap. */
const KNOWN = new Set<string>(['省委', '省政府', '省人民政府', '省委办公厅', '省政府办公厅', '市委', '市政府', '市人民政府']);
for (const [name, , , forms] of vocabularyRows('institutions')) {
  KNOWN.add(name!);
  for (const form of forms ? forms.split('|') : []) KNOWN.add(form.replace('~', ''));
}
const REPUBLIC = '中华人民共和国';
const LONGEST = Math.max(...[...KNOWN].map((name) => name.length));

const BODY_END = '(?:部|委|委员会|厅|室|局|院|会|府|署|司|行|社|办|总队|中心|集团|公司|大学|学院|学校|党组|中央|库|馆|处|科|部队|组|指挥部|关|所|联|科协|作协|兵团|团)';
const NAME = new RegExp(`^[\\u4e00-\\u9fff（）()“”]{2,40}${BODY_END}(?:（[^）]{1,12}）)?$`);

/** A line of names, as under a document or over its title: nothing but names of bodies, apart by spaces or 、; null for any other line. */
export function namesOn(line: string): string[] | null {
  if (line.length > 120 || /[，。；：！？\t]/.test(line)) return null;
  const bare = line.replace(/^（(.+)）$/, '$1').replace(/（(?:盖章|印章|章|代章|公章)）/g, '').replace(/^(?:发文机关|发布机关|发文单位|署名)\s*/, '').trim();
  const names = joinLetters(bare.split(/[\s、]+/).filter((name) => name !== ''));
  return names.length > 0 && names.every((name) => isKnown(name) || NAME.test(name)) ? names : null;
}

/** 国 家 数 据 局: names spread over the line, several of them perhaps, are put together again. */
function joinLetters(parts: readonly string[]): string[] {
  const names: string[] = [];
  let spread = '';
  for (const part of [...parts, '']) {
    if (part.length === 1) {
      spread += part;
      continue;
    }
    if (spread !== '') names.push(...splitNames(spread));
    spread = '';
    if (part !== '') names.push(part);
  }
  return names;
}

/** Splits names printed together: by spaces and 、, and 中共中央国务院, 教育部财政部 where every piece is a body that is known. */
export function splitNames(head: string): string[] {
  return head.split(/[\s、]+/).filter((part) => part !== '').flatMap((part) => knownNames(part) ?? namesOfPlace(part) ?? [part]);
}

const PLACE = /^[\u4e00-\u9fff]{2,7}?(?:省|自治区|自治州|市|州|县|区)(?=.)/;

/** 海滨省教育厅海滨省财政厅: bodies that each begin with the same place; null for anything else. */
function namesOfPlace(text: string): string[] | null {
  const place = PLACE.exec(text)?.[0];
  if (place === undefined || text.lastIndexOf(place) === 0) return null;
  const names = text.split(place).slice(1).map((name) => place + name);
  return names.every((name) => name.length > place.length + 1 && NAME.test(name)) ? names : null;
}

/** Where one name may end and the next begin. */
const INNER_END = /[部委局署厅院会央行室联台社府办团司处学心].{2}/;

/** The known bodies that `text` consists of, or null where it is one name or holds anything else. */
function knownNames(text: string): string[] | null {
  if (!INNER_END.test(text)) return isKnown(text) ? [text] : text === '' ? [] : null;
  for (let length = Math.min(LONGEST + REPUBLIC.length, text.length); length > 1; length--) {
    const name = text.slice(0, length);
    if (!isKnown(name)) continue;
    const rest = knownNames(text.slice(length));
    if (rest) return [name, ...rest];
  }
  return null;
}

/** With 中华人民共和国 in front, or the general office of a body, it is known as well. */
const isKnown = (name: string): boolean => KNOWN.has(name) || (name.startsWith(REPUBLIC) && KNOWN.has(name.slice(REPUBLIC.length))) || (/办公[厅室]$/.test(name) && KNOWN.has(name.slice(0, -3)));
