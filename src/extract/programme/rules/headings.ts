import { boundaryWordBefore } from '../../boundary.js';
import type { FoundName, NameRule } from '../../mention.js';
import { specificity } from '../generic.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const HEADING = /(?:第[一二三四五六七八九十百\d]+[章节] ?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]|专栏 ?\d{1,2} ?)([^\n，。；：、]{6,36})(?=[\n。（])/y;
/** What a heading's number begins with. */
const NUMBERS = new Set([...'第一二三四五六七八九十（专0123456789'].map((char) => char.charCodeAt(0)));
/** （三）开展乡镇卫生院特色科室项目建设: the task is to build what the heading names. */
const TASK = /^(?:(?:持续|全面|深入|加快)?(?:开展|建设|打造|推进|实施))([^\n]{6,30})建设$/;
/** 创新能力提升工程, 重点企业培育工程: what is done stands before the noun, so that the word in front is no verb. */
function namesWork(text: string, start: number, headStart: number, first: string): boolean {
  if ((first !== 'verb' && first !== 'manner') || TASKS.test(text.slice(start, start + 2))) return false;
  const second = boundaryWordBefore(text, start + 4);
  return (second?.word.length !== 2 || !VERBS.has(second.kind)) && VERBS.has(boundaryWordBefore(text, headStart)?.kind ?? '');
}
const VERBS = new Set(['act', 'verb']);
const TASKS = /^(?:推进|建设|组织|推广|完善|优化|培育|打造|引导)/;
const OPENS_WITH_VERB = new Set(['break', 'act', 'verb', 'adverb', 'manner']);
/** So many headings of one text that end with the same noun name what they head, whatever words they are made of. */
const SIBLINGS = 3;
const SHORTEST_SIBLING = 4;
/** So many characters must tell which activity or project it is. */
const ENOUGH = 4;

/** Where the next line begins. */
function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

export const headingNames: NameRule<Programme, null> = {
  id: 'programme/heading',
  reads: 'Headings that are a name from end to end (（一）庆祝建校百年宣传教育活动) or a task to build it (开展…项目建设).',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    const plain = new Map<string, FoundName<Programme>[]>();
    for (let begin = 0; begin < text.length; begin = lineAfter(text, begin)) {
      if (!NUMBERS.has(text.charCodeAt(begin))) continue;
      HEADING.lastIndex = begin;
      const match = HEADING.exec(text);
      if (!match) continue;
      const line = match[1]!;
      const task = TASK.exec(line)?.[1];
      const name = task ?? line;
      const start = match.index + match[0].length - line.length + (task ? line.length - task.length - '建设'.length : 0);
      const end = start + name.length;
      const head = headBefore(text, end);
      const modifier = head ? name.slice(0, -head.word.length) : '';
      // What a heading sets as a task is named even by words of its field.
      if (!head || head.strength === 'carrier') continue;
      const first = boundaryWordBefore(text, start + 2);
      // 各地区梯次有序…行动: who acts, and no verb.
      const verb = first?.word.length === 2 && OPENS_WITH_VERB.has(first.kind) && !first.word.startsWith('各');
      if (verb && !namesWork(text, start, end - head.word.length, first.kind)) continue;
      const heading = { start, end, entity: programme(name, head.kind) };
      if (!verb && specificity(modifier, task ? 'strong' : 'carrier') >= ENOUGH) found.push(heading);
      if (head.strength === 'strong' && modifier.length >= SHORTEST_SIBLING) plain.set(head.word, [...(plain.get(head.word) ?? []), heading]);
    }
    for (const siblings of plain.values()) if (siblings.length >= SIBLINGS) found.push(...siblings);
    return found;
  },
  accepts: [
    { text: '三、活动内容\n（一）迎接农民节乡土文化展示活动\n各地结合实际开展。', names: ['迎接农民节乡土文化展示活动'] },
    { text: '二、重点任务\n（一）基础能力提升工程。加快改造。\n（二）重点企业培育工程。加大支持。\n（三）服务平台建设工程。加强统筹。', names: ['基础能力提升工程', '重点企业培育工程', '服务平台建设工程'] },
    { text: '一、任务\n（一）茶园绿色转型行动。\n（二）茶机更新行动。\n（三）各地区有序减排行动。', names: ['茶园绿色转型行动', '茶机更新行动', '各地区有序减排行动'] },
    { text: '二、任务\n（二）开展乡镇卫生院特色科室帮扶项目建设\n各地要统筹安排。', names: ['乡镇卫生院特色科室帮扶项目'] },
  ],
  rejects: [{ text: '（一）组织开展各类培训活动\n（二）深化课程改革项目\n（三）推进重大项目建设\n（四）重点企业培育工程', because: 'the heading begins with its verb, or names a class' }],
};
