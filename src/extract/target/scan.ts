import type { Span } from '../../model/span.js';
import { momentAt, planPeriodAt, relativeYearAt, type Moment } from './moment.js';
import { isDigit, isNumeralAt, numeralAt } from './numeral.js';
import { doublingAt, halfAt, quantityAt, ratioAt, type Quantity } from './quantity.js';
import { mayBeginUnit, unitAt } from './unit.js';

/** A sentence with at least one number or year in it; ends after 。！？ or with its paragraph. */
export interface Numbers {
  readonly sentence: Span;
  /** Start of the paragraph. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
}

const DIGIT = 1, NUMERAL = 2, STOP = 3, TITLE = 4, DOUBLING = 5, LATIN = 6, YEAR = 7, HALF = 8;
const CLASS = new Uint8Array(65536);
for (let c = 48; c <= 57; c++) CLASS[c] = DIGIT;
for (const char of '一二两三四五六七八九十百千万亿') CLASS[char.charCodeAt(0)] = NUMERAL;
for (const char of '。！？\n') CLASS[char.charCodeAt(0)] = STOP;
CLASS['《'.charCodeAt(0)] = TITLE;
CLASS['翻'.charCodeAt(0)] = DOUBLING;
CLASS['半'.charCodeAt(0)] = HALF;
for (const char of '今明年本') CLASS[char.charCodeAt(0)] = YEAR;
for (let c = 65; c <= 122; c++) if (c <= 90 || c >= 97) CLASS[c] = LATIN;

/** 今年 明年 本年度 年底 年末 年内: what may follow the first character. */
const YEAR_NEXT = '年底末内';

/** Behind one of these a number is an ordinal, part of a formula, an address or a name. */
const NAMED_BEFORE = '第-.@/\\:∶_*×÷=+〔[#《°′″';
/** What makes the number before it a date, a clock time, a document number, a name, a row of figures. */
const NAMED_AFTER = /^(?:[〕\]号日时]|月(?!以上|以内)|[A-Za-z]|[+＋*×:∶：](?=[\dA-Z“”])|[—-]\d{5,})/;
const NAMED_BEHIND = '〕号日时月＋×—∶：';
/** Behind one of these a Chinese numeral is part of a word: 统一, 专一, 数十, 第三, 初一. */
const WORD_BEFORE = '第数几统之同逐单唯专百千万亿“·前初高';
const LONGEST_TITLE = 120;
/** A sentence beyond this is cut at its next ； or ，, beyond the second anywhere: what governs a number stands near it. */
const LONG_SENTENCE = 600;
const LONGEST_SENTENCE = 1500;

/** Every number and year between two offsets, by sentence, in text order. One pass; nothing inside 《》. */
export function scanNumbers(text: string, start: number, end: number): Numbers[] {
  const found: Numbers[] = [];
  let paragraph = start;
  let from = start;
  let shut = -1;
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
      if (shut < at) shut = text.indexOf('》', at);
      if (shut < 0) shut = text.length;
      if (shut - at < LONGEST_TITLE) at = shut;
    } else if (kind === LATIN) {
      while (at + 1 < end && isName(text.charCodeAt(at + 1))) at++;
    } else {
      if (kind === YEAR && !YEAR_NEXT.includes(text[at + 1] ?? '。')) continue;
      const token = kind === DOUBLING ? doublingAt(text, at) : kind === HALF ? halfAt(text, at) : kind === YEAR ? relativeYearAt(text, at) : kind === DIGIT ? figure(text, at) : chinese(text, at);
      if (!token) continue;
      if ('role' in token) moments.push(token);
      else if ('value' in token) quantities.push(token);
      at = ('skip' in token ? token.skip : token.end) - 1;
    }
    if (at - from > LONG_SENTENCE && (at - from > LONGEST_SENTENCE || '；，'.includes(text[at + 1] ?? '。'))) close(at + 1);
  }
  close(end);
  return found;
}

const isName = (code: number): boolean => isDigit(code) || CLASS[code] === LATIN || code === 45 || code === 46 || code === 64 || code === 47 || code === 95;

type Token = Moment | Quantity | { readonly skip: number };

