import { describe, expect, it } from 'vitest';
import { addVersionTerm, formatVersion, removeVersionTerm, versionTerm } from '../../src/store/version.js';

const versionOf = (...documents: [id: string, fingerprint: string][]): string =>
  formatVersion(documents.reduce((sum, [id, fingerprint]) => addVersionTerm(sum, versionTerm(id, fingerprint)), 0n));

describe('data version', () => {
  it('is the same for the same documents in any order', () => {
    expect(versionOf(['a', '1'], ['b', '2'], ['c', '3'])).toBe(versionOf(['c', '3'], ['a', '1'], ['b', '2']));
  });

  it('tells other contents, other documents and swapped contents apart', () => {
    const versions = [versionOf(), versionOf(['a', '1']), versionOf(['a', '2']), versionOf(['b', '1']), versionOf(['a', '1'], ['b', '2']), versionOf(['a', '2'], ['b', '1']), versionOf(['a1', ''])];
    expect(new Set(versions).size).toBe(versions.length);
    for (const version of versions) expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('comes back when a document goes again', () => {
    const [one, two] = [versionTerm('a', '1'), versionTerm('b', '2')];
    expect(removeVersionTerm(addVersionTerm(one, two), two)).toBe(one);
    expect(removeVersionTerm(0n, two)).toBeGreaterThan(0n);
  });
});
