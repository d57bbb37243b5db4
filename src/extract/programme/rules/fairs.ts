import { PLACES } from '../../institution/places.js';
import type { FoundName, NameRule } from '../../mention.js';
import { headBefore } from '../heads.js';
import { programme, type Programme } from '../programme.js';

/** A verb that holds events, and the list of what is held. */
const HELD = /(?:办好|举办|组织|打造|参加)(?:了|好)?((?:[\u4e00-\u9fff“”·]{4,18}[、和])*[\u4e00-\u9fff“”·]{3,16}[节周季月](?=[，。、；等和\n]|系列|品牌|活动))/g;
/** 成都国际音乐诗歌季: events are named after the country, the world or a place. */
const OPENS = /^(?:全国|中国|中华|国际|世界|亚洲|“)/;
const ENDS = /[节周季月]$/;
/** 环节, 旺季, 一周: the character is the end of another word. */
const OTHER_WORD = /(?:[环季细调情关礼使拨枝][节]|[春夏秋冬旺淡四雨旱换]季|[上下一两本每][周月]|[\d一二三四五六七八九十]月)$/;

export const fairs: NameRule<Programme, null> = {
  id: 'programme/fair',
  reads: 'Festivals, weeks and seasons named after a place or the country, in a list of what is held: 办好成都…节、成都…周.',
  find: ({ text }) => {
    const found: FoundName<Programme>[] = [];
    for (const match of text.matchAll(HELD)) {
      let start = match.index + match[0].length - match[1]!.length;
      for (const item of match[1]!.split(/[、和]/)) {
        const end = start + item.length;
        const place = PLACES.at(item, 0);
        const named = OPENS.test(item) || (place !== null && item.length - place.end >= 3);
        if (named && ENDS.test(item) && !OTHER_WORD.test(item) && !headBefore(text, end)) found.push({ start, end, entity: programme(item, 'CAMPAIGN') });
        start = end + 1;
      }
    }
    return found;
  },
  accepts: [{ text: '办好泉州海丝灯火节、泉州木偶艺术周和国际茶歌季，打造“古港”品牌。', names: ['泉州海丝灯火节', '泉州木偶艺术周', '国际茶歌季'] }],
  rejects: [{ text: '组织开展工作，优化办事环节、压减流程细节，举办旺季促销和全国巡演季节活动。', because: 'the character ends another word' }],
};
