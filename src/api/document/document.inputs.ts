import { Field, ID, InputType } from 'type-graphql';
import type { Direction, DocumentOrder } from '../../store/contract.js';
import type { DocumentKind } from '../../model/vocabulary.js';
import { enumeration } from '../enumeration.js';
import { DirectionEnum } from '../page/order.inputs.js';
import { DateScalar, DocumentKindScalar } from '../scalars.js';

const DocumentOrderField = enumeration<DocumentOrder['field']>('DocumentOrderField', 'What documents are ordered by. 文件排序依据', {
  DATE: 'Date of issue. 成文日期',
  TITLE: 'Title. 标题',
  CITATIONS: 'Number of documents that cite it. 被引次数',
});

@InputType({ description: 'An order of documents. 文件排序' })
export class DocumentOrderInput implements DocumentOrder {
  @Field(() => DocumentOrderField, { description: 'What to order by. 排序依据' })
  readonly field!: DocumentOrder['field'];

  @Field(() => DirectionEnum, { defaultValue: DirectionEnum.DESC, description: 'In which direction. 排序方向' })
  readonly direction!: Direction;
}

@InputType('DocumentFilter', { description: 'Conditions on documents; all that are given hold together. 文件筛选条件' })
export class DocumentFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Only documents whose text is held (true) or only stubs (false). 是否收录全文' })
  readonly held?: boolean | null;

  @Field(() => [DocumentKindScalar], { nullable: true, description: 'One of these kinds. 文种' })
  readonly kinds?: readonly DocumentKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Issued by this institution: its id or one of its names. 发文机关' })
  readonly issuer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Naming this programme: its id or one of its names. 提及的项目' })
  readonly programme?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later. 起始日期' })
  readonly dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier. 截止日期' })
  readonly dateTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Found literally in the title. 标题包含' })
  readonly text?: string | null;
}
