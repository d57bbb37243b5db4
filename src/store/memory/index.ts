/** The built-in store: opened for writing, watched for reading, or without a file. */
export { openMemoryStore, watchMemoryStore, type WatchOptions } from './open.js';
export { createMemoryStore } from './store.js';
