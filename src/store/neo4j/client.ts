import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import { auth, driver as openDriver, type Driver, type ManagedTransaction } from 'neo4j-driver';

import { NestedChange, StoreClosed } from '../errors.js';
import { isAway, isConflict, isPassing, Neo4jAddressWrong, translated, type Place } from './errors.js';
import type { Fields } from './fields.js';
import type { Statement, Value } from './statement.js';
import { Vanguard } from './vanguard.js';

/** Where the database is and how patient to be. */
export interface Neo4jSettings {
  /** neo4j:// neo4j+s:// neo4j+ssc:// bolt:// bolt+s:// bolt+ssc://, as the server, cluster or Aura console gives it. */
  readonly uri: string;
  /** Null where the server asks nobody. */
  readonly user: string | null;
  readonly password: string | null;
  /** Null for the user's home database. */
  readonly database: string | null;
  /** The server ends a read that takes longer. */
  readonly readTimeoutMs?: number;
  /** The server ends a change that takes longer. */
  readonly changeTimeoutMs?: number;
  readonly connections?: number;
  /** How long a change is repeated after conflicts, elections and restarts, in milliseconds. */
  readonly changePatienceMs?: number;
}

/** How long the driver itself repeats a read: short, so that a caller hears soon that the database is away. */
const READ_PATIENCE_MS = 2_000;
const CHANGE_PATIENCE_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** The statements of one change, all in its transaction. */
export interface Transaction {
  run<Parameters extends { readonly [name: string]: Value }, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
}

class Conflict extends Error {}

/** One driver: managed transactions with retries, access modes, time-outs on the server, errors in one line. */
export class Neo4jClient {
  private readonly driver: Driver;
  private readonly vanguard = new Vanguard(isAway);
  private readonly inChange = new AsyncLocalStorage<true>();
  private closed = false;

  constructor(private readonly settings: Neo4jSettings) {
    const { uri, user, password } = settings;
    try {
      this.driver = openDriver(uri, user === null ? undefined : auth.basic(user, password ?? ''), {
        disableLosslessIntegers: true,
        maxTransactionRetryTime: READ_PATIENCE_MS,
        maxConnectionPoolSize: settings.connections ?? 64,
        connectionAcquisitionTimeout: 15_000,
        connectionTimeout: CONNECT_TIMEOUT_MS,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
        userAgent: 'zhengtu',
      });
    } catch (error) {
      throw new Neo4jAddressWrong(`"${uri}" is no address of a Neo4j server: write for example neo4j://127.0.0.1:7687`, { cause: error });
    }
  }

  get place(): Place {
    return this.settings;
  }

  /** Runs one statement in a managed READ transaction. */
  async read<Parameters extends { readonly [name: string]: Value }, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    return this.vanguard.follow(statement.file, () => this.execute('READ', statement, parameters));
  }

  /** Runs one statement in a managed WRITE transaction of its own. */
  async write<Parameters extends { readonly [name: string]: Value }, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    return this.execute('WRITE', statement, parameters);
  }

  /** Runs `work` in one write transaction; again, from the beginning, after a conflict or a passing failure. */
  async change<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    if (this.closed) throw new StoreClosed();
    if (this.inChange.getStore()) throw new NestedChange();
    const deadline = Date.now() + (this.settings.changePatienceMs ?? CHANGE_PATIENCE_MS);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inChange.run(true, () => this.attempt(work));
      } catch (error) {
        const cause = error instanceof Conflict ? error.cause : error;
        if (!(isConflict(cause) || isPassing(cause)) || Date.now() > deadline) throw translated(cause, this.settings);
        await sleep(Math.random() * Math.min(1000, 20 * 2 ** attempt));
      }
    }
  }

  private async attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { database, changeTimeoutMs = 120_000 } = this.settings;
    const session = this.driver.session({ ...(database && { database }), defaultAccessMode: 'WRITE', bookmarkManager: this.driver.executeQueryBookmarkManager });
    try {
      return await session.executeWrite(
        async (managed) => {
          try {
            return await work(transactionOf(managed));
          } catch (error) {
            // The driver would wait a second; who lost a race should run again at once.
            throw isConflict(error) ? new Conflict('conflict', { cause: error }) : error;
          }
        },
        { timeout: changeTimeoutMs, metadata: { zhengtu: 'change' } },
      );
    } finally {
      await session.close();
    }
  }

  /** Name and version as the server gives them: `Neo4j/5.26.12`. Throws the error classes of errors.ts. */
  async server(): Promise<string> {
    try {
      const { database } = this.settings;
      const info = await this.driver.getServerInfo(database ? { database } : {});
      return info.agent ?? '';
    } catch (error) {
      throw translated(error, this.settings);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private async execute<Parameters extends { readonly [name: string]: Value }, Row>(
    routing: 'READ' | 'WRITE',
    { file, text, decode }: Statement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    if (this.closed) throw new StoreClosed();
    const { database, readTimeoutMs = 20_000 } = this.settings;
    try {
      return await this.driver.executeQuery(text, parameters, {
        routing,
        ...(database && { database }),
        transactionConfig: { timeout: routing === 'READ' ? readTimeoutMs : 0, metadata: { zhengtu: file } },
        resultTransformer: async (result) => (await result).records.map((record) => decode(record.toObject() as Fields)),
      });
    } catch (error) {
      throw translated(error, this.settings);
    }
  }
}

const transactionOf = (managed: ManagedTransaction): Transaction => ({
  run: async ({ text, decode }, parameters) => (await managed.run(text, parameters)).records.map((record) => decode(record.toObject() as Fields)),
});