function figure(text: string, at: number): Token | null {
  const moment = mayBeYear(text, at) ? momentAt(text, at) : null;
  if (moment) return moment;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || text[end] === '.') end++;
  if (text[end - 1] === '.') end--;
  const before = text[at - 1] ?? '';
  if ((NAMED_BEFORE.includes(before) && before !== '') || (text[end] === '.' && before === '\n')) return { skip: end };
  if (before === '：' && isDigit(text.charCodeAt(at - 2))) return { skip: end };
  if (end - at > 12 || (before === '前' && !'之底末月日年'.includes(text[at - 2] ?? '，'))) return { skip: end };
  const behind = text.charCodeAt(end);
  if (behind < 128 || NAMED_BEHIND.includes(text[end]!)) {
    const lasts = text[end] === '日' && (text[at - 1] === '于' || text[at - 1] === '过');
    if (NAMED_AFTER.test(text.slice(end, end + 8)) && !lasts && unitAt(text, end).class !== 'MEASURE') return ratioAt(text, at, end) ?? { skip: end };
  }
  if (before === '每' && unitAt(text, end).class !== 'TIME') return { skip: end };
  return kept(text, quantityAt(text, at));
}

const mayBeYear = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 3)) && (text[at] === '2' ? text[at + 1] === '0' : text[at] === '1' && text[at + 1] === '9');

/** What may stand behind the first character of a Chinese number: more of it, 分之, 多, a range, a unit, or what makes a word of it. */
const OPEN = new Uint8Array(65536);
for (const char of '分余多—–-~～至到“点') OPEN[char.charCodeAt(0)] = 1;
const goesOn = (code: number): boolean => OPEN[code] === 1 || CLASS[code] === NUMERAL || code === 0x3007 || code === 0x96f6 || mayBeginUnit(code);

/** Chinese numerals are words as often as numbers: only what is counted with a unit, or a share, is taken for a number. */
function chinese(text: string, at: number): Token | null {
  const first = text[at]!;
  const before = text[at - 1] ?? '。';
  if (first === '一' && text[at + 1] === '半') return halfAt(text, at) ?? { skip: at + 2 };
  if (first === '十') {
    const plan = planPeriodAt(text, at);
    if (plan) return plan;
  } else if (first === '二') {
    const year = momentAt(text, at);
    if (year) return year;
  }
  // Most numerals are words (一批, 统一): nothing that a number could go on with stands behind them.
  const behind = text.charCodeAt(at + 1);
  if (!goesOn(behind)) return null;
  const numeral = numeralAt(text, at);
  // 每千瓦时: the character is the unit's.
  if (!numeral) return { skip: at + 1 };
  const { end, value } = numeral;
  if ((WORD_BEFORE.includes(before) && text[end] !== '分') || ((before === '成' || before === '上') && '百千万亿'.includes(first))) return { skip: end };
  const next = text[end] ?? '。';
  if (next === '“' || next === '点') return { skip: end + 1 };
  const fraction = next === '分';
  const open = fraction || isNumeralAt(text, end) || '余多—–-~～至到'.includes(next);
  const unit = open ? null : unitAt(text, end);
  if (unit && (unit.class === 'NONE' || unit.class === 'ORDINAL')) return { skip: end };
  if (unit && value < 10 && unit.text !== '年' && unit.text !== '倍' && !/[少多低高于过最限]/.test(text.slice(Math.max(0, at - 8), at)) && !text.startsWith('以上', unit.end)) return { skip: end };
  const quantity = quantityAt(text, at);
  if (!quantity || (before === '每' && quantity.unitClass !== 'TIME')) return { skip: quantity?.end ?? end };
  if (quantity.unitClass === 'NONE' || isNumeralAt(text, quantity.end)) return { skip: quantity.end };
  return kept(text, quantity);
}

/** Classes of things, and numbers without unit that nothing bounds or leads up to, say nothing that a rule could take. */
function kept(text: string, quantity: Quantity | null): Token | null {
  if (!quantity || quantity.unitClass === 'ORDINAL') return quantity && { skip: quantity.end };
  const led = quantity.unitClass !== 'NONE' || quantity.comparator !== 'EQ' || '到达至为于'.includes(text[quantity.start - 1] ?? '。');
  return led ? quantity : { skip: quantity.end };
}
