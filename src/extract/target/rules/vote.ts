import type { TargetRule } from '../judge.js';

const VOTERS = /^[^，；。]{0,40}(?:出席|到会|同意|通过|赞成|表决|提议|联名|投票)/;

/** Majorities and quorums. */
export const vote: TargetRule = {
  id: 'target/vote',
  reads: 'a majority or quorum: 三分之二以上成员出席, 全体理事过半数通过',
  judge: (candidate) => (candidate.quantity.unit === '%' && VOTERS.test(candidate.tail) ? 'NONE' : null),
  accepts: [{ text: '专业课教师中“双师型”教师应当占一半以上。', facts: [{ value: 50, unit: '%', comparator: 'GTE', kind: 'REQUIREMENT' }] }],
  rejects: [{ text: '理事会会议须有三分之二以上理事出席，决议经半数以上理事同意方为有效。', because: 'how a body decides' }],
};
