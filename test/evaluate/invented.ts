import type { Gold, GoldName, GuideCitation, GuideDocument, GuideFacts, GuideTarget } from '../../src/evaluate/guide.js';

/** Invented facts for the comparison's tests: every field has a value, so that a test names only what it is about. */
export const document = (fields: Partial<GuideDocument>): GuideDocument => ({
  id: 'G1', title: '关于建设风车学校的通知', kind: '通知', number: '风教函〔2031〕7号', date: '2031-05-06', issuers: ['风车部'], payloads: [], ...fields,
});

export const citation = (fields: Partial<GuideCitation>): GuideCitation => ({
  source: 'G1', target: '关于水车的意见', class: 'POLICY', number: null, issuers: [], kinds: ['BASIS'], marked: true, quote: '根据《关于水车的意见》', ...fields,
});

export const target = (fields: Partial<GuideTarget>): GuideTarget => ({
  source: 'G1', kind: 'GOAL', indicator: '风车', comparator: 'EQ', value: 20, valueMax: null, unit: '座', yearFrom: null, year: 2035, per: null,
  program: null, quote: '到2035年建成20座风车', ...fields,
});

export const name = (fields: Partial<GoldName>): GoldName => ({ name: '风车工程', aliases: [], kind: 'PROJECT', sources: ['G1'], core: true, ...fields });

export const NOTHING: GuideFacts & Gold = { documents: [], citations: [], targets: [], programs: [], institutions: [], roles: [] };

export const gold = (lists: Partial<Gold>): Gold => ({ ...NOTHING, documents: [document({})], ...lists });

/** What was extracted from the same document, under an id of its own: D1 for G1. */
export const facts = (lists: Partial<GuideFacts>): GuideFacts => ({ ...NOTHING, documents: [document({ id: 'D1' })], ...lists });
