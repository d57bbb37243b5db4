import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { GraphEdge as StoredEdge, GraphEdgeType, GraphNode as StoredNode, NodeType } from '../../store/contract.js';
import { enumeration } from '../enumeration.js';
import { NodeTypeEnum } from '../node/node.type.js';

const GraphEdgeTypeEnum = enumeration<GraphEdgeType>('GraphEdgeType', 'Type of an edge of the graph. 边类型', {
  ISSUED_BY: 'A document is issued by an institution. 发文',
  CARRIES: 'A notice prints another document. 印发载体',
  CITES: 'A document cites a document. 引用',
  SETS: 'A document sets a target. 提出指标',
  UNDER: 'A target belongs to a programme. 所属项目',
  NAMES: 'A document names a programme. 提及项目',
  MENTIONS: 'A document mentions an institution. 提及机构',
  PLAYS: 'An institution plays a role in a programme. 承担角色',
  PART_OF: 'A part of a larger institution or programme. 隶属',
  RESTATES: 'A target says an earlier one again. 重申',
});

@ObjectType({ simpleResolvers: true, description: 'A node as a graph client draws it. 图节点' })
export class GraphNode implements StoredNode {
  @Field(() => ID, { description: 'Id of the node. 标识' })
  readonly id!: string;

  @Field(() => NodeTypeEnum, { description: 'Type of the node. 节点类型' })
  readonly type!: NodeType;

  @Field(() => String, { description: 'Title, name or indicator. 显示名称' })
  readonly label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An edge as a graph client draws it. 图的边' })
export class GraphEdge implements StoredEdge {
  @Field(() => ID, { description: 'Id of the node where it starts. 起点' })
  readonly source!: string;

  @Field(() => ID, { description: 'Id of the node where it ends. 终点' })
  readonly target!: string;

  @Field(() => GraphEdgeTypeEnum, { description: 'Type of the edge. 边类型' })
  readonly type!: GraphEdgeType;

  @Field(() => String, { nullable: true, description: 'Citation kind on CITES, role on PLAYS, else null. 引用方式或角色' })
  readonly kind!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A bounded piece of the graph, nearest and best connected first. 子图' })
export class Graph {
  @Field(() => [GraphNode], { description: 'Its nodes. 节点' })
  readonly nodes!: readonly StoredNode[];

  @Field(() => [GraphEdge], { description: 'The edges between them. 边' })
  readonly edges!: readonly StoredEdge[];

  @Field(() => Int, { description: 'Nodes within `depth` that `maxNodes` left out. 未列出的节点数' })
  readonly omittedNodes!: number;

  @Field(() => Int, { description: 'Edges within `depth` that are not among `edges`. 未列出的边数' })
  readonly omittedEdges!: number;

  /** Ids that were asked for; which of them are unknown is looked up when asked. */
  readonly around!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A shortest way between two nodes. 最短路径' })
export class Path {
  @Field(() => [GraphNode], { description: 'Its nodes from start to end. 途经节点' })
  readonly nodes!: readonly StoredNode[];

  @Field(() => [GraphEdge], { description: 'The edges between neighbours on the way, each in its own direction; two where neighbours are tied twice. 途经的边' })
  readonly edges!: readonly StoredEdge[];

  @Field(() => Int, { description: 'Number of steps. 长度' })
  readonly length!: number;
}
