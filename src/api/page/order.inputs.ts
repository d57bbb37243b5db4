import { Field, InputType } from 'type-graphql';
import type { Direction, NameOrder } from '../../store/contract.js';
import { enumeration } from '../enumeration.js';

export const DirectionEnum = enumeration<Direction>('OrderDirection', 'Direction of an order; what has no value comes last either way. 排序方向', {
  ASC: 'Smallest, earliest or first letter first. 升序',
  DESC: 'Largest, latest or last letter first. 降序',
});

const NameOrderField = enumeration<NameOrder['field']>('NameOrderField', 'What programmes and institutions are ordered by. 名称排序依据', {
  NAME: 'Canonical name. 名称',
  DOCUMENTS: 'Number of documents that name it. 提及它的文件数',
});

@InputType({ description: 'An order of programmes or institutions. 项目与机构排序' })
export class NameOrderInput implements NameOrder {
  @Field(() => NameOrderField, { description: 'What to order by. 排序依据' })
  readonly field!: NameOrder['field'];

  @Field(() => DirectionEnum, { defaultValue: DirectionEnum.DESC, description: 'In which direction. 排序方向' })
  readonly direction!: Direction;
}
