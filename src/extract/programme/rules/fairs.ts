import { nameStart } from '../../boundary.js';
import { PLACES } from '../../institution/places.js';
import type { FoundName, NameRule } from '../../mention.js';
import { headBefore } from '../heads.js';
import { verbOfList } from '../lists.js';
import { programme, type Programme } from '../programme.js';

const NOUNS = ['节', '周', '季'];
/** Verbs that hold events. */
const HOLDS = new Set(['办好', '举办', '组织', '打造', '参加', '承办', '主办']);
/** What may follow the whole name. */
const AFTER = /^(?:[，。、；等和与及\n）]|系列|品牌|活动|$)/;
/** 成都国际音乐诗歌季: events are named after the country, the world or a place. */
const OPENS = /^(?:全国|中国|中华|国际|世界|亚洲)/;
/** 环节, 旺季, 一周: the character is the end of another word. */
const OTHER_WORD = /(?:[环季细调情关礼使拨枝]节|[春夏秋冬旺淡四雨旱换]季|[上下一两本每]周)$/;
const SHORTEST = 5;

export const fairs: NameRule<Programme, null> = {
  id: 'programme/fair',
  reads: 'Festivals, weeks and seasons named after a place or the country, in a list of what is held: 办好成都…节、成都…周.',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    for (const noun of NOUNS) {
      for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
        const end = at + 1;
        if (!AFTER.test(text.slice(end, end + 2)) || headBefore(text, end) || OTHER_WORD.test(text.slice(at - 1, end))) continue;
        const walked = nameStart(text, at, 0, () => false);
        const name = text.slice(walked.start, end);
        const place = PLACES.at(name, 0);
        if (name.length < SHORTEST || !(OPENS.test(name) || (place && name.length - place.end >= 3)) || !HOLDS.has(verbOfList(text, walked))) continue;
        found.push({ start: walked.start, end, entity: programme(name, 'CAMPAIGN') });
      }
    }
    return found;
  },
  accepts: [{ text: '办好泉州海丝灯火节、泉州木偶艺术周和国际茶歌季，打造“古港”品牌。', names: ['泉州海丝灯火节', '泉州木偶艺术周', '国际茶歌季'] }],
  rejects: [{ text: '组织开展工作，优化办事环节、压减流程细节，举办旺季促销和全国巡演季节活动。', because: 'the character ends another word' }],
};
