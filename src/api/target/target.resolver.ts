import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { TargetFilter } from '../../store/contract.js';
import type { DocumentNode, ProgrammeNode, TargetNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { Document } from '../document/document.type.js';
import { Evidence, evidenceOf } from '../evidence/evidence.type.js';
import { institutionIdOf, programmeIdOf } from '../node/names.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { plainConnection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { Programme } from '../programme/programme.type.js';
import { TargetFilterInput, TargetOrderInput } from './target.inputs.js';
import { Target, TargetConnection } from './target.type.js';

/** The store's form of a filter, names looked up. */
export async function targetFilter(context: ApiContext, input: TargetFilterInput | null | undefined): Promise<TargetFilter> {
  const { programme, issuer, document, ...conditions } = input ?? {};
  const [programmeId, issuerId] = await Promise.all([programmeIdOf(context, programme), institutionIdOf(context, issuer)]);
  return { ...conditions, programmeId, issuerId, documentId: document ?? null };
}

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => TargetConnection, { description: 'Targets; by year, latest first, unless ordered. 指标列表' })
  async targets(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TargetFilterInput, { nullable: true, description: 'Which ones. 筛选条件' }) filter: TargetFilterInput | null | undefined,
    @Arg('order', () => TargetOrderInput, { nullable: true, description: 'In which order. 排序' }) order: TargetOrderInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Connection<TargetNode>> {
    const page = pageRequest(args, context.limits);
    const found = await context.store.listTargets(await targetFilter(context, filter), order ?? { field: 'YEAR', direction: 'DESC' }, page);
    return plainConnection(found, args);
  }

  @FieldResolver(() => Evidence, { description: 'The clause that states it. 原文依据' })
  evidence(@Root() { documentId, evidence }: TargetNode): Evidence {
    return evidenceOf(documentId, evidence);
  }

  @FieldResolver(() => Document, { nullable: true, description: 'The document that sets it. 所在文件' })
  document(@Root() { documentId }: TargetNode, @Ctx() context: ApiContext): Promise<DocumentNode | null> {
    return context.documents.document.load(documentId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme that it belongs to, if any. 所属项目' })
  async programme(@Root() { programmeId }: TargetNode, @Ctx() context: ApiContext): Promise<ProgrammeNode | null> {
    return programmeId === null ? null : context.programmes.programme.load(programmeId);
  }

  @FieldResolver(() => Target, { nullable: true, description: 'The earlier target that it says again, if any. 重申的指标' })
  restates(@Root() { id }: TargetNode, @Ctx() context: ApiContext): Promise<TargetNode | null> {
    return context.targets.restates.load(id);
  }

  @FieldResolver(() => [Target], { description: 'Later targets that say it again. 重申它的指标' })
  restatedBy(@Root() { id }: TargetNode, @Ctx() context: ApiContext): Promise<TargetNode[]> {
    return context.targets.restatedBy.load(id);
  }
}
