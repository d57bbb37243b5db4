import type { DocumentFacts } from '../model/facts.js';
import type { Settings } from '../config.js';
import { goldForm } from '../evaluate/gold-form.js';
import { startProgress } from './progress.js';
import { readFacts } from './reading.js';
import { table } from './table.js';

/** `extract PATH…`: prints what the documents say and stores nothing. Exit code 1 if some input failed. */
export async function extract(paths: readonly string[], options: { json: boolean }, settings: Settings): Promise<number> {
  const { facts, failed } = await collect(paths, settings);
  process.stdout.write(options.json ? `${JSON.stringify(goldForm(facts), null, 1)}\n` : `${facts.map(describe).join('\n\n')}\n`);
  return failed;
}

/** Reads everything under the paths; failures are told on stderr. */
export async function collect(paths: readonly string[], settings: Settings): Promise<{ facts: DocumentFacts[]; failed: number }> {
  const progress = startProgress('extracting', null);
  const facts: DocumentFacts[] = [];
  let failed = 0;
  for await (const outcome of readFacts(paths, settings)) {
    progress.tick(outcome.file);
    if ('facts' in outcome) for (const one of outcome.facts) facts.push(one);
    else {
      failed = 1;
      process.stderr.write(`${outcome.file}: ${outcome.reason}\n`);
    }
  }
  progress.stop();
  return { facts, failed };
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
