import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from '../layout/page.js';

type Matrix = readonly [number, number, number, number, number, number];

/** A drawn line or box so thin, in points, is a rule. */
const THIN = 3;
/** What a path's numbers say (pdf.js DrawOPS), and how many numbers follow. */
const MOVE = 0, LINE = 1, CURVE = 2, QUADRATIC = 3;
const OPERATIONS_AT_MOST = 200_000;
const STROKES = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill]);

/** The ruling lines that a page draws: thin boxes, and horizontal and vertical strokes. `view` turns its coordinates to the page's. */
export function rulesOf(list: { fnArray: readonly number[]; argsArray: readonly unknown[] }, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < Math.min(list.fnArray.length, OPERATIONS_AT_MOST); i++) {
    const operation = list.fnArray[i];
    const args = list.argsArray[i];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? view;
    else if (operation === OPS.transform && Array.isArray(args)) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operation === OPS.constructPath && Array.isArray(args)) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | undefined]];
      if (path !== undefined && (STROKES.has(paint) || FILLS.has(paint))) rules.push(...pathRules(path, FILLS.has(paint), matrix));
    }
  }
  return rules;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]];
}

/** Straight outlines only; a filled shape counts as one rule if it is thin. */
function pathRules(path: ArrayLike<number>, filled: boolean, matrix: Matrix): Rule[] {
  const shapes: [number, number][][] = [];
  for (let i = 0; i < path.length; ) {
    const step = path[i++];
    if (step === CURVE || step === QUADRATIC) return [];
    if (step === MOVE || step === LINE) {
      const x = path[i++]!;
      const y = path[i++]!;
      const point: [number, number] = [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
      if (step === MOVE) shapes.push([point]);
      else shapes.at(-1)?.push(point);
    } else {
      const shape = shapes.at(-1);
      if (shape !== undefined) shape.push(shape[0]!);
    }
  }
  return shapes.flatMap((shape) => (filled ? thinBox(shape) : shape.slice(1).flatMap((point, i) => thinBox([shape[i]!, point]))));
}

function thinBox(points: readonly (readonly [number, number])[]): Rule[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  if (bottom - top <= THIN && right - left > THIN) return [{ x1: left, x2: right, y1: (top + bottom) / 2, y2: (top + bottom) / 2 }];
  if (right - left <= THIN && bottom - top > THIN) return [{ x1: (left + right) / 2, x2: (left + right) / 2, y1: top, y2: bottom }];
  return [];
}
