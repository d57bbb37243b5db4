import { vocabularyRows } from '../../vocabulary.js';
import { Lexicon, type Hit } from './lexicon.js';

/**
 * What a word tells about the numbers of its sentence.
 * BUILD a verb whose object a policy counts (建设 培育 遴选) · REACH a predicate that a measure attains (达到 提高到) ·
 * CHANGE a measure moves by an amount (提高 下降) · PAST the sentence tells a state (目前 截至) · LAST so it does unless it only
 * compares (去年 同比) · DONE its clause does (已 建成了) ·
 * FUTURE an aim (力争 目标是) · NORM a duty (应 须 不得) · KEEP a limit (控制在 限额) · GRANT money that is due (给予 补助) ·
 * QUOTA what a party may put forward (推荐 名额) · HAVE what a party must show (具有 配备) · PENALTY a punishment ·
 * TOTAL a count of what exists (共 包括) · SIZE a measure of things (年龄 投资额) · EACH 均 分别 各 · REPORT a policy is quoted ·
 * NEXT plans are told from here on (下一步).
 */
export type CueRole =
  | 'BUILD' | 'REACH' | 'CHANGE' | 'PAST' | 'LAST' | 'DONE' | 'FUTURE' | 'NORM' | 'KEEP' | 'GRANT' | 'QUOTA' | 'HAVE' | 'PENALTY'
  | 'TOTAL' | 'SIZE' | 'EACH' | 'REPORT' | 'NEXT' | 'NONE';

export type Cue = Hit<CueRole>;

const CUES = new Lexicon<CueRole>(vocabularyRows('target-cues').map(([word, role]) => [word!, role as CueRole] as const));

/** The cues between two offsets, in text order. */
export const cuesIn = (text: string, start: number, end: number): Cue[] => CUES.find(text, start, end, 'NONE');
