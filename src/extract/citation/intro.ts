import type { Span } from '../../model/span.js';
import type { CitationKind } from '../../model/vocabulary.js';

/** What numbers an item of a list. */
const NUMBER = '(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十\\d]{1,4}）|\\d{1,4}[.．、\\t]?)';
const NUMBERED = new RegExp(`${NUMBER}\\s?$`);
const ITEM_LINE = new RegExp(`^${NUMBER}?\\s*《[^\\n]*$`);
/** Behind an item stands nothing, or a bracket that says when it was issued, or the next item. */
const REST = new RegExp(`^(?:（[^）\\n]*）)?(?:等[^，。；\\n]{0,12})?[\\s；;。，、]*(?:${NUMBER}\\s?)?(?:$|《)|^\\t`);
/** On the line of its sentence an item may be the last, and the text go on. */
const ENDED = /^(?:（[^）\n]*）)?(?:等[^，。；\n]{0,12})?(?:[；。，、]|$)/;
/** A mark that parts items on a line, behind the title or the bracket of the item before. */
const BETWEEN = /[》）][。；，、]$/;
/** What can stand right before an item or its number's end. */
const BEFORE_ITEM = new Set('\n \t：。；，、.．）0123456789');
const LONGEST_NUMBER = 8;
const LONGEST_INTRO = 120;

/**
 * What lists of one document say of their items, by the offset of an item's line, or of an item's end where several stand on a line:
 * each list is climbed once.
 */
export type Intros = Map<number, CitationKind | null>;

/**
 * What the heading or sentence over a list says of its items: 决定废止的规章：… 1.《X》 2.《Y》, each on its line or all on that of the
 * sentence. Null where the title is no item or nothing is said.
 */
export function introOf(text: string, item: Span, known: Intros): CitationKind | null {
  // Most titles stand in the middle of a sentence.
  if (!BEFORE_ITEM.has(text[item.start - 1] ?? '\n')) return null;
  const line = text.lastIndexOf('\n', item.start) + 1;
  const number = NUMBERED.exec(text.slice(Math.max(line, item.start - LONGEST_NUMBER), item.start))?.[0].length ?? 0;
  const start = item.start - number;
  const end = text.indexOf('\n', item.end);
  const behind = text.slice(item.end, Math.min(end < 0 ? text.length : end, item.end + 120));
  if (!(start === line ? REST : ENDED).test(behind)) return null;
  const kind = start === line ? introOfLines(text, line, known) : introOnLine(text, line, start, known);
  known.set(item.end, kind);
  return kind;
}

function introOnLine(text: string, line: number, start: number, known: Intros): CitationKind | null {
  if (text[start - 1] === '：') {
    const sentence = Math.max(line, text.lastIndexOf('。', start) + 1, text.lastIndexOf('；', start) + 1);
    return kindOf(text.slice(sentence, start));
  }
  return BETWEEN.test(text.slice(Math.max(line, start - 2), start)) ? (known.get(start - 1) ?? null) : null;
}

function introOfLines(text: string, line: number, known: Intros): CitationKind | null {
  if (line === 0) return null;
  const climbed: number[] = [];
  const kind = introAbove(text, line, known, climbed);
  for (const at of climbed) known.set(at, kind);
  return kind;
}

function introAbove(text: string, line: number, known: Intros, climbed: number[]): CitationKind | null {
  for (let at = line; at > 0; ) {
    climbed.push(at);
    const above = text.lastIndexOf('\n', at - 2) + 1;
    const told = known.get(above);
    if (told !== undefined) return told;
    const words = text.slice(above, Math.min(at - 1, above + LONGEST_INTRO + 1));
    if (!ITEM_LINE.test(words)) return kindOf(words);
    at = above;
  }
  return null;
}

/** 编制依据, 法律依据有：, 根据下列文件：. */
const BASIS = /(?:依据|根据|按照)(?:以下|下列)|依据(?:如下|主要|包括|是|为|有)*：?$/;

function kindOf(intro: string): CitationKind | null {
  if (intro.length > LONGEST_INTRO) return null;
  const repeals = /废止|失效|(?:停止|不再)(?:执行|施行|适用|实施)/.test(intro);
  const revises = /修改|修订|修正/.test(intro);
  if (repeals !== revises) return repeals ? 'REPEALS' : 'REVISES';
  return !repeals && BASIS.test(intro) ? 'BASIS' : null;
}
