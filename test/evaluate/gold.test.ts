import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadGold, parseGold, readGold } from '../../src/evaluate/gold.js';
import { document, target } from './invented.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-gold-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a gold file', () => {
  it('is read with its lists; those that it lacks are empty', async () => {
    const file = join(folder, 'gold.json');
    await writeFile(file, JSON.stringify({ documents: [document({})], targets: [target({})] }));
    expect(await readGold(file)).toEqual({ documents: [document({})], citations: [], targets: [target({})], programs: [], institutions: [], roles: [] });
  });

  it('that does not exist is named', async () => {
    await expect(readGold(join(folder, 'none.json'))).rejects.toThrow(/none\.json: can not be read/);
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', 'must be an object with the lists documents'],
    ['{"targets": []}', 'has no list of documents'],
    ['{"documents": {}}', 'documents must be a list'],
    ['{"documents": [7]}', 'documents[0] must be an object'],
    ['{"documents": [{"id": "G1"}]}', 'documents[0].title must be a text, not missing'],
    ['{"documents": [], "targets": [{"source": "G1", "kind": "GOAL", "indicator": "x", "comparator": "EQ", "value": "20", "quote": "y"}]}', 'targets[0].value must be a number, not "20"'],
    ['{"documents": [], "programs": [{"name": "x", "kind": "PLAN", "sources": ["G1", 2]}]}', 'programs[0].sources must be a list of texts'],
    ['{"documents": [], "programs": [{"name": "x", "kind": "PLAN", "core": "yes"}]}', 'programs[0].core must be true or false'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parseGold(text, 'labels.json')).toThrow(BadGold);
    expect(() => parseGold(text, 'labels.json')).toThrow(`gold file labels.json: ${message}`);
  });
});
