/** Rows that one statement takes at once: a big document is written in several, and no message grows without bound. */
const LARGEST = 1000;

export function batches<Row>(rows: readonly Row[]): (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / LARGEST) }, (_, i) => rows.slice(i * LARGEST, (i + 1) * LARGEST));
}
