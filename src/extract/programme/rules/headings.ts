import { boundaryWordBefore } from '../../boundary.js';
import type { FoundName, NameRule } from '../../mention.js';
import { specificity } from '../generic.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const HEADING = /(?:第[一二三四五六七八九十百\d]+[章节] ?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]|专栏 ?\d{1,2} ?)([^\n，。；：、]{6,36})(?=[\n。（])/y;
/** （三）开展乡镇卫生院特色科室项目建设: the task is to build what the heading names. */
const TASK = /^(?:(?:持续|全面|深入|加快)?(?:开展|建设|打造|推进|实施))([^\n]{6,30})建设$/;
const OPENS_WITH_VERB = new Set(['break', 'act', 'verb', 'adverb', 'manner']);
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
    for (let begin = 0; begin < text.length; begin = lineAfter(text, begin)) {
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
      if (!head || head.strength === 'carrier' || specificity(modifier, task ? 'strong' : 'carrier') < ENOUGH) continue;
      const first = boundaryWordBefore(text, start + 2);
      if (first?.word.length === 2 && OPENS_WITH_VERB.has(first.kind)) continue;
      found.push({ start, end, entity: programme(name, head.kind) });
    }
    return found;
  },
  accepts: [
    { text: '三、活动内容\n（一）迎接农民节乡土文化展示活动\n各地结合实际开展。', names: ['迎接农民节乡土文化展示活动'] },
    { text: '二、任务\n（二）开展乡镇卫生院特色科室帮扶项目建设\n各地要统筹安排。', names: ['乡镇卫生院特色科室帮扶项目'] },
  ],
  rejects: [{ text: '（一）组织开展各类培训活动\n（二）深化课程改革项目\n（三）推进重大项目建设', because: 'the heading begins with its verb, or names a class' }],
};
