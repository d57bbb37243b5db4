import { vocabularyRows } from '../vocabulary.js';
import { KNOWN_FORMS } from './institution/body.js';
import { PLACE_FORMS } from './institution/places.js';
import { Words } from './words.js';

type WordClass = 'break' | 'act' | 'verb' | 'manner' | 'adverb' | 'subject' | 'conj' | 'keep';

const WORD_LIST = vocabularyRows('boundary-words').map(([word, kind]) => [word!, kind as WordClass] as const);
const WORDS = new Words<WordClass>(WORD_LIST, true);
/** Bodies that act, by the end of their names: 教育部建设…. */
const BODIES = new Words([...KNOWN_FORMS.keys(), '人民政府', '市政府', '省政府', '区政府', '县政府'].map((form) => [form, true] as const), true);
/** Places in full and zones, which build as bodies do: 龙华区建设…, 某某开发区建设…. */
const BUILDERS = new Words([...PLACE_FORMS.filter(([, { short }]) => !short).map(([form]) => form), '开发区', '高新区', '经开区', '合作区', '新区'].map((form) => [form, true] as const), true);
/** No name is longer. */
const LONGEST = 60;
const QUOTE = 40;
const BRACKET = 14;
const BODY_ENDS = '部委局厅会院署办府行室组';
const DELIMITER = 1;
const BEGINNING = 2;
const MEASURE = 4;
const HAN = 8;
const DIGIT = 16;
/** A word of the boundary vocabulary may end with it, or it has a meaning of its own in a name. */
const STOPS = 32;
/** What a character is to the walk, by its code. */
const CLASSES = new Uint8Array(0x10000).fill(HAN, 0x4e00, 0x9fff + 1);
const mark = (characters: string, bit: number): void => {
  for (const char of characters) CLASSES[char.charCodeAt(0)] = CLASSES[char.charCodeAt(0)]! | bit;
};
mark('，。；：、！？,;:!?“‘《〈（(【[\n\t”’》〉）)】]…|/\\', DELIMITER);
/** Marks behind which a clause or an item begins. */
mark('，。；：、！？,;:!?“‘《〈（(【[\n\t.…|', BEGINNING);
mark('个家所种门项批次支条座位人名件套处台届期轮级类页倍年月日％%', MEASURE);
mark('0123456789一二三四五六七八九十百千两几', DIGIT);
mark('万亿”’） —.．', STOPS);
for (const [word] of WORD_LIST) mark(word.at(-1)!, STOPS);
const is = (text: string, at: number, bit: number): boolean => (CLASSES[text.charCodeAt(at)]! & bit) !== 0;
const ITEM_NUMBER = /（[一二三四五六七八九十\d]{1,3}）$|第[一二三四五六七八九十百\d]+[章节条] $/;
/** Bracketed text that is a remark and not a part of the name. */
const REMARK = /简称|统称|下同|附件|见|例如|如|含|包括|[，；：。]|\d{4}/;
/** Behind these a noun phrase may come that has a verb of its own: 在县域建设…, 支持企业创建…. */
const PIVOT = /^(?:在|于|由|以|将|对|向|支持|鼓励|推动|组织|带领|允许|要|应|可|从|与|联合|依托|通过|利用|引导|指导)$/;
/** 人才支持计划…, 队伍建设行动…: right before these a verb is a part of their name, though the whole goes on. */
const INSTRUMENT = new Set(['计划', '行动', '工程', '项目', '专项', '试点']);
/** 依托全国茶园建设…平台: the country's field builds nothing, the verb is a part of the name. */
const FIELD = /^全国[\u4e00-\u9fff]{2}$/;
/** Verbs that make things. */
const MAKES = /^(?:建设|组织|推广|指导|创建|共建|培育|开发|研发|推进|改造|完善|优化|运营|共建共享)$/;

/** Where a name that ends at `end` begins, and what ended the walk. */
export interface NameStart {
  readonly start: number;
  /** list: 、 or a conjunction; quote: an opening quotation mark; word: a function word or verb; edge: another mark or the text's start. */
  readonly stop: 'list' | 'quote' | 'word' | 'edge' | 'bracket';
  /** The word that ended the walk, '' where none did. */
  readonly word: string;
}

