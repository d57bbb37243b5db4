import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { factsOf, recordsOf, store as storeRecords } from '../../../src/pipeline.js';
import { findInputs } from '../../../src/read/files.js';
import { readSource } from '../../../src/read/read.js';
import { arrive, depart } from '../../../src/resolve/settle.js';
import type { GraphStore } from '../../../src/store/contract.js';
import { copyGraph, CopyDiffers } from '../../../src/store/copy.js';
import { createMemoryStore } from '../../../src/store/memory/index.js';
import type { DocumentRecord } from '../../../src/store/records.js';
import { documents } from '../../contract/worlds.js';
import type { TestServer } from './server.js';
import { everythingIn, wholeOf, wrongCounts } from './whole.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const DIGEST = at('data');
const HANDBOOK = at('../shared/corpus/handbook-2023-2024.txt');

/** Everything that the files of a folder, or one file, say. */
export async function readRecords(path: string): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for await (const input of findInputs([path])) {
    if (input instanceof Error) throw input;
    records.push(...recordsOf(factsOf(await readSource(input))));
  }
  return records;
}

async function inMemory(records: readonly DocumentRecord[]): Promise<GraphStore> {
  const memory = createMemoryStore();
  await storeRecords(records, memory);
  return memory;
}

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { numRuns: 1, seed })[0]!;

export function describeIngest(server: () => TestServer): void {
  describe('ingest', { timeout: 240_000 }, () => {
    it('makes of the digest corpus the graph that the memory store has, and changes nothing when it comes again', async () => {
      const records = await readRecords(DIGEST);
      const store = await server().openEmpty();
      await storeRecords(records, store);
      expect(await wholeOf(store)).toEqual(await wholeOf(await inMemory(records)));
      expect(await wrongCounts(server())).toEqual([]);
      const before = await everythingIn(server());
      for (let again = 0; again < 2; again++) expect(new Set(await storeRecords(records, store))).toEqual(new Set(['unchanged']));
      expect(await everythingIn(server())).toEqual(before);
      await store.close();
    });

    it.skipIf(!existsSync(HANDBOOK))('makes of the handbook the graph that the memory store has', async () => {
      const records = await readRecords(HANDBOOK);
      const store = await server().openEmpty();
      await storeRecords(records, store);
      expect(await wholeOf(store)).toEqual(await wholeOf(await inMemory(records)));
      expect(await wrongCounts(server())).toEqual([]);
      await store.close();
    });

    it('ends in the same graph in any order of arrival, with documents coming again and going between', async () => {
      const records = (await readRecords(DIGEST)).slice(0, 24);
      const store = await server().openEmpty();
      const order = shuffled(records, 5);
      for (const [i, record] of order.entries()) {
        await store.change((change) => arrive(change, record));
        if (i % 5 === 3) {
          const gone = order[i - 2]!;
          await store.change((change) => depart(change, gone.document));
          await store.change((change) => arrive(change, gone));
        }
      }
      expect(await wholeOf(store)).toEqual(await wholeOf(await inMemory(records)));
      expect(await wrongCounts(server())).toEqual([]);
      for (const { document } of order) await store.change((change) => depart(change, document));
      expect(await server().ask('MATCH (node:Document|Programme|Institution|Target|Naming) RETURN count(node) AS left')).toEqual([{ left: expect.objectContaining({ low: 0 }) as unknown }]);
      await store.close();
    });

    it('gives with eight writers at once the graph that one writer gives', async () => {
      const records = (await readRecords(DIGEST)).slice(0, 32);
      const first = await server().openEmpty();
      const stores = [first, ...(await Promise.all(Array.from({ length: 7 }, () => server().open())))];
      await Promise.all(stores.map(async (store, writer) => {
        for (const record of records.filter((_, i) => i % stores.length === writer)) await store.change((change) => arrive(change, record));
      }));
      expect(await wholeOf(stores[0]!)).toEqual(await wholeOf(await inMemory(records)));
      expect(await wrongCounts(server())).toEqual([]);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('ends with one whole version where two writers write the same document', async () => {
      const [one, other] = fc.sample(documents, { numRuns: 40, seed: 9 }).flat().filter(({ document }) => document.id === 'd_a');
      const store = await server().openEmpty();
      const wholes = await Promise.all([one!, other!].map(async (record) => wholeOf(await inMemory([record]))));
      for (let round = 0; round < 6; round++) {
        await Promise.all([one!, other!, one!, other!].map((record) => store.change((change) => arrive(change, record))));
        expect(wholes).toContainEqual(await wholeOf(store));
      }
      expect(await wrongCounts(server())).toEqual([]);
      await store.close();
    });

    it('is copied whole from one store to the other and back, with a count check', async () => {
      const original = await inMemory((await readRecords(DIGEST)).slice(0, 30));
      const store = await server().openEmpty();
      const seen: number[] = [];
      await copyGraph(original, store, ({ copied }) => seen.push(copied));
      const back = createMemoryStore();
      await copyGraph(store, back);
      expect(await wholeOf(store)).toEqual(await wholeOf(original));
      expect(await wholeOf(back)).toEqual(await wholeOf(original));
      expect(seen.at(-1)).toBe((await original.coverage()).held);
      const other = await inMemory((await readRecords(DIGEST)).slice(30, 31));
      await expect(copyGraph(other, back)).rejects.toThrow(CopyDiffers);
      await store.close();
    });
  });
}
