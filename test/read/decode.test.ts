import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import { decode as decoded } from '../../src/read/decode.js';
import { UnreadableFile } from '../../src/read/source.js';

const TEXT = '关于做好2024年职业院校实习工作的通知\n各市教育局，各有关学校：\n　　为规范实习管理，现将有关事项通知如下。\n';
const TRADITIONAL = '關於做好2024年實習工作的通知\n各市教育局，各有關學校：\n　　為規範實習管理，現將有關事項通知如下。\n';

const decode = (file: string, bytes: Uint8Array, declared: string | null = null): string => decoded(file, bytes, declared).text;

function refusal(bytes: Uint8Array): string {
  try {
    decode('a.txt', bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'was read';
}

describe('decode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk'])('reads Chinese in %s without a byte-order mark', (encoding) => {
    expect(decode('a.txt', iconv.encode(TEXT, encoding, { addBOM: false }))).toBe(TEXT);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s with its byte-order mark and leaves the mark out', (encoding) => {
    expect(decode('a.txt', iconv.encode(TEXT, encoding, { addBOM: true }))).toBe(TEXT);
  });

  it('tells traditional Chinese in Big5 from GB18030, although its bytes are valid in both', () => {
    const bytes = iconv.encode(TRADITIONAL, 'big5');
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(bytes)).not.toThrow();
    expect(decode('a.txt', bytes)).toBe(TRADITIONAL);
  });

  it('reads characters that only GB18030 has in four bytes', () => {
    expect(decode('a.txt', iconv.encode(`${TEXT}㑇𠀀的`, 'gb18030'))).toBe(`${TEXT}㑇𠀀的`);
  });

  it('reads one line of Chinese in UTF-16, which has no zero byte', () => {
    const line = '关于做好职业院校实习工作的通知';
    expect(decode('a.txt', iconv.encode(line, 'utf-16le', { addBOM: false }))).toBe(line);
    expect(decode('a.txt', iconv.encode(line, 'utf-16be', { addBOM: false }))).toBe(line);
  });

  it('does not take a few words of GBK for UTF-8 where their bytes happen to be valid in it', () => {
    const bytes = iconv.encode('通知', 'gbk');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    expect(decode('a.txt', bytes)).toBe('通知');
    expect(decode('a.txt', iconv.encode('的', 'gbk'))).toBe('的');
  });

  it('trusts UTF-8 that is valid more than a charset that the page declares', () => {
    const page = `<meta charset="gb2312">${TEXT}`;
    expect(decode('a.html', new TextEncoder().encode(page))).toBe(page);
  });

  it('reads what neither UTF-8 nor a byte-order mark explains in the declared charset', () => {
    expect(decode('a.html', iconv.encode('<meta charset="shift_jis">カタログのテスト', 'shift_jis'))).toContain('カタログのテスト');
    expect(decode('a.html', iconv.encode('カタログのテスト', 'shift_jis'), 'shift_jis')).toBe('カタログのテスト');
  });

  it('falls back on GB18030 where a page declares a charset that nobody knows', () => {
    expect(decode('a.html', iconv.encode(`<meta charset="klingon">${TEXT}`, 'gbk'))).toContain(TEXT);
  });

  it('does not believe a server that calls everything Latin-1', () => {
    expect(decode('a.html', iconv.encode(TEXT, 'gbk'), 'iso-8859-1')).toBe(TEXT);
  });

  it('refuses an empty file, and one of blanks, as empty', () => {
    expect(refusal(new Uint8Array())).toBe('is empty');
    expect(refusal(Buffer.from(' \r\n\t　\n'))).toMatch(/^is empty/);
    expect(refusal(Uint8Array.of(0xef, 0xbb, 0xbf))).toMatch(/^is empty/);
  });

  it('reads a file of one character', () => {
    expect(decode('a.txt', Buffer.from('的'))).toBe('的');
  });

  it('refuses binary content as binary', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff);
    expect(refusal(bytes)).toMatch(/is binary/);
    expect(refusal(new Uint8Array(1000))).toMatch(/is binary/);
  });

  it.each([
    ['UTF-8', Buffer.concat([Buffer.from('通知。\n各市教育局'), Uint8Array.of(0xe9, 0x80), Buffer.from('：\n正文。'.repeat(50))])],
    ['UTF-8 with its mark', Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), Buffer.from('通知。\n各市教育局'), Uint8Array.of(0xff), Buffer.from('：\n正文。'.repeat(50))])],
    ['GB18030', Buffer.concat([iconv.encode('通知。\n各市教育局', 'gbk'), Uint8Array.of(0xff), iconv.encode('：\n正文的。'.repeat(50), 'gbk')])],
    ['UTF-16', Buffer.concat([iconv.encode('通知。\n各市教育局', 'utf-16le', { addBOM: false }), Uint8Array.of(0x00, 0xd8), iconv.encode('：\n正文。'.repeat(50), 'utf-16le', { addBOM: false })])],
  ])('reads %s of which one character is broken, and says where it stands', (_, bytes) => {
    const { text, warning } = decoded('a.txt', bytes);
    expect(text).toMatch(/^通知。\n各市教育局\ufffd：\n正文/);
    expect(warning).toBe('a character could not be read: line 2, behind “各市教育局”');
  });

  it('counts what is lost, up to one character in a thousand', () => {
    const broken = (every: number): Uint8Array => Buffer.concat(Array.from({ length: 10 }, () => [Buffer.from('通知。'.repeat(every / 3)), Uint8Array.of(0xff, 0xff)]).flat());
    expect(decoded('a.txt', broken(3000)).warning).toMatch(/^10 characters could not be read, the first in line 1, behind “通知。/);
    expect(refusal(broken(600))).toMatch(/neither UTF-8, UTF-16, GB18030 nor Big5.*save it as UTF-8/);
    expect(refusal(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), broken(600)]))).toMatch(/byte-order mark of utf-8 but is damaged/);
  });

  it('warns of characters that were lost before the file was saved', () => {
    expect(decoded('a.txt', Buffer.from('通知\ufffd。正文。'.repeat(1) + '正文。'.repeat(50))).warning).toMatch(/line 1, behind “通知”/);
  });
});
