/** One line without its layout. `text` keeps single spaces between names standing apart (signatures); `tight` has none between Chinese. */
export interface CleanLine {
  readonly text: Pieces;
  readonly tight: Pieces;
  readonly indented: boolean;
  /** Cells separated by tabs; those of a Markdown table come to be so. */
  readonly table: boolean;
  /** Marked by Markdown as a heading, or as an item of a list or quotation. */
  readonly heading: boolean;
  readonly item: boolean;
}

/** Text made of pieces: from offset `from[i]` on it runs along with its origin from `to[i]`. */
export interface Pieces {
  readonly value: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const NONE: readonly number[] = [];
const FIRST: readonly number[] = [0];
const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
const LEVELLED: Readonly<Record<string, string>> = {
  '％': '%', '．': '.', '＋': '+', '－': '—', '～': '~', '／': '/', '｡': '。', '﹔': '；', '﹕': '：', '﹐': '，', '＂': '"',
  '「': '“', '」': '”', '『': '“', '』': '”', '〝': '“', '〞': '”',
};
/** What a character may have to become; 0: it stays, and runs of such characters are taken whole. */
const SPACE = 1, EMPHASIS = 2, QUOTE = 3, LEVEL = 4, WIDEN = 5, DIGIT_OR_LETTER = 6, BAR = 7;
const CLASS = new Uint8Array(65536);
for (const space of ' \u3000\u00a0\u2002\u2003\u200b\ufeff\r\v\f') CLASS[space.charCodeAt(0)] = SPACE;
for (let c = 0xff10; c <= 0xff5a; c++) if (c <= 0xff19 || (c >= 0xff21 && c <= 0xff3a) || c >= 0xff41) CLASS[c] = DIGIT_OR_LETTER;
for (const char of Object.keys(LEVELLED)) CLASS[char.charCodeAt(0)] = LEVEL;
for (const char of Object.keys(WIDE)) CLASS[char.charCodeAt(0)] = WIDEN;
CLASS['*'.charCodeAt(0)] = EMPHASIS;
CLASS['|'.charCodeAt(0)] = BAR;
CLASS['"'.charCodeAt(0)] = CLASS['＂'.charCodeAt(0)] = QUOTE;
const LINE_MARK = /^(?:#{1,6}\s+|>\s*|[-*+•●]\s+(?=\S))+/;
/** First characters of a line mark. */
const MARKS = '#>-*+•●';
const ZERO_WIDTH = 0x200b;
const EDGE = new Uint8Array(65536);
for (let c = 0; c < 65536; c++) if (/[\s\u200b\ufeff]/.test(String.fromCharCode(c))) EDGE[c] = 1;
const SENTENCE_MARK = /[，。；：、！？]/;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHan = (c: number): boolean => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3007;
/** Han, Chinese punctuation, full-width forms, and the quotes and dashes that Chinese shares with the West. */
const isChinese = (c: number): boolean =>
  isHan(c) || (c >= 0x3001 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff60) || (c >= 0x2014 && c <= 0x201d) || c === 0x2026;

/** Cleans source text [start, end), which holds no line break. Linear. */
export function cleanLine(source: string, start: number, end: number): CleanLine {
  let from = start;
  let to = end;
  while (from < to && EDGE[source.charCodeAt(from)]) from++;
  while (to > from && EDGE[source.charCodeAt(to - 1)]) to--;
  const indented = from > start && (from - start >= 2 || source[start] === '\u3000' || source[start] === '\t');
  const mark = from < to && MARKS.includes(source[from]!) ? LINE_MARK.exec(source.slice(from, Math.min(to, from + 12))) : null;
  if (mark) from += mark[0].length;
  const row = to - from > 2 && source[from] === '|' && source[to - 1] === '|';
  if (row) {
    from++;
    to--;
  }
  const tight = clean(source, from, to, false, row);
  const apart = tight.spaces && tight.value.length <= 80 && !SENTENCE_MARK.test(tight.value);
  return {
    tight,
    text: apart ? clean(source, from, to, true, row) : tight,
    indented,
    table: tight.value.includes('\t'),
    heading: mark !== null && mark[0].includes('#'),
    item: mark !== null,
  };
}

/** Also says whether spaces stood between other characters. Bars part the cells of a `row`. */
function clean(source: string, start: number, end: number, keepSpaces: boolean, row: boolean): Pieces & { readonly spaces: boolean } {
  let at = start;
  while (at < end && CLASS[source.charCodeAt(at)] === 0) at++;
  if (at === end) return { value: source.slice(start, end), from: at > start ? FIRST : NONE, to: at > start ? [start] : NONE, spaces: false };
  const from: number[] = [];
  const to: number[] = [];
  let value = '';
  let before = 0;
  let run = start;
  let spaces = false;
  let quoteOpen = false;
  let chinese = keepSpaces ? true : null;
  const take = (text: string, origin: number): void => {
    from.push(value.length);
    to.push(origin);
    value += text;
    before = text.charCodeAt(text.length - 1);
  };
  for (; at < end; at++) {
    const unit = source.charCodeAt(at);
    const kind = CLASS[unit]!;
    if (kind === 0 || (kind === EMPHASIS && source[at + 1] !== '*' && source[at - 1] !== '*') || (kind === BAR && !row)) continue;
    if (at > run) take(source.slice(run, at), run);
    run = at + 1;
    if (kind === SPACE) {
      spaces ||= unit !== ZERO_WIDTH;
      for (; run < end && CLASS[source.charCodeAt(run)] === SPACE; run++) spaces ||= source.charCodeAt(run) !== ZERO_WIDTH;
      at = run - 1;
      const after = run < end ? source.charCodeAt(run) : 9;
      if (value === '' || before === 9 || after === 9 || after === 42 || (row && CLASS[after] === BAR)) continue;
      const names = keepSpaces && isHan(before) && isHan(after);
      if (names || (!isChinese(before) && !isChinese(after))) take(' ', at);
    } else if (kind === QUOTE) {
      take(quoteOpen ? '”' : '“', at);
      quoteOpen = !quoteOpen;
    } else if (kind === BAR) take('\t', at);
    else if (kind === DIGIT_OR_LETTER) take(String.fromCharCode(unit - 0xfee0), at);
    else if (kind === WIDEN) {
      chinese ??= hasHan(source, start, end);
      take(chinese && widens(source, at, end, before) ? WIDE[source[at]!]! : source[at]!, at);
    } else if (kind === LEVEL) take(LEVELLED[source[at]!]!, at);
  }
  if (end > run) take(source.slice(run, end), run);
  return { value, from, to, spaces };
}

function hasHan(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  }
  return false;
}

/** Punctuation at `at` belongs to the Chinese around it: a bracket always, another mark beside Chinese; not one inside a number, a time or a foreign word. */
function widens(source: string, at: number, end: number, before: number): boolean {
  let next = at + 1;
  while (next < end && EDGE[source.charCodeAt(next)]) next++;
  const after = next < end ? source.charCodeAt(next) : 0;
  if (source[at] === '(' || source[at] === ')') return true;
  if (isDigit(before) && isDigit(after) && (source[at] === ',' || source[at] === ':')) return false;
  return isChinese(before) || isChinese(after);
}
