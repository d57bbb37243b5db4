/*
 * A writer in a process of its own, to be killed: `writer.ts FOLDER` opens the store, says "open", and from then on puts one more document
 * and flushes, over and over, saying the number that is safe.
 */
import { openMemoryStore } from '../../../src/store/memory/index.js';
import { told } from '../../contract/records.js';

const store = await openMemoryStore(process.argv[2]!);
console.log('open');
for (let n = 1; ; n++) {
  await store.change(async (change) => {
    await change.put(told(`a${n}`, { title: `${n}号意见` }));
    await change.put(told(`b${n}`, { title: `${n}号通知`, cites: [{ title: `${n}号意见`, end: { outcome: 'RESOLVED', id: `d_a${n}` } }] }));
  });
  await store.flush();
  console.log(n);
}
