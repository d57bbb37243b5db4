import { Field, ObjectType } from 'type-graphql';
import type { RoleName } from '../../model/vocabulary.js';
import type { PlaysEdge } from '../../store/records.js';
import { enumeration } from '../enumeration.js';
import { Evidence, evidenceOf } from '../evidence/evidence.type.js';
import { Institution } from '../institution/institution.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';
import { Programme } from '../programme/programme.type.js';

export const RoleEnum = enumeration<RoleName>('Role', 'What an institution does in a programme. 角色', {
  LEADS: 'Leads it. 牵头',
  ORGANISES: 'Organises or carries it out. 主办、组织、实施',
  HOSTS: 'Hosts it. 承办',
  SUPPORTS: 'Supports it. 支持、协办',
  MEMBER: 'Is a member of it. 成员',
});

@ObjectType({ simpleResolvers: true, description: 'A role that an institution plays in a programme. 机构承担的角色' })
export class InstitutionRoleEdge extends edgeOf(Programme, 'The programme. 项目') {
  @Field(() => RoleEnum, { description: 'What it does. 角色' })
  readonly role!: RoleName;

  @Field(() => Evidence, { description: 'The sentence that says so. 原文依据' })
  readonly evidence!: Evidence;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the roles of an institution. 机构角色列表' })
export class InstitutionRoleConnection extends connectionOf(InstitutionRoleEdge, Programme) {}

@ObjectType({ simpleResolvers: true, description: 'An institution with a role in a programme. 参与机构' })
export class ProgrammeRoleEdge extends edgeOf(Institution, 'The institution. 机构') {
  @Field(() => RoleEnum, { description: 'What it does. 角色' })
  readonly role!: RoleName;

  @Field(() => Evidence, { description: 'The sentence that says so. 原文依据' })
  readonly evidence!: Evidence;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the institutions with roles in a programme. 参与机构列表' })
export class ProgrammeRoleConnection extends connectionOf(ProgrammeRoleEdge, Institution) {}

/** What an edge of a role carries. */
export const roleFields = ({ extra }: { readonly extra: PlaysEdge }) => ({ role: extra.role, evidence: evidenceOf(extra.documentId, extra.evidence) });
