import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { auth, driver as openDriver, int } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freePort, NEO4J_LTS, startLocalNeo4j, type LocalNeo4j } from '../../../neo4j/local.js';
import { arrive } from '../../../src/resolve/settle.js';
import { StoreUnavailable } from '../../../src/store/errors.js';
import {
  Neo4jAccessDenied, Neo4jAddressWrong, Neo4jDatabaseMissing, Neo4jReadOnly, Neo4jSchemaMissing, Neo4jSchemaTooNew,
} from '../../../src/store/neo4j/errors.js';
import { migrate, openNeo4jStore, type Neo4jAccess } from '../../../src/store/neo4j/index.js';
import { SCHEMA_VERSION } from '../../../src/store/neo4j/schema.js';
import { incoming } from './ingester.js';
import { NOBODY, ONE_LINE, titled, whyNoServer } from './server.js';

const reason = whyNoServer(NEO4J_LTS);

describe.skipIf(reason !== null)(titled('Access that fails says so in one line', reason), { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'zhengtu-access-'));
  const right: Neo4jAccess = { ...NOBODY, password: 'a new one for tests' };
  let server: LocalNeo4j;
  beforeAll(async () => {
    server = await startLocalNeo4j({ home, auth: true, brief: true });
    const first = openDriver(server.uri, auth.basic('neo4j', 'neo4j'));
    await first.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $first TO $password', { first: 'neo4j', password: right.password }, { database: 'system' });
    await first.close();
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const failure = async (uri: string, access: Neo4jAccess = right): Promise<Error> => {
    const error: unknown = await openNeo4jStore(uri, access).then((store) => store.close(), (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(ONE_LINE);
    return error as Error;
  };

  it('to a database without constraints and indexes, with the advice to migrate', async () => {
    const error = await failure(server.uri);
    expect(error).toBeInstanceOf(Neo4jSchemaMissing);
    expect(error.message).toContain('zhengtu migrate');
    const made = await migrate(server.uri, right);
    expect(made.made.length).toBeGreaterThan(30);
    expect(await migrate(server.uri, right)).toMatchObject({ from: made.to, made: [], present: made.made.length });
    await (await openNeo4jStore(server.uri, right)).close();
  });
  it('with a wrong password, and without one', async () => {
    expect(await failure(server.uri, { ...right, password: 'wrong' })).toBeInstanceOf(Neo4jAccessDenied);
    expect(await failure(server.uri, { ...right, password: null })).toBeInstanceOf(Neo4jAccessDenied);
  });
  it('at an address where nothing answers, and at one that is none', async () => {
    expect(await failure(`bolt://127.0.0.1:${await freePort()}`)).toBeInstanceOf(StoreUnavailable);
    expect(await failure('bolt://no-such-host.invalid:7687')).toBeInstanceOf(StoreUnavailable);
    expect(await failure('http://127.0.0.1:7474')).toBeInstanceOf(Neo4jAddressWrong);
  });
  it('to a database that is missing', async () => {
    expect(await failure(server.uri, { ...right, database: 'archive' })).toBeInstanceOf(Neo4jDatabaseMissing);
  });
  it('to a database of a newer version, which is left as it is', async () => {
    const admin = openDriver(server.uri, auth.basic('neo4j', right.password ?? ''));
    await admin.executeQuery("MATCH (schema:Schema {name: 'zhengtu'}) SET schema.version = 99");
    expect(await failure(server.uri)).toBeInstanceOf(Neo4jSchemaTooNew);
    await expect(migrate(server.uri, right)).rejects.toThrow(Neo4jSchemaTooNew);
    await admin.executeQuery("MATCH (schema:Schema {name: 'zhengtu'}) SET schema.version = $version", { version: int(SCHEMA_VERSION) });
    await admin.close();
  });
  it('to a database of an earlier version, until it is migrated: then nothing is lost of what it holds', async () => {
    const record = { ...incoming[0]!, sections: [{ path: ['一、总则', '（一）目的'], start: 3, end: 40 }, { path: ['二、附则'], start: 40, end: 90 }] };
    const { id } = record.document;
    const store = await openNeo4jStore(server.uri, right);
    await store.change((change) => change.put(record));
    const admin = openDriver(server.uri, auth.basic('neo4j', right.password ?? ''));
    await admin.executeQuery(`
      MATCH (document:Document)-[:HAS_OUTLINE]->(outline:Outline)
      REMOVE document.apart
      SET document.sections = outline.sections, document.sectionStarts = outline.starts, document.sectionEnds = outline.ends
      DETACH DELETE outline`);
    await admin.executeQuery("MATCH (schema:Schema {name: 'zhengtu'}) SET schema.version = 1");
    expect(await failure(server.uri)).toBeInstanceOf(Neo4jSchemaMissing);
    expect(await migrate(server.uri, right)).toMatchObject({ from: 1, to: SCHEMA_VERSION, made: [] });
    expect(await store.sectionsOf([id, 'd_unknown'])).toEqual([record.sections, []]);
    expect((await admin.executeQuery('MATCH (document:Document) WHERE document.sections IS NOT NULL RETURN document')).records).toEqual([]);
    expect((await admin.executeQuery('MATCH (document:Document) WHERE coalesce(document.apart, 0) <> COUNT { (document)-[:CALLS|HAS_OUTLINE]->() } RETURN document')).records).toEqual([]);
    await store.change((change) => change.remove(id));
    expect((await admin.executeQuery('MATCH (outline:Outline) RETURN outline')).records).toEqual([]);
    await Promise.all([admin.close(), store.close()]);
  });
  it('for a change where only reading is allowed, while reads go on', async () => {
    const port = Number(new URL(server.uri).port);
    await server.stop(true);
    server = await startLocalNeo4j({ home, port, auth: true, brief: true, settings: { 'server.databases.read_only': 'neo4j' } });
    const store = await openNeo4jStore(server.uri, right);
    expect(await store.coverage()).toMatchObject({ held: 0 });
    await expect(store.change((change) => arrive(change, incoming[0]!))).rejects.toThrow(Neo4jReadOnly);
    await store.close();
  });
});
