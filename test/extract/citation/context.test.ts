import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/pipeline.js';
import { OffsetMap } from '../../../src/read/offsets.js';

/** The manners in which the only document of a text cites: title → kinds. */
function kinds(text: string): Record<string, string> {
  const [facts] = factsOf({ file: 't', format: 'txt', text, map: OffsetMap.identity(), pages: [], metadata: null });
  return Object.fromEntries(facts!.citations.map((fact) => [fact.target, fact.kinds.map((entry) => entry.kind).join('+')]));
}

describe('the history under a title', () => {
  it('rests on the decision by which the text was changed', () => {
    expect(kinds('灯塔管理条例\n2003年8月15日 灯塔部令第3号公布\n2011年1月8日 根据《灯塔部关于修改部分规章的决定》第一次修订\n第一条 为了管理灯塔，制定本条例。')).toEqual({ 灯塔部关于修改部分规章的决定: 'BASIS' });
  });
});
