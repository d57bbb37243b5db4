import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notice, zhengtu } from './run.js';

let folder: string;
let store: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-'));
  store = join(folder, 'store');
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', 'a.txt'), notice('校园绿化', '1', '根据《海滨省绿化条例》，到2025年，建成绿色学校100所。'));
  await writeFile(join(folder, 'texts', 'b.md'), notice('绿化检查', '2', '按照《海滨省教育厅关于校园绿化的通知》（海教〔2022〕1号）要求，开展检查。'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const texts = (): string => join(folder, 'texts');

describe('every command', () => {
  it.each(['extract', 'ingest', 'withdraw', 'serve', 'start', 'evaluate', 'schema', 'migrate', 'copy'])('%s has a help text with an example', async (command) => {
    const { code, stdout } = await zhengtu([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Example:\n\s+\$ npx zhengtu /);
  });

  it.each([[['nonsense']], [['extract']], [['ingest', '--bogus', 'x']], [['evaluate', 'x']], [['extract', '--json', '--ndjson', 'x']]])('answers wrong usage %j with 2', async (args) => {
    const { code, stderr } = await zhengtu(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: /);
  });

  it('names the variable and an example when a setting is wrong', async () => {
    const { code, stderr } = await zhengtu(['serve'], { ZHENGTU_PORT: 'four' });
    expect(code).toBe(2);
    expect(stderr).toBe('ZHENGTU_PORT="four": expected a whole number from 0 to 65535, for example ZHENGTU_PORT=4000\n');
  });
});

describe('extract', () => {
  it('prints the keys of a gold file, each fact with its evidence', async () => {
    const { code, stdout } = await zhengtu(['extract', '--json', texts()]);
    const facts = JSON.parse(stdout) as Record<string, Record<string, unknown>[]>;
    expect(code).toBe(0);
    expect(Object.keys(facts)).toEqual(['documents', 'citations', 'targets', 'programs', 'institutions', 'roles']);
    expect(facts.citations![0]).toMatchObject({ source: 'D0001', target: '海滨省绿化条例', class: 'POLICY', kinds: ['BASIS'], marked: true, quote: '根据《海滨省绿化条例》' });
    expect(facts.targets![0]).toMatchObject({ source: 'D0001', kind: 'GOAL', value: 100, unit: '所', year: 2025, evidence: { quote: '到2025年，建成绿色学校100所' } });
  });

  it('prints tables for people otherwise', async () => {
    const { stdout } = await zhengtu(['extract', join(texts(), 'a.txt')]);
    expect(stdout).toContain('海滨省教育厅关于校园绿化的通知\n  通知 · 海教〔2022〕1号 · 2022-06-01 · 海滨省教育厅');
    expect(stdout).toContain('《海滨省绿化条例》');
  });
});

describe('extract of a folder', () => {
  it('prints a document a line, in the order of the files whatever the number of threads', async () => {
    const many = join(folder, 'many');
    await mkdir(many, { recursive: true });
    for (let i = 100; i < 160; i++) await writeFile(join(many, `${i}.txt`), notice('校园绿化', String(i), `到2025年，建成绿色学校${i}所。`));
    await writeFile(join(many, '130.txt'), '');
    const [alone, threads] = await Promise.all(['0', '3'].map((workers) => zhengtu(['extract', '--ndjson', '--workers', workers, many])));
    const lines = alone!.stdout.trim().split('\n').map((line) => JSON.parse(line) as { file: string; targets: { value: number }[] });
    expect(lines.map((line) => line.targets[0]!.value)).toEqual(Array.from({ length: 60 }, (_, i) => 100 + i).filter((i) => i !== 130));
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining('130.txt: ') as string });
    expect(threads).toEqual(alone);
  });
});

describe('ingest and withdraw', () => {
  it('rehearses without storing anything', async () => {
    const { code, stdout } = await zhengtu(['ingest', '--dry-run', '--store', store, texts()]);
    expect(code).toBe(0);
    expect(stdout).toContain('documents: 2 new, 0 changed, 0 unchanged');
    await expect(stat(join(store, 'graph.ndjson'))).rejects.toThrow();
  });

  it('stores, and finds nothing new the second time', async () => {
    const first = await zhengtu(['ingest', '--json', '--store', store, texts()]);
    expect(JSON.parse(first.stdout)).toMatchObject({ documents: { new: 2 }, failed: [], store: { held: 2, resolvedCitations: 1, stubCitations: 1 } });
    const before = await readFile(join(store, 'graph.ndjson'));
    const second = await zhengtu(['ingest', '--json', texts()], { ZHENGTU_STORE: store });
    expect(JSON.parse(second.stdout)).toMatchObject({ documents: { new: 0, changed: 0, unchanged: 2 } });
    expect(await readFile(join(store, 'graph.ndjson'))).toEqual(before);
  });

  it('withdraws by number, and leaves a stub for who cites it', async () => {
    const { code, stdout } = await zhengtu(['withdraw', '--json', '--store', store, '海教〔2022〕1号']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ withdrawn: [{ title: '海滨省教育厅关于校园绿化的通知', stub: true }] });
  });

  it('says that there is nothing of that name to withdraw', async () => {
    const { code, stderr } = await zhengtu(['withdraw', '--store', store, '《从来没有的办法》']);
    expect(code).toBe(1);
    expect(stderr).toContain('《从来没有的办法》: no held document has this id, number or title');
  });
});

