import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';

import { StoreUnavailable } from '../../../src/store/errors.js';
import { isAway, Neo4jReadOnly, translated } from '../../../src/store/neo4j/errors.js';
import { ONE_LINE } from './server.js';

const place = { uri: 'neo4j://db.example:7687', database: null, user: 'reader' };
const error = (code: string, message = 'what the server says.\nand more of it') => translated(new Neo4jError(message, code, '', ''), place) as Error;

it.each(['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'Neo.ClientError.Statement.AccessMode'])(
  'tells in one line of a user or database that may only be read: %s', (code) => {
    expect(error(code)).toBeInstanceOf(Neo4jReadOnly);
    expect(error(code).message).toMatch(ONE_LINE);
    expect(error(code).message).toContain('"reader"');
  },
);
it('tells a server that is away from a query that took too long', () => {
  const [away, ended] = [error('ServiceUnavailable'), error('Neo.ClientError.Transaction.TransactionTimedOut')];
  expect([away, ended].every((one) => one instanceof StoreUnavailable && ONE_LINE.test(one.message))).toBe(true);
  expect([isAway(away), isAway(ended), isAway(new TypeError('else'))]).toEqual([true, false, false]);
});
