import { int } from 'neo4j-driver';

import type { Neo4jClient } from './client.js';
import { Neo4jSchemaMissing, Neo4jSchemaTooNew, Neo4jTooOld } from './errors.js';
import { awaitIndexes, partOutlines, schemaParts, setVersion, showConstraints, showIndexes, version } from './statements/schema.js';

/** Grows when constraints, indexes or the meaning of properties change. */
export const SCHEMA_VERSION = 2;
/** First 5.x that knows `CALL (x) { … }`; every calendar version (2025.01 on) does. */
const OLDEST = { major: 5, minor: 23 };
const WAIT_SECONDS = 600;
const MOVED_AT_ONCE = 1000;

export interface Migration {
  /** As the server names itself: Neo4j/5.26.12. */
  readonly server: string;
  readonly from: number | null;
  readonly to: number;
  /** Names of the constraints and indexes that were made. */
  readonly made: readonly string[];
  /** How many were there already. */
  readonly present: number;
}

/** Throws Neo4jTooOld. `agent` as the server names itself; one that does not look like Neo4j's is given the benefit of the doubt. */
export function requireVersion(agent: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined) return;
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)) return;
  throw new Neo4jTooOld(`${agent} is too old: zhengtu needs Neo4j ${OLDEST.major}.${OLDEST.minor} or newer (5.26 LTS is fine)`);
}

/**
 * Makes the constraints and indexes that are missing and waits until they answer. May be run again at any time.
 * Throws Neo4jSchemaTooNew, Neo4jTooOld and what errors.ts says of access.
 */
export async function migrateSchema(client: Neo4jClient): Promise<Migration> {
  const server = await client.server();
  requireVersion(server);
  const [from = null] = await client.write(version, {});
  refuseNewer(client, from);
  const present = new Set([...(await client.write(showConstraints, {})), ...(await client.write(showIndexes, {})).map(({ name }) => name)]);
  const missing = schemaParts.filter(({ name }) => !present.has(name));
  for (const { statement } of missing) await client.write(statement, {});
  await client.write(awaitIndexes, { seconds: int(WAIT_SECONDS) });
  if (from !== null && from < 2) await moveSections(client);
  await client.write(setVersion, { version: int(SCHEMA_VERSION) });
  return { server, from, to: SCHEMA_VERSION, made: missing.map(({ name }) => name), present: schemaParts.length - missing.length };
}

/** Version 1 had a document's sections among its own properties. */
async function moveSections(client: Neo4jClient): Promise<void> {
  let afterId: string | null = '';
  while (afterId !== null) [afterId = null] = await client.write(partOutlines, { afterId, limit: int(MOVED_AT_ONCE) });
}

/** Throws Neo4jSchemaMissing where `zhengtu migrate` should run first, and what migrateSchema throws. */
export async function requireSchema(client: Neo4jClient): Promise<void> {
  requireVersion(await client.server());
  const [found = null] = await client.read(version, {});
  refuseNewer(client, found);
  const online = new Set((await client.read(showIndexes, {})).filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  if (found === SCHEMA_VERSION && schemaParts.every(({ name }) => online.has(name))) return;
  throw new Neo4jSchemaMissing(`Neo4j at ${client.place.uri} lacks constraints or indexes of this version: run "zhengtu migrate" once`);
}

function refuseNewer(client: Neo4jClient, found: number | null): void {
  if (found === null || found <= SCHEMA_VERSION) return;
  throw new Neo4jSchemaTooNew(
    `Neo4j at ${client.place.uri} was set up by a newer zhengtu (schema ${found}, this one knows ${SCHEMA_VERSION}); nothing was changed, use the newer one`,
  );
}
