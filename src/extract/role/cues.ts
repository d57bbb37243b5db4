import type { RoleName } from '../../model/vocabulary.js';

/** One way in which a sentence says what a body does for a programme. */
export interface RoleRule {
  readonly id: string;
  /** One sentence: what it reads. */
  readonly reads: string;
  readonly role: RoleName;
  /** The words that say it, right behind the bodies that do it. */
  readonly pattern: RegExp;
  /** What must stand right before the bodies; without it only words that make them no subject are excluded. */
  readonly before?: RegExp;
  /** The words are a label of an event's notice, whose name a heading may give. */
  readonly labelled?: boolean;
  /** Text with bodies and programmes of the vocabulary or of clear form → body and programme by canonical name. */
  readonly accepts: readonly { readonly text: string; readonly roles: readonly (readonly [institution: string, programme: string])[] }[];
  readonly rejects: readonly { readonly text: string; readonly because: string }[];
}

/** In the order in which they are tried on one list of bodies: the first that fits is the role. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'role/owns',
    reads: "Bodies whose programme others carry out: 实施水利部“…工程”.",
    role: 'ORGANISES',
    before: /(?:实施|组织实施|开展|承担|纳入|参加|参与|推进)(?:好|了)?$/,
    pattern: /^“/,
    accepts: [{ text: '各地要实施好水利部“幸福河湖建设工程”。', roles: [['水利部', '幸福河湖建设工程']] }],
    rejects: [{ text: '印发了水利部“幸福河湖建设工程”的问答。', because: 'nothing is carried out' }],
  },
  {
    id: 'role/labelled-organiser',
    reads: 'Bodies behind the label 主办单位.',
    role: 'ORGANISES',
    before: /主办单位(?:[：:]|为)? ?$/,
    labelled: true,
    pattern: /^/,
    accepts: [{ text: '中国农民丰收节（主办单位：农业农村部、中国气象局；地点另行通知）', roles: [['农业农村部', '中国农民丰收节'], ['中国气象局', '中国农民丰收节']] }],
    rejects: [{ text: '中国农民丰收节的主办单位应向农业农村部报告。', because: 'the label is a noun of the clause' }],
  },
  {
    id: 'role/labelled-host',
    reads: 'Bodies behind the label 承办单位.',
    role: 'HOSTS',
    before: /承办单位(?:[：:]|为)? ?$/,
    labelled: true,
    pattern: /^/,
    accepts: [{ text: '中国农民丰收节承办单位：杭州市人民政府。', roles: [['杭州市人民政府', '中国农民丰收节']] }],
    rejects: [{ text: '中国农民丰收节承办单位由杭州市人民政府推荐。', because: 'the body only recommends it' }],
  },
  {
    id: 'role/labelled-supporter',
    reads: 'Bodies behind the labels 协办单位 and 支持单位.',
    role: 'SUPPORTS',
    before: /(?:协办|支持|指导)单位(?:[：:]|为)? ?$/,
    labelled: true,
    pattern: /^/,
    accepts: [{ text: '中国农民丰收节支持单位：中国气象局、杭州市人民政府。', roles: [['中国气象局', '中国农民丰收节'], ['杭州市人民政府', '中国农民丰收节']] }],
    rejects: [{ text: '中国农民丰收节支持单位名单由中国气象局公布。', because: 'the body only publishes it' }],
  },
  {
    id: 'role/named-member',
    reads: 'Bodies that the text lists as members (成员包括…).',
    role: 'MEMBER',
    before: /成员(?:单位)?(?:包括|为|有|：)$/,
    pattern: /^/,
    accepts: [{ text: '奶业创新联合体成员包括中国农业科学院、西北农林科技大学。', roles: [['中国农业科学院', '奶业创新联合体'], ['西北农林科技大学', '奶业创新联合体']] }],
    rejects: [{ text: '奶业创新联合体成员由中国农业科学院推荐。', because: 'the body recommends members' }],
  },
  {
    id: 'role/member',
    reads: 'Bodies of which a programme is made up, or that join it.',
    role: 'MEMBER',
    pattern: /^(?:等[^，。；、]{0,8}?)?(?:共同)?(?:组成|加入|(?:作)?为(?:首批)?成员)/,
    accepts: [{ text: '奶业创新联合体由中国农业科学院和西北农林科技大学等单位组成。', roles: [['中国农业科学院', '奶业创新联合体'], ['西北农林科技大学', '奶业创新联合体']] }],
    rejects: [{ text: '奶业创新联合体由龙头企业组成，向中国农业科学院报告。', because: 'those who make it up are a class' }],
  },
  {
    id: 'role/leads',
    reads: 'Bodies that 牵头 (lead, take the lead in) a programme.',
    role: 'LEADS',
    pattern: /^(?:会同[^，。；]{1,16}?)?(?:共同|联合|负责|具体)?牵头/,
    accepts: [{ text: '奶业振兴提质行动由中国农业科学院、有关高校和企业共同牵头。', roles: [['中国农业科学院', '奶业振兴提质行动']] }, { text: '农业农村部、财政部会同有关部门牵头推进奶业振兴提质行动。', roles: [['农业农村部', '奶业振兴提质行动'], ['财政部', '奶业振兴提质行动']] }],
    rejects: [{ text: '农业农村部指导龙头企业牵头实施奶业振兴提质行动。', because: 'those who lead are a class' }],
  },
  {
    id: 'role/hosts',
    reads: 'Bodies that 承办 (host) an event of a programme.',
    role: 'HOSTS',
    pattern: /^(?:等(?:单位)?)?(?:共同|联合|具体|负责)?承办/,
    accepts: [{ text: '中国农民丰收节主会场活动由杭州市人民政府承办。', roles: [['杭州市人民政府', '中国农民丰收节']] }],
    rejects: [
      { text: '承办单位向杭州市人民政府报送中国农民丰收节方案。', because: 'the body is told, it does not host' },
      { text: '中国农民丰收节期间，由杭州市人民政府承办第三届农机展览会。', because: 'what is hosted is something else' },
    ],
  },
  {
    id: 'role/supports',
    reads: 'Bodies that 协办, 支持 or fund a programme.',
    role: 'SUPPORTS',
    pattern: /^(?:会同[^，。；]{1,16}?，?)?(?:等(?:单位|(?:有关|相关)?部门)?，?)?(?:共同|联合|积极|继续)?(?:协办|支持|配合|协调[^，。；]{0,24}支持|(?:做好|加强)[^，。；]{0,24}(?:保障|支持)|为[^，。；]{2,30}提供[^，。；]{0,12}(?:保障|支持))/,
    accepts: [
      { text: '中国农民丰收节由中国气象局等单位协办。', roles: [['中国气象局', '中国农民丰收节']] },
      { text: '国家开发银行为奶业振兴提质行动提供信贷支持。', roles: [['国家开发银行', '奶业振兴提质行动']] },
    ],
    rejects: [{ text: '争取财政部支持，扩大中国农民丰收节影响。', because: 'support is only hoped for' }],
  },
  {
    id: 'role/organises',
    reads: 'Bodies that decide on, set up, carry out or answer for a programme.',
    role: 'ORGANISES',
    pattern:
      /^(?:会同[^，。；]{1,16}?)?(?:等(?:单位|部门|[一二三四五六七八九十\d]+部门)?)?(?:和[^，。；]{1,12}?)?(?:决定|拟|将|共同|联合|统一|负责|具体)*(?:广泛|深入|继续|统一|全面|共同)?(?:主办|举办|组织(?:实施|开展|遴选|认定|评选)?|实施|启动|开展|制定|制订|负责(?!人|同志|落实|指导|监督|解释|做好|提供|安排|协调)|设立|发起|印发[^，。；]{0,60}，(?:决定)?启动)/,
    accepts: [
      { text: '水利部决定开展节水型社会达标建设行动。', roles: [['水利部', '节水型社会达标建设行动']] },
      { text: '中国农民丰收节由农业农村部和中国气象局共同举办。', roles: [['农业农村部', '中国农民丰收节'], ['中国气象局', '中国农民丰收节']] },
      { text: '科技部、财政部联合制定了青年科学家培养计划。', roles: [['科技部', '青年科学家培养计划'], ['财政部', '青年科学家培养计划']] },
    ],
    rejects: [
      { text: '落实水利部要求，各地组织开展节水型社会达标建设行动。', because: 'the subject is a class' },
      { text: '水利部制定《节水型社会达标建设行动实施方案》。', because: 'what is drawn up is a paper' },
    ],
  },
];
