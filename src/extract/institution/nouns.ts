import type { InstitutionKind } from '../../model/vocabulary.js';
import { PLACES } from './places.js';

/** Nouns that names of schools, institutes, companies and papers end with. */
export const HOUSE_NOUNS: readonly (readonly [string, InstitutionKind])[] = [
  ['大学', 'SCHOOL'], ['学院', 'SCHOOL'], ['学校', 'SCHOOL'], ['中学', 'SCHOOL'], ['小学', 'SCHOOL'], ['幼儿园', 'SCHOOL'], ['党校', 'SCHOOL'],
  ['医院', 'OTHER'], ['研究院', 'OTHER'], ['研究所', 'OTHER'], ['研究总院', 'OTHER'], ['设计总院', 'OTHER'], ['设计研究总院', 'OTHER'], ['科学院', 'OTHER'], ['博物馆', 'OTHER'], ['图书馆', 'OTHER'], ['博物院', 'OTHER'], ['科技馆', 'OTHER'], ['美术馆', 'OTHER'], ['天文台', 'OTHER'], ['出版社', 'OTHER'], ['实验室', 'OTHER'], ['设计院', 'OTHER'], ['规划院', 'OTHER'], ['检验院', 'OTHER'], ['剧院', 'OTHER'], ['植物园', 'OTHER'],
  ['人民法院', 'PARTY_STATE'], ['中级人民法院', 'PARTY_STATE'], ['人民检察院', 'PARTY_STATE'], ['知识产权法院', 'PARTY_STATE'], ['海事法院', 'PARTY_STATE'],
  ['有限公司', 'COMPANY'], ['有限责任公司', 'COMPANY'], ['股份有限公司', 'COMPANY'], ['集团公司', 'COMPANY'], ['总公司', 'COMPANY'], ['公司', 'COMPANY'],
  ['集团', 'COMPANY'], ['控股集团', 'COMPANY'], ['集团有限公司', 'COMPANY'], ['集团有限责任公司', 'COMPANY'], ['集团股份有限公司', 'COMPANY'],
  ['控股有限公司', 'COMPANY'], ['控股集团有限公司', 'COMPANY'], ['银行', 'COMPANY'], ['交易所', 'COMPANY'], ['信用社联合社', 'COMPANY'],
  ['日报', 'MEDIA'], ['晚报', 'MEDIA'], ['报社', 'MEDIA'], ['电视台', 'MEDIA'], ['卫视', 'MEDIA'], ['广播电视总台', 'MEDIA'], ['都市报', 'MEDIA'], ['商报', 'MEDIA'],
];

/** What ends a body's name before a conjunction. */
const ENDS_BODY = /(?:公司|集团|[银分支]行|大学|学院|学校|医院|研究[院所]|设计院|协会|学会|商会|联合会|基金会|法院|检察院|政府|委员会|交易所|中心|[^干]部|委|局|厅|办|署)$/;

const NATIONAL = /^(?:中国|全国|国家|中华)/;

/** Whether a conjunction joins words of one name (住房和城乡建设…) and no two bodies (深圳证券交易所和…协会). */
export const joinsWithin = (text: string) => (mark: number): boolean => text[mark] !== '、' && !(ENDS_BODY.test(text.slice(Math.max(0, mark - 4), mark)) && (NATIONAL.test(text.slice(mark + 1, mark + 3)) || PLACES.at(text, mark + 1) !== null));

/** Nouns that names of associations end with. */
export const ASSOCIATION_NOUNS = ['学会', '协会', '联合会', '促进会', '商会', '基金会', '研究会', '总会', '理事会', '联盟', '校友会', '慈善会'];

/** Nouns that names of standing groups and headquarters end with. */
export const GROUP_NOUNS = [
  '领导小组', '推进小组', '协调小组', '工作小组', '工作组', '督查组', '督导组', '部际联席会议', '联席会议', '指导委员会', '委员会', '指挥部', '执委会', '组委会', '管委会', '管理委员会', '管理局',
];
