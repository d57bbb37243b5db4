import { Field, ObjectType } from 'type-graphql';
import type { Edge, Page } from '../../store/contract.js';
import type { PageArgs } from './page.args.js';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list. 分页信息' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow. 是否有下一页' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for with `after`. 是否有上一页' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge, null on an empty page. 起始游标' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge, to be passed as `after`; null on an empty page. 末尾游标' })
  readonly endCursor!: string | null;
}

/** A page of a relation in the form that clients of GitHub's API know. */
export interface Connection<Node, EdgeFields = object> {
  readonly edges: readonly (EdgeFields & { readonly cursor: string; readonly node: Node })[];
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** `fields` gives what an edge carries beside its node. */
export function connection<Node, Extra, EdgeFields extends object>(
  page: Page<Node, Extra>, args: PageArgs, fields: (edge: Edge<Node, Extra>) => EdgeFields,
): Connection<Node, EdgeFields> {
  return {
    edges: page.edges.map((edge) => ({ cursor: edge.cursor, node: edge.node, ...fields(edge) })),
    nodes: page.edges.map((edge) => edge.node),
    totalCount: page.totalCount,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: args.after != null,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
  };
}

/** For lists whose edges carry nothing of their own. */
export const plainConnection = <Node, Extra>(page: Page<Node, Extra>, args: PageArgs): Connection<Node> =>
  connection(page, args, () => ({}));
