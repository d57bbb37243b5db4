/** The closed value sets of the annotation guide; GraphQL enums, Cypher properties and JSON use the same words. */

export const DOCUMENT_KINDS = [
  '通知', '意见', '决定', '办法', '规定', '条例', '细则', '规划', '纲要', '计划', '方案', '要点', '法律', '公告', '函', '批复', '报告',
  '新闻', '答记者问', '访谈', '评论',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const CITATION_CLASSES = ['POLICY', 'PUBLICATION', 'FORM'] as const;
export type CitationClass = (typeof CITATION_CLASSES)[number];

export const CITATION_KINDS = ['BASIS', 'IMPLEMENTS', 'PROMULGATES', 'REPEALS', 'REVISES', 'INTERPRETS', 'MENTIONS'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

export const OUTCOMES = ['RESOLVED', 'STUB', 'AMBIGUOUS'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TARGET_KINDS = ['GOAL', 'REQUIREMENT'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const COMPARATORS = ['EQ', 'APPROX', 'GTE', 'GT', 'LTE', 'RANGE'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const PERIODS = ['YEAR'] as const;
export type Period = (typeof PERIODS)[number];

/** 约束性 / 预期性, where a table of indicators says so. */
export const BINDINGS = ['BINDING', 'EXPECTED'] as const;
export type Binding = (typeof BINDINGS)[number];

export const PROGRAMME_KINDS = ['PLAN', 'PROJECT', 'ACTION', 'PILOT', 'CARRIER', 'CAMPAIGN', 'CONTEST', 'PLATFORM'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

export const INSTITUTION_KINDS = ['PARTY_STATE', 'SCHOOL', 'COMPANY', 'ASSOCIATION', 'INTERNATIONAL', 'MEDIA', 'OTHER'] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export const ROLES = ['LEADS', 'ORGANISES', 'HOSTS', 'SUPPORTS', 'MEMBER'] as const;
export type RoleName = (typeof ROLES)[number];
