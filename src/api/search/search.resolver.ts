import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { NodeType } from '../../store/contract.js';
import type { ApiContext } from '../context.js';
import { nodeOf } from '../node/lookup.js';
import type { AnyNode } from '../node/lookup.js';
import { Node, NodeTypeEnum } from '../node/node.type.js';
import { searchText, within } from '../page/page.args.js';
import { highlight } from './highlight.js';
import { SearchHit, SearchResult, TextSegment } from './search.type.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchResult, { description: 'Search in titles, numbers, names, aliases, indicators and quotes; every word must occur in one of them. 全文搜索' })
  async search(
    @Arg('text', () => String, { description: 'Words, separated by spaces. 搜索词' }) text: string,
    @Arg('types', () => [NodeTypeEnum], { nullable: true, description: 'Only nodes of these types. 节点类型' }) types: readonly NodeType[] | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to return at most. 条数' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<SearchResult> {
    const limit = within('first', first, context.limits.pageSize, 'add a word to narrow the search');
    const query = searchText(text, context.limits);
    const hits = await context.store.search(query, types ?? null, limit + 1);
    return { hits: hits.slice(0, limit).map((hit) => ({ ...hit, query })), hasMore: hits.length > limit };
  }

  @FieldResolver(() => [TextSegment], { description: 'The text cut into stretches that are among the words searched for and others. 高亮片段' })
  highlights(@Root() { text, query }: SearchHit): TextSegment[] {
    return highlight(text, query);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The node itself. 节点' })
  node(@Root() { id }: SearchHit, @Ctx() context: ApiContext): Promise<AnyNode | null> {
    return nodeOf(context, id);
  }
}
