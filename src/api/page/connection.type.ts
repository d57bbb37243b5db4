import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { PageInfo } from './page.type.js';

/** Base of an edge to `node`; the class that extends it bears the name and adds what the edge itself carries. */
export function edgeOf<Node extends object>(node: ClassType<Node>, nodeDescription: string): ClassType<{ cursor: string; node: Node }> {
  @ObjectType({ simpleResolvers: true })
  class EdgeBase {
    @Field(() => String, { description: 'Place of this edge in the list, to be passed as `after`. 游标' })
    readonly cursor!: string;

    @Field(() => node, { description: nodeDescription })
    readonly node!: Node;
  }
  return EdgeBase;
}

/** Base of a connection over such edges; the class that extends it bears the name. */
export function connectionOf<Node extends object, Edge extends object>(
  edge: ClassType<Edge>, node: ClassType<Node>,
): ClassType<{ edges: readonly Edge[]; nodes: readonly Node[]; totalCount: number; pageInfo: PageInfo }> {
  @ObjectType({ simpleResolvers: true })
  class ConnectionBase {
    @Field(() => [edge], { description: 'The edges of this page, in the order of the list. 本页的边' })
    readonly edges!: readonly Edge[];

    @Field(() => [node], { description: 'The nodes of this page, for those who need nothing of the edges. 本页的节点' })
    readonly nodes!: readonly Node[];

    @Field(() => Int, { description: 'Length of the whole list under the same filter. 总数' })
    readonly totalCount!: number;

    @Field(() => PageInfo, { description: 'Where this page stands in the list. 分页信息' })
    readonly pageInfo!: PageInfo;
  }
  return ConnectionBase;
}
