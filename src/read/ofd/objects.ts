import { isElement, type Element } from '../html/tree.js';
import type { Rule, Run } from '../layout/page.js';
import { asIdeographs } from '../layout/radicals.js';
import { childrenOf } from '../xml.js';

/** In sizes of the font: characters further apart than this are of two runs. */
const SPLIT = 1.6;
/** A drawn line so thin, in millimetres, is a rule. */
const THIN = 1;
const DELTAS_AT_MOST = 100_000;

type Matrix = readonly [number, number, number, number, number, number];
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** Text and ruling lines among a page's elements, in millimetres of the page. */
export function pageObjects(all: Iterable<Element>): { runs: Run[]; rules: Rule[] } {
  const runs: Run[] = [];
  const rules: Rule[] = [];
  for (const element of all) {
    if (element.name === 'TextObject') runs.push(...textRuns(element));
    else if (element.name === 'PathObject') rules.push(...pathRules(element));
  }
  return { runs, rules };
}

/** Numbers separated by blanks. */
export function numbers(text: string): number[] {
  return text.trim().split(/\s+/).map(Number).filter((value) => Number.isFinite(value));
}

/** From an object's own coordinates to the page's. */
function placing(object: Element): (x: number, y: number) => { x: number; y: number } {
  const [left = 0, top = 0] = numbers(object.attributes['Boundary'] ?? '');
  const given = numbers(object.attributes['CTM'] ?? '');
  const [a, b, c, d, e, f] = given.length === 6 ? (given as unknown as Matrix) : UPRIGHT;
  return (x, y) => ({ x: left + a * x + c * y + e, y: top + b * x + d * y + f });
}

/** The runs of a text object; text that does not run from left to right (stamps, marginal notes) is left out. */
function textRuns(object: Element): Run[] {
  const place = placing(object);
  const own = Number(object.attributes['Size'] ?? 0);
  const origin = place(0, 0);
  const along = place(1, 0);
  const scale = along.x - origin.x;
  if (!(own > 0) || scale <= 0 || Math.abs(along.y - origin.y) > 0.1 * scale) return [];
  const runs: Run[] = [];
  let startX = 0;
  let startY = 0;
  for (const code of childrenOf(object, 'TextCode')) {
    startX = Number(code.attributes['X'] ?? startX) || 0;
    startY = Number(code.attributes['Y'] ?? startY) || 0;
    const characters = [...code.children.map((child) => (isElement(child) ? '' : child.value)).join('')];
    const dx = deltas(code.attributes['DeltaX']);
    const dy = deltas(code.attributes['DeltaY']);
    let text = '';
    let x = startX;
    let y = startY;
    let from = { x, y };
    const flush = (end: number): void => {
      const at = place(from.x, from.y);
      if (text.trim() !== '') runs.push({ text: asIdeographs(text), x: at.x, y: at.y, width: (end - from.x) * scale, size: own * scale });
      text = '';
    };
    characters.forEach((char, i) => {
      if (text === '') from = { x, y };
      text += char;
      const wide = char.charCodeAt(0) >= 0x2e80 ? own : own / 2;
      const stepX = dx[i] ?? (dx.length === 0 && dy.length > 0 ? 0 : wide);
      const stepY = dy[i] ?? 0;
      if (i === characters.length - 1 || stepX > SPLIT * own || stepX < 0 || stepY !== 0) flush(x + wide);
      x += stepX;
      y += stepY;
    });
  }
  return runs;
}

/** Distances from character to character; `g 3 2.5` says 2.5 three times. */
function deltas(text: string | undefined): number[] {
  const out: number[] = [];
  const words = (text ?? '').trim().split(/\s+/).filter((word) => word !== '');
  for (let i = 0; i < words.length && out.length < DELTAS_AT_MOST; i++) {
    if (words[i] !== 'g') out.push(Number(words[i]) || 0);
    else {
      const times = Math.min(Number(words[i + 1]) || 0, DELTAS_AT_MOST);
      for (let n = 0; n < times; n++) out.push(Number(words[i + 2]) || 0);
      i += 2;
    }
  }
  return out;
}

/** Horizontal and vertical lines of a path: M moves, L draws, C closes; anything with curves is a drawing. */
function pathRules(object: Element): Rule[] {
  const data = childrenOf(object, 'AbbreviatedData')[0];
  const words = (data?.children ?? []).map((child) => (isElement(child) ? '' : child.value)).join('').trim().split(/\s+/);
  const place = placing(object);
  const rules: Rule[] = [];
  let first = { x: 0, y: 0 };
  let last = first;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === 'Q' || word === 'B' || word === 'A') return [];
    if (word !== 'M' && word !== 'S' && word !== 'L' && word !== 'C') continue;
    const next = word === 'C' ? first : place(Number(words[i + 1]) || 0, Number(words[i + 2]) || 0);
    if (word === 'M' || word === 'S') first = next;
    else rules.push(...straight(last, next));
    last = next;
  }
  return rules;
}

function straight(a: { x: number; y: number }, b: { x: number; y: number }): Rule[] {
  const [x1, x2, y1, y2] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
  if (y2 - y1 <= THIN && x2 - x1 > THIN) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }];
  if (x2 - x1 <= THIN && y2 - y1 > THIN) return [{ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 }];
  return [];
}
