import type { Element } from '../html/tree.js';
import { childOf, childrenOf } from '../xml.js';
import { numeral } from './numerals.js';

const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1条: %n stands for the counter of level n. */
  readonly text: string;
  /** All counters of its text in plain digits, whatever their format. */
  readonly plain: boolean;
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a Word document (word/numbering.xml); to be asked for its paragraphs in their order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(xml: Element | null) {
    const root = childOf(xml, 'w:numbering');
    const definitions = new Map<string, (Level | undefined)[]>();
    for (const definition of childrenOf(root, 'w:abstractNum')) {
      definitions.set(definition.attributes['w:abstractNumId'] ?? '', levelsOf(childrenOf(definition, 'w:lvl')));
    }
    for (const list of childrenOf(root, 'w:num')) {
      const definition = childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const levels = [...(definitions.get(definition) ?? [])];
      const restarts = new Map<number, number>();
      for (const override of childrenOf(list, 'w:lvlOverride')) {
        const index = Number(override.attributes['w:ilvl'] ?? 0);
        const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
        if (start !== undefined) restarts.set(index, Number(start) || 1);
        levelsOf(childrenOf(override, 'w:lvl')).forEach((level, i) => (levels[i] = level ?? levels[i]));
      }
      this.lists.set(list.attributes['w:numId'] ?? '', { definition, levels, restarts });
    }
  }

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
    counters.length = level + 1;
    const label = style.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels[at];
      return numeral(counters[at] ?? shown?.start ?? 1, style.plain ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return style.format === 'bullet' || style.format === 'none' ? '' : /[.\w)]$/.test(label) ? `${label} ` : label;
  }
}

function levelsOf(elements: readonly Element[]): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elements) {
    const index = Number(element.attributes['w:ilvl'] ?? 0);
    if (!(index >= 0 && index < LEVELS)) continue;
    levels[index] = {
      start: Number(childOf(element, 'w:start')?.attributes['w:val'] ?? 1),
      format: childOf(element, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: childOf(element, 'w:lvlText')?.attributes['w:val'] ?? '',
      plain: childOf(element, 'w:isLgl') !== null,
    };
  }
  return levels;
}
