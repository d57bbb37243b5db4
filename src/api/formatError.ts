import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { InvalidCursor, StoreUnavailable } from '../store/errors.js';
import { LimitExceeded } from './limits/limitExceeded.js';

const PARSE_FAILED = 'GRAPHQL_PARSE_FAILED';

/** Gives every error that a client can act on its code; what is a fault of the server is told as such and nothing more. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const origin = error instanceof GraphQLError ? error.originalError : null;
  if (origin instanceof LimitExceeded) {
    const { http: _, ...extensions } = origin.extensions;
    return { ...formatted, extensions };
  }
  if (cause instanceof InvalidCursor) return withCode(formatted, cause.message, 'BAD_USER_INPUT');
  if (cause instanceof StoreUnavailable) return withCode(formatted, cause.message, 'STORE_UNAVAILABLE');
  if (isFault(error)) return withCode(formatted, 'Internal server error; the log has it under the x-request-id of this answer', 'INTERNAL_SERVER_ERROR');
  if (formatted.extensions?.code === PARSE_FAILED && formatted.message.includes('tokens')) {
    return withCode(formatted, `${formatted.message} Ask in several queries, or name repeated parts once in a fragment.`, 'QUERY_TOO_LONG');
  }
  return formatted;
}

/** Whether an error is none that a client could have avoided: it is logged with its stack. */
export function isFault(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return !(cause instanceof GraphQLError || cause instanceof InvalidCursor || cause instanceof StoreUnavailable);
}

const withCode = (formatted: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError => ({
  ...formatted, message, extensions: { ...formatted.extensions, code },
});
