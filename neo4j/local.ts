import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { launcherClasses, LocalNeo4jFailed, serverJars } from './jars.js';
import { findJava } from './java.js';

/** The long-term line that the product is tested on, and the calendar line. */
export const NEO4J_LTS = '5.26.25';
export const NEO4J_CURRENT = '2026.01.3';

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
const SETTINGS = {
  'server.memory.pagecache.size': '128m', 'server.bolt.enabled': 'true', 'db.shutdown_transaction_end_timeout': '1s',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
};
/** A server that lives for minutes spends most of them on compiling itself and planning: this one does less of both, and runs slower. */
const BRIEF = { java: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'], settings: { 'internal.cypher.use_parameter_size': 'false' } };
const START_LIMIT_MS = 90_000;

export interface LocalNeo4jOptions {
  readonly version?: string;
  /** Where the database lives; without it a temporary folder, with which `stop` makes short work. */
  readonly home?: string;
  /** Without it a free one. */
  readonly port?: number;
  /** With it user `neo4j` must change the first password `neo4j`; without it nobody is asked. */
  readonly auth?: boolean;
  readonly heapMegabytes?: number;
  /** For tests: ready sooner, slower in the long run. */
  readonly brief?: boolean;
  /** More settings, as neo4j.conf has them. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly home: string;
  readonly version: string;
  readonly pid: () => number;
  /** Ends when the server does, with its exit code. */
  readonly ended: () => Promise<number | null>;
  /** Clean shutdown; the home stays unless it was temporary and `keepHome` is not set. */
  stop(keepHome?: boolean): Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same home and port. */
  start(): Promise<void>;
}

/** A TCP port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a real Neo4j Community server on the loopback address. Throws MissingPrerequisite or LocalNeo4jFailed. */
export async function startLocalNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const version = options.version ?? NEO4J_LTS;
  const java = findJava(version);
  const jars = serverJars(version);
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'zhengtu-neo4j-'));
  const port = options.port ?? (await freePort());
  const args = [
    `-Xmx${options.heapMegabytes ?? 768}m`,
    ...(options.brief ? BRIEF.java : []),
    ...OPENED.flatMap((module) => ['--add-opens', `${module}=ALL-UNNAMED`]),
    ...['-cp', [`${jars}/*`, launcherClasses(java, jars)].join(delimiter), 'Launcher', home],
  ];
  const settings = Object.entries({ ...SETTINGS, ...(options.brief && BRIEF.settings), ...settingsOf(port, options), ...options.settings });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'neo4j.conf'), settings.map(([name, value]) => `${name}=${value}\n`).join(''));
  let server = await launch(java, args, version);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    home,
    version,
    pid: () => server.pid,
    ended: () => server.ended,
    stop: async (keepHome = false) => {
      server.stop(options.home || keepHome ? 'SIGTERM' : 'SIGKILL');
      await server.ended;
      if (!options.home && !keepHome) rmSync(home, { recursive: true, force: true });
    },
    kill: async () => {
      server.stop('SIGKILL');
      await server.ended;
    },
    start: async () => {
      server = await launch(java, args, version);
    },
  };
}

const settingsOf = (port: number, { auth = false }: LocalNeo4jOptions): Record<string, string> => ({
  'server.bolt.listen_address': `127.0.0.1:${port}`, 'dbms.security.auth_enabled': String(auth),
});

interface Running { readonly pid: number; readonly ended: Promise<number | null>; stop(signal: 'SIGTERM' | 'SIGKILL'): void }

function launch(java: string, args: readonly string[], version: string): Promise<Running> {
  const child = spawn(java, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      child.kill('SIGKILL');
      reject(new LocalNeo4jFailed(`Neo4j ${version} ${why}: ${printed.trim().slice(-600)}`));
    };
    const limit = setTimeout(() => fail(`did not start within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-4000);
      if (!printed.includes('READY')) return;
      clearTimeout(limit);
      resolve({ pid: child.pid ?? 0, ended, stop: (signal) => child.kill(signal) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    void ended.then((code) => {
      clearTimeout(limit);
      fail(`ended with code ${code ?? 'none'}`);
    });
  });
}
