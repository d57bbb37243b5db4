import { decodeWhole } from './decode.js';
import { isElement, parseTree, EndlessTree, type Element } from './html/tree.js';
import { UnreadableFile } from './source.js';

/**
 * The element tree of an XML part of a document. A document type is refused: no entity is ever defined, fetched
 * or expanded. Throws UnreadableFile.
 */
export function readXml(file: string, bytes: Uint8Array, prefixes: 'with prefixes' | 'without prefixes' = 'with prefixes'): Element {
  const xml = decodeWhole(file, bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableFile(file, 'declares a document type with its own entities, which is refused');
  try {
    return parseTree(xml, prefixes === 'with prefixes' ? 'xml' : 'xml without prefixes');
  } catch (error) {
    if (error instanceof EndlessTree) throw new UnreadableFile(file, `is damaged or hostile: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Child elements of that name. */
export function childrenOf(element: Element | null, name: string): Element[] {
  return (element?.children ?? []).filter((child): child is Element => isElement(child) && child.name === name);
}

/** The first child, child's child and so on along the names, or null. */
export function childOf(element: Element | null, ...names: string[]): Element | null {
  let at = element;
  for (const name of names) at = childrenOf(at, name)[0] ?? null;
  return at;
}