/** Stands for the verb of a phrase inside the clause. */
const MADE = '建设';
const stopped = (start: number, stop: NameStart['stop'], word = ''): NameStart => ({ start, stop, word });

/**
 * Walks left from `end` to where a noun phrase begins: a punctuation mark, a function word, or the clause's verb.
 * Quotations “…” and short bracketed insertions belong to the phrase. Words that can be verb or noun (推进, 建设) end it only
 * where they stand as the verb: at the clause's start, or behind an adverb, another verb or a general subject.
 * `keepsJoined` decides, at a 和/与/及 or 、, whether what stands before it still belongs to the name.
 */
export function nameStart(text: string, end: number, floor: number, keepsJoined: (mark: number) => boolean): NameStart {
  const lowest = Math.max(floor, end - LONGEST);
  let made = -1;
  let at = end;
  while (at > lowest) {
    // Most characters only belong to the name.
    if ((CLASSES[text.charCodeAt(at - 1)]! & (STOPS | DELIMITER | MEASURE)) === 0) {
      at--;
      continue;
    }
    const char = text[at - 1]!;
    if (char === '”' || char === '’') {
      const open = openBefore(text, char === '”' ? '“' : '‘', at - 2, Math.max(lowest, at - QUOTE));
      if (open < 0) return stopped(at, 'quote');
      at = open;
      continue;
    }
    if (char === '）') {
      const open = openBefore(text, '（', at - 2, Math.max(lowest + 1, at - BRACKET));
      if (open < 0 || REMARK.test(text.slice(open, at)) || (open > 0 && is(text, open - 1, DELIMITER))) return stopped(at, 'bracket');
      at = open;
      continue;
    }
    if (char === '、' && at < end && keepsJoined(at - 1)) {
      at--;
      continue;
    }
    if (is(text, at - 1, DELIMITER)) return stopped(at, char === '、' ? 'list' : char === '“' || char === '‘' ? 'quote' : 'edge');
    if (char === ' ') {
      // 财政部 教育部: bodies that sign in one line.
      if (at < 2 || !is(text, at - 2, HAN) || !is(text, at, HAN) || BODY_ENDS.includes(text[at - 2]!)) return stopped(at, 'edge');
      at--;
      continue;
    }
    if (char === '—' && text[at - 2] === '—') return stopped(at, 'edge');
    // 1.市域产教联合体: the number of an item; 2.0 is a part of a name.
    if ((char === '.' || char === '．') && !/\d/.test(text[at] ?? '')) return stopped(at, 'edge');
    // 5万亩示范区: what is counted is no part of the name.
    if ((char === '万' || char === '亿') && /\d/.test(text[at - 2] ?? '')) return stopped(at + ('亩吨人户个家名'.includes(text[at]!) ? 1 : 0), 'word', char);
    if ((at >= 2 && is(text, at - 1, MEASURE) && is(text, at - 2, DIGIT) && !isOrdinal(text, at))) return stopped(at, 'word', char);
    const word = WORDS.before(text, at, lowest);
    if (!word) {
      at--;
      continue;
    }
    // 集中式, 适应型: no verb.
    if (at < end && word.start + 1 < at && '式型性'.includes(text[at]!)) {
      at = word.start;
      continue;
    }
    const found = text.slice(word.start, at);
    switch (word.value) {
      case 'break':
        return made > 0 && PIVOT.test(found) && !FIELD.test(text.slice(at, made - 2)) ? stopped(made, 'word', MADE) : stopped(at, 'word', found);
      case 'act':
        if ((at < end && !INSTRUMENT.has(text.slice(at, at + 2))) || verbPosition(text, word.start, lowest, true)) return made > 0 && PIVOT.test(found) && !FIELD.test(text.slice(at, made - 2)) ? stopped(made, 'word', MADE) : stopped(at, 'word', found);
        break;
      case 'verb':
        // 导向的开发（EOD）模式: a verb with a remark behind it has no object.
        if (text[at] !== '（' && verbPosition(text, word.start, lowest, at === end)) return stopped(at, 'word', found);
        if (at <= end - 2 && MAKES.test(found) && !INSTRUMENT.has(text.slice(at, at + 2))) made = at;
        break;
      case 'conj':
        // 与企业共建…: at the clause's start it is a preposition.
        if (made > 0 && (word.start === 0 || is(text, word.start - 1, BEGINNING))) return stopped(made, 'word', MADE);
        if (!keepsJoined(word.start)) return made > 0 && text.slice(made - 4, made).includes('共建') ? stopped(made, 'word', MADE) : stopped(at, 'list', found);
        break;
      default:
    }
    at = word.start;
  }
  return stopped(at, 'edge');
}

