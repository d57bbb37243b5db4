import { readFile, stat } from 'node:fs/promises';
import { readPage } from './html/page.js';
import { asUnreadable, type Input } from './files.js';
import { READ_LIMITS, size, type ReadLimits } from './limits.js';
import { pageOfArchive } from './mhtml.js';
import { readOfd } from './ofd/ofd.js';
import { readPdf } from './pdf/pdf.js';
import { sniff } from './sniff.js';
import { UnreadableFile, type Source } from './source.js';
import { readText } from './text.js';
import { readDoc } from './word/doc.js';
import { readDocx } from './word/docx.js';

const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/** Reads one input as what its content says it is, then by its name. Throws UnreadableFile, and nothing else. */
export async function readSource(input: Input, limits: ReadLimits = READ_LIMITS): Promise<Source> {
  try {
    const bytes = typeof input.content === 'string' ? await load(input.content, limits) : input.content;
    if (bytes.length > limits.fileBytes) throw new UnreadableFile(input.file, `is larger than ${size(limits.fileBytes)}`);
    return await readBytes(input, bytes, limits);
  } catch (error) {
    throw asUnreadable(input.file, error);
  }
}

async function load(path: string, limits: ReadLimits): Promise<Uint8Array> {
  const { size: length } = await stat(path);
  if (length > limits.fileBytes) throw new UnreadableFile(path, `is larger than ${size(limits.fileBytes)}`);
  return readFile(path);
}

async function readBytes({ file, contentType }: Input, bytes: Uint8Array, limits: ReadLimits): Promise<Source> {
  const kind = sniff(bytes, contentType);
  if (typeof kind === 'object') throw new UnreadableFile(file, kind.refused);
  switch (kind) {
    case 'html':
      return readPage(file, bytes, charsetOf(contentType));
    case 'mhtml': {
      const page = pageOfArchive(file, bytes);
      return readPage(file, page.bytes, page.charset);
    }
    case 'docx':
      return readDocx(file, bytes, limits);
    case 'doc':
      return readDoc(file, bytes);
    case 'zip':
      throw new UnreadableFile(file, 'is an archive: name it .zip to have its documents read');
    case 'pdf':
      return readPdf(file, bytes, limits);
    case 'ofd':
      return readOfd(file, bytes, limits);
    default:
      return readText(file, bytes, MARKDOWN_NAME.test(file) ? 'md' : 'txt', charsetOf(contentType));
  }
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}
