import { hash } from 'node:crypto';

const NOT_HAN = /[^\u4e00-\u9fff]/;
const BRACKETS: Record<string, string> = { '〔': '(', '[': '(', '【': '(', '〕': ')', ']': ')', '】': ')' };

/** Half-width, no layout, no quotation marks, one kind of bracket and dash: what printings of one title share. */
function bare(text: string): string {
  if (!NOT_HAN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s*"'“”‘’「」『』《》〈〉<>]+/g, '')
    .replace(/[—–―‐\-－~～]+/g, '-')
    .replace(/[〔[【〕\]】]/g, (c) => BRACKETS[c] ?? c);
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
