import { describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import { decode } from '../../src/read/decode.js';
import { UnreadableFile } from '../../src/read/source.js';

const TEXT = '关于做好2024年职业院校实习工作的通知\n各市教育局，各有关学校：\n　　为规范实习管理，现将有关事项通知如下。\n';
const TRADITIONAL = '關於做好2024年實習工作的通知\n各市教育局，各有關學校：\n　　為規範實習管理，現將有關事項通知如下。\n';

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

  it('says of damaged text what it tried and what to do, without guessing', () => {
    const bytes = Buffer.concat([Buffer.from('通知。'.repeat(50)), Uint8Array.of(0xff, 0xff), Buffer.from('通知。'.repeat(50))]);
    expect(refusal(bytes)).toMatch(/neither UTF-8, UTF-16, GB18030 nor Big5.*save it as UTF-8/);
    expect(refusal(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]))).toMatch(/byte-order mark of utf-8 but is damaged/);
  });
});
