import type { Element } from '../html/tree.js';
import { childOf, childrenOf } from '../xml.js';
import { LEVELS, type Level, type List } from './numbering.js';

/** The lists of word/numbering.xml by their numId. */
export function docxLists(xml: Element | null): Map<string, List> {
  const root = childOf(xml, 'w:numbering');
  const definitions = new Map<string, (Level | undefined)[]>();
  for (const definition of childrenOf(root, 'w:abstractNum')) {
    definitions.set(definition.attributes['w:abstractNumId'] ?? '', levelsOf(childrenOf(definition, 'w:lvl')));
  }
  const lists = new Map<string, List>();
  for (const list of childrenOf(root, 'w:num')) {
    const definition = childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const levels = [...(definitions.get(definition) ?? [])];
    const restarts = new Map<number, number>();
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const start = childOf(override, 'w:startOverride')?.attributes['w:val'];
      if (start !== undefined) restarts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start) || 1);
      levelsOf(childrenOf(override, 'w:lvl')).forEach((level, i) => (levels[i] = level ?? levels[i]));
    }
    lists.set(list.attributes['w:numId'] ?? '', { definition, levels, restarts });
  }
  return lists;
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
      restart: numberOf(childOf(element, 'w:lvlRestart')?.attributes['w:val']),
    };
  }
  return levels;
}

function numberOf(value: string | undefined): number | null {
  return value === undefined || !/^\d+$/.test(value) ? null : Number(value);
}
