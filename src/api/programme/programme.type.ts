import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ProgrammeKind } from '../../model/vocabulary.js';
import { enumeration } from '../enumeration.js';
import { Node } from '../node/node.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';

export const ProgrammeKindEnum = enumeration<ProgrammeKind>('ProgrammeKind', 'Kind of a programme. 项目类型', {
  PLAN: 'Plan. 计划',
  PROJECT: 'Project. 工程、项目、专项',
  ACTION: 'Action. 行动',
  PILOT: 'Pilot. 试点',
  CARRIER: 'Something that the policy builds. 联合体、共同体、中心、基地、资源库等',
  CAMPAIGN: 'Campaign. 活动、活动周',
  CONTEST: 'Contest. 大赛',
  PLATFORM: 'Platform. 平台',
});

@ObjectType('Programme', { implements: Node, simpleResolvers: true, description: 'A named initiative by which policy is carried out. 项目（计划、工程、行动等）' })
export class Programme extends Node {
  @Field(() => String, { description: 'Canonical name. 规范名称' })
  readonly name!: string;

  @Field(() => [String], { description: 'Other forms of the name found in documents, sorted. 别名' })
  readonly aliases!: readonly string[];

  @Field(() => ProgrammeKindEnum, { description: 'Kind of programme. 项目类型' })
  readonly kind!: ProgrammeKind;
}

@ObjectType({ simpleResolvers: true, description: 'An edge of a list of programmes. 项目列表的边' })
export class ProgrammeEdge extends edgeOf(Programme, 'The programme. 项目') {}

@ObjectType({ simpleResolvers: true, description: 'A page of programmes. 项目列表' })
export class ProgrammeConnection extends connectionOf(ProgrammeEdge, Programme) {}

@InputType('ProgrammeFilter', { description: 'Conditions on programmes; all that are given hold together. 项目筛选条件' })
export class ProgrammeFilterInput {
  @Field(() => [ProgrammeKindEnum], { nullable: true, description: 'Of one of these kinds. 项目类型' })
  readonly kinds?: readonly ProgrammeKind[] | null;

  @Field(() => String, { nullable: true, description: 'Found literally in a name or alias. 名称包含' })
  readonly text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Named by this document (id). 提及它的文件' })
  readonly document?: string | null;
}
