import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { NodeType } from '../../store/contract.js';
import type { ApiContext } from '../context.js';
import { nodeOf } from '../node/lookup.js';
import type { AnyNode } from '../node/lookup.js';
import { Node, NodeTypeEnum } from '../node/node.type.js';
import { within, withinIds } from '../page/page.args.js';
import { Graph, GraphNode, Path } from './graph.type.js';

@Resolver(() => Graph)
export class GraphResolver {
  @Query(() => Graph, { description: 'A bounded piece of the graph to draw, which says what it left out. 子图' })
  async graph(
    @Arg('around', () => [ID], { description: 'Ids of the nodes to start from. 中心节点' }) around: readonly string[],
    @Arg('depth', () => Int, { defaultValue: 1, description: 'How many edges to go. 深度' }) depth: number,
    @Arg('types', () => [NodeTypeEnum], { nullable: true, description: 'Only nodes of these types, on the way too; those of `around` always. 节点类型' }) types: readonly NodeType[] | null | undefined,
    @Arg('maxNodes', () => Int, { defaultValue: 300, description: 'How many nodes to return at most. 节点数上限' }) maxNodes: number,
    @Ctx() context: ApiContext,
  ): Promise<Graph> {
    const { limits } = context;
    const found = await context.store.subgraph({
      around: withinIds('around', around, limits),
      depth: within('depth', depth, limits.graphDepth, 'go on around the outermost nodes'),
      types: types ?? null,
      maxNodes: within('maxNodes', maxNodes, limits.graphNodes, 'go on around the outermost nodes'),
    });
    return { ...found, around };
  }

  @Query(() => Path, { nullable: true, description: 'A shortest way between two nodes over edges of every type; null if there is none. 最短路径' })
  async path(
    @Arg('from', () => ID, { description: 'Id of the node to start from. 起点' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the node to reach. 终点' }) to: string,
    @Arg('maxLength', () => Int, { defaultValue: 6, description: 'How many edges it may have. 最大长度' }) maxLength: number,
    @Ctx() context: ApiContext,
  ): Promise<Path | null> {
    const found = await context.store.path(from, to, within('maxLength', maxLength, context.limits.graphDepth, 'ask for the rest from a node between'));
    return found && { nodes: found.nodes, edges: found.edges, length: found.nodes.length - 1 };
  }

  @FieldResolver(() => [ID], { description: 'Ids in `around` that no node has. 不存在的标识' })
  async notFound(@Root() { around }: Graph, @Ctx() context: ApiContext): Promise<string[]> {
    const found = await Promise.all(around.map((id) => nodeOf(context, id)));
    return around.filter((_, i) => found[i] === null);
  }
}

@Resolver(() => GraphNode)
export class GraphNodeResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The node with all its fields. 完整节点' })
  node(@Root() { id }: GraphNode, @Ctx() context: ApiContext): Promise<AnyNode | null> {
    return nodeOf(context, id);
  }
}
