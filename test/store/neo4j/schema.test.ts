import { expect, it } from 'vitest';

import { Neo4jTooOld } from '../../../src/store/neo4j/errors.js';
import { requireVersion } from '../../../src/store/neo4j/schema.js';

it.each(['Neo4j/4.4.38', 'Neo4j/5.12.0', 'Neo4j/5.22.0'])('refuses %s, which does not know the Cypher of the statements', (agent) => {
  expect(() => requireVersion(agent)).toThrow(Neo4jTooOld);
  expect(() => requireVersion(agent)).toThrow(/needs Neo4j 5\.23 or newer/);
});
it.each(['Neo4j/5.23.0', 'Neo4j/5.26.25', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.01.3', 'Memgraph/3'])('takes %s', (agent) => {
  expect(() => requireVersion(agent)).not.toThrow();
});
