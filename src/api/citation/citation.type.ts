import { Field, Int, InputType, ObjectType } from 'type-graphql';
import type { CitationClass, CitationKind, Outcome } from '../../model/vocabulary.js';
import type { CitationEdge as StoredCitation, CitedAs as StoredCitedAs } from '../../store/records.js';
import { CitationClassEnum, Document } from '../document/document.type.js';
import { enumeration } from '../enumeration.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';

export const CitationKindEnum = enumeration<CitationKind>('CitationKind', 'In which way one document cites another. 引用方式', {
  BASIS: 'It stands on it: 根据、依据、按照、遵照. 依据',
  IMPLEMENTS: 'It carries it out: 落实、贯彻、执行. 落实',
  PROMULGATES: 'It issues it: 印发、公布、发布. 印发',
  REPEALS: 'It puts it out of force: 废止、失效. 废止',
  REVISES: 'It changes it: 修订、修改. 修订',
  INTERPRETS: 'It explains it: interview, question-and-answer, commentary. 解读',
  MENTIONS: 'It names it in any other way. 提及',
});

export const OutcomeEnum = enumeration<Outcome>('CitationOutcome', 'What became of a citation. 引用的解析结果', {
  RESOLVED: 'The cited document is held. 已解析',
  STUB: 'The cited document is not held; a stub stands for it. 未收录（占位）',
  AMBIGUOUS: 'Several held documents fit; none was guessed, the candidates are listed. 有歧义',
});

@ObjectType({ simpleResolvers: true, description: 'How the citing document names the cited one. 引用时的称谓' })
export class CitedAs {
  @Field(() => String, { description: 'Cited title in its fullest form in the citing text, without 《》. 被引标题' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Document number printed beside it. 发文字号' })
  readonly number!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year that the text names for this version. 年份' })
  readonly year!: number | null;

  @Field(() => CitationClassEnum, { description: 'What sort of text it is. 文本类别' })
  readonly class!: CitationClass;

  @Field(() => Boolean, { description: 'False for a law or plan named without 《》. 是否带书名号' })
  readonly marked!: boolean;

  @Field(() => [String], { description: 'Bodies named with it. 所列发文机关' })
  readonly issuers!: readonly string[];

  @Field(() => [String], { description: 'Parts of it that the citing text names, as cited (第二十三条第一款, 第三章, 第六条至第十条), in text order; empty where it cites the whole. 所引条款' })
  readonly parts!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'One document cites another in one way. 引用' })
export class Citation {
  @Field(() => CitationKindEnum, { description: 'In which way. 引用方式' })
  readonly kind!: CitationKind;

  @Field(() => OutcomeEnum, { description: 'What became of it. 解析结果' })
  readonly outcome!: Outcome;

  @Field(() => String, { description: 'Id of the rule that decided the outcome. 判定规则' })
  readonly rule!: string;

  @Field(() => CitedAs, { description: 'How the citing document names it. 引用时的称谓' })
  readonly cited!: StoredCitedAs;

  /** Both ends and the candidates by id, looked up when asked; the quotes as stored. */
  readonly sourceId!: string;
  readonly targetId!: string;
  readonly stored!: Pick<StoredCitation, 'candidates' | 'evidence'>;
}

export const citationOf = (edge: StoredCitation): Citation => ({
  kind: edge.kind, outcome: edge.outcome, rule: edge.rule, cited: edge.cited, sourceId: edge.sourceId, targetId: edge.targetId, stored: edge,
});

@ObjectType('CitationEdge', { simpleResolvers: true, description: 'A document at the other end of citations, with these. 引用关系的边' })
export class CitationEdgeType extends edgeOf(Document, 'The document at the other end. 另一端的文件') {
  @Field(() => [Citation], { description: 'The citations between the two, one a kind. 两份文件之间的引用' })
  readonly citations!: readonly Citation[];
}

@ObjectType({ simpleResolvers: true, description: 'A page of documents that cite, or are cited by, one document. 引用关系列表' })
export class CitationConnection extends connectionOf(CitationEdgeType, Document) {}

@InputType('CitationFilter', { description: 'Conditions on citations; all that are given hold together. 引用筛选条件' })
export class CitationFilterInput {
  @Field(() => [CitationKindEnum], { nullable: true, description: 'Of one of these kinds. 引用方式' })
  readonly kinds?: readonly CitationKind[] | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: 'With one of these outcomes; without it `citedBy` leaves AMBIGUOUS out. 解析结果' })
  readonly outcomes?: readonly Outcome[] | null;
}
