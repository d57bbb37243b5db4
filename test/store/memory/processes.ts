import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** An empty folder that goes with the test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'zhengtu-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A process that has the store open for writing and goes on flushing; `safe` is the last number that it said was safe. */
export interface Writer {
  readonly process: ChildProcess;
  safe(): number;
  kill(): Promise<void>;
}

export async function startWriter(path: string): Promise<Writer> {
  const program = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let safe = 0;
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  lines.on('line', (line) => (safe = Number(line)));
  return { process: child, safe: () => safe, kill };
}
