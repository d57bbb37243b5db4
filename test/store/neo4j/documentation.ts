import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';

import { store as storeRecords } from '../../../src/pipeline.js';
import { DIGEST, readRecords } from './ingest.js';
import type { TestServer } from './server.js';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/neo4j.md', import.meta.url)), 'utf8');
const QUESTIONS = Array.from(PAGE.matchAll(/^(.+):\n```cypher\n([^`]+)```/gm), ([, question, cypher]) => [question!, cypher!] as const);

/** The questions that docs/neo4j.md offers to analysts. */
export function describeQuestions(server: () => TestServer): void {
  describe('docs/neo4j.md', () => {
    beforeAll(async () => {
      const store = await server().openEmpty();
      await storeRecords(await readRecords(DIGEST), store);
      await store.close();
    });
    it.each(QUESTIONS)('%s: is answered on the digest corpus', async (_question, cypher) => {
      expect((await server().ask(cypher)).length).toBeGreaterThan(0);
    });
    it('offers questions', () => expect(QUESTIONS.length).toBeGreaterThanOrEqual(10));
  });
}
