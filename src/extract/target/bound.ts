import type { Comparator } from '../../model/vocabulary.js';
import { Words } from '../words.js';

/** How a bound is put: 不超过 至少 ≤ keep it, 以上 超过 only state it; null where there is none. */
export type Bound = 'KEPT' | 'STATED' | null;

/** What a threshold permits or demands, as the source of a pattern: 三年以上的[可], 达到1%时[可以]. */
export const PERMITS = '(?:方|才)?(?:可(?!持续|再生)|不再|应当?|须)';

/** What stands before a number: the comparator and where its words begin (不超过). */
export interface BoundBefore {
  readonly comparator: Comparator;
  readonly bound: Bound;
  readonly from: number;
}

interface BoundWord {
  readonly comparator: Comparator;
  readonly bound: Bound;
  /** Characters before the word that make another word of it: 节约, 最近. */
  readonly unless: string;
}

/** 不低于, 不得再低于 … */
function* negated(verbs: readonly string[], comparator: Comparator): Generator<readonly [string, BoundWord]> {
  for (const verb of verbs) for (const may of ['', '得', '可', '能', '宜', '应']) for (const again of ['', '再']) yield [`不${may}${again}${verb}`, { comparator, bound: 'KEPT', unless: '' }];
  for (const verb of verbs) yield [`未${verb}`, { comparator, bound: 'KEPT', unless: '' }];
}
const all = (words: readonly string[], comparator: Comparator, bound: Bound, unless = ''): (readonly [string, BoundWord])[] =>
  words.map((word) => [word, { comparator, bound, unless }] as const);

const BEFORE = new Words<BoundWord>([
  ...negated(['低于', '少于', '小于', '短于', '薄于', '早于'], 'GTE'),
  ...negated(['超过', '高于', '多于', '大于', '超出', '突破', '长于', '晚于'], 'LTE'),
  ...all(['至少', '最少', '最低', '起码', '≥'], 'GTE', 'KEPT'),
  ...all(['至多', '最多', '最高', '上限', '封顶', '≤'], 'LTE', 'KEPT'),
  ...all(['超过', '突破', '大于', '高于', '多于', '超出', '>'], 'GT', 'STATED'), ...all(['超'], 'GT', 'STATED', '达反正'),
  ...all(['低于', '少于', '小于', '优于', '<'], 'LTE', 'STATED'),
  ...all(['大约', '大概', '接近', '将近', '左右'], 'APPROX', null), ...all(['约'], 'APPROX', null, '节预契条公签制合'), ...all(['近'], 'APPROX', null, '最附临就靠邻远'),
], true);
/** What may stand between comparator and number. */
const LINK = new Words<true>(['为', '达到', '达', '至', '到', '在', '有', '是', '：', '人民币'].map((word) => [word, true] as const), true);
const LONGEST_BOUND = 5;
const LINKS = 2;
const AFTER = /(?:（含[^（）]{0,6}）)?(?:及)?(?:以上|左右|上下|以内|之内|以下|及以上|及以下)(?:（含[^（）]{0,6}）)?/y;
/** First characters of what may stand behind a number: all others need no look. */
const MAY_FOLLOW = '以左上之及（';
const LEAST = /(?:(至少|最少)[^，；。：、\d]{1,30}|(?:最多|至多|最高)[\u4e00-\u9fff]{1,6})$/;
const OF_WHOLE = /(?:(?:不(?:得|可|能|宜|应)?|未)([低少小]于|超[过出]|[高大多]于|突破)|约占)(?=(?:每\d+)?[^，；。：、\d]{1,16}$)/;
/** 不低于每生每年500元: the bound stands before what the amount is for. */
const PER_ONE = /每\d*[^，；。\d]{1,6}$/;
const LONGEST_WHOLE = 24;
const LONGEST_LEAST = 32;

/** The comparator behind a number that ends at `end`, and where it ends itself. */
export function boundBehind(text: string, end: number): { readonly comparator: Comparator | null; readonly end: number } {
  if (!MAY_FOLLOW.includes(text[end] ?? '。')) return { comparator: null, end };
  AFTER.lastIndex = end;
  const after = AFTER.exec(text)?.[0] ?? '';
  if (after === '') return { comparator: null, end };
  return { comparator: /左右|上下/.test(after) ? 'APPROX' : after.includes('以上') ? 'GTE' : 'LTE', end: end + after.length };
}

/** The comparator before a number that begins at `start`, or null. A share may stand apart from it: 不低于岗位总量的2%. */
export function boundBefore(text: string, start: number, share: boolean): BoundBefore | null {
  if (share || (start > 0 && PER_ONE.test(text.slice(Math.max(0, start - 8), start)))) {
    const front = text.slice(Math.max(0, start - LONGEST_WHOLE), start);
    const whole = /[不未约]/.test(front) ? OF_WHOLE.exec(front) : null;
    if (whole) {
      const from = start - front.length + whole.index;
      return whole[1] === undefined ? { comparator: 'APPROX', bound: null, from: start } : { comparator: /^[低少小]/.test(whole[1]) ? 'GTE' : 'LTE', bound: 'KEPT', from };
    }
  }
  let end = start;
  for (let links = 0; links <= LINKS; links++) {
    const word = BEFORE.before(text, end, Math.max(0, end - LONGEST_BOUND));
    if (word && !(word.start > 0 && word.value.unless.includes(text[word.start - 1]!))) return { comparator: word.value.comparator, bound: word.value.bound, from: word.start };
    const link = LINK.before(text, end, Math.max(0, end - 3));
    if (!link) break;
    end = link.start;
  }
  const near = text.slice(Math.max(0, start - LONGEST_LEAST), start);
  const least = /[至最][少多高]/.test(near) ? LEAST.exec(near) : null;
  return least && { comparator: least[1] === undefined ? 'LTE' : 'GTE', bound: 'KEPT', from: start };
}
