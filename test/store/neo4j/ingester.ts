import fc from 'fast-check';

import { arrive } from '../../../src/resolve/settle.js';
import { openNeo4jStore } from '../../../src/store/neo4j/index.js';
import { documents } from '../../contract/worlds.js';
import { NOBODY } from './server.js';

/** The documents that this process brings in, one after the other, versions of a few included. */
export const incoming = fc.sample(documents, { numRuns: 6, seed: 77 }).flat();

/** `node --import tsx ingester.ts URI`: brings them in and ends; made to be killed in the middle. */
if (process.argv[1]?.endsWith('ingester.ts') && process.argv[2]) {
  const store = await openNeo4jStore(process.argv[2], NOBODY);
  for (const record of incoming) {
    await store.change((change) => arrive(change, record));
    process.stdout.write('.');
  }
  await store.close();
}
