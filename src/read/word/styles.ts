import type { Element } from '../html/tree.js';
import { childOf, childrenOf } from '../xml.js';

/** What paragraphs inherit from their style, as far as reading needs it; null where it says nothing. */
export interface ParagraphStyle {
  readonly numId: string | null;
  readonly level: number | null;
  readonly indented: boolean | null;
  /** An entry of a table of contents. */
  readonly contents: boolean;
}

const PLAIN: ParagraphStyle = { numId: null, level: null, indented: null, contents: false };

/** Properties of a paragraph (w:pPr), those of its style where it has none itself. */
export class Styles {
  private readonly byId = new Map<string, Element>();
  private readonly resolved = new Map<string, ParagraphStyle>();

  constructor(xml: Element | null) {
    for (const style of childrenOf(childOf(xml, 'w:styles'), 'w:style')) this.byId.set(style.attributes['w:styleId'] ?? '', style);
  }

  of(properties: Element | null): ParagraphStyle {
    const own = ownStyle(properties);
    const id = childOf(properties, 'w:pStyle')?.attributes['w:val'];
    return id === undefined ? own : merged(own, this.named(id));
  }

  private named(id: string): ParagraphStyle {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    // Set first: a style that is based on itself ends here.
    this.resolved.set(id, PLAIN);
    const style = this.byId.get(id) ?? null;
    const basis = childOf(style, 'w:basedOn')?.attributes['w:val'];
    const own = { ...ownStyle(childOf(style, 'w:pPr')), contents: /^toc \d/i.test(childOf(style, 'w:name')?.attributes['w:val'] ?? '') };
    const whole = basis === undefined ? own : merged(own, this.named(basis));
    this.resolved.set(id, whole);
    return whole;
  }
}

function merged(own: ParagraphStyle, inherited: ParagraphStyle): ParagraphStyle {
  return {
    numId: own.numId ?? inherited.numId,
    level: own.level ?? inherited.level,
    indented: own.indented ?? inherited.indented,
    contents: own.contents || inherited.contents,
  };
}

function ownStyle(properties: Element | null): ParagraphStyle {
  const numbering = childOf(properties, 'w:numPr');
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val'];
  return {
    numId: childOf(numbering, 'w:numId')?.attributes['w:val'] ?? null,
    level: level === undefined ? null : Number.parseInt(level, 10) || 0,
    indented: indented(properties),
    contents: false,
  };
}

function indented(properties: Element | null): boolean | null {
  const side = childOf(properties, 'w:jc')?.attributes['w:val'];
  if (side === 'center' || side === 'right' || side === 'end') return false;
  const indent = childOf(properties, 'w:ind')?.attributes ?? {};
  const first = indent['w:firstLineChars'] ?? indent['w:firstLine'];
  return first === undefined ? null : Number(first) > 0;
}
