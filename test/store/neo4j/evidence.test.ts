import fc from 'fast-check';
import { expect, it } from 'vitest';

import { joinedPath, splitPath } from '../../../src/store/neo4j/evidence.js';

it('writes a section path as a reader would', () => {
  expect(joinedPath(['二、重点任务', '（三）建设基地'])).toBe('二、重点任务 › （三）建设基地');
});
it('gives every path back', () => {
  const heading = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('›', ' ', '一') }));
  fc.assert(fc.property(fc.array(heading), (path) => {
    expect(splitPath(joinedPath(path))).toEqual(path);
  }));
});
