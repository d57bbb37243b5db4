import { expect, it } from 'vitest';

import { fullTextQuery } from '../../../src/store/neo4j/fullText.js';

it('looks for Chinese as a phrase, for one character and other writing as a part of a word', () => {
  expect(fullTextQuery(['产教融合', '部', '2023年'])).toBe('+"产教融合" +*部* +*年* +*2023*');
});
it('lets nothing of the query language in', () => {
  expect(fullTextQuery(['"甲乙" or title:*', '(部)~2', '.*'])).toBe('+"甲乙" +*title* +*部* +*2*');
  expect(fullTextQuery(['.*', '“”'])).toBe('*');
});
it('does not rest on words that the analyzer leaves out', () => {
  expect(fullTextQuery(['a', 'the', '计划'])).toBe('+"计划"');
});
