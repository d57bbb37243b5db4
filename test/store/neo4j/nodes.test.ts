import { describe, expect, it } from 'vitest';
import { citedOf } from '../../../src/store/neo4j/nodes.js';

describe('how a citation names a text, read from its edge', () => {
  const edge = { title: '甲条例', titleKey: '甲条例', edition: '', number: null, numberKey: null, year: null, class: 'POLICY', marked: true, issuers: [] };

  it('has the parts that are cited', () => {
    expect(citedOf({ ...edge, parts: ['第三条', '第五条第一款'] }).parts).toEqual(['第三条', '第五条第一款']);
  });

  it('has none where the edge was written before they were read', () => {
    expect(citedOf(edge).parts).toEqual([]);
  });
});
