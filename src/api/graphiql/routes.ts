import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/contract.js';
import type { ApiContext } from '../context.js';
import { once } from '../loading.js';
import { loadAssets } from './assets.js';
import { exampleTabs } from './operations.js';
import { graphiqlPage } from './page.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the assets under /graphiql/; the plugin answers a browser that opens /graphql with the page. */
export function addGraphiql(app: FastifyInstance, store: GraphStore): ApolloServerPlugin<ApiContext> {
  const assets = once(loadAssets);
  app.get('/graphiql/:digest/:name', async (request, reply) => {
    const found = Object.values(await assets()).find(({ path }) => path === request.url);
    if (found === undefined) return reply.callNotFound();
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (zipped) reply.header('content-encoding', 'gzip');
    return reply.header('cache-control', FOR_EVER).header('vary', 'accept-encoding').type(found.type).send(zipped ? found.gzipped : found.plain);
  });
  return {
    async serverWillStart() {
      return {
        async renderLandingPage() {
          return { html: async () => graphiqlPage(await assets(), await exampleTabs(store)) };
        },
      };
    },
  };
}
