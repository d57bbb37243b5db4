import type { KindRule } from './kinds.js';

const SORTS = '等|各项|有关|相关';
const SAID = '文件|政策|规定|精神|要求|部署';
const MANNER = '(?:更好地?|全面|切实|有效|认真|深入|扎实|高质量|顺利|及时|严格|细化|具体)*';

/** What follows a list of titles and says how it is cited; the first that matches decides. */
export const AFTER_RULES: readonly KindRule[] = [
  {
    id: 'citation.repeals.after',
    reads: 'A list of titles followed by 同时废止, 失效, 不再执行 in the same sentence.',
    kind: 'REPEALS',
    after: /^[^。；《》]{0,40}?(?:(?:废止|失效)(?=$|[，。；、）》的和并或及])|(?:停止|不再)(?:执行|施行|适用|实施))/,
    accepts: ['《某某管理办法》同时废止', '《某某暂行规定》（某发〔2010〕3号）自本通知印发之日起废止'],
    rejects: [{ text: '《某某管理办法》要求建立废旧物资台账', because: '废 is no 废止' }, { text: '修订《某某政策》，废止不合时宜的文件', because: 'it is other texts that are repealed' }],
  },
  {
    id: 'citation.basis.after',
    reads: '以《X》为依据, 以某年发布的《X》为遵循, 为指导.',
    kind: 'BASIS',
    before: /以[^，。；《》]{0,24}$/,
    after: /^[^。；，]{0,12}?为(?:基本|根本|重要|主要)?(?:依据|遵循|指导|准绳)/,
    accepts: ['以《某某纲要》为依据', '以《某某法》等法律法规为根本遵循'],
    rejects: [{ text: '《某某纲要》为教育改革提供了依据', because: 'without 以 the text is praised, not relied on' }],
  },
  {
    id: 'citation.revises.after',
    reads: '《X》作如下修改, 进行修订, 《X》第三条修改为, 《X》第三条中的“…”修改为, 在《X》第三条后增加一条.',
    kind: 'REVISES',
    after: /^(?:等\d*[一二三四五六七八九十]*[件部项个份][^，。；：《》]{0,10}?)?(?:中?的?[^。；，：《》]{0,30}?修改为|[^。；，：《》]{0,8}?增加[一二三四五六七八九十]?[条款项章节编]|的?(?:部分条[款文])?(?:作|做|进行|予以)?(?:了|出)?(?:如下|以下|相应|部分)?(?:修改|修订|修正)(?!情况|后|案|版|说明))/,
    accepts: ['《某某条例》作如下修改', '《某某办法》进行了修订', '将《某某条例》第十条第二款修改为：“不得砍伐。”', '将《某某条例》第十条中的“林业”修改为“林草”', '决定对《某某条例》等3件地方性法规予以修改', '在《某某条例》第三条后增加一条'],
    rejects: [{ text: '《某某条例》修正案', because: 'the name of another text' }, { text: '《某某条例》修订后的第五条', because: 'names a version' }],
  },
  {
    id: 'citation.implements.after',
    reads: '《X》贯彻落实, 《X》的落实情况, 《X》能够更好地落实, 《X》落地见效.',
    kind: 'IMPLEMENTS',
    after: new RegExp(
      `^(?:${SORTS})*(?:${SAID}|各项任务)*(?:的|能够|得到|要求)?${MANNER}(?:学习)?(?:宣传)?(?:实施)?(?:贯彻|落实|落地|执行|落到实处)+(?:实施|执行|见效|到位|落地|生效)*(?=[，。；、）”》]|$|情况|工作|过程|方案|措施|办法|细则|意见|计划|进展|力度|成效|监督|检查|督查|督导|评估|机制|中|的|好|得|起来|下去)` +
        `|^(?:的|能够|得到)*${MANNER}实施(?=[，。；]|$|工作|到位|中的?|过程|情况|要(?!求)|应)`,
    ),
    accepts: ['《某某意见》贯彻落实', '《某某规划》的落实情况', '《某某办法》能够更好地落实', '确保《某某方案》落地见效', '抓好《某某纲要》实施', '确保《某某法》得到有效实施', '推动《某某协定》高质量实施', '《某某条例》各项规定落到实处', '《某某规划》实施中的重大事项要及时报告', '本方案是对《某某规划》的细化落实'],
    rejects: [{ text: '《某某意见》提出落实三项任务', because: 'the text speaks, it is not carried out' }, { text: '《某某规划》全面贯彻新发展理念', because: 'the text itself carries out another thing' }, { text: '制定《某某条例》实施细则', because: 'the name of another text' }],
  },
];
