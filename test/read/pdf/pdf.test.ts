import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../../src/read/limits.js';
import { readPdf } from '../../../src/read/pdf/pdf.js';
import { UnreadableFile, type Source } from '../../../src/read/source.js';
import { makePdf, type PdfPage, type Placed } from '../fixtures/pdf.js';

const read = (pages: readonly PdfPage[]): Promise<Source> => readPdf('a.pdf', makePdf(pages), READ_LIMITS);

/** Lines from a page's top down, 20 points apart. */
function lines(texts: readonly string[], x = 90, top = 740): Placed[] {
  return texts.map((text, i) => ({ text, x, y: top - 20 * i }));
}

const LINE = '学校要与企业签订实习协议并为学生投保责任保险同时按月检查落实情况';

describe('readPdf', () => {
  it('reads a font that is not embedded, by the character maps', async () => {
    expect((await read([{ texts: lines(['关于2025年实习工作的通知abc']) }])).text).toBe('关于2025年实习工作的通知abc\n');
  });

  it('joins the lines of a paragraph that reach the edge, indents the one that begins it, and not a centred title', async () => {
    const { text } = await read([{ texts: [{ text: '关于实习的通知', x: 250, y: 780 }, { text: LINE, x: 114, y: 740 }, { text: `${LINE}与整改`, x: 90, y: 720 }, { text: '进展。', x: 90, y: 700 }, { text: `${LINE}。`, x: 114, y: 680 }, { text: '另起一行', x: 90, y: 660 }] }]);
    expect(text).toBe(`关于实习的通知\n\n　　${LINE}${LINE}与整改进展。\n　　${LINE}。\n另起一行\n`);
  });

  it('joins the lines of a title, and no number, date or subtitle to it', async () => {
    const centred = (text: string, y: number, size: number): Placed => ({ text, x: 90 + (420 - text.length * size) / 2, y, size });
    const { text } = await read([{ texts: [centred('海滨省教育厅', 790, 20), centred('关于加强职业学校学生实习管理', 762, 20), centred('工作的意见', 734, 20), centred('海教〔2023〕5号', 700, 14), ...lines([LINE, `${LINE}与整改`, '进展。'], 90).map((line, i) => ({ ...line, y: 660 - 20 * i, x: i === 0 ? 114 : 90 }))] }]);
    expect(text.split('\n').filter((line) => line !== '').slice(0, 2)).toEqual(['海滨省教育厅关于加强职业学校学生实习管理工作的意见', '海教〔2023〕5号']);
  });

  it('tells where a page begins in the middle of a sentence', async () => {
    const source = await read([{ texts: lines(['第一行在这里。', `　　${LINE}与整改`.trim()]) }, { texts: lines(['进展情况如下', '第二行在这里。']) }]);
    expect(source.text.slice(source.pages[1])).toMatch(/^进展情况如下\n/);
  });

  it('tells at which offset each page begins, an empty page too', async () => {
    const source = await read([{ texts: lines(['第一页的内容在这里']) }, { texts: [] }, { texts: lines(['第三页的内容在这里']) }]);
    expect(source.pages).toEqual([0, 10, 10]);
    expect(source.text.slice(source.pages[2])).toBe('第三页的内容在这里\n');
  });

  it('leaves page numbers and running headers and footers out, and numbers in the text in', async () => {
    const page = (number: number): PdfPage => ({ texts: [{ text: '某省实习管理办法汇编', x: 240, y: 810 }, ...lines([`${'甲乙丙'[number - 1]}${LINE}。`, '50']), { text: `— ${number} —`, x: 280, y: 40 }] });
    const { text } = await read([page(1), page(2), page(3)]);
    expect(text).not.toMatch(/汇编|—/);
    expect(text.match(/^　*50$/gm)).toHaveLength(3);
  });

  it('reads a page of two columns down the left, then down the right, between the lines that cross both', async () => {
    const column = (mark: string): string[] => Array.from({ length: 8 }, (_, i) => `${mark}${i}学校要与企业签订实习协议并投保责任`);
    const { text } = await read([{ texts: [{ text: '关于实习工作若干问题的通知及其说明全文', x: 180, y: 780 }, ...lines(column('左'), 60), ...lines(column('右'), 320)] }]);
    expect(text.match(/关于|[左右]\d/g)).toEqual(['关于', ...Array.from({ length: 8 }, (_, i) => `左${i}`), ...Array.from({ length: 8 }, (_, i) => `右${i}`)]);
  });

  it('writes a ruled table as rows: wrapped cells joined, merged cells under all their headings', async () => {
    const rules: [number, number, number, number][] = [[100, 700, 500, 700], [100, 600, 500, 600], [100, 540, 500, 540], [300, 650, 500, 650], [100, 540, 100, 700], [300, 540, 300, 700], [400, 540, 400, 650], [500, 540, 500, 700]];
    const texts = [{ text: '指标', x: 180, y: 645 }, { text: '目标', x: 390, y: 670 }, { text: '2025年', x: 330, y: 620 }, { text: '2030年', x: 430, y: 620 }, { text: '企业参与办学的职业', x: 110, y: 575 }, { text: '学校数（所）', x: 110, y: 555 }, { text: '150', x: 340, y: 565 }, { text: '300', x: 440, y: 565 }, { text: '正文在表格下面。', x: 100, y: 500 }];
    const { text } = await read([{ texts, rules }]);
    expect(text).toBe('指标\t目标\t目标\n指标\t2025年\t2030年\n企业参与办学的职业学校数（所）\t150\t300\n\n正文在表格下面。\n');
  });

  it('writes figures that stand under each other without rules as rows, and names of signing bodies not', async () => {
    const row = (cells: readonly string[], y: number): Placed[] => cells.map((text, i) => ({ text, x: 90 + 140 * i, y }));
    const { text } = await read([{ texts: [...row(['指标', '2025年', '2030年'], 700), ...row(['学校（所）', '150', '300'], 680), ...row(['教师（人）', '20', '40'], 660), { text: '正文。', x: 90, y: 600 }, ...row(['教育厅', '财政厅'], 560), ...row(['工信厅', '人社厅'], 540), ...row(['农业厅', '卫健委'], 520)] }]);
    expect(text).toContain('指标\t2025年\t2030年\n学校（所）\t150\t300\n教师（人）\t20\t40\n');
    expect(text).toContain('教育厅  财政厅\n');
  });

  it('keeps a footnote out of the sentence that runs over the page', async () => {
    const first = [...lines([`　　${LINE}。`.trim(), LINE], 114), { text: `${LINE}要求`, x: 90, y: 700 }, { text: '1', x: 482, y: 706, size: 7 }, { text: '1 见国家标准汇编。', x: 90, y: 60, size: 9 }];
    const { text } = await read([{ texts: first }, { texts: lines(['各校认真执行有关规定不得拖延。', '第二页还有一行文字，接着写下去。']) }]);
    expect(text).toMatch(/　　1 见国家标准汇编。\n[\s\S]*要求各校认真执行/);
    expect(text).not.toContain('要求1');
  });

  it('reads a text that was printed twice for boldness once', async () => {
    expect((await read([{ texts: [{ text: '关于实习工作的通知', x: 100, y: 700 }, { text: '关于实习工作的通知', x: 100.4, y: 700 }] }])).text).toBe('关于实习工作的通知\n');
  });

  it('takes the table of labels above a document for its metadata', async () => {
    const { text, metadata } = await read([{ texts: [...lines(['信息名称： 关于实习的通知', '发文字号： 某教职〔2024〕7号']), { text: '生成日期： 2024-03-18', x: 90, y: 700 }, { text: '发文机构： 某某省教育', x: 300, y: 700 }, { text: '厅', x: 360, y: 680 }, { text: `${LINE}。`, x: 90, y: 640 }] }]);
    expect(metadata).toEqual({ title: '关于实习的通知', number: '某教职〔2024〕7号', date: null, published: '2024-03-18', issuers: ['某某省教育厅'] });
    expect(text).toBe(`${LINE}。\n`);
  });

  it('says that a scan has no text, that a file is broken, and that it is encrypted', async () => {
    await expect(read([{ texts: [] }, { texts: [] }])).rejects.toThrow(/has pages without text/);
    const scan = Buffer.concat([makePdf([{ texts: [] }]), Buffer.from('\n<< /Type /XObject /Subtype /Image >>')]);
    await expect(readPdf('a.pdf', scan, READ_LIMITS)).rejects.toThrow(/is a scan without text: run text recognition/);
    await expect(readPdf('a.pdf', Buffer.from('%PDF-1.4\nnothing'), READ_LIMITS)).rejects.toThrow(/is a broken PDF/);
    const encrypted = Buffer.from(makePdf([{ texts: lines(['通知']) }])).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`);
    await expect(readPdf('a.pdf', Buffer.from(encrypted, 'latin1'), READ_LIMITS)).rejects.toThrow(/is encrypted/);
  });

  it('gives a file up that takes too long, and reads the next', async () => {
    const slow = readPdf('a.pdf', makePdf(Array.from({ length: 50 }, () => ({ texts: lines([LINE]) }))), { ...READ_LIMITS, pdfTime: 1 });
    await expect(slow).rejects.toThrow(/could not be read: it took longer than 0\.001 s/);
    expect((await read([{ texts: lines(['关于实习的通知正文']) }])).text).toBe('关于实习的通知正文\n');
  });

  it('survives promises that the library leaves rejected', async () => {
    // The last page is missing from the table of objects: it is fetched ahead, and nobody looks at the failure.
    const bytes = Buffer.from(makePdf(Array.from({ length: 3 }, (_, i) => ({ texts: lines([`第${i}页${LINE}`]) }))));
    const entry = bytes.lastIndexOf(' 00000 n ', bytes.indexOf('trailer') - 30);
    bytes.write('0000000001', entry - 10);
    await readPdf('a.pdf', bytes, READ_LIMITS).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
    expect((await read([{ texts: lines(['关于实习的通知正文']) }])).text).toBe('关于实习的通知正文\n');
  });
});
