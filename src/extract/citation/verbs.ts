import type { CitationKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';

const KIND = new Map(vocabularyRows('citation-verbs').map(([verb, kind]) => [verb!, kind === '-' ? null : (kind as CitationKind)]));
const VERB = new RegExp([...KIND.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
/** 印发的, 制定的, 现行的: an attribute of the title, not what is done with it. */
const ATTRIBUTE = /^(?:实施|执行)?(?:了)?的/;
/** Between the verb and the title: whose text it is, when, which list – but no other clause. */
const GAP = /^[^，。；：！？\n“”]{0,60}$/;
/** What a verb may be the tail of without being a verb here: 按时, 执行力, 落实情况, 实施方案. */
const NOUN = /^(?:情况|方案|时|力|机制|到位|细则)/;

/** The verb that governs a list of titles, looked for backwards from it. */
export interface GoverningVerb {
  readonly verb: string;
  /** Null: the verb says something else of the title. */
  readonly kind: CitationKind | null;
  /** Offset of the verb in the words before the title. */
  readonly at: number;
}

/** The nearest verb in front of a title that governs it, or null. `before` is the sentence up to the title, at most some 80 characters. */
export function governingVerb(before: string): GoverningVerb | null {
  let nearest: GoverningVerb | null = null;
  VERB.lastIndex = 0;
  for (let match = VERB.exec(before); match; match = VERB.exec(before)) {
    const verb = match[0];
    const rest = before.slice(match.index + verb.length);
    if (ATTRIBUTE.test(rest) || NOUN.test(rest) || !GAP.test(rest)) continue;
    nearest = { verb, kind: KIND.get(verb)!, at: match.index };
  }
  return nearest;
}
