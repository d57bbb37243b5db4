import { numeral } from './numerals.js';

export const LEVELS = 9;

export interface Level {
  readonly start: number;
  /** ST_NumberFormat, e.g. chineseCounting. */
  readonly format: string;
  /** 第%1条: %n stands for the counter of level n. */
  readonly text: string;
  /** All counters of its text in plain digits, whatever their format. */
  readonly plain: boolean;
  /** Begins anew behind numbers of the levels below this one (0: never, as articles count on through chapters); null: of every higher level. */
  readonly restart: number | null;
}

export interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level → number with which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a Word document; to be asked for its paragraphs in their order. */
export class Numbering {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The number that Word prints before the next paragraph of the list, e.g. 第三条, with a space where one is due; '' for none. */
  next(numId: string, level: number): string {
    const list = this.lists.get(numId);
    const style = list?.levels[level];
    if (list === undefined || style === undefined || level < 0 || level >= LEVELS) return '';
    const counters = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counters);
    if (!this.begun.has(numId)) {
      this.begun.add(numId);
      for (const [index, start] of list.restarts) counters[index] = start - 1;
    }
    counters[level] = (counters[level] ?? style.start - 1) + 1;
    for (let deeper = level + 1; deeper < counters.length; deeper++) if (level < (list.levels[deeper]?.restart ?? LEVELS)) counters[deeper] = undefined;
    const label = style.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      return numeral(counters[at] ?? shown?.start ?? 1, style.plain ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return style.format === 'bullet' || style.format === 'none' ? '' : /[.\w)]$/.test(label) ? `${label} ` : label;
  }
}
