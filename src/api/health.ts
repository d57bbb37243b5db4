import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/contract.js';

/** GET /health: 200 with the data version while questions can be answered, 503 with the reason while not. */
export function addHealth(app: FastifyInstance, store: GraphStore): void {
  app.get('/health', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const { dataVersion, held, stubs } = await store.coverage();
      return { status: 'ready', dataVersion, held, stubs };
    } catch (error) {
      request.log.warn({ requestId: request.id, err: error }, 'not ready');
      return reply.code(503).send({ status: 'unavailable', reason: error instanceof Error ? error.message : String(error) });
    }
  });
}
