import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { StatisticsGroup, TargetGroup as StoredGroup, TargetSum as StoredSum } from '../../store/contract.js';
import { enumeration } from '../enumeration.js';

export const StatisticsGroupEnum = enumeration<StatisticsGroup>('StatisticsGroup', 'By what targets are put together. 统计分组', {
  PROGRAMME: 'By programme. 按项目',
  YEAR: 'By year. 按年份',
  ISSUER: 'By issuing body; a joint document counts for each. 按发文机关',
  UNIT: 'By unit. 按单位',
  KIND: 'By kind of target. 按指标类型',
  DOCUMENT: 'By document. 按文件',
});

@ObjectType({ simpleResolvers: true, description: 'A sum over what may be added: one unit, one indicator. 合计' })
export class TargetSum implements StoredSum {
  @Field(() => String, { description: 'Unit. 单位' })
  readonly unit!: string;

  @Field(() => String, { description: 'What is counted. 指标名称' })
  readonly indicator!: string;

  @Field(() => Float, { description: 'Sum of the targets that were counted; 0 where none may be added. 合计值' })
  readonly total!: number;

  @Field(() => Int, { description: 'Targets in the sum. 计入数' })
  readonly counted!: number;

  @Field(() => Int, { description: 'Targets left out: shares, yearly amounts, milestones, restatements. 未计入数' })
  readonly notCounted!: number;

  @Field(() => Boolean, { description: 'True where the lower end of a range, 左右 or 以上 is in the sum. 是否近似' })
  readonly approximate!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The targets of one programme, year, body, unit, kind or document. 统计组' })
export class TargetGroup implements StoredGroup {
  @Field(() => String, { description: 'Id of the programme, body or document; the year, unit or kind; empty for targets that have none. 组标识' })
  readonly key!: string;

  @Field(() => String, { description: 'Name of the group. 组名称' })
  readonly label!: string;

  @Field(() => Int, { description: 'Targets in the group. 指标数' })
  readonly count!: number;

  @Field(() => [TargetSum], { description: 'One sum per unit and indicator, largest count first. 各单位合计' })
  readonly sums!: readonly TargetSum[];
}

@ObjectType({ simpleResolvers: true, description: 'Targets counted and added up by group. 指标统计' })
export class TargetStatistics {
  @Field(() => [TargetGroup], { description: 'The groups, as many as `first` allows. 统计组' })
  readonly groups!: readonly TargetGroup[];

  @Field(() => Int, { description: 'Number of all groups. 组总数' })
  readonly groupCount!: number;
}
