import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LockLost, StoreLocked, type LockOwner } from '../errors.js';

const BEAT = 5_000;
/** A lock of another host whose owner has not stirred for so long is a dead one's. */
const SILENCE = 60_000;
/** Writing a lock, or removing a dead one's, takes milliseconds; who has been at it for so long was killed. */
const TAKEOVER = 10_000;

const RETRY = 20;

/** What stands in the lock file. `started` is the owner's start in clock ticks where the system tells it: a pid may come round again. */
interface Claim extends LockOwner {
  readonly started: string | null;
  readonly token: string;
}

/** Tokens of the locks that this process holds. */
const held = new Set<string>();

/** The one writer's lock on a store: a file that names its owner, touched every five seconds. */
export class WriterLock {
  private readonly heart: NodeJS.Timeout;

  private constructor(private readonly path: string, private readonly file: string, private readonly token: string) {
    this.heart = setInterval(() => void this.beat(), BEAT);
    this.heart.unref();
  }

  /** Throws StoreLocked while another writer lives, in this process too. */
  static async take(path: string): Promise<WriterLock> {
    await mkdir(path, { recursive: true });
    const file = join(path, 'writer.lock');
    const claim: Claim = { pid: process.pid, host: hostname(), since: new Date().toISOString(), started: startOf(process.pid), token: randomUUID() };
    while (!(await create(file, claim))) {
      const owner = await ownerOf(file);
      if (owner && (await lives(file, owner))) throw new StoreLocked(path, owner);
      await removeDead(file, owner);
      await setTimeout(RETRY);
    }
    held.add(claim.token);
    return new WriterLock(path, file, claim.token);
  }

  /** Throws LockLost where another writer took the lock over, taking this one for dead. */
  async check(): Promise<void> {
    if ((await ownerOf(this.file))?.token !== this.token) throw new LockLost(this.path);
  }

  async release(): Promise<void> {
    clearInterval(this.heart);
    held.delete(this.token);
    if ((await ownerOf(this.file))?.token === this.token) await rm(this.file, { force: true });
  }

  private async beat(): Promise<void> {
    const now = new Date();
    // Where the file has gone the next check() says so.
    await utimes(this.file, now, now).catch(() => undefined);
  }
}

/** False if the file is there already. */
async function create(file: string, content: object): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify(content)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where the file has gone or says nothing sensible. */
async function ownerOf(file: string): Promise<Claim | null> {
  try {
    const claim = JSON.parse(await readFile(file, 'utf8')) as Partial<Claim>;
    return typeof claim.pid === 'number' && typeof claim.host === 'string' ? (claim as Claim) : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function lives(file: string, owner: Claim): Promise<boolean> {
  if (owner.host !== hostname()) return (await age(file)) < SILENCE;
  if (owner.pid === process.pid) return held.has(owner.token);
  return running(owner.pid) && (owner.started === null || owner.started === startOf(owner.pid));
}

function running(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clock ticks from the system's start to the process's; null where /proc does not tell. */
function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

async function age(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return Infinity;
  }
}

/** Removes a dead one's lock, one contender at a time: of two that saw the same dead owner, the later must not remove the earlier's new lock. */
async function removeDead(file: string, dead: Claim | null): Promise<void> {
  const guard = `${file}.takeover`;
  if (!(await create(guard, {}))) {
    if ((await age(guard)) > TAKEOVER) await rm(guard, { force: true });
    return;
  }
  try {
    const owner = await ownerOf(file);
    // A file without an owner is one that is being written, or was when its writer was killed.
    if (owner ? owner.token === dead?.token : (await age(file)) > TAKEOVER) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}
