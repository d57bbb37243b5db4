import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { withinIds } from '../page/page.args.js';
import { nodeOf } from './lookup.js';
import type { AnyNode } from './lookup.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The node of an id, null if there is none. 按标识查节点' })
  node(@Arg('id', () => ID, { description: 'Id of the node. 标识' }) id: string, @Ctx() context: ApiContext): Promise<AnyNode | null> {
    return nodeOf(context, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'The nodes of ids, in their order, null where there is none. 按标识批量查节点' })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids of the nodes. 标识' }) ids: readonly string[], @Ctx() context: ApiContext,
  ): Promise<(AnyNode | null)[]> {
    return Promise.all(withinIds('ids', ids, context.limits).map((id) => nodeOf(context, id)));
  }
}
