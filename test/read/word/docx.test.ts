import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../../src/read/limits.js';
import { readDocx } from '../../../src/read/word/docx.js';
import { makeDocx, paragraph, table, type DocxParts } from '../fixtures/docx.js';
import { makeZip } from '../fixtures/zip.js';

const read = (body: string, parts?: DocxParts): string => readDocx('a.docx', makeDocx(body, parts), READ_LIMITS).text;

describe('readDocx', () => {
  it('makes a paragraph a line and joins its runs', () => {
    expect(read(`<w:p><w:r><w:t>关于实习</w:t></w:r><w:r><w:t xml:space="preserve">管理的 通知</w:t></w:r></w:p>${paragraph('第一行&lt;甲&gt;')}<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>`)).toBe('关于实习管理的 通知\n第一行<甲>\n上\n下\n');
  });

  it('marks the start of a paragraph that its properties or its style set in, centred ones not', () => {
    const styles = '<w:style w:styleId="B"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style><w:style w:styleId="C"><w:basedOn w:val="B"/></w:style><w:style w:styleId="L"><w:basedOn w:val="L"/></w:style>';
    const body = [paragraph('自己', '<w:ind w:firstLine="640"/>'), paragraph('样式', '<w:pStyle w:val="C"/>'), paragraph('不缩', '<w:pStyle w:val="C"/><w:ind w:firstLine="0"/>'), paragraph('居中', '<w:pStyle w:val="C"/><w:jc w:val="center"/>'), paragraph('自环', '<w:pStyle w:val="L"/>')];
    expect(read(body.join(''), { styles })).toBe('　　自己\n　　样式\n不缩\n居中\n自环\n');
  });

  it('writes automatic numbers in the formats of Chinese documents', () => {
    const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1条　')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'bullet', '●')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;
    const item = (text: string, list: number, at = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [item('甲', 1), item('子', 1, 1), item('丑', 1, 1), item('一', 1, 2), item('点', 1, 3), item('乙', 1), item('寅', 1, 1), item('丙', 2), item('丁', 2, 1), item('戊', 2), item('己', 3), paragraph('庚', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'), item('辛', 99)];
    expect(read(body.join(''), { numbering }).split('\n')).toEqual(['第一条　甲', '（一）子', '（二）丑', '1. 一', '点', '第二条　乙', '（一）寅', '一、丙', '1.1 丁', '二、戊', '十一、己', '庚', '辛', '']);
  });

  it('numbers paragraphs whose style does', () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>';
    const styles = '<w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    expect(read(paragraph('总体要求', '<w:pStyle w:val="H"/>') + paragraph('正文。') + paragraph('重点任务', '<w:pStyle w:val="H"/>'), { numbering, styles })).toBe('一、总体要求\n正文。\n二、重点任务\n');
  });

  it('counts articles on through chapters where their level does not begin anew', () => {
    const level = (index: number, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '第%1章　')}${level(1, '第%2条　', '<w:lvlRestart w:val="0"/>')}${level(2, '（%3）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const item = (text: string, at: number): string => paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
    expect(read([item('甲', 0), item('子', 1), item('项', 2), item('乙', 0), item('丑', 1), item('项', 2)].join(''), { numbering }).split('\n')).toEqual(['第一章　甲', '第一条　子', '（一）项', '第二章　乙', '第二条　丑', '（一）项', '']);
  });

  it('joins paragraphs whose end a tracked change deleted, and counts no deleted one', () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:p><w:pPr>${list}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    expect(read(`${paragraph('甲', list)}${gone}${paragraph('乙', list)}${paragraph('上半句', '<w:rPr><w:del/></w:rPr>')}${paragraph('下半句。')}`, { numbering })).toBe('一、甲\n二、乙\n上半句下半句。\n');
  });

  it('writes tables as rows, merged cells under all their headings', () => {
    const down = (text: string, value = ''): readonly [string, string] => [text, `<w:vMerge${value}/>`];
    const body = table([[down('指标', ' w:val="restart"'), ['目标', '<w:gridSpan w:val="2"/>']], [down(''), '2025年', '2030年'], ['规模（万人）', '50', '60']]);
    expect(read(paragraph('表1') + body + paragraph('正文'))).toBe('表1\n指标\t目标\t目标\n指标\t2025年\t2030年\n规模（万人）\t50\t60\n正文\n');
  });

  it('reads insertions and leaves deletions, hidden text, field codes and the copies for old programs out', () => {
    const body = '<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGEREF _1</w:instrText></w:r><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt><mc:AlternateContent><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>甲</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    expect(read(body)).toBe('新链接控件甲\n');
  });

  it('puts a text box before the paragraph that holds it, not into its sentence', () => {
    expect(read(`<w:p><w:r><w:t>前半</w:t></w:r><w:r><w:drawing><w:txbxContent>${paragraph('框内')}</w:txbxContent></w:drawing></w:r><w:r><w:t>后半。</w:t></w:r></w:p>`)).toBe('框内\n前半后半。\n');
  });

  it('marks entries of a table of contents by leaders, and no tab becomes a cell', () => {
    const entry = '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8296"/></w:tabs></w:pPr><w:r><w:t>一、总体要求</w:t><w:tab/><w:t>1</w:t></w:r></w:p>';
    expect(read(`${entry}<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>`)).toBe('一、总体要求……………1\n甲 乙\n');
  });

  it('puts footnotes at the end', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('—')}</w:footnote><w:footnote w:id="1">${paragraph('见国家标准。')}</w:footnote>`;
    expect(read('<w:p><w:r><w:t>按标准</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>执行。</w:t></w:r></w:p>', { footnotes })).toBe('按标准执行。\n[1] 见国家标准。\n');
  });

  it('refuses a document type, and so every entity of its own', () => {
    const hostile = makeZip({ 'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>` });
    expect(() => readDocx('a.docx', hostile, READ_LIMITS)).toThrow(/declares a document type/);
  });

  it('refuses a part that unpacks without end', () => {
    const bomb = makeZip({ 'word/document.xml': `<w:document>${' '.repeat(5_000_000)}</w:document>` });
    expect(() => readDocx('a.docx', bomb, READ_LIMITS)).toThrow(/unpacks to more than 1000 times/);
  });

  it('says that a document of pictures has no text', () => {
    expect(() => read('<w:p><w:r><w:drawing/></w:r></w:p>')).toThrow(/holds no text/);
  });
});
