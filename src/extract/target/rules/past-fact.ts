import type { TargetRule } from '../judge.js';

/** 完成年度任务的110%, 为预算的98% */
const OF_PLAN = /(?:完成|为|达到?|占)[^，；]{0,4}(?:年度|全年|年初)[^，；]{0,6}(?:任务|计划|预算|目标)(?:数|量|值|总数)?的$/;

/** 已建成的小区按照每百户[不低于20平方米]: what is done is only what the rule is for. */
const DUE = /应|须|按照?/;

/** A number that was reached before the text was written. */
export const pastFact: TargetRule = {
  id: 'target/past-fact',
  reads: 'a state that the text reports: a year behind it, 目前, 截至, 已建成',
  judge: (candidate) => {
    const { mood, moment, quantity, before, behind, directs, text } = candidate;
    if (quantity.unit === '%' && OF_PLAN.test(candidate.front)) return 'NONE';
    const done = behind.find((cue) => cue.role === 'DONE');
    if (done && moment === null && text[done.start] === '已') return 'NONE';
    if (mood !== 'PAST' || (candidate.underConditions && directs && quantity.bound !== null)) return null;
    const told = before.findLast((cue) => cue.role === 'DONE');
    const due = told !== undefined && DUE.test(text.slice(told.end, quantity.from));
    return directs && ((quantity.bound === 'KEPT' && (!told || due)) || ((quantity.bound === 'STATED' || quantity.unitClass === 'SHARE') && due)) ? null : 'NONE';
  },
  accepts: [
    { text: '目前已建成社区食堂120个。到2027年，建成社区食堂300个。', facts: [{ value: 300, year: 2027, kind: 'GOAL' }] },
    { text: '在现有40家的基础上，到2027年再培育20家链主企业。', facts: [{ value: 20, year: 2027 }] },
  ],
  rejects: [
    { text: '截至2023年底，全市建有托育机构210家。', because: 'counted, not wanted' },
    { text: '2021年全省技能人才总量达到310万人。', because: 'the year lies behind the text' },
    { text: '新增就业完成年度目标任务的108%。', because: 'how far a plan has been carried out' },
    { text: '近年来，累计培训农民工3.2万人次。', because: 'already done' },
  ],
};
