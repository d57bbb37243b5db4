import { Field, Int, ObjectType } from 'type-graphql';
import type { Evidence as StoredEvidence } from '../../model/span.js';

@ObjectType({ simpleResolvers: true, description: 'The words of a document that a fact rests on. 原文依据' })
export class Evidence {
  @Field(() => String, { description: 'The clause that shows the fact, layout removed, at most 80 characters. 引文' })
  readonly quote!: string;

  @Field(() => [String], { description: 'Headings over it, outermost first. 所在章节' })
  readonly sectionPath!: readonly string[];

  @Field(() => Int, { description: 'Where it begins in the source file as read, in UTF-16 code units. 起始位置' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends (exclusive), counted as `start`. 结束位置' })
  readonly end!: number;

  @Field(() => Int, { nullable: true, description: 'Page from 1, null where the format has no pages. 页码' })
  readonly page!: number | null;

  @Field(() => String, { description: 'Id of the rule that found it. 识别规则' })
  readonly rule!: string;

  /** Id of the document that says it; `document` and `file` are looked up by it. */
  readonly documentId!: string;
}

/** Evidence together with the document that says it. */
export const evidenceOf = (documentId: string, evidence: StoredEvidence): Evidence => ({ ...evidence, documentId });
