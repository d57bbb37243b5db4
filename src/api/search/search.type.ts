import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { NodeType } from '../../store/contract.js';
import { NodeTypeEnum } from '../node/node.type.js';

@ObjectType({ simpleResolvers: true, description: 'A stretch of a text that a search found. 文本片段' })
export class TextSegment {
  @Field(() => String, { description: 'The stretch; all of them in a row make the text. 文本' })
  readonly text!: string;

  @Field(() => Boolean, { description: 'Whether it is one of the words searched for. 是否命中' })
  readonly highlighted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A node that a search found. 搜索结果' })
export class SearchHit {
  @Field(() => ID, { description: 'Id of the node. 标识' })
  readonly id!: string;

  @Field(() => NodeTypeEnum, { description: 'Type of the node. 节点类型' })
  readonly type!: NodeType;

  @Field(() => String, { description: 'Field that matched: title, number, name, alias, indicator, quote. 命中字段' })
  readonly field!: string;

  @Field(() => String, { description: 'Text of that field. 命中文本' })
  readonly text!: string;

  @Field(() => Float, { description: 'Rank, larger is better; comparable within one search only. 得分' })
  readonly score!: number;

  /** What was searched for; highlights are made from it when asked. */
  readonly query!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a search found, best first. 搜索结果列表' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'The best hits, as many as `first` allows. 命中' })
  readonly hits!: readonly SearchHit[];

  @Field(() => Boolean, { description: 'Whether there are more. 是否还有更多' })
  readonly hasMore!: boolean;
}
