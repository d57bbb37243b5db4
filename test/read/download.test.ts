import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/read/files.js';
import { READ_LIMITS, type ReadLimits } from '../../src/read/limits.js';
import { readSource } from '../../src/read/read.js';
import { UnreadableFile } from '../../src/read/source.js';
import { makeZip } from './fixtures/zip.js';

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server === undefined ? done() : (server.closeAllConnections(), server.close(() => done())))));

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** `name: text` of what was read from an address, `name: reason` of what was not. */
async function fetched(address: string, limits: ReadLimits = READ_LIMITS): Promise<string[]> {
  const out: string[] = [];
  for await (const input of findInputs([address], { limits })) {
    if (input instanceof UnreadableFile) out.push(input.message);
    else out.push(`${input.file}: ${(await readSource(input)).text}`);
  }
  return out;
}

describe('an address', () => {
  it('is read like a file, under the address that answered in the end', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new/page.html' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=gb2312' }).end(iconv.encode('<p>关于实习的通知</p>', 'gbk'));
    });
    expect(await fetched(`${base}/old`)).toEqual([`${base}/new/page.html: 关于实习的通知\n`]);
  });

  it('of an archive gives its members', async () => {
    const base = await serve((_, response) => response.end(makeZip({ 'a.txt': '通知甲', 'b.txt': '通知乙' })));
    expect(await fetched(`${base}/all.zip`)).toEqual([`${base}/all.zip!/a.txt: 通知甲`, `${base}/all.zip!/b.txt: 通知乙`]);
  });

  it('that the server does not know is reported with its answer', async () => {
    const base = await serve((_, response) => response.writeHead(404).end('gone'));
    expect(await fetched(`${base}/a`)).toEqual([`${base}/a: was answered with 404 Not Found`]);
  });

  it('that leads in a circle, or away from the web, is refused', async () => {
    const base = await serve((request, response) => response.writeHead(302, { location: request.url === '/file' ? 'file:///etc/passwd' : '/a' }).end());
    expect(await fetched(`${base}/a`)).toEqual([`${base}/a: leads on more than 5 times`]);
    expect(await fetched(`${base}/file`)).toEqual([`${base}/file: leads to file:, which is not read`]);
  });

  it('that sends more than the cap is cut off, also if it does not say how much', async () => {
    const base = await serve((_, response) => {
      const send = (): void => void (response.write(Buffer.alloc(65_536, 'a')) ? setImmediate(send) : response.once('drain', send));
      send();
    });
    expect(await fetched(`${base}/a`, { ...READ_LIMITS, fileBytes: 200_000 })).toEqual([`${base}/a: is larger than 0.2 MB`]);
  });

  it('that does not finish in time is given up', async () => {
    const base = await serve((_, response) => void response.write('<p>'));
    expect(await fetched(`${base}/a`, { ...READ_LIMITS, downloadTime: 200 })).toEqual([`${base}/a: did not answer in full within 0.2 s`]);
  });

  it('where nobody listens, or that is none, is reported', async () => {
    const base = await serve((_, response) => response.end());
    await new Promise((done) => server!.close(done));
    server = undefined;
    expect(await fetched(`${base}/a`)).toEqual([expect.stringMatching(/could not be fetched: .*ECONNREFUSED/)]);
    expect(await fetched('http://')).toEqual([expect.stringMatching(/^http:\/\/: could not be fetched/)]);
  });
});
