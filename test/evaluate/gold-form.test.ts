import { describe, expect, it } from 'vitest';
import { goldForm } from '../../src/evaluate/gold-form.js';
import type { CitationFact, DocumentFacts, ProgrammeFact } from '../../src/model/facts.js';
import type { Evidence } from '../../src/model/span.js';

const evidence = (quote: string): Evidence => ({ quote, start: 3, end: 9, sectionPath: ['一、总体要求'], page: null, rule: 'invented' });

const said = (fields: Partial<DocumentFacts>): DocumentFacts => ({
  header: { title: '风车通知', kind: '通知', number: null, date: null, issuers: [] },
  index: 0, carrier: null, file: 'one.md', start: 0, end: 90, sections: [], citations: [], targets: [], programmes: [], institutions: [], roles: [], ...fields,
});

const cites = (fields: Partial<CitationFact>): CitationFact => ({
  target: '关于水车的意见', class: 'POLICY', number: null, year: null, issuers: [], marked: true, parts: [],
  kinds: [{ kind: 'BASIS', evidence: [evidence('根据《关于水车的意见》')] }], ...fields,
});

const names = (fields: Partial<ProgrammeFact>): ProgrammeFact => ({
  name: '风车工程', aliases: [], kind: 'PROJECT', parent: null, count: 1, evidence: evidence('实施风车工程'), ...fields,
});

describe('the gold form', () => {
  it('numbers documents in reading order, and what one prints under it', () => {
    const { documents } = goldForm([
      said({}), said({ index: 1, carrier: 0 }), said({ index: 2, carrier: 0 }), said({ file: 'two.md' }), said({ file: 'two.md', index: 1, carrier: 0 }),
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['D0001', 'D0001/1', 'D0001/2', 'D0002', 'D0002/1']);
    expect(documents.map(({ payloads }) => payloads)).toEqual([['D0001/1', 'D0001/2'], [], [], ['D0002/1'], []]);
  });

  it('keeps a file that is named twice apart', () => {
    const ids = goldForm([said({}), said({ index: 1, carrier: 0 }), said({}), said({ index: 1, carrier: 0 })]).documents.map(({ id }) => id);
    expect(ids).toEqual(['D0001', 'D0001/1', 'D0002', 'D0002/1']);
  });

  it('has one entry for each cited title, whatever editions the text tells apart', () => {
    const { citations } = goldForm([said({
      citations: [
        cites({ year: 2012 }),
        cites({ year: 2023, number: '风函〔2023〕1号', kinds: [{ kind: 'REPEALS', evidence: [evidence('废止《关于水车的意见》')] }] }),
      ],
    })]);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ source: 'D0001', kinds: ['BASIS', 'REPEALS'], number: '风函〔2023〕1号', quote: '根据《关于水车的意见》' });
    expect(citations[0]!.evidence.map(({ kind }) => kind)).toEqual(['BASIS', 'REPEALS']);
  });

  it('says MENTIONS only where the text says nothing more', () => {
    const mention = { kind: 'MENTIONS', evidence: [evidence('《关于水车的意见》')] } as const;
    const kinds = (citation: CitationFact): readonly string[] => goldForm([said({ citations: [citation] })]).citations[0]!.kinds;
    expect(kinds(cites({ kinds: [...cites({}).kinds, mention] }))).toEqual(['BASIS']);
    expect(kinds(cites({ kinds: [mention] }))).toEqual(['MENTIONS']);
  });

  it('gathers a name over the documents that say it', () => {
    const { programs } = goldForm([
      said({ programmes: [names({})] }),
      said({ file: 'two.md', programmes: [names({ name: '“风车”工程', aliases: ['百座风车'], parent: '乡村动力计划' })] }),
    ]);
    expect(programs).toHaveLength(1);
    expect(programs[0]).toMatchObject({ name: '风车工程', aliases: ['百座风车'], parent: '乡村动力计划', sources: ['D0001', 'D0002'] });
    expect(programs[0]!.evidence.map(({ source }) => source)).toEqual(['D0001', 'D0002']);
  });
});
