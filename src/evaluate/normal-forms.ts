/*
 * The normal forms under which two annotations count as the same. They belong to the comparison, not to the graph: they are
 * looser than the keys of model/keys, which decide what is one node, and must not move when those do.
 */

function squeeze(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/[\s*]+/g, '').replace(/[—–―‐\-－~～]+/g, '-');
}

function bare(text: string | null | undefined): string {
  return squeeze(text).replace(/["'“”‘’「」『』《》〈〉<>]/g, '').replace(/[〔[【]/g, '(').replace(/[〕\]】]/g, ')');
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '');
const ISSUER_PREFIX = /^[^关]{2,40}?(部|委|办公厅|国务院|中央|局|厅|政府|部门|总工会|总局|办|院|会|司)(?=关于)/;

/** One key for the ways a title is written: without quotation marks, brackets, issuers in front and 中华人民共和国. */
export function comparedTitle(title: string): string {
  return withoutBrackets(bare(title)).replace(ISSUER_PREFIX, '').replace(/^中华人民共和国(?=.+[法例])/, '');
}

export function comparedName(name: string): string {
  return withoutBrackets(bare(name)).replace(/[·,，、。:：]/g, '');
}

export function comparedNumber(number: string | null): string {
  return bare(number).replace(/[第号]/g, '');
}

const UNITS = new Map([['%', '%'], ['％', '%'], ['百分比', '%'], ['万元', '元'], ['亿元', '元']]);

/** 万元 and 元 are one unit: a value is counted after 万 and 亿 have been moved into it. */
export function comparedUnit(unit: string | null): string {
  return UNITS.get(unit ?? '') ?? squeeze(unit);
}

/** Five characters in a row in common: two quotes that show the same words, wherever either was cut. */
export function quotesOverlap(one: string, other: string): boolean {
  const [short, long] = [squeeze(one), squeeze(other)].sort((a, b) => a.length - b.length) as [string, string];
  for (let i = 0; i + OVERLAP <= short.length; i++) if (long.includes(short.slice(i, i + OVERLAP))) return true;
  return short.length < OVERLAP && long.includes(short);
}

const OVERLAP = 5;
