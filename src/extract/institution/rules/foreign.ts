import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { body, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';

const MINISTRY = /[\u4e00-\u9fff]{1,11}?(?:(?<![东南西北中内外全各大一本局])部(?![门队分份落位件署属委科])|科学省|劳动省|产业省|外务省|农林水产省|议会|政府|委员会(?=主席|[、，。；）]|和|与)|大使馆|央行)/y;

export const foreignBodies: NameRule<Body, InstitutionContext> = {
  id: 'institution/foreign',
  reads: "Ministries, parliaments and embassies of other countries, named behind the country's name.",
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    for (const { start, end, value: { place } } of landmarksOf(reading).place) {
      if (place.level !== 'country') continue;
      MINISTRY.lastIndex = end;
      const match = MINISTRY.exec(text);
      if (!match || /[和与及的、在]/.test(match[0].slice(0, 1)) || /[的在]|(?<![高中初])等|有关|外交官/.test(match[0])) continue;
      found.push({ start, end: MINISTRY.lastIndex, entity: body(text.slice(start, MINISTRY.lastIndex), 'PARTY_STATE') });
    }
    return found;
  },
  accepts: [{ text: '泰国高等教育与科研创新部部长、马来西亚人力资源部负责人出席', names: ['泰国高等教育与科研创新部', '马来西亚人力资源部'] }],
  rejects: [{ text: '来自泰国、老挝等国家的部长和法国的政府有关负责人参加', because: 'no body is named' }],
};
