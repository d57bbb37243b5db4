import type { TargetRule } from '../judge.js';

const FROM = /(?:由|从)[^，；]{0,16}$/;
const TO = /^[^，；]{0,6}?(?:提高|提升|增加|增长|扩大|扩展|上升|下降|降低|降|减少|压缩|压减|缩短|调整|发展|拓展|延长|延伸|[上下]调|压降|增|升)(?:到|至|为)/;
/** 按[5%]征收率减按1.5%缴纳 */
const REDUCED = /^的?(?:征收率|税率|标准|比例)减按/;
const COMPARED = /(?:比|较|相比|高于|低于|快于)[^，；]{0,12}(?:年|期|末)的$/;

/** What a number is raised from or compared with. */
export const startingPoint: TargetRule = {
  id: 'target/starting-point',
  reads: 'the number that a target starts from or is compared with: 由30%提高到45%',
  judge: (candidate) => {
    const { front } = candidate;
    return REDUCED.test(candidate.tail) || (FROM.test(front) && TO.test(candidate.tail)) || COMPARED.test(front) ? 'NONE' : null;
  },
  accepts: [
    { text: '到2027年，普惠托位占比由42%提高到60%。', facts: [{ value: 60, unit: '%', year: 2027 }] },
    { text: '2024年，拟安排专项债券30亿元、比上年增加4亿元。', facts: [{ value: 3_000_000_000, unit: '元', year: 2024 }, { value: 400_000_000, unit: '元', year: 2024 }] },
    { text: '到2027年，单位产值能耗比2022年下降12%。', facts: [{ value: 12, unit: '%', year: 2027 }] },
  ],
  rejects: [{ text: '审批事项由30项减至若干项。', because: 'only the starting point is a number' }],
};
