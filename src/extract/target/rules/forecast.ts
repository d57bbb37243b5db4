import type { TargetRule } from '../judge.js';

const EXPECTED = /预计|预测|据测算|测算/;
const WILL = /将(?:会)?(?:超过|突破|达到?|接近|增[加至长]|上升|进一步)?$/;
/** 预计2026至2035年货运量年均增速为[2%]: what grows by itself, not 预计投资 of a project. */
const GROWS = /年均(?:增速|增长|增幅|增长率)(?:约|将)?(?:为|在|达|达到)?$/;
const NEAR = 60;

/** What is expected to come of itself. */
export const forecast: TargetRule = {
  id: 'target/forecast',
  reads: 'what is only expected to happen: 预计到2035年，老年人口将突破4亿人',
  judge: ({ text, quantity, sentence, underGoals, directs }) => {
    const lead = text.slice(Math.max(sentence.start, quantity.from - NEAR), quantity.from);
    if (!underGoals && quantity.unitClass === 'SHARE' && GROWS.test(lead) && EXPECTED.test(lead)) return 'NONE';
    if (underGoals || !WILL.test(text.slice(Math.max(sentence.start, quantity.from - 6), quantity.from))) return null;
    return !directs || EXPECTED.test(lead) ? 'NONE' : null;
  },
  accepts: [{ text: '到2030年，全市养老护理员达到5000人。', facts: [{ value: 5000, unit: '人', year: 2030, kind: 'GOAL' }] }],
  rejects: [{ text: '预计到2035年，全市老年人口将突破400万人，占比将超过30%。', because: 'nobody wants it to happen' }, { text: '预计2026至2040年全市客运量年均增速为4%左右。', because: 'a growth that is expected' }],
};
