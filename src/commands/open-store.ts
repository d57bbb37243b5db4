import { isNeo4jAddress, type Settings } from '../config.js';
import type { GraphStore } from '../store/contract.js';
import { openMemoryStore, watchMemoryStore } from '../store/memory/index.js';

/** Opens the store that the settings name, for writing. The caller closes it. */
export async function openForWriting(settings: Settings): Promise<GraphStore> {
  return isNeo4jAddress(settings.store) ? openNeo4j(settings) : openMemoryStore(settings.store);
}

/** Opens the store for reading; the built-in one follows every new snapshot that a writer leaves. The caller closes it. */
export async function openForReading(settings: Settings): Promise<GraphStore> {
  return isNeo4jAddress(settings.store) ? openNeo4j(settings) : watchMemoryStore(settings.store);
}

/** The driver is loaded only by those who use it. */
async function openNeo4j(settings: Settings): Promise<GraphStore> {
  const { openNeo4jStore } = await import('../store/neo4j/index.js');
  return openNeo4jStore(settings.store, settings.neo4j);
}
