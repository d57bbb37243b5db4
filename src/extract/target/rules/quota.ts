import { has } from '../candidate.js';
import type { TargetRule } from '../judge.js';

/** 每省选派[3名] */
const EACH_SENDS = /每个?(?:省份?|市|县|区|校|所学校|单位|地|学院|院系)(?:可|应|须|原则上)?(?:选派|选送|选拔|派出|派遣)[^，；]{0,20}$/;

/** How many a party may or must put forward. */
export const quota: TargetRule = {
  id: 'target/quota',
  reads: 'how many a party puts forward: 每省推荐不超过3家, 各限报2项',
  judge: (candidate) => {
    const { quantity, before, directs } = candidate;
    if (quantity.unitClass !== 'COUNT' || !directs) return null;
    if (has(before, 'QUOTA') || EACH_SENDS.test(candidate.front)) return 'REQUIREMENT';
    return has(before, 'KEEP') && /[限额]/.test(candidate.front.slice(-6)) ? 'REQUIREMENT' : null;
  },
  accepts: [
    { text: '各市推荐名额不超过5个。', facts: [{ value: 5, comparator: 'LTE', kind: 'REQUIREMENT' }] },
    { text: '每省选派骨干教师3名参加研修。', facts: [{ value: 3, unit: '名', comparator: 'EQ', kind: 'REQUIREMENT' }] },
    { text: '每所高校限报2项。', facts: [{ value: 2, unit: '项', comparator: 'EQ', kind: 'REQUIREMENT' }] },
  ],
  rejects: [{ text: '各地已推荐项目160项。', because: 'reports what came in' }],
};
