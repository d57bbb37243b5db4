import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { StatisticsGroup } from '../../store/contract.js';
import type { ApiContext } from '../context.js';
import { within } from '../page/page.args.js';
import { TargetFilterInput } from '../target/target.inputs.js';
import { targetFilter } from '../target/target.resolver.js';
import { StatisticsGroupEnum, TargetStatistics } from './statistics.type.js';

const MAX_GROUPS = 1_000;

@Resolver()
export class StatisticsResolver {
  @Query(() => TargetStatistics, { description: 'Targets counted and added up by group, largest group first. 指标统计' })
  async targetStatistics(
    @Arg('groupBy', () => StatisticsGroupEnum, { description: 'What puts targets into one group. 分组依据' }) groupBy: StatisticsGroup,
    @Arg('filter', () => TargetFilterInput, { nullable: true, description: 'Which targets. 筛选条件' }) filter: TargetFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: MAX_GROUPS, description: 'How many groups to return at most. 组数上限' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<TargetStatistics> {
    const limit = within('first', first, MAX_GROUPS, 'narrow the filter');
    const groups = await context.store.targetStatistics(groupBy, await targetFilter(context, filter));
    return { groups: groups.slice(0, limit), groupCount: groups.length };
  }
}
