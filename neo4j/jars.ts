import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { requireMaven } from './java.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Outside the checkout, so that a fresh one need not fetch again. */
const CACHE = join(homedir(), '.cache', 'zhengtu');

/** A server that could not be fetched or would not start, with the end of what was printed. */
export class LocalNeo4jFailed extends Error {
  override readonly name = 'LocalNeo4jFailed';
}

const jarsOf = (version: string): string => join(CACHE, `neo4j-${version}`);
export const serverJarsPresent = (version: string): boolean => existsSync(jarsOf(version));

/** Folder with the server's jars, fetched once per version by Maven. Throws MissingPrerequisite. */
export function serverJars(version: string, say: (line: string) => void = () => undefined): string {
  return madeOnce(jarsOf(version), (partial) => {
    requireMaven();
    say(`Fetching Neo4j ${version} with Maven, once …`);
    const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
    run(`fetch Neo4j ${version}`, 'mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), `-Dneo4j.version=${version}`, ...copy]);
  });
}

/** Folder with the compiled launcher, made once: Java would compile it anew at every start, which takes as long as half the start. */
export function launcherClasses(java: string, jars: string): string {
  const source = join(HERE, 'Launcher.java');
  const mark = createHash('sha256').update(readFileSync(source)).update(jars).update(java).digest('hex').slice(0, 12);
  const compiler = java.replace(/java$/, 'javac');
  return madeOnce(join(CACHE, `launcher-${mark}`), (partial) => run('compile the launcher', compiler, ['-cp', `${jars}/*`, '-d', partial, source]));
}

/** The folder, filled beside its place and moved there when it is whole: whoever else makes it at the same time may win. */
function madeOnce(folder: string, fill: (partial: string) => void): string {
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(join(dirname(folder), 'partial-'));
  try {
    fill(partial);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function run(what: string, program: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new LocalNeo4jFailed(`could not ${what}: ${error?.message ?? (stdout + stderr).trim().split('\n')[0] ?? ''}`);
}
