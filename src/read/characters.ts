/** One line without its layout. `text` keeps single spaces between names standing apart (signatures); `tight` has none between Chinese. */
export interface CleanLine {
  readonly text: Pieces;
  readonly tight: Pieces;
  readonly indented: boolean;
  /** Cells separated by tabs. */
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

const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
const LEVELLED: Readonly<Record<string, string>> = {
  '％': '%', '．': '.', '＋': '+', '－': '—', '～': '~', '／': '/', '｡': '。', '﹔': '；', '﹕': '：', '﹐': '，', '＂': '"',
  '「': '“', '」': '”', '『': '“', '』': '”', '〝': '“', '〞': '”',
};
/** What a character may have to become; 0: it stays, and runs of such characters are taken whole. */
const SPACE = 1, EMPHASIS = 2, QUOTE = 3, LEVEL = 4, WIDEN = 5, DIGIT_OR_LETTER = 6;
const CLASS = new Uint8Array(65536);
for (const space of ' \u3000\u00a0\u2002\u2003\u200b\ufeff\r\v\f') CLASS[space.charCodeAt(0)] = SPACE;
for (let c = 0xff10; c <= 0xff5a; c++) if (c <= 0xff19 || (c >= 0xff21 && c <= 0xff3a) || c >= 0xff41) CLASS[c] = DIGIT_OR_LETTER;
for (const char of Object.keys(LEVELLED)) CLASS[char.charCodeAt(0)] = LEVEL;
for (const char of Object.keys(WIDE)) CLASS[char.charCodeAt(0)] = WIDEN;
CLASS['*'.charCodeAt(0)] = EMPHASIS;
CLASS['"'.charCodeAt(0)] = CLASS['＂'.charCodeAt(0)] = QUOTE;
const LINE_MARK = /^(?:#{1,6}\s+|>\s*|[-*+•●]\s+(?=\S))+/;
const EDGE = /[\s\u200b\ufeff]/;
const HAN = /[\u4e00-\u9fff]/;
const SENTENCE_MARK = /[，。；：、！？]/;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHan = (c: number): boolean => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3007;
/** Han, Chinese punctuation, full-width forms, and the quotes and dashes that Chinese shares with the West. */
const isChinese = (c: number): boolean =>
  isHan(c) || (c >= 0x3001 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff60) || (c >= 0x2014 && c <= 0x201d) || c === 0x2026;

/** Cleans source text [start, end), which holds no line break. Linear. */
export function cleanLine(source: string, start: number, end: number): CleanLine {
  let from = start;
  while (from < end && EDGE.test(source[from]!)) from++;
  const indent = source.slice(start, from);
  let to = end;
  while (to > from && EDGE.test(source[to - 1]!)) to--;
  const mark = LINE_MARK.exec(source.slice(from, Math.min(to, from + 12)));
  if (mark) from += mark[0].length;
  const tight = clean(source, from, to, false);
  const apart = tight.value.length <= 80 && !SENTENCE_MARK.test(tight.value) && /\S[\s\u3000]+\S/.test(source.slice(from, to));
  return {
    tight,
    text: apart ? clean(source, from, to, true) : tight,
    indented: indent.length >= 2 || indent.includes('\u3000') || indent.includes('\t'),
    table: tight.value.includes('\t'),
    heading: mark !== null && mark[0].includes('#'),
    item: mark !== null,
  };
}

function clean(source: string, start: number, end: number, keepSpaces: boolean): Pieces {
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = 0;
  let run = start;
  let quoteOpen = false;
  const chinese = keepSpaces || HAN.test(source.slice(start, end));
  const take = (text: string, at: number): void => {
    if (text === '') return;
    from.push(length);
    to.push(at);
    parts.push(text);
    length += text.length;
    before = text.charCodeAt(text.length - 1);
  };
  for (let at = start; at < end; at++) {
    const kind = CLASS[source.charCodeAt(at)]!;
    if (kind === 0 || (kind === EMPHASIS && source[at + 1] !== '*' && source[at - 1] !== '*')) continue;
    take(source.slice(run, at), run);
    run = at + 1;
    const char = source[at]!;
    if (kind === SPACE) {
      while (run < end && CLASS[source.charCodeAt(run)] === SPACE) run++;
      at = run - 1;
      const after = run < end ? source.charCodeAt(run) : 9;
      if (length === 0 || before === 9 || after === 9 || after === 42) continue;
      const names = keepSpaces && isHan(before) && isHan(after);
      if (names || (!isChinese(before) && !isChinese(after))) take(' ', at);
    } else if (kind === QUOTE) {
      take(quoteOpen ? '”' : '“', at);
      quoteOpen = !quoteOpen;
    } else if (kind === DIGIT_OR_LETTER) take(String.fromCharCode(char.charCodeAt(0) - 0xfee0), at);
    else if (kind === WIDEN) take(chinese && widens(source, at, end, before) ? WIDE[char]! : char, at);
    else if (kind === LEVEL) take(LEVELLED[char]!, at);
  }
  take(source.slice(run, end), run);
  return { value: parts.length === 1 ? parts[0]! : parts.join(''), from, to };
}

/** Punctuation at `at` belongs to the Chinese around it: a bracket always, another mark beside Chinese; not one inside a number, a time or a foreign word. */
function widens(source: string, at: number, end: number, before: number): boolean {
  let next = at + 1;
  while (next < end && EDGE.test(source[next]!)) next++;
  const after = next < end ? source.charCodeAt(next) : 0;
  if (source[at] === '(' || source[at] === ')') return true;
  if (isDigit(before) && isDigit(after) && (source[at] === ',' || source[at] === ':')) return false;
  return isChinese(before) || isChinese(after);
}
