import { driver as openDriver, type Driver } from 'neo4j-driver';

import { findJava, MissingPrerequisite, requireMaven } from '../../../neo4j/java.js';
import { serverJarsPresent } from '../../../neo4j/jars.js';
import { startLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from '../../../neo4j/local.js';
import type { GraphStore } from '../../../src/store/contract.js';
import { migrate, openNeo4jStore, type Neo4jAccess } from '../../../src/store/neo4j/index.js';

/** Why no real server of this version can run here, or null: the tests on it are then skipped, with the reason in their name. */
export function whyNoServer(version: string): string | null {
  try {
    findJava(version);
    if (!serverJarsPresent(version)) requireMaven();
    return null;
  } catch (error) {
    if (error instanceof MissingPrerequisite) return error.message;
    throw error;
  }
}

export const titled = (title: string, reason: string | null): string => (reason === null ? title : `${title} – skipped: ${reason}`);

/** What a person is told when something fails: a sentence, and no stack trace. */
export const ONE_LINE = /^[^\n]{20,300}$/;

export const NOBODY: Neo4jAccess = { user: 'neo4j', password: null, database: null, timeout: 120_000 };

/** A server for tests: with its schema, plans kept although the graph grows from nothing again and again. */
export class TestServer {
  private constructor(readonly server: LocalNeo4j, private readonly driver: Driver) {}

  static async start(options: LocalNeo4jOptions = {}): Promise<TestServer> {
    const server = await startLocalNeo4j({ brief: true, ...options, settings: { 'dbms.cypher.min_replan_interval': '1h', ...options.settings } });
    await migrate(server.uri, NOBODY);
    return new TestServer(server, openDriver(server.uri));
  }

  get uri(): string {
    return this.server.uri;
  }

  async wipe(): Promise<void> {
    await this.driver.executeQuery('MATCH (node) WHERE NOT node:Schema DETACH DELETE node');
  }

  open(): Promise<GraphStore> {
    return openNeo4jStore(this.uri, NOBODY);
  }

  /** An empty store. */
  async openEmpty(): Promise<GraphStore> {
    await this.wipe();
    return this.open();
  }

  /** Runs Cypher as a person would in the Browser; rows as plain objects. */
  async ask(cypher: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    const { records } = await this.driver.executeQuery(cypher, parameters);
    return records.map((record) => record.toObject());
  }

  async stop(): Promise<void> {
    await this.driver.close();
    await this.server.stop();
  }
}
