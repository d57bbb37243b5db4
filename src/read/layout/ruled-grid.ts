import type { Rule } from './page.js';

/** Rules that meet, as a grid; cells without a rule between them are one. Edges in points, rising. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The number (row × columns + column) of the first cell of the merged cell at a place. */
  cellAt(row: number, column: number): number;
  spanOf(row: number, column: number): { columns: number; rows: number };
}

/** Rules so near are one, or meet. */
const NEAR = 3;
/** More rules than a page of tables has are a drawing. */
const MOST = 3_000;
const MOST_CELLS = 20_000;

/** The grids on a page, top to bottom. A lone line or a box is none. */
export function ruledGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST) return [];
  const across = merge(rules.filter((rule) => rule.y1 === rule.y2).map((rule) => ({ at: rule.y1, from: rule.x1, to: rule.x2 })));
  const down = merge(rules.filter((rule) => rule.x1 === rule.x2).map((rule) => ({ at: rule.x1, from: rule.y1, to: rule.y2 })));
  const groups = meeting(across, down);
  return groups
    .map(({ across: a, down: d }) => gridOf(a, d))
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.rows[0]! - b.rows[0]!);
}

interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Strokes on one line that touch become one. */
function merge(strokes: readonly Stroke[]): Stroke[] {
  const lines: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line !== undefined && stroke.at - line[0]!.at <= NEAR) line.push(stroke);
    else lines.push([stroke]);
  }
  return lines.flatMap((line) => {
    const merged: { at: number; from: number; to: number }[] = [];
    for (const stroke of line.sort((a, b) => a.from - b.from)) {
      const before = merged.at(-1);
      if (before !== undefined && stroke.from <= before.to + NEAR) before.to = Math.max(before.to, stroke.to);
      else merged.push({ ...stroke, at: line[0]!.at });
    }
    return merged.filter((stroke) => stroke.to - stroke.from > NEAR);
  });
}

function meeting(across: readonly Stroke[], down: readonly Stroke[]): { across: Stroke[]; down: Stroke[] }[] {
  const parent = Array.from({ length: across.length + down.length }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const meets = v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR;
      if (meets) parent[find(i)] = find(across.length + j);
    });
  });
  const groups = new Map<number, { across: Stroke[]; down: Stroke[] }>();
  const group = (i: number): { across: Stroke[]; down: Stroke[] } => {
    const root = find(i);
    const known = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, known);
    return known;
  };
  across.forEach((stroke, i) => group(i).across.push(stroke));
  down.forEach((stroke, j) => group(across.length + j).down.push(stroke));
  return [...groups.values()];
}

function gridOf(across: readonly Stroke[], down: readonly Stroke[]): Grid | null {
  if (across.length < 2 || down.length === 0) return null;
  // Many tables are open at the sides: there the ends of the rules are the edges.
  const columns = edges([...down.map((v) => v.at), ...across.flatMap((h) => [h.from, h.to])]);
  const rows = edges([...across.map((h) => h.at), ...down.flatMap((v) => [v.from, v.to])]);
  const width = columns.length - 1;
  const height = rows.length - 1;
  if (width < 1 || height < 1 || width * height < 2 || width * height > MOST_CELLS) return null;
  const first = Array.from({ length: width * height }, (_, i) => i);
  const drawn = (strokes: readonly Stroke[], at: number, middle: number): boolean => strokes.some((stroke) => Math.abs(stroke.at - at) <= NEAR && stroke.from <= middle && middle <= stroke.to);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const cell = row * width + column;
      const x = (columns[column]! + columns[column + 1]!) / 2;
      const y = (rows[row]! + rows[row + 1]!) / 2;
      if (column > 0 && !drawn(down, columns[column]!, y)) first[cell] = first[cell - 1]!;
      else if (row > 0 && !drawn(across, rows[row]!, x)) first[cell] = first[cell - width]!;
    }
  }
  return {
    columns,
    rows,
    cellAt: (row, column) => first[row * width + column]!,
    spanOf: (row, column) => {
      const cell = row * width + column;
      let wide = 1;
      while (column + wide < width && first[cell + wide] === cell) wide++;
      let high = 1;
      while (row + high < height && first[cell + high * width] === cell) high++;
      return { columns: wide, rows: high };
    },
  };
}

function edges(places: readonly number[]): number[] {
  const out: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (out.length === 0 || place - out.at(-1)! > NEAR) out.push(place);
  return out;
}