describe('bad input', () => {
  it('fails alone: the others go on, each failure with its file and reason', async () => {
    const bad = join(folder, 'bad');
    await mkdir(bad);
    await writeFile(join(bad, 'empty.txt'), '');
    await writeFile(join(bad, 'binary.txt'), Buffer.from([0, 1, 2, 255, 0, 7, 0, 0, 3]));
    await writeFile(join(bad, 'one.txt'), '字');
    await writeFile(join(bad, 'endless.txt'), '绿'.repeat(17 * 1024 * 1024));
    await writeFile(join(bad, 'unbalanced.txt'), notice('防火', '3', '根据《海滨省防火条例，开展检查。'));
    await writeFile(join(bad, 'dateless.txt'), '关于节水的通知\n各市教育局：\n各校要节约用水，认真抓好落实。\n');
    await writeFile(join(bad, 'same-1.txt'), notice('防汛', '4'));
    await writeFile(join(bad, 'same-2.txt'), notice('防汛', '4'));
    await writeFile(join(bad, 'locked.txt'), notice('防震', '5'));
    await chmod(join(bad, 'locked.txt'), 0);
    const { code, stdout } = await zhengtu(['ingest', '--json', '--store', join(folder, 'bad-store'), bad, join(folder, 'nowhere')]);
    const summary = JSON.parse(stdout) as { documents: Record<string, number>; failed: { file: string; reason: string }[] };
    const reasons = Object.fromEntries(summary.failed.map(({ file, reason }) => [file.split('/').at(-1), reason]));
    expect(code).toBe(1);
    expect(reasons).toMatchObject({
      'empty.txt': expect.stringContaining('empty'), 'binary.txt': expect.stringContaining('binary'), 'one.txt': expect.stringContaining('title'),
      'endless.txt': expect.any(String), nowhere: expect.stringContaining('does not exist'),
    });
    // Root may read everything.
    const readable = process.getuid?.() === 0 ? 1 : 0;
    expect(summary.documents).toEqual({ new: 3 + readable, changed: 0, unchanged: 1 });
  }, 60_000);

  it('is read where one character is broken: a warning, clean JSON on stdout, exit code 0', async () => {
    const file = join(folder, 'broken.txt');
    const [head, tail] = notice('防风', '6').split('高度');
    await writeFile(file, Buffer.concat([Buffer.from(head!), Uint8Array.of(0xe9), Buffer.from(tail!)]));
    const extracted = await zhengtu(['extract', '--json', file]);
    expect(extracted).toMatchObject({ code: 0, stderr: `${file}: a character could not be read: line 7, behind “各校要”\n` });
    expect(JSON.parse(extracted.stdout)).toMatchObject({ documents: [{ number: '海教〔2022〕6号' }] });
    const ingested = await zhengtu(['ingest', '--json', '--store', join(folder, 'broken-store'), file]);
    expect(ingested.code).toBe(0);
    expect(JSON.parse(ingested.stdout)).toMatchObject({ documents: { new: 1 }, failed: [], warnings: [{ file, warning: expect.stringContaining('line 7') }] });
  });
});
