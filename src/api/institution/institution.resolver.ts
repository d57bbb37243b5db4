import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RoleName } from '../../model/vocabulary.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { DocumentConnection } from '../document/document.type.js';
import { exactlyOne } from '../errors.js';
import type { Evidence } from '../evidence/evidence.type.js';
import { MentioningDocumentConnection, mentionFields } from '../mention/mention.type.js';
import { institutionOfName } from '../node/names.js';
import { NameOrderInput } from '../page/order.inputs.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { connection, plainConnection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { InstitutionRoleConnection, roleFields } from '../role/role.type.js';
import { Institution, InstitutionConnection, InstitutionFilterInput } from './institution.type.js';

@Resolver(() => Institution)
export class InstitutionResolver {
  @Query(() => Institution, { nullable: true, description: 'One institution by its name (or an alias) or id; null if nobody knows it. 查一个机构' })
  institution(
    @Arg('name', () => String, { nullable: true, description: 'Its name or an alias. 名称' }) name: string | null | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<InstitutionNode | null> {
    const [by, value] = exactlyOne('institution', { name, id });
    return by === 'id' ? context.institutions.institution.load(value) : institutionOfName(context, value);
  }

  @Query(() => InstitutionConnection, { description: 'Institutions; those that most documents mention first unless ordered. 机构列表' })
  async institutions(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => InstitutionFilterInput, { nullable: true, description: 'Which ones. 筛选条件' }) filter: InstitutionFilterInput | null | undefined,
    @Arg('order', () => NameOrderInput, { nullable: true, description: 'In which order. 排序' }) order: NameOrderInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Connection<InstitutionNode>> {
    const page = pageRequest(args, context.limits);
    const { document, ...conditions } = filter ?? {};
    const found = await context.store.listInstitutions(
      { ...conditions, documentId: document ?? null }, order ?? { field: 'DOCUMENTS', direction: 'DESC' }, page,
    );
    return plainConnection(found, args);
  }

  @FieldResolver(() => DocumentConnection, { description: 'Documents that it issued, alone or jointly, newest first. 发布的文件' })
  async issued(@Root() { id }: InstitutionNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Promise<Connection<DocumentNode>> {
    return plainConnection(await context.institutions.issued.load(id, pageRequest(args, context.limits)), args);
  }

  @FieldResolver(() => MentioningDocumentConnection, { description: 'Documents that mention it, most mentions first. 提及它的文件' })
  async mentions(
    @Root() { id }: InstitutionNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<DocumentNode, { readonly count: number; readonly evidence: Evidence }>> {
    return connection(await context.institutions.mentions.load(id, pageRequest(args, context.limits)), args, mentionFields);
  }

  @FieldResolver(() => InstitutionRoleConnection, { description: 'Its roles in programmes, by programme. 承担的角色' })
  async roles(
    @Root() { id }: InstitutionNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<ProgrammeNode, { readonly role: RoleName; readonly evidence: Evidence }>> {
    return connection(await context.institutions.roles.load(id, pageRequest(args, context.limits)), args, roleFields);
  }

  @FieldResolver(() => Institution, { nullable: true, description: 'The body that it is a part of, if known. 上级机构' })
  parent(@Root() { id }: InstitutionNode, @Ctx() context: ApiContext): Promise<InstitutionNode | null> {
    return context.institutions.parent.load(id);
  }

  @FieldResolver(() => InstitutionConnection, { description: 'Bodies that are parts of it. 下级机构' })
  async parts(@Root() { id }: InstitutionNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Promise<Connection<InstitutionNode>> {
    return plainConnection(await context.institutions.parts.load(id, pageRequest(args, context.limits)), args);
  }
}
