import { countBefore, type Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import { momentAt, planPeriodAt, type Moment } from './moment.js';

/** What the headings over a number say of it. */
export interface HeadingSense {
  /** They tell the state of things (发展基础, 工作回顾); what lies ahead there is only a forecast (形势). */
  readonly state: boolean;
  readonly forecast: boolean;
  /** They announce goals (主要目标), conditions (申报条件), plans (下一步工作安排). */
  readonly goals: boolean;
  readonly conditions: boolean;
  readonly plan: boolean;
  /** The year that the innermost of them sets (到2025年主要目标). */
  readonly moment: Moment | null;
}

const STATE = /现状|(?<!夯实.{0,12}|筑牢.{0,12}|打牢.{0,12}|巩固.{0,12})发展基础|发展环境|成效|成就|进展|回顾|背景|形势|存在.{0,6}问题|取得.{0,8}(?:成|进)|发展情况|基本情况/;
const FORECAST = /背景|形势|现状|回顾|发展环境|(?<!夯实.{0,12}|筑牢.{0,12}|打牢.{0,12}|巩固.{0,12})发展基础/;
/** Not where a sentence that opens its paragraph only speaks of goals (实现“三个不低于”目标，即…). */
const GOALS = /(?:^|，)[^，。；：]{0,24}(?:目标|指标)(?![^，。；：]{0,6}[，；])/;
const CONDITIONS = /条件|资格|资质|准入/;
const PLAN = /工作的?建议|意见[和与]?建议|(?:政府|年|年度)工作任务|工作(?:重点|计划|要点)|年[^，]{0,8}(?:总体|工作)要求|今年|下一步|下阶段|工作(?:安排|打算|思路|部署|目标)|主要(?:任务|目标)|重点(?:任务|工作)|总体(?:要求|目标)|主要(?:内容|举措|措施)|(?:支持|扶持)政策|政策措施|重点举措|预期目标|目标任务/;
/** Without one of these no label announces goals. */
const GOAL_LABEL = ['标：\n', '标\n'];
const LABEL = /\n(?:((?:主要|发展|总体|工作|预期)?(?:目标|指标))|(?:策略|主要|重点|保障)?(?:措施|任务|要求|保障))：?\n/g;

/** 应当具备下列条件：, with the rest of its line, or the items below it where it ends the line. */
const CONDITIONS_BELOW = /(?:以下|下列)[^。；：\n]{0,10}(?:条件|要求|标准)[^。；：\n]{0,8}：(?:[^\n]{0,1500}|(?:\n(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])[^\n]{0,600}){1,20})/y;

/** Reads headings, each path once, and the labels that stand on a line of their own (主要目标：). */
export class HeadingReader {
  private readonly known = new Map<readonly string[], HeadingSense>();
  private conditions: readonly Span[] | null = null;
  private labels: readonly { readonly start: number; readonly goals: boolean }[] | null = null;

  constructor(private readonly reading: Reading) {}

  senseOf(section: readonly string[]): HeadingSense {
    const known = this.known.get(section);
    if (known) return known;
    const last = section.at(-1) ?? '';
    const sense = {
      state: section.some((heading) => STATE.test(heading)) && !GOALS.test(last),
      forecast: FORECAST.test(last) && !GOALS.test(last),
      goals: section.some((heading) => GOALS.test(heading)),
      conditions: section.some((heading) => CONDITIONS.test(heading)),
      plan: section.some((heading) => PLAN.test(heading)),
      moment: momentOf(section),
    };
    this.known.set(section, sense);
    return sense;
  }

  /** In a list that 下列条件： opens. */
  underConditions(offset: number): boolean {
    this.conditions ??= conditionsIn(this.reading.text);
    const last = this.conditions[countBefore(this.conditions, offset) - 1];
    return last !== undefined && offset < last.end;
  }

  /** The last label before an offset announces goals, and its section goes on. */
  underGoalLabel(offset: number, section: readonly string[]): boolean {
    this.labels ??= !GOAL_LABEL.some((label) => this.reading.text.includes(label)) ? [] : [...this.reading.text.matchAll(LABEL)].map((match) => ({ start: match.index, goals: match[1] !== undefined }));
    const label = this.labels.findLast(({ start }) => start < offset);
    return label !== undefined && label.goals && this.reading.sectionAt(label.start + 1).every((heading, depth) => section[depth] === heading);
  }
}

function conditionsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const word of ['以下', '下列']) {
    for (let at = text.indexOf(word), next = 0; at >= 0; at = text.indexOf(word, next)) {
      CONDITIONS_BELOW.lastIndex = at;
      next = at + 2;
      if (!CONDITIONS_BELOW.test(text)) continue;
      next = CONDITIONS_BELOW.lastIndex;
      found.push({ start: at, end: next });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The year that the innermost heading of goals, of a year's plan or of a point in time (到2025年) names. */
function momentOf(section: readonly string[]): Moment | null {
  const dated = section.findLast((heading, depth) => (depth === section.length - 1 && (GOALS.test(heading) || /^.{0,6}到/.test(heading))) || (PLAN.test(heading) && /20\d\d年/.test(heading)));
  return dated === undefined ? null : momentIn(dated);
}

function momentIn(heading: string): Moment | null {
  for (let at = 0; at < heading.length; at++) {
    const char = heading[at]!;
    const found = char === '十' ? planPeriodAt(heading, at) : /[\d二]/.test(char) ? momentAt(heading, at) : null;
    if (found && 'role' in found) return { ...found, start: -1, end: -1 };
    if (found) at = found.skip - 1;
  }
  return null;
}
