import type { InstitutionKind } from '../../../model/vocabulary.js';
import { nameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { body, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { specificity } from '../../programme/generic.js';
import { joinsWithin } from '../nouns.js';
import { PLACES } from '../places.js';

/** Associations are named after the country, the world or a place; 行业协会 and 有关学会 are classes. */
const OPENS = /(?:中国|中华|全国|国际|世界|全球|亚洲|亚太|欧洲|非洲|金砖国家)/g;
const LONGEST = 28;
const WORLD = /^(?:国际|世界|全球|亚洲|亚太|欧洲|非洲|金砖国家)/;
const KIND: Record<string, InstitutionKind> = { 联盟: 'ASSOCIATION' };
/** 标准协会化, 学会会员: what follows is still the association; 联盟链, 学会了 are not, and 某某学会联合会 ends with its second noun. */
const GOES_ON = /^(?:[化链了到着]|联合会|基金会|总会|理事会|联盟)/;

/** Sorts of foundations. */
const NO_FUND = /公募|慈善$|^(?:高校|大学|学校|企业|社会|各|有关|相关|其他|公益|[、和与及])/;

/** Leftmost opening word such that what stands between it and the head is one noun phrase. */
function opening(text: string, head: number, floor: number): number | null {
  const left = Math.max(floor, head - LONGEST);
  const before = text.slice(left, head);
  const { start } = nameStart(text, head, left, joinsWithin(text));
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(before); match; match = OPENS.exec(before)) {
    const at = left + match.index;
    if (at >= start && head - at - match[0].length >= 1) return at;
  }
  if (text.startsWith('基金会', head) && head - start <= 12 && !NO_FUND.test(text.slice(start, head)) && specificity(text.slice(start, head), 'carrier') >= 3) return start;
  const place = PLACES.at(text, start);
  return place && place.end < head && head - place.end >= 2 ? start : null;
}

export const associations: NameRule<Body, InstitutionContext> = {
  id: 'institution/association',
  reads: 'Societies, federations, chambers, foundations and leagues named after the country, the world or a place.',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    let floor = 0;
    for (const { start: head, end, value } of landmarksOf(reading).association) {
      if (GOES_ON.test(text.slice(end, end + 3))) continue;
      const start = opening(text, head, floor);
      if (start === null) continue;
      floor = end;
      const name = text.slice(start, end);
      found.push({ start, end, entity: body(name, WORLD.test(name) ? 'INTERNATIONAL' : (KIND[value] ?? 'ASSOCIATION')) });
    }
    return found;
  },
  accepts: [
    { text: '由中国机械工业联合会、中国营养学会和世界数字农业联盟共同发布', names: ['中国机械工业联合会', '中国营养学会', '世界数字农业联盟'] },
    { text: '支持世界茶艺学会联合会、中国古桥协会发挥作用', names: ['世界茶艺学会联合会', '中国古桥协会'] },
    { text: '由茶山公益基金会、东海助学基金会资助', names: ['茶山公益基金会', '东海助学基金会'] },
    { text: '广东省食品学会承担秘书处工作', names: ['广东省食品学会'] },
  ],
  rejects: [{ text: '发挥行业协会、专业学会和产业技术创新联盟作用', because: 'classes of associations' }, { text: '鼓励公益慈善基金会、非公募基金会和高校教育基金会捐资', because: 'classes of foundations' }],
};
