import { endsPhrase, nameStart, type NameStart } from '../../boundary.js';
import { KNOWN_FORMS } from '../../institution/body.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import type { WordMatch } from '../../words.js';
import { admits, type Candidate } from '../admission.js';
import { specificity } from '../generic.js';
import { closesPhrase, standsAlone, type Head } from '../heads.js';
import { apposed, itemBefore, joinsItems, joinsWords, parallel, siblingName, verbOfList } from '../lists.js';
import { wholeObject } from '../objects.js';
import { programme, type Programme } from '../programme.js';

const LEADING = /^(?:[和与及暨同 ]|第[一二三四五六七八九十百\d]+[章节条编]|专栏\d+|(?:19|20)\d\d年?度?|第[一二三四五六七八九十\d]+[批届期轮]|\d{1,3}[.、]+(?=[\u4e00-\u9fff“])|、|[县市省](?:（[市县区、]+）)|[县市省]（[\u4e00-\u9fff]、[\u4e00-\u9fff]）|乡镇（街道）|村（社区）)+/;
/** “春雨工程”志愿服务活动 is called 春雨工程 too. */
const TITLED_QUOTE = /^(?:全国)?“([^”]{2,12}(?:计划|工程|行动))”/;
const LEADS = new Set('和与及暨同 第专1234567890.、县市省乡村');
const VERSION = /^\d\.0/;
/** 全国一体化大数据中心体系 */
const SYSTEM = /^(?:体系|网络)(?=[基建加完，。；、的])/;
/** Longer items of a list are things of their own. */
const LONGEST_SHARED = 5;
/** 联合体2个、: a number of things ends an item as well as its noun does. */
const COUNTED = /\d[\u4e00-\u9fff]{1,2}、$/;
/** No quotation before a dash is longer. */
const LONGEST_TITLE = 18;
/** No modifier is longer. */
const LONGEST = 34;
/** 公共服务平台全民终身学习活动周: the second name begins behind the first one's head. */
const SECOND_NAME = /^(?:全民|全国|国家|中国)/;
/** Where the text only gives an address: 通讯地址：…科技园. */
const ADDRESS = /地址[：:][^，。；\n]*$/;

/** One head of a document: all heads, which one, and where the last name found ends. */
interface Place {
  readonly text: string;
  readonly heads: readonly WordMatch<Head>[];
  readonly index: number;
  readonly lastEnd: number;
  /** The document gives addresses. */
  readonly addressed: boolean;
}

/** The names that end with this head: none, one, or two that share it (卓越医生、卓越教师培养计划). */
function headedName(at: Place): FoundName<Programme>[] {
  const { text, lastEnd } = at;
  const { start: headStart, end: headEnd, value: head } = at.heads[at.index]!;
  if (endsPhrase(text, headStart - 1) || !standsAlone(text, headEnd, head)) return [];
  const alone = nameStart(text, headStart, 0, joinsWords(text, head));
  const follows = alone.stop === 'list' && lastEnd === alone.start - 1;
  const listed = !follows && alone.stop === 'list' && text[alone.start - 1] === '、' && !closesPhrase(text, alone.start - 1) && !COUNTED.test(text.slice(alone.start - 4, alone.start));
  if (!listed) {
    const whole = head.strength === 'strong' || head.kind === 'ACTION' ? wholeObject(text, headStart, alone) : null;
    const name = (whole && named(at, whole, { head, listed: false, follows })) ?? named(at, alone, { head, listed: false, follows });
    return name ? [name] : [];
  }
  const joined = (): FoundName<Programme> | null => named(at, nameStart(text, headStart, 0, joinsItems(text)), { head, listed: false, follows });
  if (parallel(text, alone.start)) return [joined()].filter((name) => name !== null);
  const found = named(at, alone, { head, listed: itemBefore(text, alone.start - 1).length <= LONGEST_SHARED, follows });
  if (found) {
    const sibling = siblingName(text, found, headStart, headEnd, head);
    return sibling ? [sibling, found] : [found];
  }
  if (head.strength === 'weak' || specificity(text.slice(alone.start, headStart), head.strength) >= 2) return [];
  const whole = joined();
  // 通信基站、数据中心: an item that is longer than what the head has of its own shares nothing.
  const shared = whole ? alone.start - whole.start : 0;
  return whole && shared <= LONGEST_SHARED && shared - 1 <= headStart - alone.start && headStart - whole.start <= 14 ? [whole] : [];
}

/** “我们的节日”——乡音进万家活动: the quotation and what stands behind its dash are one name. */
function titleBefore(text: string, start: number): number {
  if (!text.startsWith('”——', start - 3)) return start;
  const open = text.lastIndexOf('“', start - 4);
  return open >= 0 && start - open <= LONGEST_TITLE ? open : start;
}

