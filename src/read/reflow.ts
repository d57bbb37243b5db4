import { cleanLine, type CleanLine, type Pieces } from './characters.js';
import { findContents } from './contents.js';
import type { CleanText } from './document.js';
import { OffsetMap } from './offsets.js';
import { isPosting } from './segment/dates.js';
import { namesOn } from './segment/names.js';
import type { Format, Source } from './source.js';

/** A line of the source with its layout described: offsets in the source's text, `text` cleaned. */
interface Line {
  readonly clean: CleanLine;
  /** Blank lines or a page break stand before it. */
  readonly apart: boolean;
}

/** First characters of lines that may be nothing but a page number or a rule. */
const LAYOUT_START = /^[-—–·=_*|:\s\d第]/;
const PAGE_NUMBER = /^[-—–·\s]*\d{1,4}[-—–·\s]*$|^第?\s*\d{1,4}\s*页(?:\s*共\s*\d+\s*页)?$/;
/** A cell of a table that a copy has flattened to one cell a line: a number beside it is another cell. */
const CELL = /^(?:[<>≤≥＜＞〔\[（(]*[\d.]+[%‰〕\]）)]*|[—–-]|预期性?|约束性?|指导性?)$/;
const RULE = /^(?:[-=_*—]{3,}|\|?[\s:|-]{3,}\|?)$/;
/** A line that begins a paragraph of its own, whatever stands before it. */
const OPENS = /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[编章节条款]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,3}[.．、](?!\d)|\d{1,2}[.．](?=(?:19|20)\d{2}年)|（\d{1,2}）|[①-⑳]|附件|附：|附表|抄送|抄报|联系人|联系电话|[问答]：|——)/;
const NUMBERED = /^(?:第[一二三四五六七八九十百零〇\d]{1,6}[编章节]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,3}[.．、](?!\d))/;
const CLOSED = /[。！？!?；;：:…”’）)】〉》]$/;
const SENTENCE_END = /[。！？；]/;
/** Characters that say: the clause goes on. */
const HANGING = /[，、（《“‘〈—的地得和与及或在对将把以为等由从向按]$/;
const STRUCTURED: ReadonlySet<Format> = new Set<Format>(['html', 'docx', 'doc']);
/** A title standing alone: no punctuation of a sentence, a kind of document at its end. */
const TITLE = /^[^，。；：？！]*(?:通知|意见|决定|办法|规定|规则|条例|细则|规划|纲要|计划|方案|要点|公告|通告|批复|报告|通报|公报|解释|答记者问|任务|法)(?:（[^）]*）)*$|^[^，。；：？！]*关于[^，。；：？！]*(?:说明|措施|举措|政策|建议|指南|指引|规范|标准|章程|准则|守则|制度|预案|目录|清单|安排|函|令)(?:（[^）]*）)*$/;
const DATE_LINE = /^[（(]?(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零一二三四五六七八九十]{4,6}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)/;
/** What a site says about a text, or an address at a line's end: no sentence goes on from it. */
const ASIDE = /^(?:索引号|主题分类|公文种类|发文机[关构]|发布机[关构]|发布单位|[成发]文日期|发布[日时][期间]|发文字号|文号|有效性|(?:信息|文章)?来源|原文链接|检索时间|检索关键词|责任编辑)：/;
const ADDRESS = /https?:[^\s\u4e00-\u9fff]+$/;
/** （2003年…通过: a bracket in which each act may stand on a line of its own. */
const HISTORY = /^（(?:\d{4}年|根据\d{4}年)[^）]*$/;
const LONGEST_HISTORY = 900;
/** A page of print holds some 25 characters a line: a shorter line that does not close was meant to stand alone. */
const PRINT_LINE = 22;
/** What a closing mark closes. */
const CLOSES: Readonly<Record<string, string>> = { '》': '《', '）': '（', '”': '“' };
const OPENING = '《（“';
/** No paragraph begins with one of these. */
const NEVER_FIRST = '，。、；：！？）》”’〉】';
const BRACKET = new Uint8Array(65536);
for (const bracket of OPENING + Object.keys(CLOSES).join('')) BRACKET[bracket.charCodeAt(0)] = 1;
/** Words that are doubled in earnest, so that a character repeated across a page break may be meant (人人, 处处, 时时 …). */
const DOUBLED = new Set('人处时周天年月日家户步层级个条件事样常渐种校班省稳代星欣刚');

/**
 * Layout out, one paragraph a line: joins lines broken inside sentences, drops page numbers, tables of contents with dotted leaders
 * and Markdown marks, levels the widths of digits and punctuation. Deterministic; the map leads back to the source text.
 */
