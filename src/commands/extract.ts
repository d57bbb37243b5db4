import { once } from 'node:events';
import type { DocumentFacts } from '../model/facts.js';
import type { Settings } from '../config.js';
import { goldForm } from '../evaluate/gold-form.js';
import { startProgress } from './progress.js';
import { readFacts } from './reading.js';
import { table } from './table.js';

/** How facts are printed: to be read; as one object; a document a line. */
export type Form = 'text' | 'json' | 'ndjson';

/** `extract PATH…`: prints what the documents say and stores nothing. Only `json` keeps all in memory. Exit code 1 if some input failed. */
export async function extract(paths: readonly string[], form: Form, settings: Settings): Promise<number> {
  if (form === 'json') {
    const { facts, failed } = await collect(paths, settings);
    await print(`${JSON.stringify(goldForm(facts), null, 1)}\n`);
    return failed;
  }
  return each(paths, settings, (one) => print(form === 'ndjson' ? `${JSON.stringify(one)}\n` : `${describe(one)}\n\n`));
}

/** Reads everything under the paths; failures and warnings are told on stderr. */
export async function collect(paths: readonly string[], settings: Settings): Promise<{ facts: DocumentFacts[]; failed: number }> {
  const facts: DocumentFacts[] = [];
  const failed = await each(paths, settings, (one) => {
    facts.push(one);
  });
  return { facts, failed };
}

async function each(paths: readonly string[], settings: Settings, told: (one: DocumentFacts) => void | Promise<void>): Promise<number> {
  const progress = startProgress('extracting', null);
  let failed = 0;
  for await (const outcome of readFacts(paths, settings)) {
    progress.tick(outcome.file);
    if ('facts' in outcome) {
      if (outcome.warning !== null) process.stderr.write(`${outcome.file}: ${outcome.warning}\n`);
      for (const one of outcome.facts) await told(one);
    } else {
      failed = 1;
      process.stderr.write(`${outcome.file}: ${outcome.reason}\n`);
    }
  }
  progress.stop();
  return failed;
}

/** Waits where the reader is slower. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function describe(one: DocumentFacts): string {
  const { title, kind, number, date, issuers } = one.header;
  const head = `${title}\n  ${[kind, number, date, issuers.join('、')].filter(Boolean).join(' · ')}  (${one.file})`;
  const parts = [
    rows('citations', ['cites', 'kinds', 'number', 'sentence'], one.citations.map((fact) => [
      `${fact.marked ? `《${fact.target}》` : fact.target}${fact.parts.join('、')}`, fact.kinds.map((entry) => entry.kind).join('+'), fact.number ?? '', fact.kinds[0]?.evidence[0]?.quote ?? '',
    ])),
    rows('targets', ['indicator', 'value', 'by', 'programme', 'sentence'], one.targets.map((fact) => [
      fact.indicator, `${SIGN[fact.comparator]}${fact.value}${fact.valueMax === null ? '' : `—${fact.valueMax}`}${fact.unit}${fact.per === null ? '' : '/年'}`,
      fact.year === null ? '' : String(fact.year), fact.programme ?? '', fact.evidence.quote,
    ])),
    rows('programmes', ['name', 'kind', 'also', 'times'], one.programmes.map((fact) => [fact.name, fact.kind, fact.aliases.join('、'), String(fact.count)])),
    rows('institutions', ['name', 'kind', 'part of', 'times'], one.institutions.map((fact) => [fact.name, fact.kind, fact.parent ?? '', String(fact.count)])),
    rows('roles', ['institution', 'role', 'programme', 'sentence'], one.roles.map((fact) => [fact.institution, fact.role, fact.programme, fact.evidence.quote])),
  ];
  return [head, ...parts.filter((part) => part !== '')].join('\n');
}

const SIGN = { EQ: '', APPROX: '约', GTE: '≥', GT: '>', LTE: '≤', RANGE: '' } as const;

function rows(name: string, heading: readonly string[], body: readonly (readonly string[])[]): string {
  if (body.length === 0) return '';
  return `\n  ${name}\n${table(heading, body).replace(/^/gm, '  ')}`;
}
