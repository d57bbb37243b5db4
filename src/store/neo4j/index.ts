import type { GraphStore } from '../contract.js';
import { Neo4jClient } from './client.js';
import { migrateSchema, requireSchema, type Migration } from './schema.js';
import { Neo4jStore } from './store.js';

export type { Migration } from './schema.js';

/** Who asks, of which database, and how patiently. */
export interface Neo4jAccess {
  readonly user: string;
  /** Null where the server asks nobody. */
  readonly password: string | null;
  /** Null for the user's home database. */
  readonly database: string | null;
  /** After so many milliseconds the server ends a read. */
  readonly timeout: number;
}

const clientOf = (uri: string, { user, password, database, timeout }: Neo4jAccess): Neo4jClient =>
  new Neo4jClient({ uri, user: password === null ? null : user, password, database, readTimeoutMs: timeout });

/**
 * Opens the graph in a Neo4j database. `uri` as its console gives it: neo4j:// (also for a cluster), neo4j+s:// (Aura), bolt://.
 * Throws the classes of errors.ts: each tells in one line what is wrong with address, access, version or schema.
 */
export async function openNeo4jStore(uri: string, access: Neo4jAccess): Promise<GraphStore> {
  const client = clientOf(uri, access);
  try {
    await requireSchema(client);
    return new Neo4jStore(client);
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Makes constraints and indexes where they are missing; says what it did. Throws as openNeo4jStore does, but for a missing schema. */
export async function migrate(uri: string, access: Neo4jAccess): Promise<Migration> {
  const client = clientOf(uri, access);
  try {
    return await migrateSchema(client);
  } finally {
    await client.close();
  }
}
