import { Field, InputType, ID, ObjectType } from 'type-graphql';
import type { InstitutionKind } from '../../model/vocabulary.js';
import { enumeration } from '../enumeration.js';
import { Node } from '../node/node.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';

export const InstitutionKindEnum = enumeration<InstitutionKind>('InstitutionKind', 'Kind of a body. 机构类型', {
  PARTY_STATE: 'Party or state organ or a department of one. 党政机关',
  SCHOOL: 'School, college, university. 学校',
  COMPANY: 'Company. 企业',
  ASSOCIATION: 'Association, society, union, foundation. 社会团体',
  INTERNATIONAL: 'International or foreign body. 国际组织',
  MEDIA: 'Newspaper, agency, broadcaster. 媒体',
  OTHER: 'Any other named body. 其他',
});

@ObjectType('Institution', { implements: Node, simpleResolvers: true, description: 'A named body. 机构' })
export class Institution extends Node {
  @Field(() => String, { description: 'Canonical name. 规范名称' })
  readonly name!: string;

  @Field(() => [String], { description: 'Other forms of the name found in documents, sorted. 别名' })
  readonly aliases!: readonly string[];

  @Field(() => InstitutionKindEnum, { description: 'Kind of body. 机构类型' })
  readonly kind!: InstitutionKind;
}

@ObjectType({ simpleResolvers: true, description: 'An edge of a list of institutions. 机构列表的边' })
export class InstitutionEdge extends edgeOf(Institution, 'The institution. 机构') {}

@ObjectType({ simpleResolvers: true, description: 'A page of institutions. 机构列表' })
export class InstitutionConnection extends connectionOf(InstitutionEdge, Institution) {}

@InputType('InstitutionFilter', { description: 'Conditions on institutions; all that are given hold together. 机构筛选条件' })
export class InstitutionFilterInput {
  @Field(() => [InstitutionKindEnum], { nullable: true, description: 'Of one of these kinds. 机构类型' })
  readonly kinds?: readonly InstitutionKind[] | null;

  @Field(() => String, { nullable: true, description: 'Found literally in a name or alias. 名称包含' })
  readonly text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Mentioned by this document (id). 提及它的文件' })
  readonly document?: string | null;
}
