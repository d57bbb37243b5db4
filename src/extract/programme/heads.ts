import type { ProgrammeKind } from '../../model/vocabulary.js';
import { vocabularyRows } from '../../vocabulary.js';
import { Words } from '../words.js';

/** The noun that a programme's name ends with. */
export interface Head {
  readonly word: string;
  readonly kind: ProgrammeKind;
  /** strong: the noun names an instrument · carrier: a place or body that a policy builds · weak: a common noun. */
  readonly strength: 'strong' | 'carrier' | 'weak';
}

/** Every head, as vocabulary/programme-heads.tsv has it. */
export const HEAD_LIST = vocabularyRows('programme-heads').map(([word, kind, strength]): Head => ({
  word: word!,
  kind: kind as ProgrammeKind,
  strength: strength as Head['strength'],
}));

export const HEADS = new Words(HEAD_LIST.map((head) => [head.word, head] as const));
const HEADS_BACKWARDS = new Words(HEAD_LIST.map((head) => [head.word, head] as const), true);
const CLOSERS = new Words(vocabularyRows('closing-nouns').map(([word]) => [word!, true] as const), true);

/** The head that ends at `end`, or null. */
export const headBefore = (text: string, end: number): Head | null => HEADS_BACKWARDS.before(text, end, Math.max(0, end - 8))?.value ?? null;

/** A noun phrase is complete at `end`: a head or another noun that closes one stands there. */
export const closesPhrase = (text: string, end: number): boolean =>
  text[end - 1] === '”' || (text[end - 1] === '）' && text[end] === '、') || headBefore(text, end) !== null || CLOSERS.before(text, end, Math.max(0, end - 8)) !== null;

/** What turns a head into the beginning of another word, by the head. */
const TURNS: Record<string, RegExp> = {
  计划: /^(?:单列|生育|经济|外|内|性|地|数|书|任务|指标|免疫|财务|投资)/,
  工程: /^(?:国家(?:重点|研究|技术)|师|类|技术|学|硕|博|教育|机械|质量|款|造价|化|设计|施工|监理|量|地质|研究|实验|创新|装备|职业|益|咨询|承包|勘察|车|验收|伦理|领域|专业|人员|人才|科|实践|机|招标|保险|院|材料|物资|安全|变更|总|项目管理|体系)/,
  行动: /^(?:方案|者|力|派|自觉|不便|能力|上|起来|路线|步骤|目标|倡议|态|指令|纲领|纲要|统一|自由|更加)/,
  专项: /^(?:再贷款|彩票|整治|检查|督查|督导|资金|经费|债|补|审计|培训|基金|报告|考核|治理|规划|方案|工作|任务|调研|评估|研究|教育|活动|服务|支持|附加|扣除|监督|执法|转移|借款|贷款|额度|用于|课题|排查|清理|组|小组|班|审查|核查|巡视|巡察|抽查|督办|演练|应急|预案|性|申报|指标|招生|招聘|安排|补助|奖励|用途|使用|事项|政策|能力|技能|职业|整改|攻坚|行动|培养|计划|工程)/,
  试点: /^(?:先行|省|示范|推广|探索|期|改革|单位|工作的|市|地|区|县)/,
  项目: /^(?:群|化|制|式|库|负责|经费|法人|单位|建设单位|审批|审计|管理|用地|可行|选址|储备|招|资本|组|经理|评审|谋划|策划|清单|投资|开工|落地|支持|资金)/,
  中心: /^(?:集群|城|任务|环节|镇|村|支行|工作|校|内容|地带|思想|主任|组|卫生院|广场|区)/,
  平台: /^(?:经济|企业|化|型|公司|用工|期|上|内|系统|载体)/,
  基地: /^(?:化|型|学校|校)/,
  活动: /^(?:周|月|日|季|室|站|中心|场|家|性|量|度|力|策划|课程|空间|用房|阵地|形式|记录|环节|规律|内容|主题|组织|时间|能力)/,
  共同体: /^(?:意识|理念)/,
  联合体: /^(?:投标)/,
  课题: /^(?:组|研究|负责)/,
  园区: /^(?:化|内)/,
  保护区: /^(?:禁|全面禁|内|外)/,
  试点示范: /^(?:区|县|市|项目|工程|行动|城市|基地|企业|单位|园区|点|作用|工作|效应|经验|引领|带动)/,
  联盟: /^(?:链|军|章程)/,
  揭榜挂帅: /^(?:机制|制度|等|”|榜|方式|模式|任务|管理|办法|攻关)/,
  以旧换新: /^(?:政策|补贴|资金|工作|活动|行动|机制|体系|力度|实施|”)/,
  竞赛: /^(?:性|活动|项目)/,
  实验室: /^(?:检测|条件|生物|安全|能力|认可|面积)/,
};

/** What a head is the end of instead: 宅基地, 实行动态. */
const ENDS: Record<string, RegExp> = { 中心: /[副市]$/, 基地: /宅$/, 行动: /[实执施]$/, 活动: /生$/, 平台: /[阳露]$/ };

/** …担保联盟有限责任公司 is a company. */
const COMPANY = /^(?:有限|股份有限|控股|集团有限)/;
const COMPANY_STARTS = new Set([...'有股控集'].map((char) => char.charCodeAt(0)));
/** Both by head, so that none is looked up by its ending. */
const TURNS_OF = new Map(
  HEAD_LIST.map((head) => [head, TURNS[head.word] ?? TURNS[['计划', '工程', '专项'].find((word) => head.word.endsWith(word)) ?? '']] as const),
);

/** Whether the head that ends at `end` stands as a noun of its own there. */
export const standsAlone = (text: string, end: number, head: Head): boolean => {
  const next = text.charCodeAt(end);
  // Only another character turns the noun into another word.
  if (next >= 0x4e00 && next <= 0x9fff && ((COMPANY_STARTS.has(next) && COMPANY.test(text.slice(end, end + 4))) || TURNS_OF.get(head)?.test(text.slice(end, end + 4)))) return false;
  return !(ENDS[head.word]?.test(text[end - head.word.length - 1] ?? '') ?? false);
};
