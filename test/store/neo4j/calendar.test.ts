import { afterAll, beforeAll, describe, it } from 'vitest';

import { NEO4J_CURRENT } from '../../../neo4j/local.js';
import { compareStores } from './sampled.js';
import { TestServer, titled, whyNoServer } from './server.js';
import { describePlans } from './statements.js';

const reason = whyNoServer(NEO4J_CURRENT);

describe.skipIf(reason !== null)(titled(`Neo4j ${NEO4J_CURRENT}`, reason), () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ version: NEO4J_CURRENT });
  });
  afterAll(() => server?.stop());

  describePlans(() => server.uri);
  it('answers like the memory store on random graphs', { timeout: 600_000 }, () => compareStores(server, 40, 24, 20_262));
});
