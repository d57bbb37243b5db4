import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Binding, Comparator, Period, TargetKind } from '../../model/vocabulary.js';
import { enumeration } from '../enumeration.js';
import { Node } from '../node/node.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';

export const TargetKindEnum = enumeration<TargetKind>('TargetKind', 'Kind of a target. 指标类型', {
  GOAL: 'An amount to build, train, select, cover or raise by the policy. 目标',
  REQUIREMENT: 'A floor, ceiling, share, quota or amount of money that a party must keep. 要求',
});

export const ComparatorEnum = enumeration<Comparator>('Comparator', 'How the number is to be read. 比较方式', {
  EQ: 'Exactly: 达到、建设. 等于',
  APPROX: 'About: 左右、约、近. 约',
  GTE: 'At least: 以上、不低于、不少于. 不少于',
  GT: 'More than: 超过、突破. 超过',
  LTE: 'At most: 不超过、以内. 不超过',
  RANGE: 'Between `value` and `valueMax`. 区间',
});

export const PeriodEnum = enumeration<Period>('Period', 'Period for which an amount is stated. 周期', { YEAR: 'For every year: 每年. 每年' });

export const BindingEnum = enumeration<Binding>('Binding', 'What a table of indicators says of a target. 指标属性', {
  BINDING: 'Must be kept. 约束性',
  EXPECTED: 'Is expected. 预期性',
});

@ObjectType('Target', { implements: Node, simpleResolvers: true, description: 'A number that a document wants reached or kept. 指标' })
export class Target extends Node {
  @Field(() => TargetKindEnum, { description: 'Kind of target. 指标类型' })
  readonly kind!: TargetKind;

  @Field(() => String, { description: 'What is counted or measured. 指标名称' })
  readonly indicator!: string;

  @Field(() => ComparatorEnum, { description: 'How the number is to be read. 比较方式' })
  readonly comparator!: Comparator;

  @Field(() => Float, { description: 'The number, 1.5万 as 15000, 50% as 50; the lower end of a range. 数值' })
  readonly value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper end of a RANGE, else null. 区间上限' })
  readonly valueMax!: number | null;

  @Field(() => String, { description: 'Unit as printed, with 万 and 亿 moved into the value. 单位' })
  readonly unit!: string;

  @Field(() => Int, { nullable: true, description: 'First year where a span of years is given, else null. 起始年份' })
  readonly yearFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year by which, null where none is said. 目标年份' })
  readonly year!: number | null;

  @Field(() => PeriodEnum, { nullable: true, description: 'YEAR where the amount is for every year, else null. 周期' })
  readonly per!: Period | null;

  @Field(() => BindingEnum, { nullable: true, description: 'Binding or expected, where the document says so. 指标属性' })
  readonly binding!: Binding | null;

  @Field(() => Boolean, { description: 'Whether it may be added up: no share, no yearly amount, no milestone on the way to a later one. 可否加总' })
  readonly summable!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'An edge of a list of targets. 指标列表的边' })
export class TargetEdge extends edgeOf(Target, 'The target. 指标') {}

@ObjectType({ simpleResolvers: true, description: 'A page of targets. 指标列表' })
export class TargetConnection extends connectionOf(TargetEdge, Target) {}
