import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FILE = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));
interface Service {
  readonly environment: Record<string, string>;
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}
const text = readFileSync(FILE, 'utf8');
const { services, volumes } = parse(text, { merge: true }) as { readonly services: Record<'neo4j' | 'migrate' | 'server', Service>; readonly volumes: Record<string, unknown> };
const composed = spawnSync('docker', ['compose', 'version']).status === 0;

describe('docker-compose.yml', () => {
  it('asks for the password and has none of its own', () => {
    const passwords = [...text.matchAll(/\$\{NEO4J_PASSWORD([^}]*)\}/g)];
    expect(passwords.length).toBe(2);
    expect(passwords.every(([, rest]) => rest!.startsWith(':?'))).toBe(true);
  });
  it('starts the server when the database is healthy and migrated', () => {
    expect(services.neo4j.healthcheck?.test).toBeDefined();
    expect(services.migrate.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.server.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    expect(services.server.environment).toEqual(services.migrate.environment);
    expect(services.server.environment['ZHENGTU_STORE']).toBe('neo4j://neo4j:7687');
  });
  it('keeps the data in a volume and answers on this machine only', () => {
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data']);
    for (const port of [...services.neo4j.ports!, ...services.server.ports!]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
  it.skipIf(!composed)(composed ? 'is accepted by docker compose' : 'is accepted by docker compose – skipped: docker compose is not installed', () => {
    const run = (environment: Record<string, string>) => execFileSync('docker', ['compose', '-f', FILE, 'config', '--quiet'], { env: environment, stdio: 'pipe' });
    const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    expect(() => run({ PATH: path, NEO4J_PASSWORD: 'for this test' })).not.toThrow();
    expect(() => run({ PATH: path })).toThrow(/NEO4J_PASSWORD/);
  });
});
