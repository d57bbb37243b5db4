import { has, textBefore, textBehind } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const HEAD = /^(?:的|（含）|）)?[\u4e00-\u9fff“]/;
const MEASURE = /(?:人口|年龄|收入|学历|面积|营收|产值|规模|投资额?|金额|资产|资金|高度|长度|容量|龄|额)(?:在|为|达|达到|超过|不足)?$/;
const VERB_AFTER = /^(?:用于|作为|由|的?比例|的?标准)/;

/** Limits that only tell which things are meant: 常住人口300万以下城市, 500人以上的企业. */
export const classLimit: TargetRule = {
  id: 'class-limit',
  reads: 'a limit that describes a class of things and is nothing to keep: 常住人口300万以下城市',
  judge: (candidate) => {
    const { quantity, before, mood } = candidate;
    const front = textBefore(candidate);
    const tail = textBehind(candidate);
    if (quantity.unitClass === 'SHARE' || VERB_AFTER.test(tail)) return null;
    const attributive = quantity.bound === 'STATED' && HEAD.test(tail);
    if (attributive && MEASURE.test(front)) return 'NONE';
    if (attributive && !has(before, 'BUILD', 'HAVE', 'NORM', 'GRANT') && mood !== 'FUTURE') return 'NONE';
    return quantity.bound !== 'KEPT' && /^的(?:[^，。；]{0,12})(?:，|$)/.test(tail) && MEASURE.test(front) ? 'NONE' : null;
  },
  accepts: [{ text: '到2027年，引育10家以上具有自主品牌的设备企业。', facts: [{ value: 10, unit: '家', comparator: 'GTE', year: 2027 }] }],
  rejects: [
    { text: '取消常住人口300万以下城市的落户限制。', because: 'says which cities' },
    { text: '从业人员500人以上企业可自主开展评价。', because: 'says which firms' },
  ],
};
