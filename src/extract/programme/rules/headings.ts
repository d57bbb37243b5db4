import { boundaryWordBefore } from '../../boundary.js';
import type { FoundName, NameRule } from '../../mention.js';
import { specificity } from '../generic.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const HEADING = /(?:^|\n)(?:第[一二三四五六七八九十百\d]+[章节] ?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])([^\n，。；：、]{6,30})(?=[\n。（])/g;

export const headingNames: NameRule<Programme, null> = {
  id: 'programme/heading',
  reads: 'Headings that are a name from end to end: （一）庆祝建校百年宣传教育活动.',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    for (const match of text.matchAll(HEADING)) {
      const name = match[1]!;
      const end = match.index + match[0].length;
      const start = end - name.length;
      const head = headBefore(text, end);
      if (!head || head.strength === 'carrier' || specificity(name.slice(0, -head.word.length), 'carrier') < 4) continue;
      if (boundaryWordBefore(text, start + 2)?.word.length === 2 && OPENS_WITH_VERB.has(boundaryWordBefore(text, start + 2)!.kind)) continue;
      found.push({ start, end, entity: programme(name, head.kind) });
    }
    return found;
  },
  accepts: [{ text: '三、活动内容\n（一）迎接农民节乡土文化展示活动\n各地结合实际开展。', names: ['迎接农民节乡土文化展示活动'] }],
  rejects: [{ text: '（一）组织开展各类培训活动\n（二）深化课程改革项目', because: 'the heading begins with its verb' }],
};

const OPENS_WITH_VERB = new Set(['break', 'act', 'verb', 'adverb']);
