import type { TargetRule } from '../judge.js';

/** 新建变电站20座，充电桩2万个: the next item names itself before its number. */
const NOUN = /^[\u4e00-\u9fffA-Za-z“”（）·]{2,28}$/;
const SHORT = 10;

/** Further items of a list whose verb stands before the first. */
export const listGoesOn: TargetRule = {
  id: 'target/list-goes-on',
  reads: 'the next item of a list of amounts under one verb: 建设30个标准，100个资源库',
  judge: ({ text, quantity, clause, before, previous, previousKind }) => {
    if (previous === null || quantity.unitClass === 'NONE' || quantity.unitClass === 'TIME') return null;
    const sameClause = previous.clause.start === clause.start;
    const lead = text.slice(sameClause ? previous.quantity.end : clause.start, quantity.from).replace(/^、/, '');
    const starts = lead === '' || /^(?:以及|和|及|新增|约)$/.test(lead) || (/^(?:其中)?[^\d]{0,14}?各?$/.test(lead) && text.slice(clause.start, quantity.from).includes('其中'));
    const within = previous.quantity.unit === quantity.unit && /^其中[^，；]{0,16}$/.test(lead);
    const near = quantity.start - previous.quantity.end <= 140;
    const joined = sameClause && (lead === '' || /^(?:[^，；]{1,20})?[、和及与]$/.test(lead));
    const alike = lead.length <= SHORT || previous.quantity.unit === quantity.unit;
    const named = alike && quantity.end === clause.end && NOUN.test(lead) && before.length === 0;
    return near && (starts || within || joined || named) && previous.quantity.unitClass === quantity.unitClass ? previousKind : null;
  },
  accepts: [
    { text: '新建乡村驿站20座，公共充电桩2万个。', facts: [{ value: 20, unit: '座' }, { value: 20000, unit: '个', indicator: '公共充电桩' }] },
    { text: '支持各地推出20个左右教学标准，80个左右课程资源，15台左右实训设备。', facts: [{ value: 20 }, { value: 80 }, { value: 15, unit: '台' }] },
  ],
  rejects: [{ text: '会议期间，20个标准，80个资源，15台设备亮相。', because: 'the list has no verb that orders anything' }],
};
