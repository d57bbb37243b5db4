import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { download, isAddress } from './download.js';
import { READ_LIMITS, size, type ReadLimits } from './limits.js';
import { sniff } from './sniff.js';
import { UnreadableFile } from './source.js';
import { isZip, zipMembers } from './zip.js';

/** Something to read: its name for people, and where its bytes are. Plain data, so that it can be handed to a worker. */
export interface Input {
  /** As `Source.file`. */
  readonly file: string;
  /** A local path, or the bytes themselves (member of an archive, download). */
  readonly content: string | Uint8Array;
  /** What a server said that it is. */
  readonly contentType: string | null;
}

export interface FindOptions {
  readonly limits?: ReadLimits;
  /** Told of each file in a folder or archive that is hidden or no document, and so is not read. */
  readonly onSkip?: (file: string) => void;
}

const DOCUMENT_NAME = /\.(?:txt|text|md|markdown|s?html?|xhtml|mhtml?|docx|doc|wps|pdf|ofd|zip)$/i;
const ARCHIVE_NAME = /\.zip$/i;
/** A file about the folder that it lies in, not one of its documents. */
const ABOUT_FOLDER = /^readme\./i;

/**
 * Everything to read under the paths: files, folders (recursive, by path in code-unit order), archives (members as
 * `archive.zip!/member`), http(s) addresses. What can't be read comes as an UnreadableFile in its place; the others go on.
 */
export async function* findInputs(paths: Iterable<string>, options: FindOptions = {}): AsyncIterable<Input | UnreadableFile> {
  const search: Search = { limits: options.limits ?? READ_LIMITS, skip: options.onSkip ?? (() => undefined), open: new Set() };
  for (const path of paths) yield* isAddress(path) ? fromAddress(path, search) : fromPath(path, search);
}

interface Search {
  readonly limits: ReadLimits;
  readonly skip: (file: string) => void;
  /** Real paths of the folders that are being walked: a link back to one of them is not followed. */
  readonly open: Set<string>;
}

async function* fromAddress(address: string, search: Search): AsyncIterable<Input | UnreadableFile> {
  try {
    const { address: file, bytes, contentType } = await download(address, search.limits);
    yield* fromBytes({ file, content: bytes, contentType }, bytes, search, 1);
  } catch (error) {
    yield asUnreadable(address, error);
  }
}

async function* fromPath(path: string, search: Search): AsyncIterable<Input | UnreadableFile> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) yield* fromFolder(path, search);
    else if (!status.isFile()) throw new UnreadableFile(path, 'is neither a file nor a folder');
    else if (ARCHIVE_NAME.test(path)) {
      if (status.size > search.limits.fileBytes) throw new UnreadableFile(path, `is larger than ${size(search.limits.fileBytes)}`);
      const bytes = await readFile(path);
      yield* fromBytes({ file: path, content: path, contentType: null }, bytes, search, 1);
    } else yield { file: path, content: path, contentType: null };
  } catch (error) {
    yield asUnreadable(path, error);
  }
}

async function* fromFolder(folder: string, search: Search): AsyncIterable<Input | UnreadableFile> {
  const real = await realpath(folder);
  if (search.open.has(real)) return search.skip(folder);
  search.open.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  const named = entries.map((entry) => ({ name: entry.name, order: entry.isDirectory() ? `${entry.name}/` : entry.name, entry }));
  for (const { name, entry } of named.sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const path = join(folder, name);
    const wanted = entry.isDirectory() || (entry.isSymbolicLink() && !name.includes('.')) || DOCUMENT_NAME.test(name);
    if (name.startsWith('.') || name.startsWith('~$') || ABOUT_FOLDER.test(name) || !wanted) search.skip(path);
    else yield* fromPath(path, search);
  }
  search.open.delete(real);
}

/** Members of an archive, or the input itself where it is none (a Word file under the name of an archive too). */
async function* fromBytes(input: Input, bytes: Uint8Array, search: Search, depth: number): AsyncIterable<Input | UnreadableFile> {
  const kind = isZip(bytes) ? sniff(bytes) : 'text';
  if (typeof kind === 'object') {
    yield new UnreadableFile(input.file, kind.refused);
    return;
  }
  if (kind !== 'zip') {
    yield input;
    return;
  }
  if (depth > search.limits.archiveDepth) {
    yield new UnreadableFile(input.file, `lies more than ${search.limits.archiveDepth} archives deep: unpack it first`);
    return;
  }
  const members = zipMembers(input.file, bytes, search.limits);
  for (const member of members.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${input.file}!/${member.name}`;
    const parts = member.name.split('/');
    if (parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(member.name)) yield new UnreadableFile(file, 'leads out of its archive, which is refused');
    else if (parts.some((part) => part.startsWith('.') || part.startsWith('~$')) || parts[0] === '__MACOSX' || ABOUT_FOLDER.test(parts.at(-1)!) || !DOCUMENT_NAME.test(member.name)) search.skip(file);
    else yield* fromMember(file, member.unpack, search, depth);
  }
}

async function* fromMember(file: string, unpack: () => Uint8Array, search: Search, depth: number): AsyncIterable<Input | UnreadableFile> {
  try {
    const bytes = unpack();
    const input = { file, content: bytes, contentType: null };
    if (ARCHIVE_NAME.test(file)) yield* fromBytes(input, bytes, search, depth + 1);
    else yield input;
  } catch (error) {
    yield asUnreadable(file, error);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EISDIR: 'is a folder',
};

/** Any failure to get at a file, as the file and a reason in words. */
export function asUnreadable(file: string, error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? `can not be read: ${error instanceof Error ? error.message : String(error)}`;
  return new UnreadableFile(file, reason, { cause: error });
}
