import { vocabularyRows } from '../../vocabulary.js';
import type { PrintedMetadata } from '../source.js';
import { bare } from './article.js';
import type { PageLine } from './line-writer.js';
import { elements, type Element } from './tree.js';

type Field = 'title' | 'number' | 'date' | 'issuers' | 'published' | 'other';

const FIELDS = new Map<string, Field>();
for (const [label, field] of vocabularyRows('page-labels')) FIELDS.set(label!, field as Field);
const LABELS = [...FIELDS.keys()].sort((a, b) => b.length - a.length).map((label) => [...label].join('[\\s　]*'));
/** A label at the start of a cell or after a blank, with its colon. */
const LABEL = new RegExp(`(?<=^|[\\s　\\[【])[\\[【]?(${LABELS.join('|')})[\\]】]?[\\s　]*[:：]`, 'g');
const WHOLE = new RegExp(`^[\\[【]?(${LABELS.join('|')})[\\]】]?$`);
/** So many different labels make a table about the document; one or two may be words of a text. */
const ENOUGH = 3;

const DATE = /(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;
const NOTHING = /^[-—/无]*$/;

interface Entry {
  readonly field: Field;
  readonly value: string;
}

/** What a page prints about its document in a table of labels and in <meta>, and which lines are that table. */
export function pageMetadata(root: Element, lines: readonly PageLine[]): { metadata: PrintedMetadata | null; table: ReadonlySet<PageLine> } {
  const table = new Map<PageLine, Entry[]>();
  const labels = new Set<string>();
  for (const line of lines) {
    if (line.text.length > 600) continue;
    const found = entries(line.text, labels);
    if (found.length > 0) table.set(line, found);
  }
  if (labels.size < ENOUGH) table.clear();
  const printed = [...table.values()].flat();
  const value = (field: Field): string | null => printed.find((entry) => entry.field === field && !NOTHING.test(entry.value))?.value ?? null;
  const meta = metaTags(root);
  const metadata: PrintedMetadata = {
    title: value('title') ?? meta.get('articletitle') ?? null,
    number: value('number'),
    date: isoDate(value('date')),
    published: isoDate(value('published') ?? meta.get('pubdate') ?? null),
    issuers: (value('issuers') ?? '').split(/[\s、，,；;]+/).filter((issuer) => issuer !== ''),
  };
  const nothing = metadata.title === null && metadata.number === null && metadata.date === null && metadata.published === null && metadata.issuers.length === 0;
  return { metadata: nothing ? null : metadata, table: new Set(table.keys()) };
}

/** Label–value pairs of a line: label and value in two cells, or in one with a colon between them. */
function entries(text: string, labels: Set<string>): Entry[] {
  const found: Entry[] = [];
  const add = (label: string, value: string): void => {
    labels.add(bare(label));
    found.push({ field: FIELDS.get(bare(label))!, value: value.trim() });
  };
  const cells = text.split('\t').map((cell) => cell.trim());
  for (let i = 0; i < cells.length; i++) {
    const whole = cells.length > 1 ? WHOLE.exec(cells[i]!.replace(/[\s　]*[:：]$/, '')) : null;
    if (whole !== null) {
      add(whole[1]!, cells[++i] ?? '');
      continue;
    }
    const marks = [...cells[i]!.matchAll(LABEL)];
    if (marks[0]?.index !== 0) continue;
    marks.forEach((mark, j) => add(mark[1]!, cells[i]!.slice(mark.index + mark[0].length, marks[j + 1]?.index)));
  }
  return found;
}

function metaTags(root: Element): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { name, attributes } of elements(root)) {
    const key = name === 'meta' ? (attributes['name'] ?? attributes['property'] ?? '').toLowerCase() : '';
    const content = (attributes['content'] ?? '').trim();
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function isoDate(text: string | null): string | null {
  const match = DATE.exec(text ?? '');
  return match === null ? null : `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
}
