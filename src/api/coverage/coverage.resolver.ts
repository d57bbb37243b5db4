import { Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Coverage as StoredCoverage } from '../../store/contract.js';
import type { DocumentNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { connection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { Accuracy, Coverage } from './coverage.type.js';
import { MissingDocumentConnection } from './missing.type.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, { description: 'What is held and what is not. 收录情况' })
  coverage(@Ctx() context: ApiContext): Promise<StoredCoverage> {
    return context.coverage();
  }

  @Query(() => MissingDocumentConnection, { description: 'Documents that are cited but not held, those that most documents cite first. 缺失文件' })
  async missingDocuments(
    @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<DocumentNode, { readonly citers: number }>> {
    return connection(await context.store.missingDocuments(pageRequest(args, context.limits)), args, ({ extra }) => ({ citers: extra.citers }));
  }

  @FieldResolver(() => [Accuracy], { nullable: true, description: 'How well facts were read on labelled documents, null if no evaluation was given to the server. 抽取准确度' })
  accuracy(@Ctx() context: ApiContext): readonly Accuracy[] | null {
    return context.accuracy;
  }
}
