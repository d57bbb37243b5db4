import { nameStart } from '../../boundary.js';
import type { FoundName, NameRule } from '../../mention.js';
import { headBefore } from '../heads.js';
import { apposed } from '../lists.js';
import { programme, type Programme } from '../programme.js';

/** One or more quotations in a row, with what stands behind them: “A”“B”活动, “A”等项目. */
const QUOTED = /“[^“”\n]{2,24}”(?:[、和]?“[^“”\n]{2,24}”)*/g;
const SINGLE = /“([^“”\n]{2,24})”/g;
const TAIL = /^等?([\u4e00-\u9fff]{0,6}?)(系列活动|主题活动|品牌活动|专项行动|行动计划|专项计划|重点专项|活动|行动|计划|工程|项目|专项|大赛|平台|试点)/;
/** Verbs whose object, where it is only a quotation, names an action. */
const SETS_UP = /(?:实施|开展|组织|举办|启动|开设|开好|办好|打响|参加|参与)(?:了|好|全国|新时代)*$/;
/** 建设一批“共享渔村”: the quotation is what is built. */
const BUILDS = /(?:建设|建成|打造|创建|培育)一批$/;
/** What is chosen is a title; of titles only those that a campaign is named after: “百姓学习之星”. */
const CHOOSES = /(?:评选|选树|遴选|推选|推介|寻找)(?:了|好|全国|新时代)*$/;
/** 3.推进“田间课堂伴成长”。: the item of a list is the quotation. */
const ITEM = /\d[.．、](?:推进|打造|做好|深化)$/;
const CHOSEN = /之(?:星|家|声|光)$/;
/** “百城千屏”, “万企兴万村”: two round numbers of things. */
const NUMBERED = /^[百千万][\u4e00-\u9fff]{1,4}[百千万][\u4e00-\u9fff]{1,4}$/;
/** Shorter quotations are words used in a sense of their own. */
const SHORTEST = 4;
/** Slogans, counts and objects of study: “三融合”, “放管服”改革, “1+X”. */
const SLOGAN = /^[一二两三四五六七八九十\d]|[，。；：+＋]|^(?:双|多)|(?:精神|理念|原则|意识|关系|要求|机制|模式|体系|战略|制度|改革|优势|瓶颈|难题|论坛|大会|会议|峰会|博览会|研讨会|推进会|经验|响应|回头看|[^节]日|板凳会|[法码图卡证券贷员线网榜])$/;

export const quotedNames: NameRule<Programme, null> = {
  id: 'programme/quoted',
  reads: 'Quotations that are a name: they end with a noun for programmes (“双高计划”), share one behind them, or are the object of 实施, 开展 …',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    for (const row of text.matchAll(QUOTED)) {
      const end = row.index + row[0].length;
      const tail = TAIL.exec(text.slice(end, end + 14));
      const quotes = row[0].includes('”', 1) && row[0].indexOf('”') < row[0].length - 1 ? [...row[0].matchAll(SINGLE)] : [];
      const list = quotes.length > 0 ? quotes.map((single) => ({ name: single[1]!, start: row.index + single.index })) : [{ name: row[0].slice(1, -1), start: row.index }];
      const shared = tail !== null && (list.length > 1 || tail[0].startsWith('等'));
      const headed = list.map(({ name, start }) => quotedHead(text, name, start + 1));
      const anyName = headed.some((entity) => entity !== null);
      const before = text.slice(Math.max(0, row.index - 8), row.index);
      const built = BUILDS.test(before);
      const setUp = built || SETS_UP.test(before) || (text[end] === '。' && ITEM.test(before)) || (CHOOSES.test(before) && list.every(({ name }) => CHOSEN.test(name))) || list.some(({ name }) => NUMBERED.test(name));
      if (!anyName && !shared && !setUp) continue;
      const noun = /^[\u4e00-\u9fff]/.test(text.slice(end, end + 1)) && !/^(?:[等和与及，。；、]|推介)/.test(text.slice(end, end + 2));
      list.forEach(({ name, start }, i) => {
        const head = headed[i];
        if (head) found.push({ start: start + 1, end: start + 1 + name.length, entity: { ...head, aliases: apposed(text, start, name) } });
        else if (shared && !(tail[2] === '平台' && SLOGAN.test(name))) {
          const kind = headBefore(tail[2]!, tail[2]!.length)!.kind;
          const whole = `“${name}”${tail[1]}${tail[2]}`;
          // “最美护林员”推选活动 is an activity about it, “春风送岗”项目 is the thing itself.
          const [known, alias] = tail[1] && tail[2] === '活动' ? [name, whole] : [whole, name];
          found.push({ start, end: start + name.length + 2, entity: { ...programme(known, kind), aliases: [alias] } });
        } else if (!noun && !SLOGAN.test(name) && !name.includes('、') && name.length >= SHORTEST && (setUp || anyName)) {
          found.push({ start: start + 1, end: start + 1 + name.length, entity: programme(name, built ? 'CARRIER' : 'ACTION') });
        }
      });
    }
    return found;
  },
  accepts: [
    { text: '落实“银龄助教计划”建设，实施“专家门诊下乡行”，开办讲座。', names: ['银龄助教计划', '专家门诊下乡行'] },
    { text: '在沿海建设一批“共享渔村”，推广新技术。', names: ['共享渔村'] },
    { text: '2.选树“田园之星”。\n3.推进“田间课堂伴成长”。各地组织参加。', names: ['田园之星', '田间课堂伴成长'] },
    { text: '开展“书香伴我行”“百村阅读接力”活动，依托“春风送岗”等项目。', names: ['“书香伴我行”活动', '“百村阅读接力”活动', '“春风送岗”项目'] },
  ],
  rejects: [
    { text: '评选“先进工作者”，推广“桥头经验”，推进“多证合一”。', because: 'titles of persons, experiences and what is only furthered' },
    { text: '推进“三融合”，发扬“钉钉子”精神，实施“双随机”监管。', because: 'slogans and what a quotation only qualifies' },
  ],
};

/** “全民营养周” */
const FAIR = /^(?:全国|全民|中国|国际|世界)[\u4e00-\u9fff]{2,8}[周月季节]$/;

/** A quotation that ends with a head, all of it the name. */
function quotedHead(text: string, name: string, start: number): Programme | null {
  const end = start + name.length;
  const head = headBefore(text, end);
  if (FAIR.test(name) && !head) return programme(name, 'CAMPAIGN');
  if (!head || head.word.length >= name.length || /[，。；：]/.test(name) || /[+＋]/.test(name)) return null;
  if (head.strength !== 'strong' && name.length < 6) return null;
  return (head.strength === 'strong' && name.length >= 7) || nameStart(text, end - head.word.length, start, () => true).start === start ? programme(name, head.kind) : null;
}
