import { resolve } from 'node:path';

import { LocalNeo4jFailed, serverJars } from './jars.js';
import { MissingPrerequisite } from './java.js';
import { NEO4J_LTS, startLocalNeo4j } from './local.js';

const HOME = resolve('.zhengtu/neo4j');
const PORT = 7687;

try {
  serverJars(NEO4J_LTS, console.error);
  console.error(`Starting Neo4j ${NEO4J_LTS}; its data is in ${HOME} …`);
  const server = await startLocalNeo4j({ home: HOME, port: PORT });
  console.log(`Neo4j is ready at ${server.uri} (no password, this machine only). Ctrl-C stops it.`);
  console.log(`Try: export ZHENGTU_STORE=${server.uri}; npx zhengtu migrate && npx zhengtu ingest data && npx zhengtu serve`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  const code = await server.ended();
  console.error('Neo4j has stopped.');
  process.exitCode = code === 0 || code === 143 ? 0 : 1;
} catch (error) {
  if (!(error instanceof MissingPrerequisite || error instanceof LocalNeo4jFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
