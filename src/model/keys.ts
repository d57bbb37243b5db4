import { hash } from 'node:crypto';

const BRACKETS: Record<string, string> = { '〔': '(', '[': '(', '【': '(', '〕': ')', ']': ')', '】': ')' };

/** Half-width, no layout, no quotation marks, one kind of bracket and dash: what printings of one title share. */
function levelled(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*"'“”‘’「」『』《》〈〉<>]+/g, '')
    .replace(/[—–―‐\-－~～]+/g, '-')
    .replace(/[〔[【〕\]】]/g, (c) => BRACKETS[c] ?? c);
}

/** What becomes of the characters that titles are made of when each is levelled alone: its code, 0 for nothing; -1: not known here. */
const LEVELLED = new Int32Array(0x10000).fill(-1);
for (const [first, last] of [[0x20, 0x7e], [0x2010, 0x2020], [0x3000, 0x3015], [0xff01, 0xff5e]] as const) {
  for (let c = first; c <= last; c++) {
    const alone = levelled(String.fromCharCode(c));
    if (alone.length <= 1) LEVELLED[c] = alone === '' ? 0 : alone.charCodeAt(0);
  }
}
for (let c = 0x4e00; c <= 0x9fff; c++) LEVELLED[c] = c;
const DASH = 0x2d;

/** `levelled` for the characters that nearly all titles are made of, by table. */
function bare(text: string): string {
  let out = '';
  let kept = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = LEVELLED[unit]!;
    if (code === -1) return levelled(text);
    if (code === unit && (code !== DASH || before !== DASH)) {
      before = code;
      continue;
    }
    out += text.slice(kept, i);
    kept = i + 1;
    if (code !== 0 && !(code === DASH && before === DASH)) out += String.fromCharCode(code);
    if (code !== 0) before = code;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

const ISSUER_BEFORE_GUANYU =
  /^[^关]{2,60}?(?:部|委|办公厅|国务院|中央|局|厅|政府|部门|总工会|总局|办|院|会|司|署|室|行|党组)(?=关于)/;

/**
 * The key under which printings of one title meet: 《教育部 财政部关于…的意见》 and 《关于…的意见》, with or without 中华人民共和国,
 * （试行） kept out, quotation marks and brackets levelled. Years in brackets are kept out too; versions are told apart by edition.
 */
export function titleKey(title: string): string {
  return bare(title)
    .replace(/\([^()]*\)/g, '')
    .replace(ISSUER_BEFORE_GUANYU, '')
    .replace(/^中华人民共和国(?=.+[法例])/, '');
}

/** Key of a 发文字号: 教职成厅函〔2023〕15号 = 教职成厅函[2023]15 号 = 教职成厅函(2023)第15号. */
export function numberKey(number: string): string {
  return bare(number).replace(/[第号]/g, '');
}

/** Key of a name of a programme or institution: quotes, brackets' kind, dots and spaces do not tell names apart; words do. */
export function nameKey(name: string): string {
  return bare(name).replace(/[·,，、。:：]/g, '');
}

const PERIOD = /[（(][^（）()]*?((?:19|20)\d{2})年?[—–―\-－~～至]+((?:19|20)\d{2})年?[^（）()]*[）)]/;

/** The years in brackets in a title, as 2023-2027; null where there are none. */
export function periodOf(title: string): string | null {
  const match = PERIOD.exec(title);
  return match ? `${match[1]}-${match[2]}` : null;
}

const VERSION = /[（(]((?:19|20)\d{2})年?(?:版|本|修订|修订版|修正)?[）)]/;

/** What the brackets in a title say of its version: a span of years, or the year of （2022年版）; null where they say nothing. */
export function versionOf(title: string): string | null {
  return periodOf(title) ?? VERSION.exec(title)?.[1] ?? null;
}

/** 16 characters of SHA-256, base 32 lower case: stable ids that say nothing. */
export function digest(text: string): string {
  const bytes = hash('sha256', text, 'buffer');
  let out = '';
  for (let i = 0; i < 16; i++) out += 'abcdefghijklmnopqrstuvwxyz234567'[bytes[i]! & 31];
  return out;
}

/** Node ids. The prefix tells the type: `d` document, `p` programme, `i` institution, `t` target. */
export const documentId = (header: { title: string; number: string | null; date: string | null }, isPayload: boolean): string =>
  `d_${digest(
    header.number && !isPayload
      ? `number:${numberKey(header.number)}`
      : header.number
        ? `payload:${numberKey(header.number)}|${titleKey(header.title)}`
        : `title:${titleKey(header.title)}|${header.date ?? ''}`,
  )}`;
/** `edition` is the number key, the year or '' – see resolve/edition. */
export const stubId = (key: string, edition: string): string => `d_${digest(`stub:${key}|${edition}`)}`;
export const programmeId = (name: string): string => `p_${digest(nameKey(name))}`;
export const institutionId = (name: string): string => `i_${digest(nameKey(name))}`;
export const targetId = (documentId: string, start: number, end: number): string => `t_${digest(`${documentId}|${start}-${end}`)}`;
