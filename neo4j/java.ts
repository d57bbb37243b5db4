import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that a local Neo4j needs is not on this machine; the message says what, in one line. */
export class MissingPrerequisite extends Error {
  override readonly name = 'MissingPrerequisite';
}

const HOMES = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines'];

/** Java that a Neo4j version runs on: 17 for 5.26, 21 for the calendar versions. */
export const javaNeededBy = (neo4jVersion: string): number => (neo4jVersion.startsWith('5.') ? 17 : 21);

/** Version of the `java` on the PATH, 0 for one without a compiler (the launcher is run from its source), null if there is none. */
function majorOnPath(): number | null {
  try {
    const modules = execFileSync('java', ['--list-modules'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/^jdk\.compiler@(\d+)/m.exec(modules)?.[1] ?? 0);
  } catch {
    return null;
  }
}

function installed(): { readonly java: string; readonly major: number }[] {
  const homes = HOMES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')]),
  );
  return homes
    .filter((home) => existsSync(join(home, 'bin/javac')) && existsSync(join(home, 'release')))
    .map((home) => ({
      java: join(home, 'bin/java'),
      major: Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1] ?? 0),
    }));
}

/**
 * Path of a `java` that runs the given Neo4j: the one on the PATH if it is new enough, else the oldest installed one that is.
 * Throws MissingPrerequisite.
 */
export function findJava(neo4jVersion: string): string {
  const needed = javaNeededBy(neo4jVersion);
  const onPath = majorOnPath();
  if (onPath !== null && onPath >= needed) return 'java';
  const [fitting] = installed().filter(({ major }) => major >= needed).sort((a, b) => a.major - b.major);
  if (fitting) return fitting.java;
  throw new MissingPrerequisite(
    `Neo4j ${neo4jVersion} needs a JDK of version ${needed} or newer; ${onPath ? `the one found is ${onPath}` : onPath === 0 ? 'the Java found is a JRE' : 'none was found'}. Install one, for example openjdk-${needed}-jdk-headless.`,
  );
}

/** Throws MissingPrerequisite where Maven, which fetches the server's jars, is not there. */
export function requireMaven(): void {
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new MissingPrerequisite('Maven (mvn) fetches the jars of Neo4j and was not found. Install it, for example the package maven.');
  }
}
