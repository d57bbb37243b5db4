import { OffsetMap } from '../offsets.js';
import type { Element, Text } from './tree.js';

/** A line of a page: from offset `from[i]` of its text on it runs along with the page's source from `to[i]`. */
export interface PageLine {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The innermost block that it begins in. */
  readonly block: Element;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** A paragraph's start, as print marks it. */
export const INDENT = '　　';
const BLANKS = /[ \t\n\r\f]+/g;

/** Collects characters into lines as a browser does: runs of blanks are one, none at a line's start or end. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  private parts: string[] = [];
  private from: number[] = [];
  private to: number[] = [];
  private length = 0;
  private linked = 0;
  /** Where the blank stands that is due before the next character; -1 if none. */
  private blank = -1;
  private block: Element;
  private indent = false;
  /** A list item's number, due before its first character. */
  private number = '';

  constructor(block: Element) {
    this.block = block;
  }

  write({ value, at, exact }: Text, link: boolean, keepBreaks: boolean): void {
    if (!exact) return this.put(value, at, link);
    let start = 0;
    for (const gap of value.matchAll(BLANKS)) {
      if (gap.index > start) this.put(value.slice(start, gap.index), at + start, link);
      if (keepBreaks && gap[0].includes('\n')) this.end(this.block);
      else if (this.blank < 0) this.blank = at + gap.index;
      start = gap.index + gap[0].length;
    }
    if (start < value.length) this.put(start === 0 ? value : value.slice(start), at + start, link);
  }

  /** The number of a list item: it begins the item's first line, whatever blocks the item consists of. */
  numbered(number: string): void {
    this.number = number;
  }

  private put(text: string, at: number, link: boolean): void {
    if (this.blank >= 0 && this.length > 0) this.add(' ', this.blank);
    this.blank = -1;
    if (this.indent && text.trimStart() === text) this.add(INDENT, at);
    this.indent = false;
    if (this.number !== '') this.add(this.number, at);
    this.number = '';
    this.add(text, at);
    if (link) this.linked += text.length;
  }

  /** Ends the line, if it has begun; the next one begins in `next`, indented if its style says so and its editor did not. */
  end(next: Element, indent = false): void {
    const text = this.parts.join('');
    if (text.trim() !== '') this.lines.push({ text: text.trimEnd(), from: this.from, to: this.to, block: this.block, linked: this.linked });
    this.parts = [];
    this.from = [];
    this.to = [];
    this.length = 0;
    this.linked = 0;
    this.blank = -1;
    this.block = next;
    this.indent = indent;
  }

  private add(text: string, at: number): void {
    const last = this.from.length - 1;
    if (last < 0 || at !== this.to[last]! + this.length - this.from[last]!) {
      this.from.push(this.length);
      this.to.push(at);
    }
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Joins lines into one, `gap` between them. */
export function joined(lines: readonly PageLine[], gap: string, block: Element): PageLine {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let linked = 0;
  for (const line of lines) {
    if (text !== '' || from.length > 0) text += gap;
    for (let i = 0; i < line.from.length; i++) {
      from.push(text.length + line.from[i]!);
      to.push(line.to[i]!);
    }
    text += line.text;
    linked += line.linked;
  }
  return { text, from, to, block, linked };
}

/** The lines as one text, each ended by \n, with the map back to the page's source. */
export function toText(lines: readonly PageLine[]): { text: string; map: OffsetMap } {
  const parts: string[] = [];
  const derived: number[] = [];
  const origin: number[] = [];
  let length = 0;
  for (const line of lines) {
    for (let i = 0; i < line.from.length; i++) {
      derived.push(length + line.from[i]!);
      origin.push(line.to[i]!);
    }
    parts.push(line.text, '\n');
    length += line.text.length + 1;
  }
  return { text: parts.join(''), map: OffsetMap.of(derived, origin) };
}
