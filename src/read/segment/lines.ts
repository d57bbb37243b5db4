/** One line of clean text: offsets in the clean text. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of [from, to) of a clean text, none empty. */
export function linesOf(text: string, from = 0, to = text.length): TextLine[] {
  const lines: TextLine[] = [];
  let start = from;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    if (end > start) lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}