export function reflow(source: Source): CleanText {
  const { lines, contents } = readLines(source);
  // A paragraph of a page or of Word is one line already; only what stands inside a bracket was broken.
  const wrapped = STRUCTURED.has(source.format) ? null : wrapWidth(lines);
  const out: string[] = [];
  const derived: number[] = [];
  const origin: number[] = [];
  let length = 0;
  let paragraph: Line | null = null;
  /** Characters since the bracket opened in which the history of a law stands; 0 outside. */
  let history = 0;
  const append = ({ value, from, to }: Pieces, skip: number): void => {
    if (skip >= value.length) return;
    for (let i = 0; i < from.length; i++) {
      const next = i + 1 < from.length ? from[i + 1]! : value.length;
      if (next <= skip) continue;
      derived.push(length + Math.max(0, from[i]! - skip));
      origin.push(to[i]! + Math.max(0, skip - from[i]!));
    }
    out.push(skip ? value.slice(skip) : value);
    length += value.length - skip;
  };
  for (const line of lines) {
    const { clean } = line;
    const { value } = clean.tight;
    history = history > 0 || (value[0] === '（' && HISTORY.test(value)) ? history + value.length : 0;
    if (paragraph && (history > value.length || continues(paragraph, line, wrapped))) {
      append(clean.tight, line.apart ? repeated(paragraph.clean.tight.value, clean.tight.value) : 0);
    } else {
      if (length > 0) {
        out.push('\n');
        derived.push(length);
        origin.push(Math.max(0, clean.text.to[0]! - 1));
        length += 1;
      }
      append(clean.text, 0);
    }
    if (history > LONGEST_HISTORY || (history > 0 && value.lastIndexOf('）') > value.lastIndexOf('（'))) history = 0;
    paragraph = line;
  }
  const { pages } = source;
  const map = OffsetMap.of(derived, origin);
  return {
    text: out.join(''),
    map: map.then(source.map),
    contents,
    pageAt: (offset) => {
      if (pages.length === 0) return null;
      const at = map.at(offset);
      let page = 0;
      while (page < pages.length && pages[page]! <= at) page++;
      return Math.max(1, page);
    },
  };
}

function readLines(source: Source): { lines: Line[]; contents: string[] } {
  const { text, pages } = source;
  const lines: Line[] = [];
  let apart = false;
  let page = 0;
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    while (page < pages.length && pages[page]! <= start) {
      page++;
      apart = true;
    }
    const clean = cleanLine(text, start, end);
    const { value } = clean.tight;
    const bare = value === '' || (LAYOUT_START.test(value) && (RULE.test(value) || (!clean.table && PAGE_NUMBER.test(value) && !besideCell(text, end, apart ? null : lines.at(-1)))));
    if (!bare) {
      lines.push({ clean, apart });
      apart = false;
    } else apart = true;
    start = end + 1;
  }
  const found = findContents(lines.map((line) => line.clean.text.value));
  return { lines: lines.filter((_, i) => !found.dropped.has(i)), contents: found.entries };
}

/** A number on a line of its own is a cell and no page's where a cell stands on the line before or behind it, too. */
function besideCell(text: string, end: number, before: Line | null | undefined): boolean {
  if (before && CELL.test(before.clean.tight.value)) return true;
  const next = text.indexOf('\n', end + 1);
  const behind = text.slice(end + 1, next < 0 ? undefined : next).trim();
  return behind !== '' && CELL.test(behind);
}

/** The print width of a text whose paragraphs are hard-wrapped, 0 where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i]!.clean.tight.value.length;
    if (length < 12 || length > 60 || lines[i]!.clean.table || lines[i + 1]!.clean.table || lines[i + 1]!.apart || CLOSED.test(lines[i]!.clean.tight.value)) continue;
    open++;
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  if (open < 8 || open < lines.length * 0.2) return 0;
  let width = 0;
  for (const [length, count] of lengths) if (count >= open * 0.05) width = Math.max(width, length);
  return width;
}

/** `wrapped`: the print width, 0 where paragraphs are not wrapped, null where every line is a paragraph. */
function continues(before: Line, line: Line, wrapped: number | null): boolean {
  const a = before.clean.tight.value;
  const b = line.clean.tight.value;
  if (before.clean.table || line.clean.table) return false;
  if (before.clean.heading || line.clean.heading) return false;
  if (NEVER_FIRST.includes(b[0]!) && a[0] !== '”' && a[0] !== '’') return true;
  if (unbalanced(a) && b.length > 0 && !DATE_LINE.test(b)) return true;
  if (wrapped === null) return false;
  if (line.clean.indented || line.clean.item || OPENS.test(b) || DATE_LINE.test(b) || isAside(a) || isNames(before) || isNames(line)) return false;
  const full = wrapped > 0 && !line.apart && a.length >= wrapped - 3;
  if (full) return true;
  if (CLOSED.test(a) || (TITLE.test(a) && b.length > 2)) return false;
  if (HANGING.test(a) && a.length > 6) return true;
  if (NUMBERED.test(a) && !SENTENCE_END.test(a) && a.length <= 45) return /^.{1,30}[。；]$/.test(b) && a.length >= PRINT_LINE;
  if (a.length < PRINT_LINE) return false;
  return b.length >= PRINT_LINE || /[。；，、]/.test(b);
}

/** Names of bodies side by side, as under a document or over its title: a line of its own, whatever its length. */
const isNames = ({ clean }: Line): boolean => clean.text.value.includes(' ') && namesOn(clean.text.value) !== null;

const isAside = (line: string): boolean => (line[0]! <= '9' ? isPosting(line) : line.includes('：') && ASIDE.test(line)) || (line.includes('http') && ADDRESS.test(line));

/** An opening bracket or quotation mark of the last 60 characters is not closed. */
function unbalanced(text: string): boolean {
  let closed = '';
  for (let i = text.length - 1, floor = Math.max(0, text.length - 60); i >= floor; i--) {
    if (BRACKET[text.charCodeAt(i)] === 0) continue;
    const bracket = text[i]!;
    if (bracket in CLOSES) closed += CLOSES[bracket]!;
    else if (!closed.includes(bracket) && (bracket !== '“' || text.length > 8)) return true;
  }
  return false;
}

/** How many characters at the start of `b` repeat the end of `a`, as some readers print them on both pages. */
function repeated(a: string, b: string): number {
  if (b.length > 2 && a.endsWith(b.slice(0, 2)) && /^\p{Script=Han}{2}/u.test(b)) return 2;
  const first = b[0] ?? '';
  return a.endsWith(first) && /\p{Script=Han}/u.test(first) && !DOUBLED.has(first) ? 1 : 0;
}
