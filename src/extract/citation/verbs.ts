import type { CitationKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';

const VERBS = new Words(vocabularyRows('citation-verbs').map(([verb, kind]) => [verb!, kind === '-' ? null : (kind as CitationKind)] as const));
const LONGEST_GAP = 60;
/** 印发的, 制定的, 现行的: an attribute of the title, not what is done with it. */
const ATTRIBUTE = /^(?:实施|执行)?(?:了)?的/;
/** Between the verb and the title no other clause begins. */
const CLAUSE_MARKS = '，。；：！？\n“”';
/** What a verb may be the tail of without being a verb here: 按时, 执行力, 落实情况, 实施方案. */
const NOUN = /^(?:情况|方案|时|力|机制|到位|细则)/;

/** The verb that governs a list of titles, looked for backwards from it. */
export interface GoverningVerb {
  readonly verb: string;
  /** Null: the verb says something else of the title. */
  readonly kind: CitationKind | null;
}

/** Other titles between the verb and the title, their own words not looked at. */
const TITLE = /(?:^[^《》]*|《[^《》]*(?:《[^《》]*》[^《》]*)*)》/g;

/** “十四五”规划纲要和《X》: what is quoted ends no clause. */
const QUOTED = /“[^“”]{1,20}”/g;

/** The nearest verb in front of a title that governs it, or null. `before` is the sentence up to the title, at most some 80 characters. */
export function governingVerb(before: string): GoverningVerb | null {
  const titled = before.includes('》') ? before.replace(TITLE, '》') : before;
  const words = titled.includes('”') ? titled.replace(QUOTED, '') : titled;
  let from = words.length;
  while (from > 0 && !CLAUSE_MARKS.includes(words[from - 1]!)) from--;
  let nearest: GoverningVerb | null = null;
  for (let at = from; at < words.length; at++) {
    const match = VERBS.at(words, at);
    if (!match) continue;
    at = match.end - 1;
    const rest = words.slice(match.end);
    if (rest.length <= LONGEST_GAP && !ATTRIBUTE.test(rest) && !NOUN.test(rest)) nearest = { verb: words.slice(match.start, match.end), kind: match.value };
  }
  return nearest;
}
