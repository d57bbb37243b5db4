import { PLACES } from '../../institution/places.js';
import type { FoundName, NameRule } from '../../mention.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

/** Verbs that hold events. */
const HOLDS = /(?:办好|举办|组织|打造|参加)(?:了|好)?/g;
/** The list of what is held is read no farther. */
const REACH = 90;
const ITEM = /^([\u4e00-\u9fff“”·]{3,18}[节周季月])(?:等|系列|品牌|活动)*$/;
/** 成都国际音乐诗歌季: events are named after the country, the world or a place. */
const OPENS = /^(?:全国|中国|中华|国际|世界|亚洲|“)/;
/** 环节, 旺季, 一周: the character is the end of another word. */
const OTHER_WORD = /(?:[环季细调情关礼使拨枝]节|[春夏秋冬旺淡四雨旱换]季|[上下一两本每][周月]|[\d一二三四五六七八九十]月)$/;

export const fairs: NameRule<Programme, null> = {
  id: 'programme/fair',
  reads: 'Festivals, weeks and seasons named after a place or the country, in a list of what is held: 办好成都…节、成都…周.',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    for (const { index, 0: verb } of text.matchAll(HOLDS)) {
      let start = index + verb.length;
      const list = /^[^，。；：\n]*/.exec(text.slice(start, start + REACH))![0];
      for (const item of list.split(/[、和]/)) {
        const name = ITEM.exec(item)?.[1];
        const place = name ? PLACES.at(name, 0) : null;
        if (name && (OPENS.test(name) || (place && name.length - place.end >= 3)) && !OTHER_WORD.test(name) && !headBefore(text, start + name.length)) {
          found.push({ start, end: start + name.length, entity: programme(name, 'CAMPAIGN') });
        }
        start += item.length + 1;
      }
    }
    return found;
  },
  accepts: [{ text: '办好泉州海丝灯火节、泉州木偶艺术周和国际茶歌季，打造“古港”品牌。', names: ['泉州海丝灯火节', '泉州木偶艺术周', '国际茶歌季'] }],
  rejects: [{ text: '组织开展工作，优化办事环节、压减流程细节，举办旺季促销和全国巡演季节活动。', because: 'the character ends another word' }],
};
