import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read.js';

const PAGE = '<html><body><p>关于加强实习管理的通知</p><p>各市教育局：</p></body></html>';

/** A web archive whose second part is the page. */
function archive(encoding: string, body: string, charset = 'utf-8'): Uint8Array {
  return Buffer.from(
    ['From: <Saved by Browser>', 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----X"', '', '', '------X', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0K', '------X', `Content-Type: text/html; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`, 'Content-Location: http://a.example/', '', body, '------X--', ''].join('\r\n'),
    'latin1',
  );
}

const quoted = (bytes: Uint8Array): string => [...bytes].map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replace(/(.{70}(?<!=|=[0-9A-F]))/g, '$1=\r\n');

describe('web archives', () => {
  it.each([
    ['base64', Buffer.from(PAGE).toString('base64').replace(/(.{76})/g, '$1\r\n'), 'utf-8'],
    ['quoted-printable', quoted(Buffer.from(PAGE)), 'utf-8'],
    ['quoted-printable', quoted(iconv.encode(PAGE, 'gbk')), 'gb2312'],
    ['8bit', iconv.encode(PAGE, 'gbk').toString('latin1'), 'gb2312'],
  ])('are read from %s', async (encoding, body, charset) => {
    const source = await readSource({ file: 'a.mhtml', content: archive(encoding, body, charset), contentType: null });
    expect(source.format).toBe('html');
    expect(source.text).toBe('关于加强实习管理的通知\n各市教育局：\n');
    const at = source.text.indexOf('各市');
    const { start, end } = source.map.span(at, at + 5);
    expect(PAGE.slice(start, end)).toBe('各市教育局');
  });

  it('without a page in them are refused', async () => {
    const message = Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n通知');
    await expect(readSource({ file: 'a.mhtml', content: message, contentType: null })).rejects.toThrow(/is a web archive without a page/);
  });
});
