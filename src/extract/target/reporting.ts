import type { DocumentHeader } from '../../model/facts.js';
import { countBefore } from '../../model/span.js';
import type { DocumentKind } from '../../model/vocabulary.js';

const MEDIA: ReadonlySet<DocumentKind> = new Set(['新闻', '答记者问', '访谈', '评论']);
/** Titles of texts that tell what was or is, and of answers to requests. */
const COUNTS = /公报|统计|白皮书|蓝皮书|复函|答复|(?:调查|调研|勘查|鉴定|评估)(?:意见|报告|结果)|办理情况|(?:发展|执行|完成|进展|落实|运行|实施|建设|改革)情况(?:的?(?:报告|通报))?$|(?:工作|年度)总结$/;
const PLANS_BEGIN = /下一步|下一阶段|下阶段|接下来|(问：|编辑部：|记者：|\n[一二三四五六七八九十]{1,2}、)/g;
/** A question about what will be done: what answers it, up to the next one, is a plan. */
const ASKS_PLANS = /(?:哪些|什么|何)[^？\n]{0,10}(?:考虑|安排|打算|举措|措施|部署|计划)|如何(?:抓好|落实|推[动进]|确保|加强|支持|保障|开展)/;
/** What was considered when the text was written is told, not planned. */
const ASKS_BACKGROUND = /制定|出台|起草|编制|背景/;
/** News that prints as many is a press conference. */
const FEWEST_QUESTIONS = 2;
const LONGEST_QUESTION = 200;
const POLICY_SAYS = /(?:》|意见|办法|方案|规划|计划|通知|纲要|行动|措施|文件|政策|标准|工作报告)[^。\n]{0,40}?(?:提出|明确|要求|规定|部署|目标|包括|围绕|确定|设定|聚焦|安排了?)|(?:目标|任务)(?:是|为|包括|：)|从[^，。\n]{0,8}(?:指标|目标|任务)来?看，|(?:应|须)(?:当|逐步|基本|全部|稳步)*(?:达到|提高到|提升到|控制在|不低于|不少于|不超过)|(?:今年|明年|20\d\d年|“?十.五”?(?:期间|时期))[^。\n]{0,16}(?:将(?![近会达超有迎是到突])|(?:拟|计划)(?:继续|持续|全面|重点|大力|深入|加快|着力|实施|新增|新建|建设|改造|培育|完成|投入|安排))/;
const LONGEST_PARAGRAPH = 1200;

/**
 * Tells where a text says what is to be done. Policies do throughout; news, interviews and reports only where they tell what a policy
 * says (《方案》提出…), in the rest of that paragraph, and after 下一步 until the next question or heading.
 */
export class Reporting {
  /** The text reports. */
  readonly reports: boolean;
  /** Its paragraphs go on with something else: a turn to what comes next holds in its own one. Not where it prints questions and answers. */
  private readonly told: boolean;
  private readonly turns: readonly { readonly start: number; readonly plans: boolean }[];
  private readonly paragraphs = new Map<number, boolean>();

  /** A text that a notice carries, that has a number or that has articles is no news, whatever its title looks like. */
  constructor(private readonly text: string, { kind, title }: DocumentHeader, official: boolean) {
    this.reports = kind === '报告' || COUNTS.test(title) || (MEDIA.has(kind) && !official);
    const turns = this.reports ? [...text.matchAll(PLANS_BEGIN)] : [];
    this.told = (kind === '新闻' && turns.filter(([words]) => words === '记者：').length < FEWEST_QUESTIONS) || kind === '评论';
    this.turns = turns.map((match) => ({ start: match.index, plans: match[1] === undefined || (!this.told && this.asksPlans(match.index)) }));
  }

  private asksPlans(start: number): boolean {
    const end = this.text.indexOf('\n', start + 1);
    const question = this.text.slice(start, end < 0 ? start + LONGEST_QUESTION : Math.min(end, start + LONGEST_QUESTION));
    return ASKS_PLANS.test(question) && !ASKS_BACKGROUND.test(question);
  }

  directs(offset: number, paragraph: number, sentenceEnd: number): boolean {
    return !this.reports || this.plansAt(offset, paragraph) || this.quotesPolicy(paragraph, sentenceEnd);
  }

  private plansAt(offset: number, paragraph: number): boolean {
    const turn = this.turns[countBefore(this.turns, offset + 1) - 1];
    return turn !== undefined && turn.plans && (!this.told || turn.start >= paragraph);
  }

  private quotesPolicy(paragraph: number, sentenceEnd: number): boolean {
    if (this.paragraphs.get(paragraph)) return true;
    const found = POLICY_SAYS.test(this.text.slice(Math.max(paragraph, sentenceEnd - LONGEST_PARAGRAPH), sentenceEnd));
    this.paragraphs.set(paragraph, found);
    return found;
  }
}
