import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import type { Programme } from '../programme.js';

export const knownProgrammes: NameRule<Programme, null> = {
  id: 'programme/known',
  reads: 'Programmes of the vocabulary by any of their names: 双高计划, 国培计划, 鲁班工坊.',
  find: (reading) => landmarksOf(reading)
      // 国家自然科学基金委员会 is a body.
      .programme.filter(({ end }) => reading.text[end] !== '委')
      .map(({ start, end, value }): FoundName<Programme> => ({ start, end, entity: value })),
  accepts: [{ text: '依托双高计划学校建设鲁班工坊，纳入国培计划。', names: ['中国特色高水平高职学校和专业建设计划', '鲁班工坊', '中小学教师国家级培训计划'] }],
  rejects: [{ text: '依托高水平学校开展培训。', because: 'no programme is named' }],
};
