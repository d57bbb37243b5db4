import { landmarksOf } from '../../landmarks.js';
import type { FoundName, NameRule } from '../../mention.js';
import { body, KNOWN_FORMS, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';

/** A person with the department and its telephone in brackets. */
const PERSON = /[ 、]?[\u4e00-\u9fff]{2,4}（([\u4e00-\u9fff]{2,12}[司局])[\d \-—、]*）/y;

export const contacts: NameRule<Body, InstitutionContext> = {
  id: 'institution/contact',
  reads: 'Departments that a list of contacts names behind their ministry and a person: 水利部 张三（水库移民司010-…）.',
  find: (reading) => {
    const { text } = reading;
    const found: FoundName<Body>[] = [];
    for (const { end, value: { body: { name, kind } } } of landmarksOf(reading).institution) {
      if (kind !== 'PARTY_STATE') continue;
      PERSON.lastIndex = end;
      for (let match = PERSON.exec(text); match; match = PERSON.exec(text)) {
        const start = match.index + match[0].indexOf('（') + 1;
        const full = name + match[1]!;
        found.push({ start, end: start + match[1]!.length, entity: KNOWN_FORMS.get(full)?.body ?? body(full, 'PARTY_STATE', name) });
      }
    }
    return found;
  },
  accepts: [{ text: '联系人及电话：水利部 赵某（水库移民司010-66091234）、钱某某（财务司 010-66091235）', names: ['水利部水库移民司', '水利部财务司'] }],
  rejects: [{ text: '水利部门（司局）和财政部、水利部联系人（名单附后）', because: 'no department is named' }],
};
