import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { DocumentNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { exactlyOne } from '../errors.js';
import { institutionIdOf, programmeIdOf } from '../node/names.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { plainConnection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { DocumentFilterInput, DocumentOrderInput } from './document.inputs.js';
import { Document, DocumentConnection } from './document.type.js';
import { documentOfNumber, documentOfTitle } from './lookup.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description: 'One document by exactly one of title, id, number. Null if nobody knows it; an error that lists them if several bear the title or number. 查一份文件',
  })
  document(
    @Arg('title', () => String, { nullable: true, description: 'Its title, with or without 《》 and the issuer before 关于. 标题' }) title: string | null | undefined,
    @Arg('id', () => ID, { nullable: true, description: 'Its id. 标识' }) id: string | null | undefined,
    @Arg('number', () => String, { nullable: true, description: 'Its document number, in any kind of brackets. 发文字号' }) number: string | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<DocumentNode | null> {
    const [by, value] = exactlyOne('document', { title, id, number });
    if (by === 'id') return context.documents.document.load(value);
    return by === 'title' ? documentOfTitle(context, value) : documentOfNumber(context, value);
  }

  @Query(() => DocumentConnection, { description: 'Documents, held and stubs unless the filter says which; newest first unless ordered. 文件列表' })
  async documents(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => DocumentFilterInput, { nullable: true, description: 'Which ones. 筛选条件' }) filter: DocumentFilterInput | null | undefined,
    @Arg('order', () => DocumentOrderInput, { nullable: true, description: 'In which order. 排序' }) order: DocumentOrderInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Connection<DocumentNode>> {
    const page = pageRequest(args, context.limits);
    const { issuer, programme, ...conditions } = filter ?? {};
    const [issuerId, programmeId] = await Promise.all([institutionIdOf(context, issuer), programmeIdOf(context, programme)]);
    const found = await context.store.listDocuments(
      { ...conditions, issuerId, programmeId }, order ?? { field: 'DATE', direction: 'DESC' }, page,
    );
    return plainConnection(found, args);
  }
}
