import { has } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** A number that was reached before the text was written. */
export const pastFact: TargetRule = {
  id: 'past-fact',
  reads: 'a state that the text reports: a year behind it, 目前, 截至, 已建成',
  judge: ({ mood, moment, quantity, before, behind, directs, text }) => {
    const done = behind.find((cue) => cue.role === 'DONE');
    if (done && moment === null && text[done.start] === '已') return 'NONE';
    if (mood !== 'PAST') return null;
    return quantity.bound === 'KEPT' && directs && !has(before, 'DONE') ? null : 'NONE';
  },
  accepts: [
    { text: '目前已建成社区食堂120个。到2027年，建成社区食堂300个。', facts: [{ value: 300, year: 2027, kind: 'GOAL' }] },
    { text: '在现有40家的基础上，到2027年再培育20家链主企业。', facts: [{ value: 20, year: 2027 }] },
  ],
  rejects: [
    { text: '截至2023年底，全市建有托育机构210家。', because: 'counted, not wanted' },
    { text: '2021年全省技能人才总量达到310万人。', because: 'the year lies behind the text' },
    { text: '近年来，累计培训农民工3.2万人次。', because: 'already done' },
  ],
};
