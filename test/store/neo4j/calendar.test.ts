import { afterAll, beforeAll, describe, it } from 'vitest';

import { NEO4J_CURRENT } from '../../../neo4j/local.js';
import { describeStore } from '../../contract/store-suite.js';
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
  describe('as every store', { timeout: 240_000 }, () => describeStore('Neo4j store', () => server.openEmpty(), 1));
  it('answers like the memory store on 200 random graphs', { timeout: 1_800_000 }, () => compareStores(server, 200, 8, 20_262));
});
