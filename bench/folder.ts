/*
 * Documents a second and memory of reading a folder, by number of worker threads.
 *   npx tsx bench/folder.ts [--files 1000,4000] [--workers 1,2]
 * The folder holds the digest corpus again and again, each file with a number of its own. Every run is a process of its own; memory is
 * the most that it ever held. The result is compared with that of the first run: number and order of the documents and all their facts.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFacts } from '../src/commands/reading.js';
import { machine } from './machine.js';

interface Run {
  readonly documents: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly digest: string;
}

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000,4000' }, workers: { type: 'string', default: '1,2' }, run: { type: 'string' } } });
if (values.run !== undefined) console.log(JSON.stringify(await read(values.run, Number(values.workers))));
else compare();

function compare(): void {
  console.log(machine());
  for (const files of values.files.split(',').map(Number)) {
    const folder = fill(files);
    try {
      let first: Run | null = null;
      for (const workers of values.workers.split(',')) {
        const run = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--run', folder, '--workers', workers], { encoding: 'utf8' })) as Run;
        first ??= run;
        const { documents, seconds, megabytes } = run;
        console.log(`${files} files, ${workers} workers: ${documents} documents in ${seconds.toFixed(1)} s, ${(documents / seconds).toFixed(0)} a second, ${megabytes.toFixed(0)} MB${run.digest === first.digest ? '' : '; NOT the same facts as the first run'}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function fill(files: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-folder-'));
  const texts = readdirSync(DATA).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(DATA, name), 'utf8'));
  for (let i = 0; i < files; i++) writeFileSync(join(folder, `${String(i).padStart(6, '0')}.md`), texts[i % texts.length]!.replace(/(\d+)号/, `${i + 1}号`));
  return folder;
}

async function read(folder: string, workers: number): Promise<Run> {
  const hash = createHash('sha256');
  const start = performance.now();
  let documents = 0;
  for await (const outcome of readFacts([folder], { workers, maxFileMb: 64 })) {
    if (!('facts' in outcome)) throw new Error(`${outcome.file}: ${outcome.reason}`);
    documents += outcome.facts.length;
    hash.update(JSON.stringify(outcome.facts));
  }
  return { documents, seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024, digest: hash.digest('hex') };
}
