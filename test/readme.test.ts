import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NEO4J_LTS, startLocalNeo4j, type LocalNeo4j } from '../neo4j/local.js';
import { titled, whyNoServer } from './store/neo4j/server.js';

vi.setConfig({ testTimeout: 240_000 });

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/main.js');
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const README = text('README.md');
const CHINESE = text('README.zh.md');

/** Code blocks of one language, in order. */
const blocks = (readme: string, language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);

const [install, documents, facts, neo4j, docker, ...others] = blocks(README, 'sh').map((block) => block.trimEnd().split('\n'));

const noServer = whyNoServer(NEO4J_LTS);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-readme-'));
  await symlink(join(ROOT, 'data'), join(folder, 'data'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: process.env.HOME, ZHENGTU_PORT: '0' });

/** Runs a line of the README in a shell, in a folder with data/ in it; `npx zhengtu` is the program of this checkout. */
function run(line: string): Promise<{ code: number; output: string }> {
  const command = line.replaceAll('npx zhengtu', `"${process.execPath}" "${MAIN}"`);
  return new Promise((resolve) => {
    execFile('bash', ['-c', command], { cwd: folder, env: environment(), maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

/** Starts a server, waits for the address that it prints, hands it over, and ends it as Ctrl-C in a terminal does: the whole group is told. */
async function served(command: string, args: readonly string[], use: (address: string) => Promise<void>, cwd = folder): Promise<void> {
  const server = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const tell = (signal: NodeJS.Signals): boolean => process.kill(-server.pid!, signal);
  const ended = once(server, 'close');
  try {
    const address = await addressOf(server);
    await use(address);
    tell('SIGINT');
    await ended;
    await expect(ask(address, '{ __typename }')).rejects.toThrow('fetch failed');
  } finally {
    if (server.exitCode === null && server.signalCode === null) tell('SIGKILL');
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(output);
      if (address) resolve(address[0]);
    };
    server.stdout!.on('data', take);
    server.stderr!.on('data', take);
    server.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
}

async function ask(address: string, query: string): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return answer.json();
}

describe('the two commands', () => {
  it('are those that CI runs', () => {
    expect(install).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(text('.ci/run')).toMatch(/npm ci[\s\S]*npm test/);
  });

  it('start a server that gives the answer printed to the query printed', async () => {
    const [query] = blocks(README, 'graphql');
    const [answer] = blocks(README, 'json');
    const store = join(folder, 'first-start');
    await served('npm', ['--silent', 'start', '--', '--store', store], async (address) => {
      expect(await ask(address, query!)).toEqual(JSON.parse(answer!));
    }, ROOT);
  });
});

describe('your own documents', () => {
  it('are extracted, rehearsed, stored, withdrawn and served by the lines printed', async () => {
    const lines = documents!.filter((line) => !line.includes(' serve'));
    for (const line of lines) expect(await run(line), line).toMatchObject({ code: 0 });
    expect(documents!.at(-1)).toBe('npx zhengtu serve');
    await served(process.execPath, [MAIN, 'serve'], async (address) => {
      expect(await ask(address, '{ document(number: "教职成厅函〔2023〕15号") { title held } }')).toEqual({
        data: { document: { title: '教育部办公厅关于开展市域产教联合体建设的通知', held: false } },
      });
    });
  });
});

describe('facts as files', () => {
  it('are printed, compared with labels and served by the lines printed', async () => {
    const [extract, evaluate, compare, serve] = facts!;
    expect(await run(extract!)).toMatchObject({ code: 0 });
    await copyFile(join(folder, 'facts.json'), join(folder, 'gold.json'));
    expect((await run(evaluate!)).output).toMatch(/^citations +100\.0 \[/m);
    expect((await run(compare!)).output).toContain('gained 0, lost 0');
    expect(serve).toBe('npx zhengtu serve --report report.json');
    await served(process.execPath, [MAIN, 'serve', '--report', 'report.json'], async (address) => {
      expect(await ask(address, '{ coverage { accuracy { fact f1 } } }')).toMatchObject({ data: { coverage: { accuracy: expect.arrayContaining([{ fact: 'citations', f1: 1 }]) } } });
    });
  });
});

describe.skipIf(noServer !== null)(titled('Neo4j', noServer), () => {
  let server: LocalNeo4j;
  beforeAll(async () => {
    server = await startLocalNeo4j({ brief: true });
  });
  afterAll(() => server?.stop());

  it('takes over the graph by the lines printed', async () => {
    const [start, ...lines] = neo4j!;
    expect(start).toBe('npm run neo4j');
    expect((JSON.parse(text('package.json')) as { scripts: object }).scripts).toHaveProperty('neo4j', 'tsx neo4j/start.ts');
    await run('npx zhengtu ingest data');
    const { code, output } = await run(lines.join(' && ').replace('neo4j://localhost:7687', server.uri));
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toMatch(/documents: 0 new, 0 changed, \d+ unchanged/);
  });
});

describe('Docker', () => {
  it('builds an image of files that there are', () => {
    expect(docker!.every((line) => line.startsWith('docker '))).toBe(true);
    const copied = [...text('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from]) => from!.split(' '));
    const sent = text('.dockerignore').split('\n');
    expect(copied.length).toBeGreaterThan(5);
    for (const file of copied) expect([existsSync(join(ROOT, file)), sent.includes(`!${file}`)], file).toEqual([true, true]);
  });

  it('comes last: no other line is printed that this test does not know', () => {
    expect(others).toEqual([]);
  });
});

describe('both languages', () => {
  it('print the same commands, query and answer', () => {
    for (const language of ['sh', 'graphql', 'json']) expect(blocks(CHINESE, language)).toEqual(blocks(README, language));
  });

  it.each([['README.md', README], ['README.zh.md', CHINESE]])('%s lists every setting, and no other', (_, readme) => {
    const names = (from: string): string[] => [...new Set(from.match(/ZHENGTU_[A-Z0-9_]+/g))].sort();
    expect(names(readme)).toEqual(names(text('src/config.ts')));
  });

  it.each([['README.md', README], ['README.zh.md', CHINESE], ['docs/architecture.md', text('docs/architecture.md')]])('%s links to files that there are', (file, page) => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => join(ROOT, file, '..', link!));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
