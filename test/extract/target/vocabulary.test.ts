import { describe, expect, it } from 'vitest';
import { vocabularyRows } from '../../../src/vocabulary.js';

describe.each(['units', 'target-cues'])('vocabulary/%s.tsv', (name) => {
  const rows = vocabularyRows(name);

  it('gives each word once, with its class and source', () => {
    for (const row of rows) {
      expect(row, row.join(' ')).toHaveLength(3);
      for (const cell of row) expect(cell.trim(), row.join(' ')).not.toBe('');
    }
    expect(new Set(rows.map(([word]) => word)).size).toBe(rows.length);
  });
});
