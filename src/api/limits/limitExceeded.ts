import { GraphQLError } from 'graphql';

export type LimitCode = 'QUERY_TOO_DEEP' | 'QUERY_TOO_LARGE' | 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES';

/** A request asks for more than one request may; `extensions` carry what was asked and what is allowed as numbers. */
export class LimitExceeded extends GraphQLError {
  constructor(code: LimitCode, message: string, asked: number, allowed: number) {
    super(message, { extensions: { code, asked, allowed, http: { status: 400 } } });
  }
}
