import type { FoundName, NameRule } from '../../mention.js';
import { PLACES } from '../../institution/places.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

const TITLE = /《([^《》\n]{6,80})》/g;
/** X行动实施方案: the programme that the paper is about. */
const PAPER = /^([^《》，。]{4,44}?(?:行动|工程|计划|试点|专项))(?:三年|五年|总体|建设|工作|试点|中期|推进)?(?:实施|行动|工作|管理|绩效管理)?(?:方案|细则|办法|意见|指南|规划)(?:（[^）]*）)*$/;
const INSTRUMENT = /行动|工程|计划|试点|专项/;
/** 《推动…更新行动方案》: the paper is a plan of action to do it, and names no action. */
const TO_DO = /^(?:推动|推进|加快|加强|深化|促进|支持)[^《》]*行动方案(?:（[^）]*）)*$/;
/** A plan of action that is the document itself. */
const PLAN = /^([^《》，。]{4,44}行动计划)(?:（[^）]*）)*$/;
/** What is managed by a paper of rules: …资金管理办法, …示范基地认定细则. */
const RULES = /^(?:建设|认定|评审|遴选|使用|绩效|考核|评选|运行|申报|评价|管理|实施|暂行|试行|工作|与|和|及)*(?:办法|细则|规定|规则|指南)(?:（[^）]*）)*$/;
const LONGEST_TITLE = 80;
const MONEY = /^.{4,}?(?:专项资金|补助资金|引导基金|发展基金|奖补资金)/;
const SUBJECT = /关于(?:印发|发布|公布)《?([^《》]{6,80}?)》?(?:的通知|的公告|$)/;

/** The name inside a title, null where the title is of no programme. */
function nameIn(title: string, own: boolean): string | null {
  if (!INSTRUMENT.test(title) || (!own && TO_DO.test(title))) return null;
  const name = PAPER.exec(title)?.[1] ?? (own ? PLAN.exec(title)?.[1] : undefined);
  if (!name || /关于|^(?:教育部|国务院)/.test(name)) return null;
  return name;
}

/** The name, and what its own text calls it: 湖州市古桥保护专项资金, 古桥保护专项资金. */
function withoutPlace(name: string): string[] {
  const place = PLACES.at(name, 0);
  return place && !place.value.short && name.length - place.end >= 6 ? [name, name.slice(place.end)] : [name];
}

/** The programme whose rules the paper is, with its kind; null where it is of none. */
function ruled(title: string): Programme | null {
  if (title.length > LONGEST_TITLE) return null;
  const money = MONEY.exec(title)?.[0];
  if (money && RULES.test(title.slice(money.length))) return programme(money, 'PROJECT');
  for (let end = title.length - 2; end >= 8; end--) {
    const head = headBefore(title, end);
    if (head && RULES.test(title.slice(end))) return end > head.word.length + 3 ? programme(title.slice(0, end), head.kind) : null;
  }
  return null;
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
    const subject = SUBJECT.exec(header.title)?.[1] ?? header.title;
    const own = nameIn(subject, true);
    if (!own) {
      const entity = ruled(subject);
      if (entity) for (const form of withoutPlace(entity.name)) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push({ start: at, end: at + form.length, entity });
      return found;
    }
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
