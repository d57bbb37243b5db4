import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LaidPage, Run } from '../layout/page.js';
import { looksTabular } from '../layout/page-lines.js';
import { pagesToText } from '../layout/pages.js';
import { asIdeographs } from '../layout/radicals.js';
import { OffsetMap } from '../offsets.js';
import { UnreadableFile, type Source } from '../source.js';

/** Fewer characters than any document has; running headers and page numbers do not count. */
const LEAST = 8;
/** Unmapped characters: private use, controls, the replacement character. */
const UNMAPPED = /[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/g;

/** A PDF as lines with the offsets of its pages. Throws UnreadableFile for scans without text, encrypted and broken files. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Source> {
  const pages = await layOut(file, bytes);
  const { text, pages: offsets, metadata } = pagesToText(pages);
  const printed = text.replace(/\s+/g, '').length;
  if (printed < LEAST) throw new UnreadableFile(file, 'is a scan without text: run text recognition (OCR) over it first');
  if ((text.match(UNMAPPED)?.length ?? 0) > 0.3 * printed) throw new UnreadableFile(file, 'has fonts that do not say which characters they show: run text recognition (OCR) over it first');
  return { file, format: 'pdf', text, map: OffsetMap.identity(), pages: offsets, metadata };
}

async function layOut(file: string, bytes: Uint8Array): Promise<LaidPage[]> {
  // Loaded when the first PDF comes: it takes half a second that no other format should pay.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // pdf.js takes the buffer for itself.
    data: Uint8Array.from(bytes),
    // Without these maps, text in fonts that are not embedded would be silently missing.
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: LaidPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await pageOf(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new UnreadableFile(file, 'is encrypted: save it without its password', { cause: error });
    throw new UnreadableFile(file, `is a broken PDF: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await task.destroy();
  }
}

async function pageOf(page: PDFPageProxy): Promise<LaidPage> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const run = runOf(item, view.transform as unknown as Matrix);
    if (run !== null) runs.push(run);
  }
  // Drawings are only interpreted where they may be a table's rules: it costs as much as the text.
  const rules = looksTabular(runs) ? (await import('./operators.js')).rulesOf(await page.getOperatorList(), view.transform as unknown as Matrix) : [];
  return { width: view.width, height: view.height, runs, rules };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Null for text that does not run from left to right: stamps, watermarks, marginal notes. */
function runOf({ str, transform, width }: { str: string; transform: number[]; width: number }, view: Matrix): Run | null {
  const [a, b, , , e, f] = transform as unknown as Matrix;
  const dx = view[0] * a + view[2] * b;
  const dy = view[1] * a + view[3] * b;
  if (dx <= 0 || Math.abs(dy) > 0.1 * dx) return null;
  const lead = str.length - str.trimStart().length;
  const text = asIdeographs(str.trim());
  const unit = width / str.length;
  return {
    text,
    x: view[0] * e + view[2] * f + view[4] + lead * unit,
    y: view[1] * e + view[3] * f + view[5],
    width: width - (str.length - str.trim().length) * unit,
    size: Math.hypot(dx, dy),
  };
}
