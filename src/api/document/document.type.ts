import { Field, Int, ObjectType } from 'type-graphql';
import type { Section as StoredSection } from '../../model/facts.js';
import type { CitationClass, DocumentKind } from '../../model/vocabulary.js';
import { enumeration } from '../enumeration.js';
import { Node } from '../node/node.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';
import { DateScalar, DocumentKindScalar } from '../scalars.js';

export const CitationClassEnum = enumeration<CitationClass>('CitationClass', 'What sort of text a cited one is. 被引文本类别', {
  POLICY: 'Law, regulation, policy document, plan, standard, charter, official catalogue. 政策法规',
  PUBLICATION: 'Book, newspaper, journal, report, speech, play, film. 出版物',
  FORM: 'Form, table, template, contract, attachment. 表格与附件',
});

@ObjectType({ simpleResolvers: true, description: 'A numbered or titled part of a document. 章节' })
export class Section implements StoredSection {
  @Field(() => [String], { description: 'Headings from the outermost inwards, its own last. 章节路径' })
  readonly path!: readonly string[];

  @Field(() => Int, { description: 'Where it begins in the source file as read, in UTF-16 code units. 起始位置' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends (exclusive). 结束位置' })
  readonly end!: number;
}

@ObjectType('Document', {
  implements: Node,
  simpleResolvers: true,
  description: 'A policy document whose text is held, or the stub of one that is only cited. 政策文件',
})
export class Document extends Node {
  @Field(() => String, { description: 'Full title as printed, without 《》. 标题' })
  readonly title!: string;

  @Field(() => DocumentKindScalar, { nullable: true, description: 'Kind, as printed; null if a stub\'s citations do not tell. 文种' })
  readonly kind!: DocumentKind | null;

  @Field(() => String, { nullable: true, description: 'Document number as printed. 发文字号' })
  readonly number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of issue. 成文日期' })
  readonly date!: string | null;

  @Field(() => Boolean, { description: 'True if its text is held, false if it is only cited. 是否收录全文' })
  readonly held!: boolean;

  @Field(() => CitationClassEnum, { description: 'What sort of text it is; POLICY for every held document. 文本类别' })
  readonly class!: CitationClass;

  @Field(() => String, { description: 'What tells this version of the title from others: number, period or year; empty where nothing does. 版本' })
  readonly edition!: string;

  @Field(() => String, { nullable: true, description: 'Source file that it was read from, null on stubs. 来源文件' })
  readonly file!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An edge of a list of documents. 文件列表的边' })
export class DocumentEdge extends edgeOf(Document, 'The document. 文件') {}

@ObjectType({ simpleResolvers: true, description: 'A page of documents. 文件列表' })
export class DocumentConnection extends connectionOf(DocumentEdge, Document) {}
