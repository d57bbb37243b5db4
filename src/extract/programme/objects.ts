import type { NameStart } from '../boundary.js';

/** Verbs whose object is what is carried out, and nobody who acts: all that stands between them and the noun is its name. */
const CARRIES_OUT = /(?:实施|开展|启动|推进|打)[好赢]?/g;
/** Verbs that names of actions begin with or hold: 扩大有效投资行动, 按比例安排残疾人就业行动. */
const INNER = new Set([
  '安排', '支持', '助力', '服务', '提振', '扩大', '恢复', '吸引', '引导', '保障', '促进', '发展', '推广', '引进', '改善', '提高',
  '增强', '加强', '减少', '降低', '发挥', '激发', '培育', '帮助', '优化', '完善', '适应', '参加', '保护', '维护', '扶持', '鼓励',
]);
/** Words that no name begins with or holds outside of quotation marks: with them the object is a clause of its own. */
const NO_NAME = /[^\u4e00-\u9fff“”（）]|[的了将把被由于在与以为等并其各该是应到、]|^(?:[一二三四五六七八九十两百千每各首好]|(?:重点|相关|有关|国家|全国|中央(?!财政))(?:支持|鼓励|引导|扶持))|^(?:组织|鼓励|引导|推动|实施|开展|推进|启动|建设|参加|积极|主动|统一|联合|共同)/;
const LONGEST = 22;
/** The verb right behind 推进 is often the next of two: 推进优化X工程. */
const SHORTEST_SUBJECT = 2;

/** The verb's object is a name from end to end where the walk to its start stopped at a verb inside it: 开展金融支持种业发展行动. */
export function wholeObject(text: string, headStart: number, walked: NameStart): NameStart | null {
  if (walked.stop !== 'word' || headStart - walked.start > LONGEST) return null;
  const inner = walked.start - 2;
  if (walked.start !== headStart && !INNER.has(text.slice(inner, walked.start))) return null;
  const floor = Math.max(0, headStart - LONGEST - 4);
  const before = text.slice(floor, walked.start);
  let verb: { readonly word: string; readonly end: number } | null = null;
  for (const match of before.matchAll(CARRIES_OUT)) verb = { word: match[0], end: match.index + match[0].length };
  if (!verb) return null;
  const inside = before.slice(verb.end);
  if (NO_NAME.test(inside) || (verb.word === '推进' && INNER.has(text.slice(inner, walked.start)) && inside.length - 2 < SHORTEST_SUBJECT)) return null;
  return { start: floor + verb.end, stop: 'word', word: verb.word };
}
