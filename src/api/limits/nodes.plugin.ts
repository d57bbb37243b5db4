import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.js';
import { LimitExceeded } from './limitExceeded.js';
import { mostNodes, passingPageSize } from './nodes.js';

/** Refuses an operation whose pages multiply to more nodes than allowed, before anything is read. */
export function nodeLimit(allowed: number): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return;
          const sized = { schema, document, operation, variables: request.variables ?? {} };
          const asked = mostNodes(sized);
          if (asked <= allowed) return;
          const pages = passingPageSize(sized, allowed);
          throw new LimitExceeded(
            'QUERY_TOO_LARGE',
            `The query may return up to ${asked} nodes, ${allowed} are allowed; it would pass with no page (first, maxNodes, maxSteps) larger than ${pages}`,
            asked, allowed,
          );
        },
      };
    },
  };
}
