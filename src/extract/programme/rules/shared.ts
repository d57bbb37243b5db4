import { boundaryWordBefore, nameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { specificity } from '../generic.js';
import { headBefore, standsAlone } from '../heads.js';
import { programme, type Programme } from '../programme.js';

/** Nouns that lists share, as heads of their own or with 重大 and the like before them. */
const NOUN = /(?:工程|行动|计划|专项)$/;
/** 等重大, 四大: what joins the list to the noun. */
const JOINED = /(?:等(?:重大|重点|系列|专项)?|([二两三四五六七八九十])[大项](?:重大|重点|专项)?)$/;
/** What may stand right before such a noun. */
const BEFORE = new Set('等大项重点列专');
/** What carries the list's items out. */
const CARRIES_OUT = new Set(['实施', '组织实施', '启动', '启动实施', '深入实施', '开展', '组织开展', '推进', '推进实施', '抓好', '加快推进', '打造']);
const NUMBERS = '一二三四五六七八九十';
const numberOf = (character: string): number => (character === '两' ? 2 : NUMBERS.indexOf(character) + 1);
const ITEM = /^[\u4e00-\u9fff]{4,16}$/;
/** So much must tell which one an item is that only 等 joins to the noun. */
const ENOUGH = 3;
/** Items that are fields, things or ends, and no work to be done. */
const NO_WORK = /(?:领域|行业|产业|设施|系统|体系|方面|环节|地区|单位|人员|群体|设备|产品|能力|水平|工作|政策|机制|制度|标准)$/;

/** A longer list is no list of works. */
const MOST_ITEMS = 12;
/** The items of the list that ends at `end`, in text order, and what stands before them. */
function itemsBefore(text: string, end: number): { readonly items: { start: number; end: number }[]; readonly word: string } {
  const items: { start: number; end: number }[] = [];
  for (let stop = end; ; ) {
    const { start, stop: why, word } = nameStart(text, stop, 0, () => false);
    items.unshift({ start, end: stop });
    if (why !== 'list' || start < 1 || items.length === MOST_ITEMS) return { items, word };
    stop = start - (text[start - 1] === '、' ? 1 : word.length);
  }
}

export const sharedNouns: NameRule<Programme, null> = {
  id: 'programme/shared-noun',
  reads: 'Items of a list that share its noun: A、B等重大工程 where the list is carried out, A、B两大行动 where the count is right.',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Programme>[] = [];
    for (const { end: nounEnd, start: nounStart, value: head } of landmarksOf(reading).head) {
      if (!BEFORE.has(text[nounStart - 1]!) || !NOUN.test(head.word) || !standsAlone(text, nounEnd, head)) continue;
      const noun = head.word.slice(-2);
      const joined = JOINED.exec(text.slice(Math.max(0, nounEnd - 7), nounEnd - 2));
      if (!joined) continue;
      const index = nounEnd - 2 - joined[0].length;
      const count = joined[1];
      const { items, word } = itemsBefore(text, index);
      const counted = count !== undefined && items.length === numberOf(count);
      if (!counted && (count !== undefined || !CARRIES_OUT.has(word))) continue;
      for (const { start, end } of items) {
        const name = text.slice(start, end);
        if (!ITEM.test(name) || headBefore(text, end) !== null || boundaryWordBefore(text, start + 2)?.kind === 'break') continue;
        if (!counted && (specificity(name, 'carrier') < ENOUGH || NO_WORK.test(name))) continue;
        const { kind } = head;
        found.push({ start, end, entity: counted ? { ...programme(name + noun, kind), aliases: [name] } : { ...programme(name, kind), aliases: [name + noun] } });
      }
    }
    return found;
  },
  accepts: [
    { text: '统筹做好技能提升补短板、老茶园更新、茶文化传承三大行动。', names: ['技能提升补短板行动', '老茶园更新行动', '茶文化传承行动'] },
    { text: '加快推进引洮入渭供水、中小河流治理等重点工程建设。', names: ['引洮入渭供水', '中小河流治理'] },
  ],
  rejects: [
    { text: '实施供水、供电、基础设施等工程，落实城市更新改造等行动要求。', because: 'fields, and a list that is not carried out' },
    { text: '实施茶文化传承、茶园更新四大行动。', because: 'the count is of more than the list' },
  ],
};