function named({ text, heads, index, addressed }: Place, walked: NameStart, { head, listed, follows }: Pick<Candidate, 'head' | 'listed' | 'follows'>): FoundName<Programme> | null {
  const { start: headStart, end: headEnd } = heads[index]!;
  let { start } = walked;
  if (text[start] === '度' && text[start - 1] === '年') start++;
  // 2021年起国家…试验区
  if (text[start] === '起' && /[年月日]/.test(text[start - 1]!)) start++;
  if (text[start - 1] === '—') start = titleBefore(text, start);
  if (LEADS.has(text[start]!)) start += LEADING.exec(text.slice(start, headStart))?.[0].length ?? 0;
  for (let i = index - 1; i >= 0 && heads[i]!.start >= start; i--) {
    const { end, value } = heads[i]!;
    if (value.strength === 'carrier' && end < headStart && SECOND_NAME.test(text.slice(end, end + 2))) {
      start = end;
      break;
    }
  }
  if (start >= headStart || headStart - start > LONGEST) return null;
  const modifier = text.slice(start, headStart);
  if (!admits(text, headStart, { modifier, head, walked, verb: () => verbOfList(text, walked), listed, follows })) return null;
  if (KNOWN_FORMS.has(modifier + head.word) || (addressed && ADDRESS.test(text.slice(Math.max(0, start - 30), start)))) return null;
  let end = headEnd;
  if (text[end + 1] === '.') end += VERSION.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  if (head.strength === 'carrier' && /^(?:全国|国家)/.test(modifier)) end += SYSTEM.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const name = balanced(text.slice(start, end));
  const inner = name.includes('”') ? TITLED_QUOTE.exec(name)?.[1] : undefined;
  if (walked.stop === 'quote' && text[end] === '”') return { start, end, entity: { ...programme(name, head.kind), aliases: apposed(text, start - 1, name) } };
  // Which round it is may be taken for a part of the name.
  if (walked.word === '新一轮') return { start, end, entity: { ...programme(name, head.kind), aliases: [walked.word + name] } };
  return { start, end, entity: inner ? { ...programme(name, head.kind), aliases: [inner] } : programme(name, head.kind) };
}

/** Drops a quotation mark or bracket whose partner is outside. */
function balanced(name: string): string {
  if (!/[ “”（）]/.test(name)) return name;
  let out = name.replaceAll(' ', '');
  for (const [open, close] of [['“', '”'], ['（', '）']] as const) {
    if (out.split(open).length !== out.split(close).length) out = out.replaceAll(open, '').replaceAll(close, '');
  }
  return out;
}

export const headedNames: NameRule<Programme, null> = {
  id: 'programme/headed',
  reads: 'Names that end with a noun for programmes (…计划 工程 行动 试点 基地 平台) and begin behind a verb, a particle or a mark.',
  find: (reading) => {
    const found: FoundName<Programme>[] = [];
    const heads = landmarksOf(reading).head;
    const addressed = reading.text.includes('地址');
    let lastEnd = -1;
    for (let index = 0; index < heads.length; index++) {
      const names = headedName({ text: reading.text, heads, index, lastEnd, addressed });
      if (names.length === 0) continue;
      lastEnd = names.at(-1)!.end;
      found.push(...names);
    }
    return found;
  },
  accepts: [
    { text: '实施奶业振兴提质行动和盐碱地综合利用试点，建设国家级生猪种业基地。', names: ['奶业振兴提质行动', '盐碱地综合利用试点', '国家级生猪种业基地'] },
    { text: '深入推进“瓷都工匠”培育工程、护理人才培养和引进计划。', names: ['“瓷都工匠”培育工程', '护理人才培养和引进计划'] },
    { text: '有序推进区域中医诊疗协作试点，支持企业创建深海装备中试基地。', names: ['区域中医诊疗协作试点', '深海装备中试基地'] },
    { text: '推进技能等级认定、兑换和流转研究试点，实施地方性、行业性青年技师培养计划', names: ['技能等级认定、兑换和流转研究试点', '地方性、行业性青年技师培养计划'] },
    { text: '实施湿地保护修复工程、沿海滩涂治理项目，创建全国诚信市场建设示范城市', names: ['湿地保护修复工程', '沿海滩涂治理项目', '全国诚信市场建设示范城市'] },
    { text: '开展金融支持草原生态保护行动，实施扩大冰雪消费行动，组织实施按需求安排牧民转岗行动', names: ['金融支持草原生态保护行动', '扩大冰雪消费行动', '按需求安排牧民转岗行动'] },
    { text: '建成海岛供水联合体2个、渔业数据共享共同体6个', names: ['海岛供水联合体', '渔业数据共享共同体'] },
    { text: '加大卓越兽医人才、卓越护理师教育培养计划支持力度', names: ['卓越兽医人才教育培养计划', '卓越护理师教育培养计划'] },
  ],
  rejects: [
    { text: '这是一项系统工程，要把各项行动落到实处，纳入年度工作计划。', because: 'common nouns' },
    { text: '支持各类公共服务平台、其他工程师培训基地建设。', because: 'classes' },
    { text: '与企业共建重点实验室，新建社区养老服务中心，制定用水计划、灌区轮灌计划', because: 'the verb belongs to the clause, and plans that are papers' },
    { text: '推动工程技术人员参与，各计划单列市率先试点。', because: 'the head is a part of another word, or the verb' },
  ],
};
