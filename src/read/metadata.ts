import { vocabularyRows } from '../vocabulary.js';
import type { PrintedMetadata } from './source.js';

type Field = 'title' | 'number' | 'date' | 'issuers' | 'published' | 'other';

const FIELDS = new Map<string, Field>();
for (const [label, field] of vocabularyRows('page-labels')) FIELDS.set(label!, field as Field);
const LABELS = [...FIELDS.keys()].sort((a, b) => b.length - a.length).map((label) => [...label].join('[\\s　]*'));
/** A label with its colon. Only the first of a cell must stand at its start: some programs print the cells of a row as one. */
const LABEL = new RegExp(`[\\[【]?(${LABELS.join('|')})[\\]】]?[\\s　]*[:：]`, 'g');
const WHOLE = new RegExp(`^[\\[【]?(${LABELS.join('|')})[\\]】]?$`);
/** So many different labels make a table about the document; one or two may be words of a text. */
const ENOUGH = 3;

const DATE = /(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;
/** A line of a table of labels is not longer than this. */
const LONGEST = 600;
/** A window's title shorter than this says nothing. */
const SHORTEST_TITLE = 6;
const NOTHING = /^[-—/无]*$/;

interface Entry {
  readonly field: Field;
  readonly value: string;
}

/**
 * What a file prints about its document in a table of labels above it: `table` holds the numbers of the lines that are that table.
 * `tags` are the names and contents of a page's <meta> elements, the second source of title and date of publication; the content of
 * <title> is the third, under `title`.
 */
export function printedMetadata(lines: readonly string[], tags: ReadonlyMap<string, string> = new Map()): { metadata: PrintedMetadata | null; table: ReadonlySet<number> } {
  const table = new Map<number, Entry[]>();
  const labels = new Set<string>();
  lines.forEach((line, i) => {
    const found = line.length > LONGEST ? [] : entries(line, labels);
    if (found.length > 0) table.set(i, found);
  });
  if (labels.size < ENOUGH) table.clear();
  const printed = [...table.values()].flat();
  const value = (field: Field): string | null => printed.find((entry) => entry.field === field && !NOTHING.test(entry.value))?.value ?? null;
  const metadata: PrintedMetadata = {
    title: value('title') ?? tags.get('articletitle') ?? windowTitle(tags.get('title') ?? ''),
    number: value('number'),
    date: isoDate(value('date')),
    published: isoDate(value('published') ?? tags.get('pubdate') ?? null),
    issuers: (value('issuers') ?? '').split(/[\s、，,；;]+/).filter((issuer) => issuer !== ''),
  };
  const nothing = metadata.title === null && metadata.number === null && metadata.date === null && metadata.published === null && metadata.issuers.length === 0;
  return { metadata: nothing ? null : metadata, table: new Set(table.keys()) };
}

/** What <title> says of the document, without the site's name and the document's number behind it; null where it says nothing of a document. */
function windowTitle(title: string): string | null {
  const [said] = title.split(/_|\||\s+[-–—]+\s+|--/);
  const bare = said!.replace(/[（(][^（）()]*号[）)]$/, '').trim();
  return bare.length >= SHORTEST_TITLE && /(?:通知|通报|意见|决定|公告|通告|批复|函|报告|办法|规定|条例|规划|计划|方案|纲要|措施|细则|法|答记者问)(?:[（(][^（）()]*[）)])?$/.test(bare) ? bare : null;
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

/** Without blanks of any width. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function isoDate(text: string | null): string | null {
  const match = DATE.exec(text ?? '');
  return match === null ? null : `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
}
