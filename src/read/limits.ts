/** How much of a hostile or huge input is read before it is refused; sizes in bytes, times in milliseconds. */
export interface ReadLimits {
  /** One file, one member of an archive, one download. */
  readonly fileBytes: number;
  /** Everything that one archive unpacks to. */
  readonly archiveBytes: number;
  readonly archiveMembers: number;
  /** Unpacked size ÷ packed size of one member; ordinary XML and text stay under 100. */
  readonly archiveRatio: number;
  /** Archives inside archives. */
  readonly archiveDepth: number;
  readonly downloadTime: number;
  /** One PDF; the time in which it is laid out, not that in which it waits. */
  readonly pdfTime: number;
  readonly redirects: number;
}

const MB = 1024 * 1024;

/** Ample for policy documents: the largest national plans with annexes stay under 20 MB. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * MB,
  archiveBytes: 512 * MB,
  archiveMembers: 20_000,
  archiveRatio: 1_000,
  archiveDepth: 2,
  downloadTime: 30_000,
  pdfTime: 120_000,
  redirects: 5,
};

/** 1.5 MB, 64 MB, 300 bytes. */
export function size(bytes: number): string {
  return bytes < MB / 10 ? `${bytes} bytes` : `${Math.round((bytes / MB) * 10) / 10} MB`;
}
