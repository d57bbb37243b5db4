import { availableParallelism } from 'node:os';

/** What the commands must be told. Flags win over the environment, the environment over the defaults. */
export interface Settings {
  /** Folder of the built-in store, or the address of a Neo4j (neo4j://, neo4j+s://, bolt://, bolt+s://, …). */
  readonly store: string;
  readonly port: number;
  readonly host: string;
  /** Threads that read and extract; 0: in this thread. */
  readonly workers: number;
  /** Largest file that is read, in MB. */
  readonly maxFileMb: number;
  readonly logLevel: string;
  /** Report of `evaluate --report`, served as coverage.accuracy. */
  readonly report: string | null;
  readonly neo4j: Neo4jSettings;
}

export interface Neo4jSettings {
  readonly user: string;
  readonly password: string | null;
  /** Null: the server's default database. */
  readonly database: string | null;
  /** Time that one query may take, in milliseconds. */
  readonly timeout: number;
}

/** A setting that can't be used: its name in the environment, what was given, what it should look like. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
  constructor(readonly variable: string, readonly given: string, readonly expected: string, readonly example: string) {
    super(`${variable}="${given}": expected ${expected}, for example ${variable}=${example}`);
  }
}

/** Flags of the command line, by the names of Settings; undefined where not given. */
export type Flags = Partial<Record<'store' | 'port' | 'host' | 'workers' | 'maxFileMb' | 'logLevel' | 'report', string>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

export const isNeo4jAddress = (store: string): boolean => ADDRESS.test(store);

/** Reads the settings once. @throws BadSetting */
export function readSettings(flags: Flags = {}, environment: NodeJS.ProcessEnv = process.env): Settings {
  const text = (variable: string, flag: string | undefined): string | undefined => flag ?? (environment[variable] || undefined);
  const whole = (variable: string, flag: string | undefined, fallback: number, from: number, to: number): number => {
    const given = text(variable, flag);
    if (given === undefined) return fallback;
    const value = Number(given);
    if (!/^\d+$/.test(given) || value < from || value > to) throw new BadSetting(variable, given, `a whole number from ${from} to ${to}`, String(fallback));
    return value;
  };
  const store = text('ZHENGTU_STORE', flags.store) ?? '.zhengtu/graph';
  if (/^[a-z0-9+]+:\/\//i.test(store) && !isNeo4jAddress(store)) {
    throw new BadSetting('ZHENGTU_STORE', store, 'a path or a Neo4j address', 'neo4j://localhost:7687');
  }
  const logLevel = text('ZHENGTU_LOG_LEVEL', flags.logLevel) ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new BadSetting('ZHENGTU_LOG_LEVEL', logLevel, `one of ${LOG_LEVELS.join(', ')}`, 'info');
  return {
    store,
    port: whole('ZHENGTU_PORT', flags.port, 4000, 0, 65535),
    host: text('ZHENGTU_HOST', flags.host) ?? '127.0.0.1',
    workers: whole('ZHENGTU_WORKERS', flags.workers, availableParallelism(), 0, 256),
    maxFileMb: whole('ZHENGTU_MAX_FILE_MB', flags.maxFileMb, 64, 1, 2048),
    logLevel,
    report: text('ZHENGTU_REPORT', flags.report) ?? null,
    neo4j: {
      user: text('ZHENGTU_NEO4J_USER', undefined) ?? 'neo4j',
      password: text('ZHENGTU_NEO4J_PASSWORD', undefined) ?? null,
      database: text('ZHENGTU_NEO4J_DATABASE', undefined) ?? null,
      timeout: whole('ZHENGTU_NEO4J_TIMEOUT', undefined, 30_000, 100, 3_600_000),
    },
  };
}

/** Libraries check less in production; graphql reads this once, when it is loaded. What the operator has set stays. */
export function preferProduction(environment: NodeJS.ProcessEnv = process.env): void {
  environment.NODE_ENV ??= 'production';
}
