import { nameStart } from '../../boundary.js';
import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { closesPhrase } from '../../programme/heads.js';
import { body, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { PLACES } from '../places.js';

/** What a centre that is a body does, right before 中心: 国家信息中心, 中国中小企业发展促进中心. */
const DOES =
  /(?:发展|合作|促进|交流|信息|评估|评审|审评|审查|考试|登记|鉴定|推广|宣传|监测|预报|预警|检测|检验|检疫|事务|服务|管理|教育|培训|认证|咨询|出版|档案|交易|资助|监控|救援|编研|协调|(?<!生态|环境)保护|气象|地质|测绘|标准化|电子商务|(?<!工程|医学|技术|创新|实验)研究)$/;
const OPENS = /^(?:中国|国家|全国|中华)/;
/** 国家级…中心 is a sort; services to the public and exchanges of data are programmes. */
const SORT = /^(?:国家级|全国性|中国特色|国家综合性|国家区域)|公共服务$|大数据|算力|一体化/;

/** Whether `name`, which ends with 中心, is a body and no programme: it opens with the country or a place, and does work of its own. */
export function isBodyCentre(name: string): boolean {
  const before = name.slice(0, -'中心'.length);
  if (!DOES.test(before) || SORT.test(before)) return false;
  if (OPENS.test(name)) return before.length >= 5;
  const place = PLACES.at(name, 0);
  return place !== null && place.value.place.level !== 'county' && before.length - place.end >= 4;
}

export const centres: NameRule<Body, InstitutionContext> = {
  id: 'institution/centre',
  reads: 'Centres that are bodies: named after the country or a full place, and after what they do (评估中心, 信息中心).',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    for (const { start: head, end, value } of landmarksOf(reading).head) {
      if (value.word !== '中心' || /^[城任环广]/.test(text.slice(end, end + 1)) || !DOES.test(text.slice(Math.max(0, head - 6), head))) continue;
      const { start } = nameStart(text, head, 0, (mark) => text[mark] !== '、' && !closesPhrase(text, mark));
      const name = text.slice(start, end);
      if (isBodyCentre(name)) found.push({ start, end, entity: body(name, 'OTHER') });
    }
    return found;
  },
  accepts: [{ text: '由中国渔业协作交流中心、国家湿地监测中心和云南省茶叶质量评估中心承担', names: ['中国渔业协作交流中心', '国家湿地监测中心', '云南省茶叶质量评估中心'] }],
  rejects: [{ text: '建设国家渔业技术创新中心、国家级检测中心和社区服务中心', because: 'what a policy builds, and sorts of centres' }],
};
