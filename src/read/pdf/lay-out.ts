import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LaidPage, Rule, Run } from '../layout/page.js';
import { looksTabular } from '../layout/page-lines.js';
import { asIdeographs } from '../layout/radicals.js';
import { rulesOf } from './operators.js';

type Matrix = readonly [number, number, number, number, number, number];

/** The text and the ruling lines of a PDF's pages. Throws what pdf.js throws (PasswordException, InvalidPDFException …). */
export async function layOut(bytes: Uint8Array): Promise<LaidPage[]> {
  const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: bytes,
    // Without these maps, text in fonts that are not embedded would be silently missing.
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    // Text that can't be decoded is an error, not a gap.
    stopAtErrors: true,
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
  } finally {
    await task.destroy();
  }
}

async function pageOf(page: PDFPageProxy): Promise<LaidPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const runs: Run[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const run = runOf(item, view);
    if (run !== null) runs.push(run);
  }
  // Drawings are only interpreted where they may be a table's rules: it costs as much as the text.
  return { width, height, runs, rules: looksTabular(runs) ? await drawnRules(page, view) : [] };
}

/** None where the page's drawings are damaged: they hold no text. */
async function drawnRules(page: PDFPageProxy, view: Matrix): Promise<Rule[]> {
  try {
    return rulesOf(await page.getOperatorList(), view);
  } catch {
    return [];
  }
}

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
