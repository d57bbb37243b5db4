import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from '../settings.js';
import { LimitExceeded } from './limitExceeded.js';
import type { LimitCode } from './limitExceeded.js';

/** The rules that a query's text alone decides; how many nodes it may return is decided with its variables, see nodes.ts. */
export function documentRules({ depth, aliases, directives }: Limits): ValidationRule[] {
  return [
    maxDepthRule({
      n: depth, flattenFragments: true,
      ...rejectWith('QUERY_TOO_DEEP', depth, (asked) => `The query is ${asked} levels deep, ${depth} are allowed; ask for the inner part in a second query by its ids, nodes(ids: …)`),
    }),
    maxAliasesRule({
      n: aliases,
      ...rejectWith('TOO_MANY_ALIASES', aliases, (asked) => `The query has ${asked} aliases, ${aliases} are allowed; ask for many nodes with nodes(ids: …), or in several queries`),
    }),
    maxDirectivesRule({
      n: directives,
      ...rejectWith('TOO_MANY_DIRECTIVES', directives, (asked) => `The query has ${asked} directives, ${directives} are allowed; put @include or @skip on a fragment instead of each field`),
    }),
  ];
}

/** Reports the rejection to the client; by default the packages throw it, which the server takes for a fault of its own. */
function rejectWith(code: LimitCode, allowed: number, message: (asked: number) => string) {
  const report = (context: ValidationContext | null, error: GraphQLError): void => {
    const asked = Number(/found (\d+)/.exec(error.message)?.[1]);
    context?.reportError(new LimitExceeded(code, message(asked), asked, allowed));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
