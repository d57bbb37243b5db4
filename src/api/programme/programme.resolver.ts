import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RoleName } from '../../model/vocabulary.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { exactlyOne } from '../errors.js';
import type { Evidence } from '../evidence/evidence.type.js';
import { MentioningDocumentConnection, mentionFields } from '../mention/mention.type.js';
import { programmeOfName } from '../node/names.js';
import { NameOrderInput } from '../page/order.inputs.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { connection, plainConnection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { ProgrammeRoleConnection, roleFields } from '../role/role.type.js';
import { TargetConnection } from '../target/target.type.js';
import { Programme, ProgrammeConnection, ProgrammeFilterInput } from './programme.type.js';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { nullable: true, description: 'One programme by its name (or an alias) or id; null if nobody knows it. 查一个项目' })
  programme(
    @Arg('name', () => String, { nullable: true, description: 'Its name or an alias. 名称' }) name: string | null | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<ProgrammeNode | null> {
    const [by, value] = exactlyOne('programme', { name, id });
    return by === 'id' ? context.programmes.programme.load(value) : programmeOfName(context, value);
  }

  @Query(() => ProgrammeConnection, { description: 'Programmes; those that most documents name first unless ordered. 项目列表' })
  async programmes(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => ProgrammeFilterInput, { nullable: true, description: 'Which ones. 筛选条件' }) filter: ProgrammeFilterInput | null | undefined,
    @Arg('order', () => NameOrderInput, { nullable: true, description: 'In which order. 排序' }) order: NameOrderInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ProgrammeNode>> {
    const page = pageRequest(args, context.limits);
    const { document, ...conditions } = filter ?? {};
    const found = await context.store.listProgrammes(
      { ...conditions, documentId: document ?? null }, order ?? { field: 'DOCUMENTS', direction: 'DESC' }, page,
    );
    return plainConnection(found, args);
  }

  @FieldResolver(() => MentioningDocumentConnection, { description: 'Documents that name it, most mentions first. 提及它的文件' })
  async documents(
    @Root() { id }: ProgrammeNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<DocumentNode, { readonly count: number; readonly evidence: Evidence }>> {
    return connection(await context.programmes.documents.load(id, pageRequest(args, context.limits)), args, mentionFields);
  }

  @FieldResolver(() => TargetConnection, { description: 'Targets under it, by year. 所属指标' })
  async targets(@Root() { id }: ProgrammeNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Promise<Connection<TargetNode>> {
    return plainConnection(await context.programmes.targets.load(id, pageRequest(args, context.limits)), args);
  }

  @FieldResolver(() => ProgrammeRoleConnection, { description: 'Institutions with a role in it, by name. 参与机构' })
  async institutions(
    @Root() { id }: ProgrammeNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<InstitutionNode, { readonly role: RoleName; readonly evidence: Evidence }>> {
    return connection(await context.programmes.institutions.load(id, pageRequest(args, context.limits)), args, roleFields);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme that it is a part of, if any. 上级项目' })
  parent(@Root() { id }: ProgrammeNode, @Ctx() context: ApiContext): Promise<ProgrammeNode | null> {
    return context.programmes.parent.load(id);
  }

  @FieldResolver(() => ProgrammeConnection, { description: 'Programmes that are parts of it. 下级项目' })
  async parts(@Root() { id }: ProgrammeNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Promise<Connection<ProgrammeNode>> {
    return plainConnection(await context.programmes.parts.load(id, pageRequest(args, context.limits)), args);
  }
}
