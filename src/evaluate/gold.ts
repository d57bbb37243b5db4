import { readFile } from 'node:fs/promises';
import type { Gold, GoldName, GuideCitation, GuideDocument, GuideRole, GuideTarget } from './guide.js';

/** A gold file that can't be used. The message names the file, the entry and the field, and what is expected there. */
export class BadGold extends Error {
  override readonly name = 'BadGold';
  constructor(readonly file: string, readonly reason: string, options?: ErrorOptions) {
    super(`gold file ${file}: ${reason}`, options);
  }
}

/** Reads a gold file in the form of the annotation guide; a list that it lacks is empty, but it must have documents. @throws BadGold */
export async function readGold(file: string): Promise<Gold> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new BadGold(file, `can not be read (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  return parseGold(text, file);
}

/** The same for a text at hand; `file` is only named in errors. @throws BadGold */
export function parseGold(text: string, file: string): Gold {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new BadGold(file, `is not JSON (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  if (!isObject(content)) throw new BadGold(file, 'must be an object with the lists documents, citations, targets, programs, institutions, roles');
  if (!('documents' in content)) throw new BadGold(file, 'has no list of documents');
  const list = <Entry>(name: string, read: (entry: Fields) => Entry): Entry[] => {
    const entries = content[name] ?? [];
    if (!Array.isArray(entries)) throw new BadGold(file, `${name} must be a list`);
    return entries.map((entry: unknown, i) => {
      if (!isObject(entry)) throw new BadGold(file, `${name}[${i}] must be an object`);
      return read(new Fields(entry, `${name}[${i}]`, file));
    });
  };
  return {
    documents: list('documents', documentOf),
    citations: list('citations', citationOf),
    targets: list('targets', targetOf),
    programs: list('programs', nameOf),
    institutions: list('institutions', nameOf),
    roles: list('roles', roleOf),
  };
}

/** Several gold files as one. */
export function mergeGold(golds: readonly Gold[]): Gold {
  return {
    documents: golds.flatMap((gold) => gold.documents),
    citations: golds.flatMap((gold) => gold.citations),
    targets: golds.flatMap((gold) => gold.targets),
    programs: golds.flatMap((gold) => gold.programs),
    institutions: golds.flatMap((gold) => gold.institutions),
    roles: golds.flatMap((gold) => gold.roles),
  };
}

const documentOf = (entry: Fields): GuideDocument => ({
  id: entry.text('id'), title: entry.text('title'), kind: entry.textOrNull('kind'), number: entry.textOrNull('number'),
  date: entry.textOrNull('date'), issuers: entry.texts('issuers'), payloads: entry.texts('payloads'),
});

const citationOf = (entry: Fields): GuideCitation => ({
  source: entry.text('source'), target: entry.text('target'), class: entry.text('class'), number: entry.textOrNull('number'),
  issuers: entry.texts('issuers'), kinds: entry.texts('kinds'), marked: entry.flag('marked'), quote: entry.textOrNull('quote') ?? '',
});

const targetOf = (entry: Fields): GuideTarget => ({
  source: entry.text('source'), kind: entry.text('kind'), indicator: entry.text('indicator'), comparator: entry.text('comparator'),
  value: entry.number('value'), valueMax: entry.numberOrNull('valueMax'), unit: entry.textOrNull('unit'),
  yearFrom: entry.numberOrNull('yearFrom'), year: entry.numberOrNull('year'), per: entry.textOrNull('per'),
  program: entry.textOrNull('program'), quote: entry.text('quote'),
});

const nameOf = (entry: Fields): GoldName => ({
  name: entry.text('name'), aliases: entry.texts('aliases'), kind: entry.text('kind'), sources: entry.texts('sources'),
  parent: entry.textOrNull('parent'), core: entry.flag('core'),
});

const roleOf = (entry: Fields): GuideRole => ({
  institution: entry.text('institution'), program: entry.text('program'), role: entry.text('role'), source: entry.text('source'),
  quote: entry.textOrNull('quote') ?? '',
});

/** The fields of one entry; what is missing is null, an empty list or true, except where a value is asked for. */
class Fields {
  constructor(private readonly entry: Record<string, unknown>, private readonly where: string, private readonly file: string) {}

  text(field: string): string {
    return this.textOrNull(field) ?? this.refuse(field, 'a text');
  }

  textOrNull(field: string): string | null {
    const value = this.entry[field] ?? null;
    return value === null || typeof value === 'string' ? value : this.refuse(field, 'a text');
  }

  number(field: string): number {
    return this.numberOrNull(field) ?? this.refuse(field, 'a number');
  }

  numberOrNull(field: string): number | null {
    const value = this.entry[field] ?? null;
    return value === null || typeof value === 'number' ? value : this.refuse(field, 'a number');
  }

  flag(field: string): boolean {
    const value = this.entry[field] ?? true;
    return typeof value === 'boolean' ? value : this.refuse(field, 'true or false');
  }

  texts(field: string): string[] {
    const value = this.entry[field] ?? [];
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : this.refuse(field, 'a list of texts');
  }

  private refuse(field: string, expected: string): never {
    throw new BadGold(this.file, `${this.where}.${field} must be ${expected}, not ${JSON.stringify(this.entry[field]) ?? 'missing'}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
