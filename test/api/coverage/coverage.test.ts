import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccuracy, UnusableReport } from '../../../src/api/coverage/accuracy.js';
import { buildApp } from '../../../src/api/server.js';
import { answer, app, settings } from '../client.js';
import { corpusStore } from '../corpus.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));
async function report(content: unknown): Promise<string> {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('coverage', () => {
  it('counts what is held and what is not; accuracy is null without a report', async () => {
    expect(await answer(await app(await corpusStore()), '{ coverage { held stubs programmes institutions targets resolvedCitations stubCitations ambiguousCitations dataVersion accuracy { f1 } } }')).toMatchObject({
      coverage: { held: 6, stubs: 2, programmes: 2, institutions: 5, targets: 5, stubCitations: 1, ambiguousCitations: 1, accuracy: null, dataVersion: expect.stringMatching(/\S{8}/) as string },
    });
  });

  it('lists missing documents with how many cite them', async () => {
    expect(await answer(await app(await corpusStore()), '{ missingDocuments(first: 9) { totalCount edges { citers node { title held } } } }')).toMatchObject({
      missingDocuments: { edges: expect.arrayContaining([{ citers: 1, node: { title: '网络安全条例', held: false } }]) as unknown },
    });
  });

  it('serves the accuracy of an evaluation report, with its intervals', async () => {
    const rows = [
      { fact: 'citations', part: false, precision: 0.99, recall: 0.9, f1: 0.94, precisionInterval: { low: 0.95, high: 1 }, recallInterval: { low: 0.82, high: 0.95 }, hit: 90, wrong: 1, missed: 10 },
      { fact: 'document kind', part: true, precision: 1, recall: null, f1: 1, precisionInterval: null, recallInterval: null, hit: 9, wrong: 0, missed: 0 },
    ];
    const server = await buildApp(await corpusStore(), settings({ evaluationReport: await report({ rows }) }));
    const { coverage } = await answer(server, '{ coverage { accuracy { fact precision recall f1 precisionInterval { low high } recallInterval { low high } right wrong missed } } }');
    expect(coverage).toEqual({ accuracy: rows.map(({ part: _, hit, ...row }) => ({ ...row, right: hit })) });
  });

  it('refuses a report that is missing or none, with its path and the way to make one', async () => {
    for (const path of [join(folder, 'none.json'), await report('not json'), await report({ rows: [{ fact: 'x' }] }), await report({}), await report([])]) {
      await expect(readAccuracy(path)).rejects.toThrow(UnusableReport);
      await expect(readAccuracy(path)).rejects.toThrow(path);
    }
  });
});
