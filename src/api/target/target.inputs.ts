import { Field, ID, InputType, Int } from 'type-graphql';
import type { TargetKind } from '../../model/vocabulary.js';
import type { Direction, TargetOrder } from '../../store/contract.js';
import { enumeration } from '../enumeration.js';
import { DirectionEnum } from '../page/order.inputs.js';
import { TargetKindEnum } from './target.type.js';

@InputType('TargetFilter', { description: 'Conditions on targets; all that are given hold together. 指标筛选条件' })
export class TargetFilterInput {
  @Field(() => TargetKindEnum, { nullable: true, description: 'Of this kind. 指标类型' })
  readonly kind?: TargetKind | null;

  @Field(() => ID, { nullable: true, description: 'Under this programme: its id or one of its names. 所属项目' })
  readonly programme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Set by a document of this institution: its id or one of its names. 发文机关' })
  readonly issuer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Set by this document (id). 所在文件' })
  readonly document?: string | null;

  @Field(() => Int, { nullable: true, description: 'For exactly this year. 目标年份' })
  readonly year?: number | null;

  @Field(() => Int, { nullable: true, description: 'For this year or a later one. 起始年份' })
  readonly yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'For this year or an earlier one. 截止年份' })
  readonly yearTo?: number | null;

  @Field(() => String, { nullable: true, description: 'With this unit. 单位' })
  readonly unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Found literally in the indicator. 指标名称包含' })
  readonly text?: string | null;
}

const TargetOrderField = enumeration<TargetOrder['field']>('TargetOrderField', 'What targets are ordered by. 指标排序依据', {
  YEAR: 'Year by which. 目标年份',
  VALUE: 'The number. 数值',
  INDICATOR: 'What is counted or measured. 指标名称',
});

@InputType({ description: 'An order of targets. 指标排序' })
export class TargetOrderInput implements TargetOrder {
  @Field(() => TargetOrderField, { description: 'What to order by. 排序依据' })
  readonly field!: TargetOrder['field'];

  @Field(() => DirectionEnum, { defaultValue: DirectionEnum.DESC, description: 'In which direction. 排序方向' })
  readonly direction!: Direction;
}
