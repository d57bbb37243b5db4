import type { TargetRule } from '../judge.js';

const OPERATOR_BEFORE = /[*×÷=+＋]$/;
const OPERATOR_BEHIND = /^[)）]?[*×÷=+＋]/;
/** 1所6个班以上的幼儿园: the second amount describes what the first counts. */
const AMOUNT_BEFORE = /\d[万亿]?[所家个名座条项处台套辆种门]$/;
/** 每户限养[一只] */
const LIMITED = /限[\u4e00-\u9fff]{0,2}为?$/;
/** 站点500米覆盖率, 15分钟到达, 30分钟生活圈 */
const REACHED_WITHIN = /^(?:半径|范围|服务|步行|左右|公共服务|公共|健身|养老|便民|医疗)*(?:覆盖|通达|到达|可达|抵达|直达|生活圈|服务圈|健身圈|就医圈|交通圈|通勤圈|文化圈|圈)/;
/** 实施[百项]新品工程 */
const OF_PROGRAMME = /^[\u4e00-\u9fff]{0,12}(?:工程|计划|行动)$/;
/** 掌握[一项以上]技能 */
const ABOVE = /以上$/;
const LONGEST_NAME = 12;
const SPECIFICATION = new Set(['千伏', '毫米', '纳米', '微米', '马力', '千伏安', '比特', '公里/小时', '蒸吨/小时', '吨/小时']);

/** Numbers that name things: slogans, formulas, specifications, 一X一Y. */
export const numberInName: TargetRule = {
  id: 'target/number-in-name',
  reads: 'numbers that belong to names, formulas or specifications: “123456”战略, 评分*50%, 500千伏变电站, 一县一策',
  judge: (candidate) => {
    const { text, quantity, clause, before } = candidate;
    const { front } = candidate;
    const { tail } = candidate;
    if (tail.startsWith('级') && quantity.unitClass !== 'COUNT') return 'NONE';
    if (OPERATOR_BEFORE.test(front) || OPERATOR_BEHIND.test(tail)) return 'NONE';
    if (text[clause.start - 1] === '“' && text[clause.end] === '”' && clause.end - clause.start <= LONGEST_NAME) return 'NONE';
    if ((SPECIFICATION.has(quantity.unit) || (quantity.unit === '蒸吨' && quantity.bound !== null)) && quantity.bound !== 'KEPT' && /^[\u4e00-\u9fff]/.test(tail)) return 'NONE';
    if ((quantity.unitClass === 'MEASURE' || quantity.unitClass === 'TIME') && quantity.bound === null && REACHED_WITHIN.test(tail)) return 'NONE';
    if (AMOUNT_BEFORE.test(front)) return 'NONE';
    const reached = quantity.bound !== null && quantity.unitClass === 'MONEY' && tail === '';
    if (quantity.bare && !reached && (text[clause.start - 1] === '“' || !before.some((cue) => cue.role === 'BUILD' && cue.end === quantity.from))) return 'NONE';
    if (quantity.bare && OF_PROGRAMME.test(tail)) return 'NONE';
    if (!quantity.chinese) return null;
    if (/^[\u4e00-\u9fff]{0,2}[一二三]/.test(tail) && /^[一二三]/.test(text.slice(quantity.start, quantity.start + 1)) && quantity.value < 10) return 'NONE';
    const small = quantity.value < 10 && quantity.valueMax === null && quantity.unit !== '%' && quantity.unit !== '倍';
    return small && quantity.bound !== 'KEPT' && !ABOVE.test(text.slice(quantity.start, quantity.end)) && !LIMITED.test(front) ? 'NONE' : null;
  },
  accepts: [
    { text: '帮助每名学生掌握一两项运动技能。', facts: [{ value: 1, valueMax: 2, comparator: 'RANGE', unit: '项' }] },
    { text: '帮助学生掌握一项以上技能，接待层级限制为一层。', facts: [{ value: 1, unit: '项', comparator: 'GTE', kind: 'GOAL' }, { value: 1, unit: '层', comparator: 'EQ' }] },
    { text: '每个乡镇至少办好一所公办幼儿园。', facts: [{ value: 1, unit: '所', comparator: 'GTE' }] },
  ],
  rejects: [
    { text: '坚持一县一策、一校一案，打造一个平台。', because: '一 here only says that there is such a thing' },
    { text: '全面实施“123”工程、百项课程工程。', because: 'names' },
    { text: '总分=笔试成绩*40%+面试成绩*60%。', because: 'a formula' },
    { text: '新建500千伏变电站。', because: 'a specification' },
    { text: '构建15分钟社区健身圈，接到报警后15分钟到达现场。', because: 'the number says which circle' },
  ],
};