/** Nothing of a name can stand at `at`: a mark that ends phrases, but no closing quotation mark or bracket. */
export const endsPhrase = (text: string, at: number): boolean => at < 0 || (is(text, at, DELIMITER) && text[at] !== '”' && text[at] !== '）');

/** Where the opening mark stands at or before `from`, not before `limit`; -1 where it does not. */
function openBefore(text: string, open: string, from: number, limit: number): number {
  for (let at = from; at >= limit; at--) if (text[at] === open) return at;
  return -1;
}

/** For names that a 和 may stand in, but no listing mark. */
export const conjunctionsJoin = (text: string) => (mark: number): boolean => text[mark] !== '、';

/** 二级 is a grade, 百年 a span of years, 千名 and 百日 in a name a round number, 六期 a stage: no number of things that the clause counts. */
function isOrdinal(text: string, at: number): boolean {
  if ('百千万'.includes(text[at - 2]!) && '名人家日企县村场个校项种'.includes(text[at - 1]!) && !is(text, at - 3, DIGIT) && !'数上近余成好'.includes(text[at - 3] ?? '。') && is(text, at, HAN)) return true;
  if (text[at - 1] === '期' && !/\d/.test(text[at - 2]!)) return true;
  if (text[at - 1] === '人' && text[at - 3] === '第') return true;
  return text[at - 1] === '级' || (text[at - 1] === '年' && !/\d/.test(text[at - 2]!));
}

/** The word of the boundary vocabulary that ends at `end`, with its class. */
export function boundaryWordBefore(text: string, end: number): { readonly word: string; readonly kind: string } | null {
  const found = WORDS.before(text, end, Math.max(0, end - 8));
  return found && { word: text.slice(found.start, end), kind: found.value };
}

/**
 * A word that may be a verb stands as one here: nothing before it in the clause, or an adverb, a verb or a general subject.
 * Right before the head noun (`last`) a subject does not make it one: 学院建设项目.
 */
function verbPosition(text: string, start: number, floor: number, last: boolean): boolean {
  if (!last && BUILDERS.before(text, start, start - 12) !== null && MAKES.test(text.slice(start, start + 2))) return true;
  let at = start;
  let joined = false;
  while (at > floor) {
    if (is(text, at - 1, BEGINNING) || ((text[at - 1] === '）' || text[at - 1] === ' ') && ITEM_NUMBER.test(text.slice(Math.max(0, at - 6), at)))) return true;
    const before = is(text, at - 1, STOPS) ? WORDS.before(text, at, Math.max(0, floor - 8)) : null;
    // 2023年推进…, 建成30个…: a date or a number of things stands before the verb.
    if (!before) return (at >= 2 && is(text, at - 1, MEASURE) && is(text, at - 2, DIGIT) && !isOrdinal(text, at)) || (MAKES.test(text.slice(at, start + 2)) && BODIES.before(text, at, at - 16) !== null);
    switch (before.value) {
      case 'break':
      case 'act':
      case 'adverb':
        return true;
      case 'subject':
        return !last && !joined;
      case 'conj':
        joined = true;
        at = before.start;
        continue;
      case 'verb':
      case 'manner':
        at = before.start;
        continue;
      default:
        return false;
    }
  }
  return true;
}
