import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver } from 'type-graphql';
import type { Coverage as StoredCoverage, LineageDirection } from '../../store/contract.js';
import { citationOf } from '../citation/citation.type.js';
import type { ApiContext } from '../context.js';
import { Coverage } from '../coverage/coverage.type.js';
import { within } from '../page/page.args.js';
import { Lineage, LineageDirectionEnum } from './lineage.type.js';

@Resolver(() => Lineage)
export class LineageResolver {
  @Query(() => Lineage, { nullable: true, description: 'What a document rests on, or what rests on it; null if nobody knows the document. 依据脉络' })
  async lineage(
    @Arg('document', () => ID, { description: 'Id of the document to start from. 起点文件' }) id: string,
    @Arg('direction', () => LineageDirectionEnum, { description: 'Which way. 方向' }) direction: LineageDirection,
    @Arg('depth', () => Int, { defaultValue: 3, description: 'How many steps to go. 层数' }) depth: number,
    @Arg('maxSteps', () => Int, { defaultValue: 200, description: 'How many documents to return at most. 文件数上限' }) maxSteps: number,
    @Ctx() context: ApiContext,
  ): Promise<Lineage | null> {
    const { limits } = context;
    const [start, found] = await Promise.all([
      context.documents.document.load(id),
      context.store.lineage(
        id, direction,
        within('depth', depth, limits.graphDepth, 'go on from the outermost documents'),
        within('maxSteps', maxSteps, limits.graphNodes, 'go on from the outermost documents'),
      ),
    ]);
    if (start === null) return null;
    return { truncated: found.truncated, steps: found.steps.map((step) => ({ ...step, citations: step.citations.map(citationOf) })) };
  }

  @FieldResolver(() => Coverage, { description: 'What the answer rests on: an empty list means "none among what is held". 收录情况' })
  coverage(@Ctx() context: ApiContext): Promise<StoredCoverage> {
    return context.coverage();
  }
}
