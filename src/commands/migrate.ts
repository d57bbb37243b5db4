import { isNeo4jAddress, type Settings } from '../config.js';

/** `migrate`: makes what is missing of constraints and indexes in a Neo4j, waits for them, and says what it did. */
export async function migrate(settings: Settings): Promise<number> {
  if (!isNeo4jAddress(settings.store)) {
    process.stdout.write(`${settings.store}: the built-in store needs no migration\n`);
    return 0;
  }
  const { migrate: migrateNeo4j } = await import('../store/neo4j/index.js');
  const { server, from, to, made, present } = await migrateNeo4j(settings.store, settings.neo4j);
  const lines = [
    `${settings.store} (${server}): schema version ${to}${from === to ? '' : from === null ? ', new' : `, was ${from}`}`,
    `${made.length} constraints and indexes made, ${present} were there`,
    ...made.map((name) => `  ${name}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
