import { Parser } from 'htmlparser2';

/** An element of a page, as far as reading needs it. `first`/`last` number the elements in page order, for `contains`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | Text)[];
  readonly first: number;
  last: number;
}

/** A run of characters. It stands in the page's source from `at` on; `exact` is false for a decoded entity. */
export interface Text {
  readonly value: string;
  readonly at: number;
  readonly exact: boolean;
}

/** More than any page or Word file has that people wrote; beyond, only time and memory are spent. */
export const MAX_DEPTH = 1_000;
export const MAX_PARTS = 4_000_000;

/** A file with elements deeper in each other than `MAX_DEPTH`, or more elements and runs of text than `MAX_PARTS`. */
export class EndlessTree extends Error {
  override readonly name = 'EndlessTree';
}

/**
 * The element tree of a page or an XML file, with the place of every character. Forgiving: what is not closed is closed. No entity
 * is expanded but the named characters and the numbered ones. Throws EndlessTree.
 */
export function parseTree(source: string, language: 'html' | 'xml' | 'xml without prefixes' = 'html'): Element {
  const root: Element = { name: '#root', attributes: {}, parent: null, children: [], first: 0, last: 0 };
  let open = root;
  let count = 0;
  let depth = 0;
  let parts = 0;
  const countPart = (): void => {
    if (++parts > MAX_PARTS) throw new EndlessTree(`it has more than ${MAX_PARTS} elements and runs of text`);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        countPart();
        if (++depth > MAX_DEPTH) throw new EndlessTree(`its elements lie more than ${MAX_DEPTH} deep in each other`);
        const element: Element = { name: language === 'xml without prefixes' ? name.slice(name.indexOf(':') + 1) : name, attributes, parent: open, children: [], first: ++count, last: count };
        open.children.push(element);
        open = element;
      },
      onclosetag() {
        depth--;
        open.last = count;
        open = open.parent ?? root;
      },
      ontext(value) {
        countPart();
        open.children.push({ value, at: parser.startIndex, exact: parser.endIndex + 1 - parser.startIndex === value.length });
      },
    },
    { xmlMode: language !== 'html', decodeEntities: true },
  );
  parser.end(source);
  root.last = count;
  return root;
}

export function isElement(node: Element | Text): node is Element {
  return 'name' in node;
}

export function contains(outer: Element, inner: Element): boolean {
  return outer.first <= inner.first && inner.first <= outer.last;
}

/** Elements under `root` in page order, itself included. */
export function* elements(root: Element): Iterable<Element> {
  const stack: Element[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (isElement(child)) stack.push(child);
    }
  }
}

/** All characters under an element, whatever their layout. */
export function textOf(element: Element): string {
  let text = '';
  const stack: (Element | Text)[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) text += node.value;
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return text;
}
