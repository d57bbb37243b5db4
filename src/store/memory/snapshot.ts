import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { SnapshotDamaged, SnapshotTooNew } from '../errors.js';
import type { DocumentRecord } from '../records.js';
import { KnowledgeGraph } from './graph.js';
import { fromLine, toLine } from './line.js';

const FORMAT = 1;
const CHUNK = 1 << 20;

/** First line of a snapshot. `documents` lines follow, one a held document, then `{"crc32": …}` over all bytes before it. */
interface Header {
  readonly zhengtu: 'graph';
  readonly format: number;
  readonly dataVersion: string;
  readonly documents: number;
}

/**
 * Writes the records beside the file and moves them into its place when they are safe on disk: whoever opens the file finds the old
 * snapshot or the new one. Line by line, so that no string holds the graph. `replace` is called right before the move and may refuse it.
 */
export async function writeSnapshot(
  file: string, records: readonly DocumentRecord[], dataVersion: string, replace: () => Promise<void> = async () => undefined,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  const handle = await open(draft, 'w');
  try {
    const header: Header = { zhengtu: 'graph', format: FORMAT, dataVersion, documents: records.length };
    let sum = 0;
    let chunk = `${JSON.stringify(header)}\n`;
    const write = async () => {
      const bytes = Buffer.from(chunk);
      chunk = '';
      sum = crc32(bytes, sum);
      await handle.appendFile(bytes);
    };
    for (const record of records) {
      chunk += `${toLine(record)}\n`;
      if (chunk.length >= CHUNK) await write();
    }
    await write();
    await handle.appendFile(`${JSON.stringify({ crc32: sum })}\n`);
    await handle.sync();
    await handle.close();
    await replace();
    await rename(draft, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
  // The move itself is safe on disk when the folder is; Windows has no such thing.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}

/** Drafts that killed writers left behind. Only the store's one writer may call this. */
export async function removeDrafts(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    if (name.startsWith(`${basename(file)}.`) && name.endsWith('.draft')) await rm(join(dirname(file), name), { force: true });
  }
}

/** What tells one snapshot from the next; null where there is none. */
export async function snapshotMark(file: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The graph in a snapshot, an empty one if the file does not exist. Throws SnapshotDamaged or SnapshotTooNew; the file stays as it is. */
export async function readSnapshot(file: string): Promise<KnowledgeGraph> {
  const graph = new KnowledgeGraph();
  if ((await snapshotMark(file)) === null) return graph;
  let header: Header | null = null;
  let read = 0;
  let sum = 0;
  let end: { readonly crc32?: unknown } | null = null;
  for await (const line of linesOf(file)) {
    if (!header) header = headerOf(file, line);
    else if (read < header.documents) {
      take(file, graph, line, ++read);
    } else if (end) throw new SnapshotDamaged(file, 'there is more after its end');
    else end = parse(file, line, 'its last line') as { crc32?: unknown };
    if (!end) sum = crc32(line, sum);
  }
  if (!header) throw new SnapshotDamaged(file, 'it is empty');
  if (!end) throw new SnapshotDamaged(file, `it breaks off after ${read} of ${header.documents} documents`);
  if (end.crc32 !== sum) throw new SnapshotDamaged(file, 'its checksum does not fit');
  if (graph.documents.dataVersion !== header.dataVersion) throw new SnapshotDamaged(file, 'its documents are not those that its first line tells');
  await graph.settle();
  return graph;
}

function headerOf(file: string, line: Buffer): Header {
  const header = parse(file, line, 'its first line') as Partial<Header> | null;
  if (header?.zhengtu !== 'graph' || typeof header.format !== 'number') throw new SnapshotDamaged(file, 'its first line is not that of a zhengtu graph');
  if (header.format > FORMAT) throw new SnapshotTooNew(file, header.format, FORMAT);
  if (typeof header.documents !== 'number') throw new SnapshotDamaged(file, 'its first line does not tell the number of documents');
  return header as Header;
}

function take(file: string, graph: KnowledgeGraph, line: Buffer, number: number): void {
  try {
    graph.load(fromLine(line.toString()));
  } catch (error) {
    throw new SnapshotDamaged(file, `document ${number} can't be read`, { cause: error });
  }
}

function parse(file: string, line: Buffer, what: string): unknown {
  try {
    return JSON.parse(line.toString());
  } catch (error) {
    throw new SnapshotDamaged(file, `${what} can't be read`, { cause: error });
  }
}

/** Lines with their \n; the last one also without. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const line = chunk.subarray(start, end + 1);
      yield rest.length > 0 ? Buffer.concat([...rest, line]) : line;
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
