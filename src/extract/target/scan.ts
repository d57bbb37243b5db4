import type { Span } from '../../model/span.js';
import { momentAt, planPeriodAt, relativeYearAt, type Moment } from './moment.js';
import { isDigit, isNumeralCharacter } from './numeral.js';
import { doublingAt, quantityAt, type Quantity } from './quantity.js';
import { unitAt } from './unit.js';

/** A sentence with at least one number or year in it; ends after 。！？ or with its paragraph. */
export interface Numbers {
  readonly sentence: Span;
  /** Start of the paragraph. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
}

const DIGIT = 1, NUMERAL = 2, STOP = 3, TITLE = 4, DOUBLING = 5, LATIN = 6, YEAR = 7;
const CLASS = new Uint8Array(65536);
for (let c = 48; c <= 57; c++) CLASS[c] = DIGIT;
for (const char of '一二两三四五六七八九十百千万亿') CLASS[char.charCodeAt(0)] = NUMERAL;
for (const char of '。！？\n') CLASS[char.charCodeAt(0)] = STOP;
CLASS['《'.charCodeAt(0)] = TITLE;
CLASS['翻'.charCodeAt(0)] = DOUBLING;
for (const char of '今明年本') CLASS[char.charCodeAt(0)] = YEAR;
for (let c = 65; c <= 122; c++) if (c <= 90 || c >= 97) CLASS[c] = LATIN;

/** A number behind one of these is an ordinal, a rank, part of a formula, an address or a name. */
const NAMED_BEFORE = /[第\-.@/\\:_*×÷=+〔[#《°′″]$|(?:^|[^之底末月日年以])前$/;
/** What makes the number before it a date, a clock time, a document number, a name, a row of figures. */
const NAMED_AFTER = /^(?:[〕\]号日时]|月(?!以上|以内)|[A-Za-z]|[+＋*×:](?=[\dA-Z“”])|[^\S\n]?[—-]\d{5,})/;
/** 每千人, 每10户: what is divided by; a time stays, so that a rule may tell how often. */
const DENOMINATOR = /每$/;
const LONGEST_TITLE = 120;
const LONGEST_SENTENCE = 600;

/** Every number and year between two offsets, by sentence, in text order. One pass; nothing inside 《》. */
export function scanNumbers(text: string, start: number, end: number): Numbers[] {
  const found: Numbers[] = [];
  let paragraph = start;
  let from = start;
  let quantities: Quantity[] = [];
  let moments: Moment[] = [];
  const close = (to: number): void => {
    if (quantities.length > 0 || moments.length > 0) found.push({ sentence: { start: from, end: to }, paragraph, quantities, moments });
    quantities = [];
    moments = [];
    from = to + 1;
  };
  for (let at = start; at < end; at++) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === STOP) {
      close(at);
      if (text[at] === '\n') paragraph = at + 1;
    } else if (kind === TITLE) {
      const shut = text.slice(at, at + LONGEST_TITLE).indexOf('》');
      if (shut > 0) at += shut;
    } else if (kind === LATIN) {
      while (at + 1 < end && isName(text.charCodeAt(at + 1))) at++;
    } else {
      const token = kind === DOUBLING ? doublingAt(text, at) : kind === YEAR ? relativeYearAt(text, at) : kind === DIGIT ? figure(text, at) : chinese(text, at);
      if (!token) continue;
      if ('role' in token) moments.push(token);
      else if ('value' in token) quantities.push(token);
      at = ('skip' in token ? token.skip : token.end) - 1;
    }
    if (at - from > LONGEST_SENTENCE && quantities.length + moments.length > 0 && text[at] === '；') close(at);
  }
  close(end);
  return found;
}

const isName = (code: number): boolean => isDigit(code) || CLASS[code] === LATIN || code === 45 || code === 46 || code === 64 || code === 47 || code === 95;

type Token = Moment | Quantity | { readonly skip: number };

function figure(text: string, at: number): Token | null {
  const moment = momentAt(text, at);
  if (moment) return moment;
  let end = at;
  while (isDigit(text.charCodeAt(end)) || text[end] === '.') end++;
  if (text[end - 1] === '.') end--;
  const front = text.slice(Math.max(0, at - 2), at);
  if (NAMED_BEFORE.test(front) || end - at > 12) return { skip: end };
  if (DENOMINATOR.test(front) && unitAt(text, end).class !== 'TIME') return { skip: end };
  if (NAMED_AFTER.test(text.slice(end, end + 8)) && unitAt(text, end).class !== 'MEASURE' && !(text[end] === '日' && /[于过]$/.test(front))) return { skip: end };
  return quantityAt(text, at);
}

/** Chinese numerals are words as often as numbers: only what is counted with a unit, or a share, is taken for a number. */
function chinese(text: string, at: number): Token | null {
  const code = text[at]!;
  if (code === '十') {
    const plan = planPeriodAt(text, at);
    if (plan) return plan;
  }
  if (code === '二') {
    const year = momentAt(text, at);
    if (year) return year;
  }
  const next = text[at + 1] ?? '';
  const before = text[at - 1] ?? '';
  if ('第数几统之同逐单唯专百千万亿“·前初高'.includes(before) && before !== '') return skipNumeral(text, at);
  if ((before === '成' || before === '上') && '百千万亿'.includes(code)) return skipNumeral(text, at);
  const quantity = quantityAt(text, at);
  if (!quantity) return null;
  if (before === '每' && quantity.unitClass !== 'TIME') return { skip: quantity.end };
  if (quantity.unitClass === 'NONE' || quantity.unitClass === 'ORDINAL') return skipNumeral(text, at);
  if (isNumeralCharacter(text[quantity.end] ?? '') || next === '“') return skipNumeral(text, at);
  return quantity;
}

function skipNumeral(text: string, at: number): { readonly skip: number } {
  let end = at + 1;
  while (isNumeralCharacter(text[end] ?? '')) end++;
  return { skip: end };
}
