import type { TargetRule } from '../judge.js';

const NAMED = /(?:计划|工程|行动|项目|专项|试点)[”"]?（$/;

/** The bracket behind a programme's name that says how much it is. */
export const programmeGloss: TargetRule = {
  id: 'target/programme-gloss',
  reads: 'a bracket behind a programme that tells its size: “双百”计划（一百个示范点和一百个培育点）',
  judge: ({ text, quantity, gloss, sentence, previous }) => {
    if (quantity.unitClass !== 'COUNT' || quantity.value < 10) return null;
    const inside = text.slice(Math.max(sentence.start, quantity.from - 40), quantity.from);
    if (gloss && NAMED.test(inside)) return 'GOAL';
    return previous !== null && /（[^（）]{0,40}[和、及]$/.test(inside) ? 'GOAL' : null;
  },
  accepts: [
    { text: '依托“双百”计划（一百个示范点和一百个培育点），办好乡村夜校。', facts: [{ value: 100, unit: '个' }, { value: 100, unit: '个' }] },
  ],
  rejects: [{ text: '有关学校（一百余所）参加了活动。', because: 'no programme is glossed' }],
};
