import type { TargetRule } from '../judge.js';

/** What a planning or building standard sets: 服务半径, 人均面积, 床位数. */
const SET = /(?:半径|间距|宽度?|距离|[限净层]?高度?|层高|厚度|深度|坡度|层数|班额|容积率|密度|率|比例|占比|占地|面积|数量?|藏书量|保有量|配比|标准|负荷|流量|水量|用量|人口|浓度|时长|时间)(?:一般|宜|约|原则上|可)?(?:为|在)?$/;
/** 每千人口…, 人均…, 生均… */
const RATIO = /每(?:\d|[十百千万])|[人生户班校床]均/;
/** 用房面积：[小学6平方米]，[初中8平方米] */
const KIND = /^[\u4e00-\u9fff（）]{1,10}$/;
const HEAD = /(?:面积|半径|标准|数量|班额|比例|宽度|间距|高度)：[^。]{0,60}$/;
const NEAR = 80;

/** Standards that stand without a verb. */
export const standard: TargetRule = {
  id: 'target/standard',
  reads: 'a standard that stands without a verb: 服务半径300—500米, 每千人口床位数6—8张, 人均藏书量2册以上',
  judge: ({ text, quantity, clause, front, before, directs, mood, moment, underGoals, previousKind }) => {
    const { unitClass, bound, valueMax } = quantity;
    if (mood !== 'PLAIN' || !directs || underGoals || moment !== null || quantity.end < clause.end || unitClass === 'NONE' || unitClass === 'ORDINAL') return null;
    if (before.some((cue) => cue.role === 'REACH' || cue.role === 'CHANGE' || cue.role === 'FUTURE' || (cue.role === 'BUILD' && cue.start <= clause.start + 1))) return null;
    if (SET.test(front)) return RATIO.test(front) || (unitClass !== 'SHARE' && (bound !== null || valueMax !== null)) ? 'REQUIREMENT' : null;
    const headed = KIND.test(front) && (unitClass === 'MEASURE' || unitClass === 'COUNT') && HEAD.test(text.slice(Math.max(0, clause.start - NEAR), clause.start));
    return headed && (text[clause.start - 1] === '：' || previousKind === 'REQUIREMENT') ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '社区食堂服务半径400—600米。', facts: [{ value: 400, valueMax: 600, unit: '米', kind: 'REQUIREMENT' }] },
    { text: '每千名老年人养老床位数30—40张。', facts: [{ value: 30, valueMax: 40, unit: '张', kind: 'REQUIREMENT' }] },
    { text: '读者人均藏书量3册以上。', facts: [{ value: 3, unit: '册', comparator: 'GTE', kind: 'REQUIREMENT' }] },
    { text: '生均用房面积：小学7平方米，初中9平方米。', facts: [{ value: 7, unit: '平方米', kind: 'REQUIREMENT' }, { value: 9, unit: '平方米', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '目前，社区食堂服务半径600米左右。', because: 'a state' }],
};
