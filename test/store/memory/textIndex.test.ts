import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/store/memory/entry.js';
import { TextIndex } from '../../../src/store/memory/textIndex.js';
import { bestField, levelled, namedFields, searchWords } from '../../../src/store/matching.js';

const text = fc.array(fc.constantFrom('甲', '乙', '丙', '（', '𠮷', 'Ａ', ' ', '计划'), { maxLength: 6 }).map((parts) => parts.join(''));
const programme = fc.record({ id: fc.nat(8).map((n) => `p${n}`), name: text, aliases: fc.array(text, { maxLength: 2 }), kind: fc.constant('PLAN' as const) });

describe('text index', () => {
  it('finds what going through all names finds, after any sets and drops', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), programme), { maxLength: 40 }), text, (steps, search) => {
      const index = new TextIndex();
      const model = new Map<string, Entry & { type: 'PROGRAMME' }>();
      for (const [set, node] of steps) {
        if (set) {
          index.set({ type: 'PROGRAMME', node });
          model.set(node.id, { type: 'PROGRAMME', node });
        } else {
          index.drop(node.id);
          model.delete(node.id);
        }
      }
      const words = searchWords(search);
      const nodes = [...model.values()].map(({ node }) => node);
      const expected = words.length === 0 ? [] : nodes.flatMap((node) => {
        const best = bestField(namedFields(node), words);
        return best ? [{ id: node.id, type: 'PROGRAMME', ...best }] : [];
      });
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      if (words.length > 0) expect([...index.best(words, null)].sort(byId)).toEqual(expected.sort(byId));
      expect([...index.best(words, ['TARGET'])]).toEqual([]);
      const containing = nodes.filter(({ name }) => levelled(name).includes(levelled(search))).map(({ id }) => id);
      expect([...index.containing(search, 'PROGRAMME', ['name'])].sort()).toEqual(containing.sort());
    }));
  });

  it('says when most of what it holds has gone', () => {
    const index = new TextIndex();
    const set = (name: string) => index.set({ type: 'PROGRAMME', node: { id: 'p', name, aliases: [], kind: 'PLAN' } });
    for (let n = 0; n < 1000; n++) set(`${n}号计划`);
    expect(index.worn).toBe(false);
    for (let n = 0; n < 3; n++) set(`${n}号计划`);
    expect(index.worn).toBe(true);
  });
});
