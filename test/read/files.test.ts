import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs, type FindOptions } from '../../src/read/files.js';
import { READ_LIMITS } from '../../src/read/limits.js';
import { readSource } from '../../src/read/read.js';
import { UnreadableFile } from '../../src/read/source.js';
import { makeDocx, paragraph } from './fixtures/docx.js';
import { makeZip } from './fixtures/zip.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = '通知'): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Names of what was found, in order, failures as `name: reason`; paths relative to the test's folder. */
async function found(paths: string[], options?: FindOptions): Promise<string[]> {
  const out: string[] = [];
  for await (const input of findInputs(paths, options)) out.push((input instanceof UnreadableFile ? input.message : input.file).replaceAll(`${folder}/`, ''));
  return out;
}

describe('findInputs', () => {
  it('walks a folder by path, whatever the file system gives first, and counts what is hidden or no document', async () => {
    for (const name of ['tree/b.txt', 'tree/a/2.md', 'tree/a/10.html', 'tree/a.txt', 'tree/.hidden.txt', 'tree/a/~$lock.docx', 'tree/photo.png', 'tree/.git/x.txt']) put(name);
    const skipped: string[] = [];
    expect(await found([join(folder, 'tree')], { onSkip: (file) => skipped.push(file) })).toEqual(['tree/a.txt', 'tree/a/10.html', 'tree/a/2.md', 'tree/b.txt']);
    expect(skipped.map((file) => file.replace(`${folder}/`, ''))).toEqual(['tree/.git', 'tree/.hidden.txt', 'tree/a/~$lock.docx', 'tree/photo.png']);
  });

  it('reads a file that is named, whatever it is called', async () => {
    expect(await found([put('README')])).toEqual(['README']);
  });

  it('reports what can not be read with its reason and goes on', async () => {
    const good = put('good.txt');
    expect(await found([join(folder, 'nothing.txt'), join(good, 'below.txt'), good])).toEqual([
      'nothing.txt: does not exist',
      'good.txt/below.txt: does not exist: a part of its path is a file',
      'good.txt',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a folder without permission (root may read everything)', async () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0 });
    expect(await found([locked])).toEqual(['locked: may not be read: permission denied']);
    chmodSync(locked, 0o700);
  });

  it('does not follow a link back into the folder that it is in', async () => {
    put('loop/a.txt');
    symlinkSync(join(folder, 'loop'), join(folder, 'loop', 'again'));
    expect(await found([join(folder, 'loop')])).toEqual(['loop/a.txt']);
  });

  it('gives the members of an archive by name, in folders too, also archives inside', async () => {
    const inner = makeZip({ 'c.txt': '通知' });
    const path = put('all.zip', makeZip({ 'b.txt': '通知', 'a/x.md': '# 通知', '__MACOSX/b.txt': 'x', 'a/.DS_Store': 'x', 'a/logo.png': 'x', 'inner.zip': inner }));
    const skipped: string[] = [];
    expect(await found([path], { onSkip: (file) => skipped.push(file) })).toEqual(['all.zip!/a/x.md', 'all.zip!/b.txt', 'all.zip!/inner.zip!/c.txt']);
    expect(skipped).toHaveLength(3);
  });

  it('reads names of members that Windows wrote in GBK', async () => {
    const bytes = makeZip({ 'xxxx.txt': '通知' });
    const name = iconv.encode('通知', 'gbk');
    const raw = Buffer.from(bytes);
    for (let at = raw.indexOf('xxxx'); at >= 0; at = raw.indexOf('xxxx')) name.copy(raw, at);
    expect(await found([put('gbk.zip', raw)])).toEqual(['gbk.zip!/通知.txt']);
  });

  it('takes a Word file under the name of an archive for what it is', async () => {
    expect(await found([put('word.zip', makeDocx(paragraph('通知')))])).toEqual(['word.zip']);
  });

  it('refuses members that lead out of the archive and reads the others', async () => {
    expect(await found([put('evil.zip', makeZip({ '../../etc/x.txt': 'x', '/abs/y.txt': 'y', 'C:/z.txt': 'z', 'good.txt': '通知' }))])).toEqual([
      'evil.zip!/../../etc/x.txt: leads out of its archive, which is refused',
      'evil.zip!//abs/y.txt: leads out of its archive, which is refused',
      'evil.zip!/C:/z.txt: leads out of its archive, which is refused',
      'evil.zip!/good.txt',
    ]);
  });

  it('refuses a bomb by its ratio, by its size, by the number of its members and by its depth', async () => {
    const bomb = makeZip({ 'big.txt': new Uint8Array(4_000_000), 'good.txt': '通知' });
    expect(await found([put('bomb.zip', bomb)])).toEqual([expect.stringMatching(/big\.txt: unpacks to more than 1000 times its size/), 'bomb.zip!/good.txt']);
    const tight = { ...READ_LIMITS, archiveBytes: 1_000_000, fileBytes: 500_000, archiveMembers: 1 };
    expect(await found([put('bomb.zip', bomb)], { limits: tight })).toEqual([expect.stringMatching(/has 2 members; at most 1/)]);
    expect(await found([put('bomb.zip', bomb)], { limits: { ...tight, archiveMembers: 9 } })).toEqual([expect.stringMatching(/unpacks to more than 1 MB/)]);
    expect(await found([put('bomb.zip', bomb)], { limits: { ...tight, archiveMembers: 9, archiveBytes: 9e9 } })).toEqual([expect.stringMatching(/big\.txt: is larger than 0\.5 MB/), 'bomb.zip!/good.txt']);
    const deep = makeZip({ 'a.zip': makeZip({ 'b.zip': makeZip({ 'c.txt': '通知' }) }) });
    expect(await found([put('deep.zip', deep)])).toEqual([expect.stringMatching(/lies more than 2 archives deep/)]);
  });

  it('does not believe a member that claims to be small', async () => {
    const raw = Buffer.from(makeZip({ 'a.txt': new Uint8Array(100_000) }));
    const entry = raw.indexOf('PK\x01\x02', 0, 'latin1');
    raw.writeUInt32LE(10, entry + 24);
    expect(await found([put('liar.zip', raw)])).toEqual([expect.stringMatching(/a\.txt: is damaged/)]);
  });

  it('reports an archive that is cut off', async () => {
    const bytes = makeZip({ 'a.txt': '通知'.repeat(100) });
    expect(await found([put('cut.zip', bytes.subarray(0, bytes.length - 30))])).toEqual([expect.stringMatching(/cut\.zip: is a broken archive/)]);
  });

  it('reports a member whose bytes were changed', async () => {
    const raw = Buffer.from(makeZip({ 'a.txt': new TextEncoder().encode('通知'.repeat(100)) }));
    raw[45]! ^= 0xff;
    expect(await found([put('changed.zip', raw)])).toEqual([expect.stringMatching(/a\.txt: is damaged/)]);
  });
});

describe('readSource', () => {
  it('refuses a file over the size cap and names the cap', async () => {
    const file = put('large.txt', '通知'.repeat(1000));
    const input = { file, content: file, contentType: null };
    await expect(readSource(input, { ...READ_LIMITS, fileBytes: 1000 })).rejects.toThrow(/is larger than 1000 bytes/);
  });

  it('says that a file is gone', async () => {
    const file = join(folder, 'gone.txt');
    await expect(readSource({ file, content: file, contentType: null })).rejects.toThrow(/gone\.txt: does not exist/);
  });

  it('tells formats by content before name', async () => {
    const format = async (name: string, content: string | Uint8Array): Promise<string> => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return (await readSource({ file: name, content: bytes, contentType: null })).format;
    };
    expect(await format('a.txt', '<!DOCTYPE html><html><body><p>关于实习工作的通知</p></body></html>')).toBe('html');
    expect(await format('a.txt', '\ufeff\n<html lang="zh"><body>关于实习工作的通知</body></html>')).toBe('html');
    expect(await format('a.doc', '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>通知正文</body></html>')).toBe('html');
    expect(await format('a.doc', makeDocx(paragraph('通知')))).toBe('docx');
    expect(await format('a.md', '# 通知')).toBe('md');
    expect(await format('a.markdown', '通知')).toBe('md');
    expect(await format('a', '通知 <附件>')).toBe('txt');
  });

  it.each([
    ['a.pdf', '\x89PNG\r\n', /is a picture/],
    ['a.docx', 'Rar!\x1a\x07', /is an archive \(RAR\)/],
    ['a.doc', '{\\rtf1\\ansi x}', /is a Rich Text file: save it as \.docx/],
  ])('says what %s really is', async (file, head, reason) => {
    await expect(readSource({ file, content: Buffer.from(head, 'latin1'), contentType: null })).rejects.toThrow(reason);
  });
});
