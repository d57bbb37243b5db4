import type { RoleFact } from '../../model/facts.js';
import type { Span } from '../../model/span.js';
import type { NamedFact, Institutions } from '../institution/index.js';
import type { Programmes } from '../programme/index.js';
import type { Reading } from '../rule.js';
import { ROLE_RULES, type RoleRule } from './cues.js';

type NamedSpan = Institutions['mentions'][number];

/** What joins bodies of one list: 、 and 和, remarks in brackets, 以下简称. */
const BETWEEN = /^(?:[、和与及]|会同|联合|（[^（）]{0,20}）|[ ]){1,3}$/;
/** A sentence tells of what is hoped for or asked of others, not of what the body does. */
const NOT_SUBJECT = /(?:报送?|向|在|争取|配合|按照|根据|落实|贯彻|经|报|征求|协助|邀请|鼓励|引导|《)$/;
/** 由甲、有关高校和企业共同牵头: classes that end the list of named bodies. */
const CLASS = /^(?:、|和|及)(?:有关|相关|各|其他)[^，。；（）]{1,20}?(?=(?:共同|联合|负责|具体)*(?:牵头|组成|承办|主办|举办))/;
/** Events are held under the heading that names them. */
const EVENT = /(?:主办|举办|承办|协办)$/;
/** 主办第十届展览会: the verb has an object, which is what is held. */
const OBJECT = /^(?:、[^，。；]{2,30}?(?:承办|协办|主办))?[\u4e00-\u9fff“《]/;
const LONGEST_STATEMENT = 400;
/** How far behind the list its verb may stand. */
const REACH = 90;

/**
 * Who leads, organises, hosts or supports what: only where one sentence says so of named bodies and a named programme, or, for events,
 * of bodies under a heading that names the programme. Bodies that share the verb play the role each.
 */
export function extractRoles(reading: Reading, institutions: Institutions, programmes: Programmes): NamedFact<RoleFact>[] {
  const { text } = reading;
  const found = new Map<string, NamedFact<RoleFact>>();
  for (const list of lists(text, institutions.mentions)) {
    const last = list.at(-1)!;
    const before = text.slice(Math.max(0, list[0]!.start - 6), list[0]!.start);
    const behind = text.slice(last.end, last.end + REACH);
    const remark = (/^（[^（）]{0,20}）/.exec(behind) ?? CLASS.exec(behind))?.[0].length ?? 0;
    const [rule, words] = ruleFor(before, behind.slice(remark));
    if (!rule) continue;
    const sentence = reading.sentenceAt(last.start);
    const event = rule.labelled ?? EVENT.test(words);
    const own = event && OBJECT.test(behind.slice(remark + words.length));
    // 主办单位：甲；承办单位：乙 is one statement, whatever marks part it.
    const place = rule.labelled ? { start: statementStart(text, last.start), end: sentence.end } : sentence;
    const programme = programmeOf(reading, event, place, last.end, own ? programmes.mentions.filter(({ start }) => start >= last.end) : programmes.mentions);
    if (!programme) continue;
    for (const { name, start, end } of list) {
      const key = `${name}|${programme}|${rule.role}`;
      if (!found.has(key)) found.set(key, { fact: { institution: name, programme, role: rule.role }, at: { start, end }, quote: sentence, rule: rule.id });
    }
  }
  return [...found.values()];
}

function ruleFor(before: string, behind: string): readonly [RoleRule, string] | readonly [null, ''] {
  const subject = !NOT_SUBJECT.test(before);
  for (const rule of ROLE_RULES) {
    if (rule.before ? !rule.before.test(before) : !subject) continue;
    const match = rule.pattern.exec(behind);
    if (match) return [rule, match[0]];
  }
  return [null, ''];
}

/** Bodies that follow each other with nothing but listing marks between. */
function lists(text: string, mentions: readonly NamedSpan[]): NamedSpan[][] {
  const out: NamedSpan[][] = [];
  for (const mention of mentions) {
    const list = out.at(-1);
    const before = list?.at(-1);
    if (list && before && mention.start - before.end <= 24 && BETWEEN.test(text.slice(before.end, mention.start))) list.push(mention);
    else out.push([mention]);
  }
  return out;
}

/** Where the line begins that an offset is in, or as far before it as a statement reaches. */
function statementStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_STATEMENT);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The name is a part of a paper's title: 《…行动实施方案》. */
function inTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** The programme that the sentence speaks of: behind the verb, else before the list; for events the one of the heading above. */
function programmeOf(reading: Reading, event: boolean, sentence: Span, verb: number, mentions: readonly NamedSpan[]): string | null {
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end && !inTitle(reading.text, sentence.start, start));
  const named = inside.find(({ start }) => start >= verb) ?? inside.findLast(({ start }) => start < verb);
  if (named) return named.name;
  if (!event) return null;
  for (const heading of [...reading.sectionAt(verb)].reverse()) {
    const above = mentions.filter(({ start, end }) => heading.includes(reading.text.slice(start, end)));
    if (above.length > 0) return above.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a)).name;
  }
  return null;
}
