import { unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read.js';
import { UnreadableFile } from '../../src/read/source.js';
import { IN_TABLE, makeDoc, ROW_END } from './fixtures/doc.js';
import { makeDocx, paragraph, table } from './fixtures/docx.js';
import { mutate, random } from './fixtures/mutate.js';
import { makeOfd } from './fixtures/ofd.js';
import { makePdf } from './fixtures/pdf.js';
import { makeZip } from './fixtures/zip.js';

const TEXT = '关于加强2024年实习管理的通知\r\n各市教育局：\r\n　　到2025年，建设50个左右的实训基地。\r\n';
const HTML = `<html><head><meta charset="gbk"></head><body><div class="TRS_Editor"><p>${TEXT}</p><table><tr><td rowspan="2">指标&amp;</td><td>2025年</td></tr><tr><td>&#50;</td></tr></table></div></body></html>`;

/** Changes the parts of a zip before they are packed: behind the checksum nothing else would be reached. */
function mutateParts(bytes: Uint8Array, next: () => number): Uint8Array {
  return makeZip(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, next() < 0.5 ? mutate(part, next) : part])));
}

interface Sample {
  readonly bytes: Uint8Array;
  readonly rounds: number;
  readonly change?: typeof mutate;
}

const DOCX = makeDocx(paragraph('通知', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + table([[['指标', '<w:vMerge w:val="restart"/>'], '2025年'], [['', '<w:vMerge/>'], '50']]), {
  numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  styles: '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>',
  footnotes: `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`,
});
const OFD = makeOfd([{ texts: [{ text: '关于实习的通知', x: 30, y: 50 }], rules: [[30, 40, 90, 40], [30, 60, 90, 60], [30, 40, 30, 60]] }]);

const SAMPLES: Readonly<Record<string, Sample>> = {
  'a.txt': { bytes: Buffer.from(TEXT), rounds: 1000 },
  'b.txt': { bytes: iconv.encode(TEXT, 'utf-16le'), rounds: 500 },
  'c.txt': { bytes: iconv.encode(TEXT, 'gbk'), rounds: 500 },
  'a.html': { bytes: iconv.encode(HTML, 'gbk'), rounds: 1000 },
  'a.mhtml': { bytes: Buffer.from(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="X"\r\n\r\n--X\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${HTML.replaceAll('=', '=3D')}\r\n--X--`), rounds: 500 },
  'a.docx': { bytes: DOCX, rounds: 500 },
  'b.docx': { bytes: DOCX, rounds: 500, change: mutateParts },
  'a.doc': { bytes: makeDoc([{ text: '关于实习的通知\r' }, { text: '甲\x07', operations: IN_TABLE }, { text: '\x07', operations: ROW_END }, { text: '正文\r', hidden: true }]), rounds: 1500 },
  'a.ofd': { bytes: OFD, rounds: 500 },
  'b.ofd': { bytes: OFD, rounds: 500, change: mutateParts },
  'a.pdf': { bytes: makePdf([{ texts: [{ text: '关于实习的通知', x: 90, y: 700 }, { text: '指标', x: 90, y: 650 }, { text: '2025', x: 300, y: 650 }, { text: '规模', x: 90, y: 630 }, { text: '50', x: 300, y: 630 }], rules: [[80, 660, 400, 660], [80, 640, 400, 640], [200, 620, 200, 660]] }]), rounds: 60 },
};

describe('files with bytes changed', () => {
  it.each(Object.entries(SAMPLES))('%s: are read or refused in words, fast, never by a slip of the program', async (file, { bytes, rounds, change = mutate }) => {
    const next = random(20240318);
    for (let round = 0; round < rounds; round++) {
      const content = change(bytes, next);
      const start = process.cpuUsage();
      try {
        const source = await readSource({ file, content, contentType: null });
        expect(source.text).not.toBe('');
        expect(source.map.at(source.text.length - 1)).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error, `round ${round}`).toBeInstanceOf(UnreadableFile);
        // The reason of a failure that nobody foresaw.
        expect((error as UnreadableFile).reason, `round ${round}`).not.toMatch(/^can not be read/);
      }
      // Processor time: other programs on the machine do not count.
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, `round ${round}`).toBeLessThan(file.endsWith('.pdf') ? 5000 : 1000);
    }
  });
});
