import { has, lastOf, wordOf } from '../candidate.js';
import type { TargetRule } from '../judge.js';

const PARTS = /^的?(?:重点|主要|具体|重大|政策|改革|关键|专项|核心|方面的?|配套|惠企|创新|工作|保障|支持|硬|惠民)*(?:任务|措施|举措|行动(?!者|圈)|方面|原则|环节|领域|内容|要求|步骤|阶段|维度|层次|类别|模块|板块|条款|部分|附件|等级|档次|方向|问题|关系|着力|抓手|一级指标|二级指标|指标|意见|建议|条目|清单|城市群|单位名单|民生实事|实事)/;

/** How long what is handed in may be: 正文不超过3000字. */
const OF_PAPERS = new Set(['字', '页', '兆', 'MB', '分钟', '张']);
const PAPERS = /(?:材料|正文|视频|报告|文本|简介|总结|案例|书|摘要|字数|篇幅|大小|照片|图片|文件|附件|论文|文章|稿件)[^，；]{0,10}$/;
/** 废铜、废铝等[9种]再生资源: how many were listed. */
const LISTED = /、[^，；]*等$/;
const OF_THEM = /^其中(?:约|有|的)?(?:\d|$)/;

/** What a text says of its own make-up, or of the parts of a thing. */
export const sizeOfText: TargetRule = {
  id: 'target/size-of-text',
  reads: 'sizes of the text itself and of classifications: 5方面19条措施, 分为4个等级',
  judge: (candidate) => {
    const { quantity, before, mood, previous } = candidate;
    if (quantity.unitClass === 'ORDINAL') return 'NONE';
    if (quantity.unitClass === 'COUNT' && PARTS.test(candidate.tail) && quantity.value < 300) return 'NONE';
    if (OF_PAPERS.has(quantity.unit) && PAPERS.test(candidate.front)) return 'NONE';
    if (quantity.unitClass === 'COUNT' && quantity.bound === null && LISTED.test(candidate.front) && !has(before, 'BUILD', 'QUOTA', 'GRANT')) return 'NONE';
    if (quantity.vague && mood !== 'FUTURE') return 'NONE';
    const { front } = candidate;
    if (previous === null && quantity.unitClass !== 'SHARE' && OF_THEM.test(front)) return 'NONE';
    if (previous !== null && front.startsWith('其中')) return null;
    const cue = lastOf(before, 'TOTAL', 'BUILD', 'REACH', 'FUTURE', 'CHANGE');
    if (cue?.role !== 'TOTAL' || quantity.bound === 'KEPT' || quantity.valueMax !== null || (quantity.bound !== null && has(before, 'NORM')) || quantity.unitClass === 'SHARE') return null;
    if (wordOf(candidate, cue) === '涉及' && mood === 'FUTURE' && previous !== null) return null;
    return wordOf(candidate, cue) === '共' && cue.end !== quantity.from ? null : 'NONE';
  },
  accepts: [{ text: '到2027年，围绕10个重点领域建设20个中试平台。', facts: [{ value: 20, unit: '个', year: 2027 }] }],
  rejects: [
    { text: '《若干措施》共提出6方面23条举措。', because: 'sizes of the text' },
    { text: '申报书正文不超过3000字，视频时长控制在8—10分钟。', because: 'sizes of what is handed in' },
    { text: '评估结果分为优秀、合格、不合格3个等次。', because: 'a classification' },
    { text: '到2026年，废纸、废铁等6种再生资源回收站点更加完善。', because: 'how many were listed' },
    { text: '首批成员覆盖30多个县。', because: 'a goal is no “some thirty”' },
    { text: '本次大赛共设8个赛道，涵盖12个专业大类。', because: 'counts what exists' },
  ],
};
