import { posix } from 'node:path';
import { elements, type Element } from '../html/tree.js';
import type { LaidPage } from '../layout/page.js';
import { pagesToText } from '../layout/pages.js';
import type { ReadLimits } from '../limits.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';
import { childOf, childrenOf, readXml } from '../xml.js';
import { zipMembers } from '../zip.js';
import { numbers, pageObjects } from './objects.js';

/** Points a millimetre. */
const POINTS = 72 / 25.4;
const A4: readonly number[] = [0, 0, 210, 297];

/** An OFD document (GB/T 33190) as lines with the offsets of its pages, laid out like a PDF. Synchronous. Throws UnreadableFile. */
export function readOfd(file: string, bytes: Uint8Array, limits: ReadLimits): Source {
  const members = new Map(zipMembers(file, bytes, limits).map((member) => [member.name, member]));
  const part = (path: string): Element => {
    const member = members.get(path);
    if (member === undefined) throw new UnreadableFile(file, `is a broken OFD: its part ${path} is missing`);
    return readXml(file, member.unpack(), 'without prefixes');
  };
  if ([...members.keys()].some((name) => /(?:^|\/)Encryptions?\.xml$/i.test(name))) throw new UnreadableFile(file, 'is encrypted: save it without its password');
  const pages: LaidPage[] = [];
  for (const body of childrenOf(childOf(part('OFD.xml'), 'OFD'), 'DocBody')) {
    const root = locate('', textIn(childOf(body, 'DocRoot')));
    const document = childOf(part(root), 'Document');
    const common = childOf(document, 'CommonData');
    const box = boxOf(childOf(common, 'PageArea'), A4);
    for (const page of childrenOf(childOf(document, 'Pages'), 'Page')) {
      pages.push(layOut(childOf(part(locate(root, page.attributes['BaseLoc'] ?? '')), 'Page'), box));
    }
  }
  const { text, pages: offsets, metadata } = pagesToText(pages);
  if (text.trim() === '') throw new UnreadableFile(file, 'is a scan without text: run text recognition (OCR) over it first');
  return { file, format: 'ofd', text, map: OffsetMap.identity(), pages: offsets, metadata };
}

/** A location as printed in the part `from`: from the root if it begins with a slash, else beside that part. */
function locate(from: string, location: string): string {
  return posix.normalize(location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(from), location.trim()));
}

function textIn(element: Element | null): string {
  return (element?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('').trim();
}

function boxOf(area: Element | null, otherwise: readonly number[]): readonly number[] {
  const box = numbers(textIn(childOf(area, 'PhysicalBox')));
  return box.length === 4 ? box : otherwise;
}

function layOut(page: Element | null, common: readonly number[]): LaidPage {
  const [left, top, width, height] = boxOf(childOf(page, 'Area'), common) as [number, number, number, number];
  const content = childOf(page, 'Content');
  const { runs, rules } = pageObjects(content === null ? [] : elements(content));
  return {
    width: width * POINTS,
    height: height * POINTS,
    runs: runs.map((run) => ({ text: run.text, x: (run.x - left) * POINTS, y: (run.y - top) * POINTS, width: run.width * POINTS, size: run.size * POINTS })),
    rules: rules.map((rule) => ({ x1: (rule.x1 - left) * POINTS, y1: (rule.y1 - top) * POINTS, x2: (rule.x2 - left) * POINTS, y2: (rule.y2 - top) * POINTS })),
  };
}
