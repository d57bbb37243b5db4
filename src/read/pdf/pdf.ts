import type { LaidPage } from '../layout/page.js';
import { pagesToText } from '../layout/pages.js';
import type { ReadLimits } from '../limits.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';
import { isOfThread, layOutApart } from './thread.js';

/** Fewer characters than any document has; running headers and page numbers do not count. */
const LEAST = 8;
/** Unmapped characters: private use, controls, the replacement character. */
const UNMAPPED = /[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/g;
/** Pictures are objects of their own, never inside a packed one. */
const PICTURE = /\/Subtype\s*\/Image\b/;
const RECOGNISE = 'run text recognition (OCR) over it first';

/** A PDF as lines with the offsets of its pages. Throws UnreadableFile for scans without text, encrypted and broken files. */
export async function readPdf(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<Source> {
  const { text, pages, metadata } = pagesToText(await layOut(file, bytes, limits));
  const printed = text.replace(/\s+/g, '').length;
  if (printed < LEAST) {
    const isScan = PICTURE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    throw new UnreadableFile(file, isScan ? `is a scan without text: ${RECOGNISE}` : 'has pages without text: it is empty, damaged, or its letters are drawings');
  }
  if ((text.match(UNMAPPED)?.length ?? 0) > 0.3 * printed) throw new UnreadableFile(file, `has fonts that do not say which characters they show: ${RECOGNISE}`);
  return { file, format: 'pdf', text, map: OffsetMap.identity(), pages, metadata };
}

async function layOut(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<readonly LaidPage[]> {
  const answer = await layOutApart(bytes, limits);
  if ('pages' in answer) return answer.pages;
  const { error } = answer;
  if (error.name === 'PasswordException') throw new UnreadableFile(file, 'is encrypted: save it without its password');
  throw new UnreadableFile(file, isOfThread(error) ? `could not be read: ${error.message}` : `is a broken PDF: ${error.message}`);
}
