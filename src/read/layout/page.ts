/** Characters in one font on one baseline. Points from the page's left and top; `y` is the baseline, `size` the height of the font. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A ruling line, horizontal (y1 = y2) or vertical (x1 = x2), from left to right or from top to bottom. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a page shows, wherever its format stores it. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** One line of a page in reading order; a table's row has its cells separated by \t. */
export interface LaidLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly table: boolean;
  /** Edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
}
