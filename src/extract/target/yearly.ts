import type { Candidate } from './candidate.js';
import type { Cue } from './cues.js';
import type { Quantity } from './quantity.js';

const YEARLY = /每年|年均(?=培|训|新增|建|投|完成|开展|举办|引进|招|转移|造|改|发放|服务|授课|承担|参加)|逐年|按年度(?=给予|发放|安排|支付|拨付|，)|年度(?=[\u4e00-\u9fff]{0,4}(?:总额|金额|限额|额度))/;
const FARTHEST = 60;
const LONGEST_ITEM = 14;
/** What may stand between a clause's beginning and a verb that has its subject from the clause before. */
const GOES_ON = /^(?:并且?|且|还|再|要|共|累计|力争|同时|以及|其中|各|统筹|分别)?$/;

/** 每年 governs a number: it stands before it in its clause, or in an earlier clause that this one goes on with. */
export function isYearly(text: string, quantity: Quantity, clauseStart: number, before: readonly Cue[], previous: Candidate | null): boolean {
  if (quantity.yearly || YEARLY.test(text.slice(clauseStart, quantity.from))) return true;
  return previous?.yearly === true && sameBreath(text, previous, quantity, clauseStart, before);
}

/** 每年培训100人，组织活动20场，其中线上5场: the clause has no subject or predicate of its own. */
function sameBreath(text: string, previous: Candidate, quantity: Quantity, clauseStart: number, before: readonly Cue[]): boolean {
  if (clauseStart - previous.quantity.end > FARTHEST || /[；。]/.test(text.slice(previous.quantity.end, clauseStart))) return false;
  if (clauseStart === previous.clause.start || text.startsWith('其中', clauseStart)) return true;
  const own = before.filter(({ start }) => start >= clauseStart);
  if (own.every(({ role }) => role === 'TOTAL' || role === 'SIZE' || role === 'EACH')) return quantity.unitClass === previous.quantity.unitClass && quantity.from - clauseStart <= LONGEST_ITEM;
  // 每年培训达到5000人，建设基地20个: a measure that was to be attained ends with its clause.
  return own[0]!.role === 'BUILD' && !previous.before.some(({ role }) => role === 'REACH') && GOES_ON.test(text.slice(clauseStart, own[0]!.start));
}
