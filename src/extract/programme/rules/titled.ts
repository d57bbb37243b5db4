import type { FoundName, NameRule } from '../../mention.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const TITLE = /《([^《》\n]{6,80})》/g;
/** X行动实施方案: the programme that the paper is about. */
const PAPER = /^([^《》，。]{4,44}?(?:行动|工程|计划|试点|专项))(?:三年|五年|总体|建设|工作|试点|中期|推进)?(?:实施|行动|工作|管理|绩效管理)?(?:方案|细则|办法|意见|指南|规划)(?:（[^）]*）)*$/;
const INSTRUMENT = /行动|工程|计划|试点|专项/;
/** A plan of action that is the document itself. */
const PLAN = /^([^《》，。]{4,44}行动计划)(?:（[^）]*）)*$/;
const SUBJECT = /关于(?:印发|发布|公布)《?([^《》]{6,80}?)》?(?:的通知|的公告|$)/;

/** The name inside a title, null where the title is of no programme. */
function nameIn(title: string, own: boolean): string | null {
  if (!INSTRUMENT.test(title)) return null;
  const name = PAPER.exec(title)?.[1] ?? (own ? PLAN.exec(title)?.[1] : undefined);
  if (!name || /关于|^(?:教育部|国务院)/.test(name)) return null;
  return name;
}

export const titledProgrammes: NameRule<Programme, null> = {
  id: 'programme/titled',
  reads: "What a plan's title names: the text's own, the one that it prints, and cited ones (《X行动实施方案》 → X行动).",
  find: ({ text, document: { header } }) => {
    const found: FoundName<Programme>[] = [];
    const add = (name: string | null, at: number): void => {
      const head = name ? headBefore(name, name.length) : null;
      if (name && head && at >= 0) found.push({ start: at, end: at + name.length, entity: programme(name, head.kind) });
    };
    for (const match of text.matchAll(TITLE)) add(nameIn(match[1]!, false), match.index + 1);
    const own = nameIn(SUBJECT.exec(header.title)?.[1] ?? header.title, true);
    if (!own) return found;
    // 全面提升医疗质量行动 is what 全面提升医疗质量行动计划 sets up.
    const stem = own.endsWith('行动计划') ? own.slice(0, -2) : own;
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
      const end = at + (text.startsWith(own, at) ? own.length : stem.length);
      found.push({ start: at, end, entity: { ...programme(own, headBefore(own, own.length)!.kind), aliases: [stem] } });
    }
    return found;
  },
  accepts: [
    { text: '根据《奶业竞争力提升行动方案》和《数字乡村强基工程管理办法（试行）》', names: ['奶业竞争力提升行动', '数字乡村强基工程'] },
  ],
  rejects: [{ text: '落实《奶业振兴三年行动计划》和《奶业质量监督管理办法》', because: 'a cited plan is a document' }],
};
