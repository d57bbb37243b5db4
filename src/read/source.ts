import type { OffsetMap } from './offsets.js';

export const FORMATS = ['txt', 'md', 'html', 'docx', 'doc', 'pdf', 'ofd'] as const;
export type Format = (typeof FORMATS)[number];

/** What a government page prints about a document outside its text (索引号 table, <meta> tags); each null if not printed. */
export interface PrintedMetadata {
  readonly title: string | null;
  readonly number: string | null;
  /** YYYY-MM-DD, 成文日期. */
  readonly date: string | null;
  /** YYYY-MM-DD, 发布日期: when the page was put up, which may be long after the date of issue. */
  readonly published?: string | null;
  readonly issuers: readonly string[];
}

/**
 * One readable file as text, layout still in it.
 * Lines end in \n; a table row is one line with its cells separated by \t. `map` leads from `text` to the source text,
 * which is the decoded file for txt, md and html, and `text` itself for the others.
 */
export interface Source {
  /** As the caller named it; a member of an archive as `archive.zip!/member.txt`. */
  readonly file: string;
  readonly format: Format;
  readonly text: string;
  readonly map: OffsetMap;
  /** `text` offsets at which page 1, 2, … begin; empty where the format has no pages. */
  readonly pages: readonly number[];
  readonly metadata: PrintedMetadata | null;
  /** What of the file could not be read, in words for its user; null or absent where all could. */
  readonly warning?: string | null;
}

/** A file that can't be read: the file and the reason, in words that tell what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(readonly file: string, readonly reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
  }
}
