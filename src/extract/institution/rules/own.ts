import type { FoundName, NameRule } from '../../mention.js';
import { body, type Body } from '../body.js';
import type { InstitutionContext } from '../context.js';
import { KNOWN_FORMS } from '../body.js';

const OWN = /(?<![\u4e00-\u9fff]自)我(部|委|局|司|署|厅|办|行|会)(?![门分员属长署度法室])/g;
const OFFICE = /(?:办公厅|办公室)$/;
const ENDS: Record<string, RegExp> = { 委: /委$|委员会$/, 办: /办$|办公室$|办公厅$/, 行: /银行$/, 会: /会$/ };

/** The issuer that calls itself 我部, 我司: the first whose name, or whose office's name, ends that way. */
function issuerCalled(short: string, issuers: readonly Body[]): Body | null {
  const ending = ENDS[short] ?? new RegExp(`${short}$`);
  for (const issuer of issuers) {
    if (ending.test(issuer.name)) return issuer;
    const whole = issuer.name.replace(OFFICE, '');
    if (whole !== issuer.name && ending.test(whole)) return KNOWN_FORMS.get(whole)?.body ?? body(whole, issuer.kind);
  }
  return null;
}

export const ourselves: NameRule<Body, InstitutionContext> = {
  id: 'institution/ourselves',
  reads: 'The issuing body as it speaks of itself: 我部, 我委, 我司.',
  find: ({ text }, { issuers }) => {
    const found: FoundName<Body>[] = [];
    if (issuers.length === 0) return found;
    for (const match of text.matchAll(OWN)) {
      const issuer = issuerCalled(match[1]!, issuers);
      if (issuer) found.push({ start: match.index, end: match.index + 2, entity: issuer });
    }
    return found;
  },
  accepts: [
    { text: '请于月底前报送我部。', names: ['水利部'], issuers: ['水利部办公厅'] },
    { text: '我委将组织评估。', names: ['国家发展改革委'], issuers: ['国家发展和改革委员会', '财政部'] },
  ],
  rejects: [{ text: '请于月底前报送我部。', because: 'no issuer is known that is called 部', issuers: ['国务院办公厅'] }],
};
