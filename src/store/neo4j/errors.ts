import { isRetryableError, Neo4jError } from 'neo4j-driver';

import { StoreUnavailable } from '../errors.js';

/** The database refuses user or password. */
export class Neo4jAccessDenied extends Error {
  override readonly name = 'Neo4jAccessDenied';
}

/** The server has no database of the name that was asked for. */
export class Neo4jDatabaseMissing extends Error {
  override readonly name = 'Neo4jDatabaseMissing';
}

/** The user, or the member of the cluster, may only read. */
export class Neo4jReadOnly extends Error {
  override readonly name = 'Neo4jReadOnly';
}

/** The server does not know the Cypher that the statements are written in. */
export class Neo4jTooOld extends Error {
  override readonly name = 'Neo4jTooOld';
}

/** The address is no Neo4j address, or no server answers there. */
export class Neo4jAddressWrong extends Error {
  override readonly name = 'Neo4jAddressWrong';
}

/** The database lacks constraints or indexes of this version; `zhengtu migrate` makes them. */
export class Neo4jSchemaMissing extends Error {
  override readonly name = 'Neo4jSchemaMissing';
}

/** The database was set up by a newer version of the program; nothing was changed. */
export class Neo4jSchemaTooNew extends Error {
  override readonly name = 'Neo4jSchemaTooNew';
}

/** A row that the statement's declaration does not allow: statement file and declaration disagree, or the database was edited by hand. */
export class UnexpectedRow extends Error {
  override readonly name = 'UnexpectedRow';
}

/** Where a statement was run, for messages. */
export interface Place {
  readonly uri: string;
  readonly database: string | null;
  readonly user: string | null;
}

const ACCESS = new Set([
  'Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired', 'Neo.ClientError.Security.TokenExpired',
]);
const READ_ONLY = new Set([
  'Neo.ClientError.Security.Forbidden', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
  'Neo.ClientError.Statement.AccessMode', 'Neo.ClientError.Cluster.NotALeader',
]);
/** Two changes met on the same nodes: the one that lost is run again. */
const CONFLICTS = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected', 'Neo.TransientError.Transaction.LockClientStopped', 'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Transaction.LockAcquisitionTimeout', 'Neo.ClientError.Statement.EntityNotFound', 'Neo.ClientError.Schema.ConstraintValidationFailed',
]);
const TIMED_OUT = /TransactionTimedOut|LockClientStopped|Transaction\.Terminated/;

export const isConflict = (error: unknown): boolean => error instanceof Neo4jError && CONFLICTS.has(error.code);

/** True where the same work may succeed when it is run again: server away, leader changed, transaction ended by the server. */
export const isPassing = (error: unknown): boolean => error instanceof Neo4jError && isRetryableError(error);

/** True of what `translated` made of an error where no server answers, rather than one that ended a query. */
export const isAway = (error: unknown): boolean =>
  error instanceof StoreUnavailable && error.cause instanceof Neo4jError && !TIMED_OUT.test(error.cause.code);

/** The driver's error as one line that says what, where and what to do; every other error as it is. */
export function translated(error: unknown, { uri, database, user }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const options = { cause: error };
  const named = database ? `database "${database}"` : 'its default database';
  if (ACCESS.has(error.code)) {
    return new Neo4jAccessDenied(`Neo4j at ${uri} refuses ${user ? `user "${user}"` : 'access without a user'}: check user and password`, options);
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Neo4jDatabaseMissing(`Neo4j at ${uri} has no ${named}: check the name, or create it`, options);
  }
  if (READ_ONLY.has(error.code)) {
    return new Neo4jReadOnly(`Neo4j at ${uri} lets ${user ? `user "${user}"` : 'this user'} only read ${named}: use a user with write access`, options);
  }
  if (TIMED_OUT.test(error.code)) {
    return new StoreUnavailable(`Neo4j at ${uri} took too long and the query was ended; ask for less, or raise the time-out`, options);
  }
  if (isRetryableError(error) || error.code === 'ServiceUnavailable' || error.code.startsWith('Neo.TransientError')) {
    return new StoreUnavailable(`Neo4j at ${uri} does not answer (${firstSentence(error.message)}): check that the server runs and the address is right`, options);
  }
  return error;
}

/** The first sentence of a driver's message, without the advice and the stack that some carry. */
const firstSentence = (message: string): string => (message.split(/\n|\. /)[0] ?? '').slice(0, 120);
