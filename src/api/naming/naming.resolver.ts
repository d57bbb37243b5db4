import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { Coverage as StoredCoverage } from '../../store/contract.js';
import type { ApiContext } from '../context.js';
import { Coverage } from '../coverage/coverage.type.js';
import { searchText, within } from '../page/page.args.js';
import { candidatesFor } from './candidates.js';
import { DocumentResolution } from './naming.type.js';

@Resolver(() => DocumentResolution)
export class NamingResolver {
  @Query(() => DocumentResolution, {
    description: 'The documents that a text may name: full or short title, with or without 《》, number, both, a year beside them, or an id. 文件名称解析',
  })
  async resolveDocument(
    @Arg('text', () => String, { description: 'Any name of a document. 文件名称' }) text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many candidates to return at most. 候选数上限' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<DocumentResolution> {
    const limit = within('first', first, context.limits.pageSize, 'give a longer part of the name');
    return { candidates: await candidatesFor(context, searchText(text, context.limits), limit) };
  }

  @FieldResolver(() => Coverage, { description: 'What the answer rests on: no candidate means "none among what is known". 收录情况' })
  coverage(@Ctx() context: ApiContext): Promise<StoredCoverage> {
    return context.coverage();
  }
}
